"""Signing in: passwords, links by mail, the browsers that are signed in."""
