"""Rows of a table by the names of its columns."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from backend.kit.faults import Fault, Faults
from backend.kit.sheets.table import Limits, open_table

LIMITS = Limits(bytes=200_000_000, rows=1_000_000)


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
        text = self.text_if_any(column)
        if text is None:
            self.fault(column, "the cell is empty", "Write a name.")
        return text

    def text_if_any(self, column: str) -> str | None:
        """Read a name that may be left out."""
        return " ".join(self.cells[column].split()) or None

    def fault(self, column: str | None, problem: str, remedy: str) -> None:
        """Note what is wrong with a cell, or with the row."""
        self.faults.add(Fault(self.file, self.number, column, problem, remedy))


@dataclass(frozen=True)
class Seen:
    """Where things stood first, so that none stands twice."""

    rows: dict[Hashable, int] = field(default_factory=dict[Hashable, int])

    def is_new(self, row: Row, key: Hashable) -> bool:
        """Whether something stands for the first time; if not, it is a fault."""
        first = self.rows.setdefault(key, row.number)
        if first != row.number:
            row.fault(None, f"this stands in row {first} already", "Leave one of the two.")
        return first == row.number


def rows_of(path: Path, columns: Sequence[str], faults: Faults, *, may_be_empty: bool = False) -> Iterator[Row]:
    """Give the rows of a CSV file or workbook that must have these columns; none where one is missing."""
    with open_table(path, faults, LIMITS, may_be_empty=may_be_empty) as table:
        places = {} if table is None else {column: table.required(column, faults) for column in columns}
        found = {column: place for column, place in places.items() if place is not None}
        if table is None or len(found) < len(columns):
            return
        for number, cells in table.rows:
            yield Row(str(path), number, {column: cells[place] for column, place in found.items()}, faults)
