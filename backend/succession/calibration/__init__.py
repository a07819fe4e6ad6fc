"""Calibration: people placed on a grid by their managers, and then by several together."""
