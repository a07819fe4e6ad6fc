"""Telling people what concerns them: in the inbox at once, by mail when they want it."""
