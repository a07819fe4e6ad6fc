import shutil
from pathlib import Path

import pytest

from backend.commands.diagnosis.finding import State
from backend.commands.diagnosis.machine import look_at_machine


def found(front_end: Path, data: Path) -> dict[str, State]:
    return {finding.what: finding.state for finding in look_at_machine(front_end, data)}


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch):
    """Set how many bytes the disk has free."""

    def set_free(count: int) -> None:
        usage = shutil.disk_usage("/")._replace(free=count)
        monkeypatch.setattr("shutil.disk_usage", lambda _: usage)

    return set_free


def test_a_front_end_that_is_not_built_fails_and_how_to_build_it_is_said(tmp_path: Path):
    assert found(tmp_path, tmp_path)["the front end is not built"] is State.FAIL
    remedies = [finding.remedy for finding in look_at_machine(tmp_path, tmp_path)]
    assert "Run: ./dev build" in remedies
    (tmp_path / "index.html").touch()
    assert found(tmp_path, tmp_path)["the front end is built"] is State.OK


def test_a_data_folder_need_not_be_there_yet(tmp_path: Path):
    data = tmp_path / "no" / "folder"
    assert found(tmp_path, data)[f"data folder {data} (made when it is needed)"] is State.OK
    assert not data.exists()


def test_a_data_folder_that_is_a_file_fails(tmp_path: Path):
    (tmp_path / "file").touch()
    assert found(tmp_path, tmp_path / "file")[f"data folder {tmp_path / 'file'} cannot be written to"] is State.FAIL


def test_a_disk_with_room_is_well(free, tmp_path: Path):
    free(50_000_000_000)
    assert found(tmp_path, tmp_path)["50.0 GB free for data"] is State.OK


def test_a_disk_that_fills_up_is_worth_a_warning(free, tmp_path: Path):
    free(1_000_000_000)
    assert found(tmp_path, tmp_path)["1.0 GB free for data"] is State.WARN


def test_a_disk_that_is_full_fails(free, tmp_path: Path):
    free(100_000_000)
    assert found(tmp_path, tmp_path)["0.1 GB free for data"] is State.FAIL
