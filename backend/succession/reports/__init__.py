"""Reports on succession."""
