"""The exports as files: this month's and next month's, as CSV and as a workbook."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from backend.demo.organisation.large import large_organisation
from backend.demo.organisation.tidewell import tidewell
from backend.demo.people_files.export import HEADER, Row, exported_rows
from backend.demo.people_files.next_month import Happening, next_month
from backend.kit.faults import Faults
from backend.kit.sheets.csv_writing import Value, write_csv
from backend.kit.sheets.xlsx_writing import write_xlsx
from backend.kit.writing import expect_writable, make_folder, written_together

THIS_MONTH, NEXT_MONTH = "people-2026-09", "people-2026-10"

SHEET = "People"


def write_people_files(folder: Path) -> tuple[list[Path], tuple[Happening, ...]]:
    """Write both exports of Tidewell into a folder, which is made where it is missing; all files or none.

    Returns
    -------
    The files, and what happens from one to the other.

    Raises
    ------
    BadInput
        where the folder cannot be written to.
    """
    organisation = tidewell()
    later = next_month(organisation)
    tables = {THIS_MONTH: exported_rows(organisation), NEXT_MONTH: later.rows}
    return _write(folder, tables), later.happenings


def write_large_file(folder: Path, people: int) -> list[Path]:
    """Write the export of an organisation of that many people, as `write_people_files` does."""
    return _write(folder, {f"people-{people}": exported_rows(large_organisation(people))})


def _write(folder: Path, tables: Mapping[str, Sequence[Row]]) -> list[Path]:
    """Write each table both as CSV and as a workbook."""
    faults = Faults()
    make_folder(folder, faults)
    faults.fail_if_any()
    targets = [folder / f"{name}.{kind}" for name in tables for kind in ("csv", "xlsx")]
    expect_writable(targets, faults)
    faults.fail_if_any()
    with written_together(targets) as streams:
        for rows, text, book in zip(tables.values(), streams[::2], streams[1::2], strict=True):
            write_csv(text, HEADER, _cells(rows))
            write_xlsx(book.buffer, SHEET, HEADER, _cells(rows))
    return targets


def _cells(rows: Sequence[Row]) -> Iterator[Sequence[Value]]:
    return ([row[column] for column in HEADER] for row in rows)
