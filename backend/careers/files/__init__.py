"""Careers from files and to files."""
