"""Succession on the command line."""
