"""People: who they are, where they stand, what they may do, and what was done."""
