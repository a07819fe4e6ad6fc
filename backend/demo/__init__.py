"""A believable organisation of our own making, from a seed: Tidewell, which builds instruments that measure rivers."""
