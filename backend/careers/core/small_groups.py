"""How few people nothing is told of."""

SMALLEST_GROUP = 5
"""Figures about fewer people are neither shown nor used: they would tell of single ones."""
