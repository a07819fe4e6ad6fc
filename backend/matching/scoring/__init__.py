"""Scores of people for people: typed columns and a policy in, whole-number scores and their reasons out."""
