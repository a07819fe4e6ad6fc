"""Rows of a table by the names of its columns, and the cells that careers are written in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import Limits, open_table

LIMITS = Limits(bytes=200_000_000, rows=1_000_000)

HIGHEST_LEVEL = 1000
"""Far above every scale in use; it bounds what is kept of a level."""

WHOLE = re.compile(r"[0-9]{1,9}")
MONTHS = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")


@dataclass(frozen=True)
class Row:
    """One row of a file.

    Attributes
    ----------
    number : as a spreadsheet numbers it.
    cells : by the name of the column.
    """

    file: str
    number: int
    cells: Mapping[str, str]
    faults: Faults

    def text(self, column: str) -> str | None:
        """Read a name; `None`, and a fault, where there is none."""
        text = " ".join(self.cells[column].split())
        if not text:
            self.fault(column, "the cell is empty", "Write a name.")
        return text or None

    def level(self, column: str) -> int | None:
        """Read a level; `None`, and a fault, where it is no whole number that a scale could have."""
        text = self.cells[column]
        if WHOLE.fullmatch(text) and int(text) <= HIGHEST_LEVEL:
            return int(text)
        self.fault(column, f"{quoted(text)} is no level", f"Write a whole number from 0, none, to {HIGHEST_LEVEL:,}.")
        return None

    def months(self, column: str) -> Decimal | None:
        """Read how long something takes; `None`, and a fault, where it is no number of months."""
        text = self.cells[column]
        if MONTHS.fullmatch(text):
            return Decimal(text)
        self.fault(column, f"{quoted(text)} is no number of months", "Write how long it typically takes, such as 18.")
        return None

    def fault(self, column: str | None, problem: str, remedy: str) -> None:
        """Note what is wrong with a cell, or with the row."""
        self.faults.add(Fault(self.file, self.number, column, problem, remedy))


def rows_of(path: Path, columns: Sequence[str], faults: Faults, *, may_be_empty: bool = False) -> Iterator[Row]:
    """Give the rows of a CSV file or workbook that must have these columns; none where one is missing."""
    with open_table(path, faults, LIMITS, may_be_empty=may_be_empty) as table:
        places = {} if table is None else {column: table.required(column, faults) for column in columns}
        found = {column: place for column, place in places.items() if place is not None}
        if table is None or len(found) < len(columns):
            return
        for number, cells in table.rows:
            yield Row(str(path), number, {column: cells[place] for column, place in found.items()}, faults)
