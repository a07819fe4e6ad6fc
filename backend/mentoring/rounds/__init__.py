"""Rounds: everybody who takes part in a programme, matched by its policy."""
