"""Tidewell itself: its units, people, positions, job profiles and reporting lines. From a seed, without I/O."""
