"""Pathways: an aim of one's own, several ways to it, and the one that was chosen."""
