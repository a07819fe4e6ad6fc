"""Every page of the demo as everybody sees it: pictures, and what a machine finds wrong with them."""
