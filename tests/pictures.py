"""Draw the README's picture from a real run of the tour: `python -m tests.pictures`."""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

PICTURE = Path(__file__).parents[1] / "docs/pictures/tour.svg"
WIDTH = 100
LINES = 62


def main() -> None:
    """Take the tour as on a terminal, and keep its first screens as a picture without fonts from elsewhere."""
    surroundings = os.environ | {"COLUMNS": str(WIDTH), "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    run = [sys.executable, "-m", "backend", "tour"]
    shown = subprocess.run(run, env=surroundings, check=True, capture_output=True, text=True).stdout.splitlines()
    console = Console(width=WIDTH, record=True, file=StringIO())
    console.print(Text.from_ansi("\n".join(["$ ./dev tour", *shown[:LINES], "…"])))
    drawn = console.export_svg(title="trellis tour")
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL).replace("Fira Code", "ui-monospace, Menlo")
    PICTURE.write_text(re.sub(r"<!--.*?-->\s*", "", drawn, flags=re.DOTALL), "utf-8")


if __name__ == "__main__":
    main()
