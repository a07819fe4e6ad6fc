"""Org units: the parts of the organisation, in a tree."""
