"""Certifications: what is asked for, on which level, and how long it holds."""
