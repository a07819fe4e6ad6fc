"""What every HTTP operation shares, whatever its domain."""
