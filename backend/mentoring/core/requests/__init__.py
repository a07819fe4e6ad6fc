"""Requests: whom a mentee could ask, until when an answer is waited for, and who is asked next."""
