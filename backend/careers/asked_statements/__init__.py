"""Statements about somebody that others are asked for."""
