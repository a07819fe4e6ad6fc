"""Resources: what people learn from, what it costs, and how good it is."""
