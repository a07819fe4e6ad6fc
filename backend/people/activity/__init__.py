"""What the viewer did lately, and taking it back."""
