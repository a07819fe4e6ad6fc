"""A published round matched anew around what stands."""
