"""The people who work here: list, profile, change, export."""
