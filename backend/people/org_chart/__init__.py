"""The org chart: who reports to whom today, a part at a time."""
