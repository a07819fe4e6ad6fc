"""`python -m backend` is `trellis`."""

import sys

INTERRUPTED = 130


def run() -> None:
    """Run the command line; loading it takes a second, in which Ctrl-C must be no traceback either."""
    try:
        from backend.cli import main

        main()
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted. Nothing was written.\n")
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    run()
