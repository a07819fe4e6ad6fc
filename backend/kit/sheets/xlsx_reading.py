"""Rows of an Excel workbook, each cell as people see it."""

import warnings
from collections.abc import Generator
from datetime import date, datetime, time, timedelta
from pathlib import Path
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
        with path.open("rb") as file:
            workbook = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            worksheet = _sheet(workbook, sheet)
            worksheet.reset_dimensions()  # a sheet may declare a wrong size, such as all 16,384 columns
            for row, cells in zip(range(1, MOST_ROWS + 1), worksheet.iter_rows(), strict=False):
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
