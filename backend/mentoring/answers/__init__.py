"""What people answer to offers, and what follows by itself."""
