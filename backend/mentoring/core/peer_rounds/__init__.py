"""A round among peers and its result: pairs or rings made, proven, explained, by the names of its people."""
