"""Who may see what is read across domains: pure values."""
