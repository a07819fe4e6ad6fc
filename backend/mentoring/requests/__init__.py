"""Requests: a mentee asks for a mentor without waiting for a round."""
