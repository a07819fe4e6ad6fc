"""Whom people report to, from which day until which."""
