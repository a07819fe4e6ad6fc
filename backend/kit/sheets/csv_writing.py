"""CSV that spreadsheets open as it was meant."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import TextIO

from backend.kit.sheets.formulas import defused

Value = str | int | float | Decimal | date | None


def write_csv(stream: TextIO, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a header and rows, comma-separated, one line each.

    A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, days are
    ISO 8601, and `None` is an empty cell. `table.open_table` takes the apostrophe away again.
    """
    plain = csv.writer(stream, lineterminator="\n")
    # The csv module leaves a carriage return unquoted where line ends are line feeds.
    quoting = csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    for row in chain([header], rows):
        cells = [defused(value) if isinstance(value, str) else value for value in row]
        writer = quoting if any(isinstance(cell, str) and "\r" in cell for cell in cells) else plain
        writer.writerow(cells)
