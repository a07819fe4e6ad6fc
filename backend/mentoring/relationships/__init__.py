"""Who meets whom, from an accepted offer until it ends."""
