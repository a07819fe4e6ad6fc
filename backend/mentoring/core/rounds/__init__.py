"""A round and its result: matched, compared, explained and repaired, by the names of its people."""
