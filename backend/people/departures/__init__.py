"""Departures and returns: who has left, and who came back."""
