"""What the embedded PostgreSQL is made of: its programs, its cluster, its socket, and who uses it."""
