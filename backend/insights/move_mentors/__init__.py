"""Mentors who made a move between roles themselves, as far as they show it to whoever could ask them."""
