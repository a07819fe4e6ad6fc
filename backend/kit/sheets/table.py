"""A table somebody handed in: a header, and rows that are read one at a time."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.csv_reading import Progress, csv_rows
from backend.kit.sheets.file_kind import kind_of
from backend.kit.sheets.formulas import restored
from backend.kit.sheets.unreadable import Unreadable
from backend.kit.sheets.xlsx_reading import xlsx_rows
from backend.kit.spelling import closest, composed, did_you_mean, plain

Rows = Generator[tuple[int, list[str]]]

Spaced = Callable[[int, int], None]
"""Told of a cell with spaces around it: its row, as a spreadsheet numbers it, and its place in the row, from 0."""

MISSPELT = 0.85
"""How alike (`difflib`) the name of a column is to one looked for in vain, to be taken for a slip of it."""


@dataclass(frozen=True)
class Limits:
    """How large a table may be: bytes of the file, rows with the header."""

    bytes: int
    rows: int


@dataclass(frozen=True, eq=False)
class Table:
    """An open table.

    Attributes
    ----------
    file : as the person named it.
    header : column names, without the spaces around them and in Unicode's form NFC, as are the cells.
    header_row : where the header stands, usually 1.
    rows : number of each row that says anything, and its cells without the spaces around them, as many as the header
        has. To be gone through once; rows at fault are noted and left out.
    """

    file: str
    header: tuple[str, ...]
    header_row: int
    rows: Rows

    def required(self, column: str, faults: Faults) -> int | None:
        """Where a column stands, whatever its case and spaces; `None`, and a fault, where it is missing."""
        found = self._find(column, faults)
        if found is None and not self._is_repeated(column):
            hint = did_you_mean(column, self.header)
            columns = ", ".join(filter(None, self.header))
            problem = f"there is no column {quoted(column)}"
            faults.cut_short(Fault(self.file, None, None, problem, f"The columns are: {columns}.{hint}"))
        return found

    def optional(self, column: str, faults: Faults) -> int | None:
        """Where a column stands; `None` where it is missing, and a fault too where one looks like a slip of it."""
        found = self._find(column, faults)
        slip = closest(column, self.header, MISSPELT)
        if found is None and slip is not None and not self._is_repeated(column):
            remedy = f"Call it {quoted(column)} or, if it is something else, a less similar name."
            problem = f"is this column meant to be {quoted(column)}"
            faults.add(Fault(self.file, self.header_row, slip, problem, remedy))
        return found

    def _find(self, column: str, faults: Faults) -> int | None:
        if self._is_repeated(column):
            problem = "stands in the header more than once"
            faults.add(Fault(self.file, self.header_row, column, problem, "Give each column a name of its own."))
            return None
        return self._names.index(plain(column)) if plain(column) in self._names else None

    def _is_repeated(self, column: str) -> bool:
        return self._names.count(plain(column)) > 1

    @property
    def _names(self) -> list[str]:
        return [plain(name) for name in self.header]


@contextmanager
def open_table(
    path: Path,
    faults: Faults,
    limits: Limits,
    *,
    sheet: str | None = None,
    may_be_empty: bool = False,
    progress: Progress | None = None,
    spaced: Spaced | None = None,
) -> Iterator[Table | None]:
    """Open a CSV file or an Excel workbook; `None`, and a fault, where it cannot be read as either.

    What is wrong further down becomes a fault when `rows` comes to it. `sheet` is for workbooks; the first by default.
    A table without rows is a fault unless it `may_be_empty`. `spaced` is told of each cell that has spaces around it.
    """
    file = str(path)
    with closing(_rows_of(path, faults, limits.bytes, sheet, progress)) as rows:
        header = next(((row, cells) for row, cells in rows if _says_anything(cells)), None)
        if header is None:
            if not faults.is_cut_short(file):
                problem = "the file has only blank lines"
                faults.cut_short(Fault(file, None, None, problem, "Give a table with a header line."))
            yield None
            return
        row, cells = header
        names = tuple(composed(cell.strip()) for cell in cells)
        rest = rows if spaced is None else _spaces_told(rows, spaced)
        yield Table(file, names, row, _cleaned(file, rest, len(names), faults, limits.rows, may_be_empty=may_be_empty))


def _rows_of(path: Path, faults: Faults, most_bytes: int, sheet: str | None, progress: Progress | None) -> Rows:
    try:
        is_workbook = kind_of(path, most_bytes) == "workbook"
        yield from xlsx_rows(path, sheet) if is_workbook else _sheetless_rows(path, sheet, progress)
    except Unreadable as error:
        faults.cut_short(Fault(str(path), error.row, None, error.problem, error.remedy))
    except OSError as error:
        faults.cut_short(_not_opened(path, error))


def _sheetless_rows(path: Path, sheet: str | None, progress: Progress | None) -> Rows:
    if sheet is not None:
        raise Unreadable("this is a text file, which has no sheets", "Leave the sheet out, or give a workbook.")
    return csv_rows(path, progress)


def _not_opened(path: Path, error: OSError) -> Fault:
    match error:
        case FileNotFoundError():
            return Fault(str(path), None, None, "there is no such file", "Check the name and the folder.")
        case PermissionError():
            return Fault(str(path), None, None, "the file may not be read", "Ask its owner for the right to read it.")
        case _:
            problem = f"the file cannot be read ({error.strerror or error})"
            return Fault(str(path), None, None, problem, "Copy it to another place and name it there.")


def _cleaned(file: str, rows: Rows, width: int, faults: Faults, most_rows: int, *, may_be_empty: bool) -> Rows:
    empty = True
    for row, raw in rows:
        cells = [cell.strip() for cell in raw]
        text = "".join(cells)
        if not text:
            continue
        empty = False
        if row > most_rows:
            problem = f"the table has more than {most_rows:,} rows, the limit"
            faults.cut_short(Fault(file, row, None, problem, "Leave out what is not needed."))
            return
        if "'" in text:
            cells = [restored(cell) for cell in cells]
        if not text.isascii():
            cells = [composed(cell) for cell in cells]
        if len(cells) == width:
            yield row, cells
        elif any(cells[width:]):
            faults.add(_too_wide(file, row, len(cells), width))
        else:
            yield row, (cells + [""] * width)[:width]
    if empty and not may_be_empty and not faults.is_cut_short(file):
        faults.cut_short(Fault(file, None, None, "the table has a header and no rows", "Add a row for each."))


def _too_wide(file: str, row: int, cells: int, width: int) -> Fault:
    problem = f"the row has {cells} cells, the header {width}"
    remedy = "Put quotes around a value that holds the delimiter, or take out what stands too much."
    return Fault(file, row, None, problem, remedy)


def _spaces_told(rows: Rows, spaced: Spaced) -> Rows:
    for row, cells in rows:
        for place, cell in enumerate(cells):
            if cell != cell.strip():
                spaced(row, place)
        yield row, cells


def _says_anything(cells: list[str]) -> bool:
    return any(cell.strip() for cell in cells)
