"""Frameworks that come from files and go to files, over HTTP."""
