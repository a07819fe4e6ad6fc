import warnings
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from backend.kit.sheets import xlsx_reading
from backend.kit.sheets.unreadable import Unreadable
from backend.kit.sheets.xlsx_reading import as_shown, xlsx_rows


def saved(folder: Path, fill: Callable[[Worksheet], None], name: str = "people.xlsx") -> Path:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    fill(sheet)
    workbook.save(folder / name)
    return folder / name


def people(sheet: Worksheet) -> None:
    sheet.append(["id", "seats"])
    sheet.append(["ann", 2.0])


def with_part(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """The workbook with one of its parts rewritten, or added."""
    changed = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in dict.fromkeys([*old.namelist(), name]):
            content = old.read(part) if part in old.namelist() else b""
            new.writestr(part, change(content) if part == name else content)
    return changed


def problem_of(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(Unreadable) as caught:
        list(xlsx_rows(path, sheet))
    return caught.value.problem


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (None, "General", ""),
        (3.0, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (2.5, "General", "2.5"),
        (12345678901234567, "General", "12345678901234567"),
        (42, "00000", "00042"),
        (True, "General", "TRUE"),
        ("=text", "General", "=text"),
        (date(2026, 3, 1), "General", "2026-03-01"),
        (datetime.fromisoformat("2026-03-01"), "General", "2026-03-01"),
        (datetime.fromisoformat("2026-03-01T09:30"), "General", "2026-03-01 09:30"),
        (time(9, 30), "General", "09:30"),
        (timedelta(hours=25, minutes=5), "General", "25:05"),
    ],
)
def test_a_cell_is_read_as_people_see_it(value: object, number_format: str, shown: str):
    assert as_shown(value, number_format) == shown


def test_rows_come_with_the_numbers_of_the_sheet(tmp_path: Path):
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        sheet["B5"] = datetime.fromisoformat("2026-10-25")

    rows = [(row, cells) for row, cells in xlsx_rows(saved(tmp_path, fill)) if cells]
    assert rows == [(1, ["id", "seats"]), (2, ["ann", "2"]), (5, ["", "2026-10-25"])]


def test_a_sheet_that_declares_every_column_is_read_as_wide_as_it_is(tmp_path: Path):
    path = with_part(
        saved(tmp_path, people), "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"A1:B2", b"A1:XFD1048576")
    )
    assert [len(cells) for _, cells in xlsx_rows(path)] == [2, 2]


def test_the_first_sheet_is_read_unless_another_is_named(tmp_path: Path):
    def fill(sheet: Worksheet) -> None:
        people(sheet)
        assert sheet.parent is not None
        sheet.parent.create_sheet("Other").append(["here"])

    path = saved(tmp_path, fill)
    assert next(xlsx_rows(path)) == (1, ["id", "seats"])
    assert list(xlsx_rows(path, "Other")) == [(1, ["here"])]
    assert problem_of(path, "Third") == "there is no sheet 'Third'"


def test_a_formula_is_its_last_value(tmp_path: Path):
    path = with_part(
        saved(tmp_path, people),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"<v>2</v>", b"<f>1+1</f><v>2</v>"),
    )
    assert dict(xlsx_rows(path))[2] == ["ann", "2"]


def test_a_workbook_is_told_by_its_content_whatever_its_name(tmp_path: Path):
    assert len(list(xlsx_rows(saved(tmp_path, people, "people.csv.xlsx").rename(tmp_path / "people.csv")))) == 2


@pytest.mark.parametrize("limit", ["LARGEST_UNPACKED", "LARGEST_TREE", "MOST_PARTS"])
def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
):
    monkeypatch.setattr(xlsx_reading, limit, 5)
    monkeypatch.setattr(openpyxl, "load_workbook", None)
    assert problem_of(saved(tmp_path, people)).startswith("the workbook unpacks to more than the limit")


