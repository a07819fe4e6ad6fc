"""Readiness: what people said of when a candidate could take a seat, what is computed, and what would change it."""
