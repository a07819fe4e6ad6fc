"""Telling somebody, on purpose, that they are a candidate; and what they say to it."""
