"""How one cell is read: what people write, and what would be right where it cannot be understood."""
