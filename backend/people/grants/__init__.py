"""Grants: which roles an account holds, from when, until when and why."""
