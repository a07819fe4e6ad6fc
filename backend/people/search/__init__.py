"""The search of the command palette: people, positions and units at once."""
