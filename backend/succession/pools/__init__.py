"""Talent pools: people of promise for a role family."""
