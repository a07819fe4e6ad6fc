"""The lattice: where somebody stands, where they could go, and by which routes."""
