"""Programmes: for whom, for how long, and by which policy pairs are made."""
