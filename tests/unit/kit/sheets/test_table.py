import os
import unicodedata
import zipfile
from pathlib import Path

import pytest

from backend.kit.faults import BadInput, Fault, Faults
from backend.kit.sheets import csv_reading
from backend.kit.sheets.table import Limits, open_table

AMPLE = Limits(bytes=10_000_000, rows=100_000)


def read(path: Path, faults: Faults | None = None, limits: Limits = AMPLE) -> list[tuple[int, list[str]]]:
    collected = Faults() if faults is None else faults
    with open_table(path, collected, limits) as table:
        rows = [] if table is None else [(table.header_row, list(table.header)), *table.rows]
    if faults is None:
        collected.fail_if_any()
    return rows


def written(folder: Path, content: bytes | str, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only_fault(path: Path, limits: Limits = AMPLE) -> Fault:
    faults = Faults()
    read(path, faults, limits)
    with pytest.raises(BadInput) as caught:
        faults.fail_if_any()
    assert caught.value.count == 1
    return caught.value.faults[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_delimiter_and_line_ends_are_told_from_the_file(tmp_path: Path, delimiter: str, line_end: str):
    text = line_end.join([f"id{delimiter}goal", f"ann{delimiter}to lead", f"bob{delimiter}", ""])
    assert read(written(tmp_path, text)) == [(1, ["id", "goal"]), (2, ["ann", "to lead"]), (3, ["bob", ""])]


def test_a_delimiter_within_quotes_of_the_header_does_not_count(tmp_path: Path):
    assert read(written(tmp_path, '"name, first, last";id\n"Li, Ann";a\n'))[1] == (2, ["Li, Ann", "a"])


def test_one_column_needs_no_delimiter(tmp_path: Path):
    assert read(written(tmp_path, "id\nann\n")) == [(1, ["id"]), (2, ["ann"])]


def test_header_and_cells_are_composed_whichever_unicode_form_they_are_in(tmp_path: Path):
    table = [["id", "prénom"], ["ñ1", "José"]]
    apart = "".join(unicodedata.normalize("NFD", ",".join(row)) + "\n" for row in table)
    whole = [[unicodedata.normalize("NFC", cell) for cell in row] for row in table]
    assert [cells for _, cells in read(written(tmp_path, apart))] == whole
    faults = Faults()
    with open_table(written(tmp_path, apart), faults, AMPLE) as opened:
        assert opened is not None
        assert [opened.required(name, faults) for name in (whole[0][1], unicodedata.normalize("NFD", "Prénom"))] == [
            1,
            1,
        ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_a_byte_order_mark(tmp_path: Path, encoding: str):
    assert read(written(tmp_path, "id,name\n1,Zoë 李\n".encode(encoding))) == [
        (1, ["id", "name"]),
        (2, ["1", "Zoë 李"]),
    ]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path):
    text = '\n\nid,goal\n\nann,"to\nlead\nwell"\n , \nbob,x\n'
    assert read(written(tmp_path, text)) == [(3, ["id", "goal"]), (5, ["ann", "to\nlead\nwell"]), (7, ["bob", "x"])]


def test_spaces_around_values_and_trailing_delimiters_do_no_harm(tmp_path: Path):
    text = ' id , goal ,,\n ann , "a, b" ,,\n"bob" , x\n'
    assert read(written(tmp_path, text))[1:] == [(2, ["ann", "a, b", "", ""]), (3, ["bob", "x", "", ""])]


def test_a_row_with_more_cells_than_the_header_is_a_fault(tmp_path: Path):
    fault = only_fault(written(tmp_path, "mentee,mentor,score\na,b,1,5\na,c,2,\n"))
    assert (fault.row, fault.problem) == (2, "the row has 4 cells, the header 3")


def test_the_apostrophe_that_defuses_a_formula_is_taken_away_again(tmp_path: Path):
    assert read(written(tmp_path, "id\n'=x\n'+44\n'tis\nO'Neil\n"))[1:] == [
        (2, ["=x"]),
        (3, ["+44"]),
        (4, ["'tis"]),
        (5, ["O'Neil"]),
    ]


def test_reading_on_does_not_change_the_limit_of_the_csv_module(tmp_path: Path):
    import csv

    before = csv.field_size_limit()
    only_fault(written(tmp_path, "id\n" + "x" * 200_000 + "\n"))
    assert csv.field_size_limit() == before


def test_progress_is_told_in_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(csv_reading, "ROWS_PER_REPORT", 2)
    path = written(tmp_path, "id\na\nb\nc\n")
    told: list[tuple[int, int]] = []
    with open_table(path, Faults(), AMPLE, progress=lambda done, size: told.append((done, size))) as table:
        assert table is not None
        assert len(list(table.rows)) == 3
    assert told == [(9, 9), (9, 9)]


@pytest.mark.parametrize(
    ("content", "problem", "row"),
    [
        (b"", "the file is empty", None),
        (b"\n \n\n", "the file has only blank lines", None),
        (b",,\n,,\n", "the file has only blank lines", None),
        (b"id,name\n", "the table has a header and no rows", None),
        (b"id,name\n1,ann\n2,Zo\xeb\n", "byte 0xEB in line 3 is not UTF-8 text", 3),
        (b"id,name\r1,ann\r2,Zo\xeb\r", "byte 0xEB in line 3 is not UTF-8 text", 3),
        (b"id\xff,name\n1,ann\n", "byte 0xFF in line 1 is not UTF-8 text", 1),
        (b"\xff\xfei\x00\n\x00x", "byte 0x78 in line 2 is not UTF-16 text", 2),
        (b"id,name\n1,a\0n\n", "line 2 holds a NUL, so this is not plain text", None),
        ("id\n1\n".encode("utf-16-le"), "line 1 holds a NUL, so this is not plain text", None),
        (b'id,name\n1,ann\n2,"bob\n3,cy\n', "a quote opened in this row is never closed", 3),
        (b'"id,name\n1,ann\n', "a quote opened in this row is never closed", 1),
        (b"id\n" + b"x" * 140_000 + b"\n", "a cell is longer than 131,072 characters", 2),
        (b"id\n" + b"x," * 600_000, "line 2 is longer than 1,000,000 characters", None),
        (b"\x89PNG\r\n\x1a\n....", "this is a PNG picture, not a table", None),
        (b"%PDF-1.7\n", "this is a PDF document, not a table", None),
        (b"\x1f\x8b\x08....", "this is a gzip archive, not a table", None),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....",
            "this is an old Excel workbook (.xls) or one with a password",
            None,
        ),
        (b"PK\x03\x04 and no more", "the workbook is damaged (BadZipFile)", None),
    ],
)
def test_what_is_no_table_gets_a_fault_and_no_traceback(tmp_path: Path, content: bytes, problem: str, row: int | None):
    path = written(tmp_path, content)
    fault = only_fault(path)
    assert (fault.file, fault.row, fault.problem) == (str(path), row, problem)


def test_a_bad_byte_far_down_is_found_by_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(csv_reading, "PIECE", 7)
    content = "id,name\r\n" + "1,é€😀\r\n" * 50 + "2,"
    assert only_fault(written(tmp_path, content.encode() + b"\x80\r\n")).row == 52


def test_a_missing_file_and_a_folder_and_a_pipe_are_faults(tmp_path: Path):
    assert only_fault(tmp_path / "absent.csv").problem == "there is no such file"
    assert only_fault(tmp_path).problem == "this is a folder, not a file"
    os.mkfifo(tmp_path / "pipe.csv")
    assert only_fault(tmp_path / "pipe.csv").problem == "this is a device or a pipe, not a file"


def test_names_that_no_file_has_are_faults(tmp_path: Path):
    assert (
        only_fault(written(tmp_path, "id\n1\n") / "within.csv").problem == "the file cannot be read (Not a directory)"
    )
    assert only_fault(tmp_path / "a\0b").problem == "no file can have this name"


def test_a_file_that_may_not_be_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    path = written(tmp_path, "id\n1\n")
    monkeypatch.setattr(Path, "open", refuse)
    assert only_fault(path).problem == "the file may not be read"


def test_an_archive_that_is_no_workbook_is_a_fault(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "people.csv", "w") as archive:
        archive.writestr("inside.csv", "id\n1\n")
    assert only_fault(tmp_path / "people.csv").problem == "this is an archive, not a workbook"


def test_the_limits_are_named(tmp_path: Path):
    path = written(tmp_path, "id\n1\n2\n3\n")
    assert only_fault(path, Limits(bytes=5, rows=100)).problem == "the file has 9 bytes, the limit is 5"
    fault = only_fault(path, Limits(bytes=100, rows=3))
    assert (fault.row, fault.problem) == (4, "the table has more than 3 rows, the limit")


def test_a_sheet_of_a_text_file_is_a_fault(tmp_path: Path):
    faults = Faults()
    with open_table(written(tmp_path, "id\n1\n"), faults, AMPLE, sheet="People") as table:
        assert table is None
    assert faults.count == 1


def test_a_table_may_be_allowed_to_be_empty(tmp_path: Path):
    faults = Faults()
    with open_table(written(tmp_path, "id\n"), faults, AMPLE, may_be_empty=True) as table:
        assert table is not None
        assert list(table.rows) == []
    assert faults.count == 0


def columns_found(folder: Path, header: str, column: str, *, required: bool) -> tuple[int | None, list[str]]:
    faults = Faults()
    with open_table(written(folder, f"{header}\n1\n"), faults, AMPLE) as table:
        assert table is not None
        found = table.required(column, faults) if required else table.optional(column, faults)
    try:
        faults.fail_if_any()
    except BadInput as error:
        return found, [str(fault).partition(": ")[2] for fault in error.faults]
    return found, []


@pytest.mark.parametrize("required", [True, False])
def test_columns_are_found_whatever_their_case_and_spaces(tmp_path: Path, required: bool):
    assert columns_found(tmp_path, "name,  E-Mail   Address ", "e-mail address", required=required) == (1, [])


def test_a_missing_column_is_told_with_those_that_are_there_and_the_closest(tmp_path: Path):
    found, faults = columns_found(tmp_path, "mentee,mentro,score", "mentor", required=True)
    assert found is None
    assert faults == ["there is no column 'mentor'. The columns are: mentee, mentro, score. Did you mean 'mentro'?"]


def test_an_optional_column_may_be_missing_but_not_misspelt(tmp_path: Path):
    assert columns_found(tmp_path, "id,notes", "capacity", required=False) == (None, [])
    found, faults = columns_found(tmp_path, "id,capcity", "capacity", required=False)
    assert found is None
    assert faults[0].startswith("is this column meant to be 'capacity'.")


@pytest.mark.parametrize("required", [True, False])
def test_a_column_that_stands_twice_is_a_fault_once_it_is_used(tmp_path: Path, required: bool):
    found, faults = columns_found(tmp_path, "id,goal, ID", "id", required=required)
    assert found is None
    assert faults == ["stands in the header more than once. Give each column a name of its own."]
    assert columns_found(tmp_path, "id,goal, ID", "goal", required=required) == (1, [])
