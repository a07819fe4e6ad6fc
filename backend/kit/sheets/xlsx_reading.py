"""Rows of an Excel workbook, each cell as people see it."""

import re
import warnings
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO, Any
from zipfile import ZipFile, ZipInfo

import openpyxl
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from backend.kit.sheets.unreadable import Unreadable

LARGEST_UNPACKED = 100_000_000
"""Bytes of all parts of a workbook together."""

LARGEST_TREE = 10_000_000
"""Bytes of a part that is read as one tree: every part but the sheets and the table of their texts."""

MOST_PARTS = 10_000

MOST_ROWS = 1_048_576
"""Of a sheet; a damaged one may claim any number."""

MOST_CELLS = 20_000_000
"""Of a sheet, with those that are left out before the last of a row."""

MOST_TEXTS = 1_000_000
"""Texts in the table that cells share."""

LARGEST_ROW = 4_000_000
"""Bytes of one row, or of one shared text, which is held as a tree while it is read."""

CHUNK = 1 << 20

LONGEST_TAG = 100
"""Bytes of a name with its prefix."""

_MARK = re.compile(rb"<(?:[\w.-]{1,80}:)?(row|si)[\s/>]|<(/(?:[\w.-]{1,80}:)?(?:sheetData|sst))[\s>]")

_FEW = {b"row": (MOST_ROWS, "rows"), b"si": (MOST_TEXTS, "texts")}

STREAMED_PARTS = ("xl/worksheets/", "xl/sharedStrings.xml")

SAVE_AS_CSV = "Open it, and save the table as CSV (UTF-8)."

# openpyxl warns of features of a workbook that it leaves out; none of them touches the value of a cell.
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")


def xlsx_rows(path: Path, sheet: str | None = None) -> Generator[tuple[int, list[str]]]:
    """Row numbers and cells of the sheet named, or of the first, blank rows included.

    A formula gives the value that was last computed for it, a number what is shown of it: `3` for 3.0, `0042` where
    the format is `0000`; days and times are ISO 8601.

    Raises
    ------
    Unreadable
        for an archive that is no workbook, a damaged one, one that unpacks to too much, or has no such sheet.
    """
    try:
        _expect_bounded(path)
        _expect_few(path)
        with path.open("rb") as file:
            workbook = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            worksheet = _sheet(workbook, sheet)
            worksheet.reset_dimensions()  # a sheet may declare a wrong size, such as all 16,384 columns
            for row, cells in zip(range(1, MOST_ROWS + 1), _few_cells(worksheet.iter_rows()), strict=False):
                yield row, [as_shown(cell.value, cell.number_format) for cell in cells]
    except (Unreadable, MemoryError):
        raise
    # zipfile and openpyxl promise no kind of error for a damaged workbook: anything from KeyError to zlib.error.
    except Exception as error:
        problem = f"the workbook is damaged ({type(error).__name__})"
        raise Unreadable(problem, SAVE_AS_CSV) from error


def _expect_bounded(path: Path) -> None:
    """Refuse what would unpack to too much, by the sizes declared: zipfile never unpacks more of a part than that."""
    with ZipFile(path) as archive:
        parts = archive.infolist()
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise Unreadable("this is an archive, not a workbook", "Name the table inside it.")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED or any(map(_bloated, parts)):
        problem = f"the workbook unpacks to more than the limit of {LARGEST_UNPACKED:,} bytes"
        raise Unreadable(problem, SAVE_AS_CSV)


def _expect_few(path: Path) -> None:
    """Count rows and shared texts before any is read: each takes a thousand times longer than to be counted."""
    with ZipFile(path) as archive:
        for part in archive.infolist():
            if part.filename.startswith(STREAMED_PARTS) and part.filename.endswith(".xml"):
                with archive.open(part) as file:
                    _expect_few_in(file)


def _expect_few_in(part: IO[bytes]) -> None:
    counts = Counter[bytes]()
    since = around = 0
    is_inside = False
    for place, tag in _marks(part):
        if is_inside and place - since > LARGEST_ROW:
            raise Unreadable(f"a row of the workbook takes more than {LARGEST_ROW:,} bytes", SAVE_AS_CSV)
        around += 0 if is_inside else place - since
        is_inside = tag in _FEW
        counts[tag] += 1
        if is_inside and counts[tag] > _FEW[tag][0]:
            most, noun = _FEW[tag]
            raise Unreadable(f"the workbook has more than {most:,} {noun}, the limit", SAVE_AS_CSV)
        since = place
    if around > LARGEST_TREE:
        problem = f"the workbook has more than {LARGEST_TREE:,} bytes around the rows of a sheet"
        raise Unreadable(problem, SAVE_AS_CSV)


def _marks(part: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Give where each row and each shared text begins, where their table ends, and the end of the part, in bytes."""
    start, kept = 0, b""
    while chunk := part.read(CHUNK):
        if not start and b"\0" in chunk[:4]:
            raise Unreadable("the workbook is damaged (not in UTF-8)", SAVE_AS_CSV)
        text = kept + chunk
        whole = max(text.rfind(b"<"), len(text) - LONGEST_TAG, 0)
        for found in _MARK.finditer(text, 0, whole):
            yield start + found.start(), found[1] or found[2]
        start, kept = start + whole, text[whole:]
    for found in _MARK.finditer(kept):
        yield start + found.start(), found[1] or found[2]
    yield start + len(kept), b""


def _bloated(part: ZipInfo) -> bool:
    is_tree = part.filename.endswith((".xml", ".rels")) and not part.filename.startswith(STREAMED_PARTS)
    return is_tree and part.file_size > LARGEST_TREE


def _sheet(workbook: Workbook, name: str | None) -> ReadOnlyWorksheet:
    sheets = {sheet.title: sheet for sheet in workbook.worksheets}
    if name is not None and name not in sheets:
        problem = f"there is no sheet '{name}'"
        raise Unreadable(problem, f"The sheets are: {', '.join(sheets)}.")
    if not sheets:
        raise Unreadable("the workbook has no sheet of cells", "Give a table with a header line.")
    return sheets[name] if name is not None else next(iter(sheets.values()))


def _few_cells(rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """Give rows of cells until there are too many cells: a cell at the far end of a row makes it 16,384 wide."""
    seen = 0
    for cells in rows:
        seen += len(cells)
        if seen > MOST_CELLS:
            raise Unreadable(f"the sheet has more than {MOST_CELLS:,} cells, the limit", SAVE_AS_CSV)
        yield cells


def as_shown(value: object, number_format: str = "General") -> str:
    """Write the value of a cell as a spreadsheet shows it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case int() | float():
            return _number(value, number_format)
        case date() | time() | timedelta():
            return _moment(value)
        case _:
            return str(value)


def _number(value: float, number_format: str) -> str:
    """Fifteen digits at most, so that 0.1 + 0.2 is 0.3; leading zeros where the format is made of zeros."""
    text = str(value) if isinstance(value, int) else f"{value:.15g}"
    return text.zfill(len(number_format)) if not number_format.strip("0") else text


def _moment(value: date | time | timedelta) -> str:
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, datetime) and value.time() != time():
        return value.isoformat(" ", "minutes")
    return value.strftime("%Y-%m-%d")
