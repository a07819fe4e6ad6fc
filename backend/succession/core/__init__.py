"""What is hard about succession, as pure functions of values."""
