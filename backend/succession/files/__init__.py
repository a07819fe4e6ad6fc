"""Files that succession reads and writes."""
