"""Positions, their roles, and who holds them."""
