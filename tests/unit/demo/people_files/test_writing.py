from datetime import date
from pathlib import Path

import pytest

from backend.demo.organisation.tidewell import tidewell
from backend.demo.people_files.export import HEADER
from backend.demo.people_files.writing import write_large_file, write_people_files
from backend.kit.faults import BadInput, Faults
from backend.kit.sheets.table import Limits, open_table


def read(path: Path) -> tuple[tuple[str, ...], list[list[str]]]:
    faults = Faults()
    with open_table(path, faults, Limits(bytes=10_000_000, rows=10_000)) as table:
        assert table is not None
        read = table.header, [cells for _, cells in table.rows]
    faults.fail_if_any()
    return read


def test_csv_and_workbook_say_the_same(tmp_path: Path) -> None:
    paths, _ = write_people_files(tmp_path / "made on the way")
    assert [path.name for path in paths] == [
        "people-2026-09.csv",
        "people-2026-09.xlsx",
        "people-2026-10.csv",
        "people-2026-10.xlsx",
    ]
    for text, book in (paths[:2], paths[2:]):
        assert read(text) == read(book)


def test_the_first_month_has_a_row_for_everybody_with_iso_days(tmp_path: Path) -> None:
    paths, _ = write_people_files(tmp_path)
    header, rows = read(paths[0])
    assert header == HEADER
    assert len(rows) == len(tidewell().active)
    assert all(date.fromisoformat(row[HEADER.index("Hire date")]) for row in rows)


def test_a_large_file_has_as_many_rows_as_asked_for(tmp_path: Path) -> None:
    text, book = write_large_file(tmp_path, 1234)
    assert len(read(text)[1]) == len(read(book)[1]) == 1234


def test_a_folder_that_cannot_be_made_is_a_fault_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BadInput, match="the folder cannot be made"):
        write_people_files(tmp_path / "taken" / "tidewell")
