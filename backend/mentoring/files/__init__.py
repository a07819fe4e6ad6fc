"""Rounds from files: scores that people bring, or people and a policy."""
