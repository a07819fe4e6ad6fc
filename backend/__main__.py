"""`python -m backend` is `trellis`."""

from backend.cli import main

main()
