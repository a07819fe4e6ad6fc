"""What the roles of Tidewell ask for, family by family."""
