"""Tables as people keep them: CSV and XLSX in, CSV out, every fault with its row and column."""
