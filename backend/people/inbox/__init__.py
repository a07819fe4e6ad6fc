"""Messages to somebody, inside the application."""
