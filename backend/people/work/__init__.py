"""Background work as those who asked for it see it."""
