import os
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest

from backend.kit.faults import BadInput, Faults
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.writing import expect_kept, expect_writable, written_together


def problems(*paths: Path) -> list[str]:
    faults = Faults()
    expect_writable(paths, faults)
    try:
        faults.fail_if_any()
    except BadInput as error:
        return [fault.problem for fault in error.faults]
    return []


def test_files_appear_once_all_are_written(tmp_path: Path):
    paths = [tmp_path / "pairs.csv", tmp_path / "report.json"]
    with written_together(paths) as (pairs, report):
        pairs.write("é\n")
        report.write("{}")
        assert not any(path.exists() for path in paths)
    assert [path.read_text("utf-8") for path in paths] == ["é\n", "{}"]
    assert sorted(tmp_path.iterdir()) == paths


@pytest.mark.parametrize("interruption", [ValueError, KeyboardInterrupt, SystemExit])
def test_nothing_is_left_of_a_writing_that_was_broken_off(tmp_path: Path, interruption: type[BaseException]):
    paths = [tmp_path / "pairs.csv", tmp_path / "report.json"]
    paths[0].write_text("before")

    def break_off() -> None:
        with written_together(paths) as (pairs, _):
            pairs.write("after")
            raise interruption

    with pytest.raises(interruption):
        break_off()
    assert paths[0].read_text() == "before"
    assert list(tmp_path.iterdir()) == [paths[0]]


def test_a_draft_that_cannot_be_opened_takes_the_others_with_it(tmp_path: Path):
    with pytest.raises(FileNotFoundError), written_together([tmp_path / "pairs.csv", tmp_path / "no" / "report.json"]):
        raise AssertionError
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_exists_keeps_its_permissions_and_a_link_stays_a_link(tmp_path: Path):
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_text("before")
    target.chmod(0o640)
    link.symlink_to(target)
    with written_together([link]) as (stream,):
        stream.write("after")
    assert (target.read_text(), target.stat().st_mode & 0o777, link.is_symlink()) == ("after", 0o640, True)


def test_a_new_file_gets_the_permissions_that_new_files_get(tmp_path: Path):
    with written_together([tmp_path / "new.csv"]) as (stream,):
        stream.write("")
    (tmp_path / "plain").touch()
    assert (tmp_path / "new.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_can_be_written_has_no_faults_and_stays_as_it_was(tmp_path: Path):
    (tmp_path / "old.csv").write_text("before")
    assert problems(tmp_path / "old.csv", tmp_path / "new.csv") == []
    assert (tmp_path / "old.csv").read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_cannot_be_written_is_told_before_the_work(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert problems(tmp_path, tmp_path / "no" / "pairs.csv", tmp_path / "pipe") == [
        "this is a folder",
        f"there is no folder '{tmp_path / 'no'}'",
        "this is a device or a pipe, not a file",
    ]


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path):
    assert problems(tmp_path / ("x" * 300)) == ["the file cannot be written (File name too long)"]


def test_a_folder_that_takes_no_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert problems(tmp_path / "pairs.csv") == ["the file cannot be written (Permission denied)"]


def test_a_read_only_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "old.csv").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert problems(tmp_path / "old.csv") == ["the file is read-only"]


def test_one_file_for_two_results_is_told(tmp_path: Path):
    (tmp_path / "link").symlink_to(tmp_path / "pairs.csv")
    assert problems(tmp_path / "pairs.csv", tmp_path / "link") == ["the same file is named for two results"]


def test_cells_that_a_spreadsheet_would_run_are_defused_and_numbers_stay_numbers():
    stream = StringIO()
    write_csv(stream, ["id", "score"], [["=1+1", -2], ["@x", 1.5], ["-a", Decimal("-0.5")], ["a-b", None]])
    assert stream.getvalue() == "id,score\n'=1+1,-2\n'@x,1.5\n'-a,-0.5\na-b,\n"


@pytest.mark.parametrize("way", ["itself", "a roundabout path", "a symbolic link", "a hard link"])
def test_a_result_in_place_of_what_is_read_is_told_with_its_option(tmp_path: Path, way: str):
    read, result = tmp_path / "read.csv", tmp_path / "result.csv"
    read.write_text("kept")
    if way == "a symbolic link":
        result.symlink_to(read)
    elif way == "a hard link":
        result.hardlink_to(read)
    else:
        result = read if way == "itself" else tmp_path / ".." / tmp_path.name / "read.csv"
    faults = Faults()
    expect_kept({"--out": tmp_path / "new.csv", "--report": result}, [tmp_path / "missing.csv", None, read], faults)
    with pytest.raises(BadInput) as caught:
        faults.fail_if_any()
    assert [(fault.file, fault.problem) for fault in caught.value.faults] == [
        ("--report", f"the result would overwrite {read}, which is read")
    ]


def test_a_result_beside_what_is_read_is_no_fault(tmp_path: Path):
    (tmp_path / "read.csv").touch()
    (tmp_path / "old.json").touch()
    faults = Faults()
    expect_kept({"--out": tmp_path / "new.csv", "--report": tmp_path / "old.json"}, [tmp_path / "read.csv"], faults)
    assert faults.count == 0
