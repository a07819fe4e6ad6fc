from datetime import date
from pathlib import Path

import openpyxl
import pytest

from backend.kit.sheets.csv_writing import Value
from backend.kit.sheets.xlsx_reading import xlsx_rows
from backend.kit.sheets.xlsx_writing import LONGEST_TEXT, write_xlsx


def written(folder: Path, *rows: list[Value]) -> Path:
    path = folder / "people.xlsx"
    with path.open("wb") as stream:
        write_xlsx(stream, "People", ["name", "since"], rows)
    return path


def test_texts_numbers_days_and_blanks_read_back_as_they_were(tmp_path: Path) -> None:
    path = written(tmp_path, ["Łucja Żak", date(2024, 2, 29)], ["0042", 7], [None, 1])
    rows = [cells for _, cells in xlsx_rows(path)]
    assert rows == [["name", "since"], ["Łucja Żak", "2024-02-29"], ["0042", "7"], ["", "1"]]


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@sum", "#N/A", "#REF!"])
def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path, text: str) -> None:
    cell = openpyxl.load_workbook(written(tmp_path, [text, None])).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_what_a_workbook_cannot_hold_is_marked_and_nothing_is_lost_around_it(tmp_path: Path) -> None:
    path = written(tmp_path, ["a\0b\x1fc\ud800d", None], ["x" * (LONGEST_TEXT + 1), None])
    rows = [cells[0] for _, cells in xlsx_rows(path)]
    assert rows[1:] == ["a\ufffdb\ufffdc\ufffdd", "x" * LONGEST_TEXT]


def test_the_header_stays_in_sight(tmp_path: Path) -> None:
    assert openpyxl.load_workbook(written(tmp_path)).worksheets[0].freeze_panes == "A2"
