from pathlib import Path

import pytest

from backend.kit.database import choice, embedded
from backend.kit.database.choice import data_folder, opened_database
from backend.settings import Settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATABASE_URL", "TRELLIS_DATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)


def test_a_named_database_is_used_and_nothing_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@elsewhere/trellis")
    monkeypatch.setenv("TRELLIS_DATA", str(tmp_path / "data"))
    with opened_database(Settings(), as_what="a test") as url:
        assert url == "postgresql://somebody@elsewhere/trellis"
    assert not (tmp_path / "data").exists()


def test_without_one_the_embedded_server_of_the_data_folder_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("TRELLIS_DATA", str(tmp_path / "data"))
    with opened_database(Settings(), as_what="a test") as url:
        server = embedded.find(tmp_path / "data")
        assert server is not None
        assert url == server.url
    assert embedded.find(tmp_path / "data") is None


def test_a_clone_keeps_its_data_in_a_hidden_folder_of_its_own():
    assert data_folder(Settings()) == choice.PROJECT / ".data"


def test_an_installed_package_keeps_its_data_with_the_account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(choice, "PROJECT", tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", "/home/somebody/data")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert data_folder(Settings()) == Path("/home/somebody/data/trellis")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert data_folder(Settings()) == Path("/var/lib/trellis/data")
