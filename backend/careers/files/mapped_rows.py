"""Rows of the files that a mapping names: the columns it uses, cleaned as it says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from backend.careers.files.mapping_tables import CleanTable, Constant, FileTable
from backend.careers.files.remarks import Remarks
from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import Limits, Table, open_table
from backend.kit.spelling import plain
from backend.kit.toml_tables import TomlTable

LIMITS = Limits(bytes=50_000_000, rows=200_000)

NO_COLUMNS = frozenset({"file", "sheet", "separator", "says", "order"})
"""Settings of a file's tables that name no columns."""


@dataclass(frozen=True)
class Reading:
    """What is gathered while files are read: faults end it, remarks do not."""

    faults: Faults
    remarks: Remarks
    clean: CleanTable


@dataclass(frozen=True)
class MappedRow:
    """One row of a file, by the names of its columns.

    Attributes
    ----------
    number : as a spreadsheet numbers it.
    """

    file: str
    number: int
    cells: Mapping[str, str]
    reading: Reading

    def said(self, source: str | Constant | None) -> str:
        """Give what a column says, on one line, or what stands for all rows; empty where there is neither."""
        if source is None or isinstance(source, Constant):
            return "" if source is None else str(source.says)
        text = self.cells[source]
        line = " ".join(text.split())
        if line != text:
            self.remark(source, "more than one space or line in a name", "Taken as one line with single spaces.")
        return line

    def name(self, source: str | Constant) -> str | None:
        """Give what must be said; `None`, and a fault, where the cell is empty."""
        text = self.said(source)
        if not text and isinstance(source, str):
            self.fault(source, "the cell is empty", "Write a name, or list what to leave out under clean.left_out.")
        return text or None

    def words(self, column: str | None) -> str:
        """Give a description, its lines as the mapping wants them."""
        text = "" if column is None else self.cells[column]
        if column is None or len(lines := text.splitlines()) < 2:
            return text
        if self.reading.clean.lines == "join":
            self.remark(column, "several lines in a cell", "Joined to one line, as the mapping says.")
            return " ".join(" ".join(lines).split())
        self.remark(column, "several lines in a cell", "Kept as lines.")
        return "\n".join(line.rstrip() for line in lines)

    def list_of(self, column: str | None, separator: str) -> Sequence[str]:
        """Give the parts of a list in a cell, none twice."""
        if column is None:
            return ()
        parts = (" ".join(part.split()) for line in self.cells[column].splitlines() for part in line.split(separator))
        return list(dict.fromkeys(filter(None, parts)))

    def fault(self, column: str | None, problem: str, remedy: str) -> None:
        """Note what is wrong with a cell, or with the row."""
        self.reading.faults.add(Fault(self.file, self.number, column, problem, remedy))

    def remark(self, column: str | None, problem: str, handled: str) -> None:
        """Note what was dealt with."""
        self.reading.remarks.add(self.file, self.number, column, problem, handled)


def rows_of(path: Path, table: FileTable, reading: Reading) -> list[MappedRow]:
    """Read the rows of a file that a mapping takes; faults where a column is missing."""
    columns = list(dict.fromkeys(columns_of(table)))
    return [row for row in rows_in(path, columns, reading, sheet=table.sheet) if _is_taken(row, table)]


def rows_in(path: Path, columns: Sequence[str], reading: Reading, *, sheet: str | None = None) -> list[MappedRow]:
    """Read some columns of a file, all of which it must have; no rows, and faults, where it lacks one."""
    spaced = list[tuple[int, int]]()

    def note(row: int, place: int) -> None:
        spaced.append((row, place))

    with open_table(path, reading.faults, LIMITS, sheet=sheet, may_be_empty=True, spaced=note) as opened:
        places = {} if opened is None else _places(opened, columns, reading.faults)
        if opened is None or len(places) < len(columns):
            return []
        rows = [
            MappedRow(str(path), number, {column: cells[place] for column, place in places.items()}, reading)
            for number, cells in opened.rows
        ]
    used = {place: column for column, place in places.items()}
    for number, place in spaced:
        if place in used:
            reading.remarks.add(str(path), number, used[place], "spaces around a value", "Taken away.")
    return rows


def columns_of(table: TomlTable) -> Iterator[str]:
    """Give the columns that a table of a mapping names."""
    for name in type(table).model_fields:
        value = getattr(table, name)
        if isinstance(value, TomlTable):
            yield from columns_of(value)
        elif name not in NO_COLUMNS and isinstance(value, str):
            yield value
        elif name not in NO_COLUMNS and isinstance(value, list):
            yield from value


def _places(opened: Table, columns: Sequence[str], faults: Faults) -> dict[str, int]:
    found = {column: opened.required(column, faults) for column in columns}
    return {column: place for column, place in found.items() if place is not None}


def _is_taken(row: MappedRow, table: FileTable) -> bool:
    if table.where is not None and plain(row.cells[table.where.column]) != plain(table.where.says):
        return False
    left_out = {plain(text) for text in row.reading.clean.left_out}
    for column, cell in row.cells.items():
        if cell and plain(cell) in left_out:
            row.remark(column, f"{quoted(cell)} stands for nothing", "The row was left out, as the mapping says.")
            return False
    return True
