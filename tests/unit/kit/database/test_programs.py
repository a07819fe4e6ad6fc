import multiprocessing
import os
import pwd
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from backend.kit.database import embedded
from backend.kit.database.postgres import programs
from backend.kit.database.postgres.programs import NoDatabase, programs_for
from tests.unit.kit.database.servers import server_process

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can run a server as somebody else")

open_clone = pytest.mark.skipif(
    not all(parent.stat().st_mode & 0o001 for parent in Path(programs.__file__).parents),
    reason="nobody else may enter the folder that this clone stands in",
)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@as_root
def test_root_runs_the_server_as_a_system_user_who_may_not_sign_in(tmp_path: Path):
    with embedded.opened(tmp_path / "data"):
        assert psutil.Process(server_process(tmp_path / "data")).username() == "trellis"
    assert pwd.getpwnam("trellis").pw_shell == "/usr/sbin/nologin"


@as_root
def test_root_runs_the_server_of_somebodys_folder_as_its_owner(tmp_path: Path):
    nobody = pwd.getpwnam("nobody")
    data = tmp_path / "data"
    data.mkdir()
    os.chown(data, nobody.pw_uid, nobody.pw_gid)
    with embedded.opened(data):
        assert psutil.Process(server_process(data)).uids().effective == nobody.pw_uid


@as_root
def test_a_folder_of_an_owner_without_a_name_is_refused(tmp_path: Path):
    data = tmp_path / "data"
    data.mkdir()
    os.chown(data, 54321, 54321)
    with pytest.raises(NoDatabase, match="54321, who has no name"):
        embedded.start(data)


@as_root
def test_programs_that_the_system_user_cannot_reach_are_copied_once(
    tmp_path: Path, open_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    hidden = _wheel_in(tmp_path)
    monkeypatch.setattr(programs, "_installed", lambda: hidden)
    monkeypatch.setattr(programs, "COPIES", open_folder / "copies")
    with embedded.opened(tmp_path / "data"):
        used = programs_for(tmp_path / "data").folder
        assert used.is_relative_to(open_folder / "copies")
    written = used.stat().st_ctime_ns
    with embedded.opened(tmp_path / "data"):
        assert used.stat().st_ctime_ns == written
    assert len(list((open_folder / "copies").iterdir())) == 1


@as_root
def test_programs_that_no_copy_makes_reachable_are_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    hidden = _wheel_in(tmp_path)
    monkeypatch.setattr(programs, "_installed", lambda: hidden)
    monkeypatch.setattr(programs, "COPIES", tmp_path / "copies")
    with pytest.raises(NoDatabase, match="may not run the programs"):
        embedded.start(tmp_path / "data")


@as_root
@open_clone
def test_somebody_else_runs_the_server_as_themselves(open_folder: Path):
    os.chown(open_folder, *_nobody())
    assert _as_nobody(_owner_of_server, open_folder / "data") == _nobody()[0]


@as_root
def test_somebody_elses_data_is_refused(open_folder: Path):
    with embedded.opened(open_folder / "data"):
        (open_folder / "data").chmod(0o777)
        (open_folder / "data/in-use").chmod(0o777)
        assert "belongs to another user" in str(_as_nobody(_refusal, open_folder / "data"))


@as_root
def test_a_folder_that_cannot_be_made_is_refused(open_folder: Path):
    assert "Permission denied" in str(_as_nobody(_refusal, open_folder / "data"))


def _wheel_in(folder: Path) -> Path:
    """Copy the programs below `folder`, which is closed to other users; give the copy's."""
    package = programs._installed().parents[1]
    for part in (f"{package.name}.libs", f"{package.name}/pginstall{programs.VERSION}"):
        if (package.parent / part).is_dir():
            shutil.copytree(package.parent / part, folder / "closed" / part)
    (folder / "closed").chmod(0o700)
    return folder / "closed" / package.name / f"pginstall{programs.VERSION}" / "bin"


def _nobody() -> tuple[int, int]:
    entry = pwd.getpwnam("nobody")
    return entry.pw_uid, entry.pw_gid


def _as_nobody(function: Callable[[Path], object], data: Path) -> object:
    """Call a function in a process of the user `nobody`; give what it returns."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()

    def run() -> None:
        uid, gid = _nobody()
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
        theirs.send(function(data))

    process = context.Process(target=run)
    process.start()
    theirs.close()
    answer = ours.recv()
    process.join()
    return answer


def _owner_of_server(data: Path) -> int:
    with embedded.opened(data):
        return psutil.Process(server_process(data)).uids().effective


def _refusal(data: Path) -> str:
    try:
        embedded.start(data)
    except NoDatabase as error:
        return str(error)
    return "not refused"
