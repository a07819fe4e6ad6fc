"""Enrolments: who takes part in a programme, as what, and what they said."""
