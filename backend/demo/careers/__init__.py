"""What Tidewell asks of its roles, and how its people moved between them."""
