"""What is read across domains; it owns no fact."""
