"""What `trellis serve` runs: each module is one process, started with `python -m`."""
