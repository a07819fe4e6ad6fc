"""Competencies: what people know and want to learn."""
