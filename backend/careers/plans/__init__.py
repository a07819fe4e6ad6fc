"""Development plans: drafted, agreed with a manager, lived, and renewed."""
