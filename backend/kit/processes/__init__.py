"""Processes that belong together: started, started again when one ends, and ended together."""
