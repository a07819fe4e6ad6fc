"""Matching of mentees and mentors: a pure library, from scores to proven plans."""
