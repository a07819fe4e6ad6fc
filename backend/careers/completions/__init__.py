"""Completions: what people have gone through, entered by hand, by file or by another system."""
