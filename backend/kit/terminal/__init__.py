"""Answers of commands: for people on a terminal, and for programs."""
