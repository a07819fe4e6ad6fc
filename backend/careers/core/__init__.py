"""What is hard about careers, and who may do what: pure values."""
