"""A result on its way to the people in it."""
