"""Recommendations: what to learn from to close a gap, and why."""
