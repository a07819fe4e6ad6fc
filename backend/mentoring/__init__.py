"""Mentoring: programmes, rounds and relationships."""
