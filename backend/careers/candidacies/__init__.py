"""Candidacies: evidence collected for a certification, confirmed by others, and decided on."""
