"""Development: a candidate's gaps as goals of their plan, and which closed gap would cover most seats."""
