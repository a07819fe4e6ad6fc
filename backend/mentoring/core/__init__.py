"""What is hard about mentoring, pure: frozen values in, frozen values out."""