def test_a_bomb_that_declares_little_is_not_unpacked_further(tmp_path: Path):
    path = with_part(saved(tmp_path, people), "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 5_000_000)
    with zipfile.ZipFile(path) as archive:
        true_size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(path.read_bytes().replace(true_size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert problem_of(path).startswith("the workbook is damaged")


def test_entities_are_not_expanded(tmp_path: Path):
    laughs = b'<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'
    path = with_part(
        saved(tmp_path, people),
        "xl/worksheets/sheet1.xml",
        lambda xml: laughs + xml.replace(b"<v>2</v>", b"<v>&b;</v>"),
    )
    assert problem_of(path).startswith("the workbook is damaged")


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"]
)
def test_a_damaged_part_is_a_fault_and_no_traceback(tmp_path: Path, part: str):
    path = with_part(saved(tmp_path, people), part, lambda xml: xml[: len(xml) // 2])
    assert problem_of(path).startswith("the workbook is damaged")


def test_a_row_number_beyond_every_sheet_ends_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(xlsx_reading, "MOST_ROWS", 10)
    path = with_part(
        saved(tmp_path, people),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b'<row r="2"', b'<row r="2000000000"'),
    )
    assert len(list(xlsx_rows(path))) == 10


def test_what_a_workbook_has_besides_cells_is_passed_over_in_silence(tmp_path: Path):
    path = with_part(
        saved(tmp_path, people),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"</worksheet>", b'<extLst><ext uri="{unknown}"/></extLst></worksheet>'),
    )
    with warnings.catch_warnings(record=True) as told:
        warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
        assert len(list(xlsx_rows(path))) == 2
    assert told == []


ROWS = b"<row/>" * 1_100_000
TEXTS = b"<x:sst>" + b"<x:si><x:t>a</x:t></x:si>" * 1_100_000 + b"</x:sst>"


@pytest.mark.parametrize(
    ("part", "content", "problem"),
    [
        (
            "xl/worksheets/sheet1.xml",
            b"<sheetData>" + ROWS + b"</sheetData>",
            "the workbook has more than 1,048,576 rows",
        ),
        ("xl/sharedStrings.xml", TEXTS, "the workbook has more than 1,000,000 texts"),
        (
            "xl/worksheets/sheet1.xml",
            b"<row>" + b"<c/>" * 1_100_000 + b"</row>",
            "a row of the workbook takes more than",
        ),
        (
            "xl/worksheets/sheet1.xml",
            b"</sheetData>" + b"<a/>" * 2_600_000,
            "the workbook has more than 10,000,000 bytes",
        ),
        ("xl/worksheets/sheet1.xml", "<row/>".encode("utf-16"), "the workbook is damaged (not in UTF-8)"),
    ],
    ids=["rows", "texts", "one row", "after the rows", "UTF-16"],
)
def test_a_workbook_of_too_many_parts_is_refused_before_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, content: bytes, problem: str
):
    path = with_part(saved(tmp_path, people), part, lambda _: content)
    monkeypatch.setattr(openpyxl, "load_workbook", None)
    assert problem_of(path).startswith(problem)


def test_tags_that_lie_across_two_chunks_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fill(sheet: Worksheet) -> None:
        for number in range(50):
            sheet.append([number])

    path = saved(tmp_path, fill)
    monkeypatch.setitem(xlsx_reading._FEW, b"row", (50, "rows"))
    for size in range(1, 120, 7):
        monkeypatch.setattr(xlsx_reading, "CHUNK", size)
        assert len(list(xlsx_rows(path))) == 50
    monkeypatch.setitem(xlsx_reading._FEW, b"row", (49, "rows"))
    for size in range(1, 120, 7):
        monkeypatch.setattr(xlsx_reading, "CHUNK", size)
        assert problem_of(path).startswith("the workbook has more than 49 rows")


def test_rows_with_one_cell_at_the_far_end_are_not_read_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(xlsx_reading, "MOST_CELLS", 100_000)

    def fill(sheet: Worksheet) -> None:
        for row in range(1, 9):
            sheet.cell(row, 16_384, "x")

    assert problem_of(saved(tmp_path, fill)) == "the sheet has more than 100,000 cells, the limit"
