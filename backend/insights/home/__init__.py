"""The home page: what matters to this viewer today, as figures and lists."""
