"""What if people left: who moves where, what stays open, what it takes."""
