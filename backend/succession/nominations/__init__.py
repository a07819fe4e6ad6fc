"""Who could follow in a critical position: found, proposed, decided on, ranked, and placed."""
