"""Seats that must not stay open: found, marked by a person, and the plan for each with who may see it."""
