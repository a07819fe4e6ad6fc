"""Pairs among peers and skill swaps in rings: one group of people instead of two sides."""
