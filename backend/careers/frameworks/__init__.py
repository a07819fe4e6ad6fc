"""Career frameworks, version by version."""
