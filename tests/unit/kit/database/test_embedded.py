import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.kit.database import embedded
from backend.kit.database.embedded import NoDatabase
from backend.kit.database.postgres import in_use
from tests.unit.kit.database.servers import (
    another_user,
    ask,
    begin_another_user,
    expect_ready,
    kill_server,
    server_process,
    wait_until_gone,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Path]:
    """A data folder that is not there yet."""
    folder = tmp_path / "data"
    yield folder
    if folder.is_dir():
        embedded.leave(folder)
        embedded.stop(folder)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a database in it, that nobody uses."""
    folder = tmp_path_factory.mktemp("made") / "data"
    embedded.start(folder)
    embedded.leave(folder)
    return folder


@pytest.fixture
def data(made: Path, new: Path) -> Path:
    """A copy of `made`: making one takes longer."""
    subprocess.run(["cp", "-a", made, new], check=True)
    return new


async def test_a_new_folder_gets_a_server_that_answers(new: Path):
    server = embedded.start(new)
    assert await ask(server, "SELECT current_database()") == "trellis"
    assert embedded.find(new) == server


async def test_letters_of_every_language_change_case_and_times_are_in_utc(data: Path):
    server = embedded.start(data)
    assert await ask(server, "SELECT lower('ÉŁΩ')") == "éłω"
    assert await ask(server, "SHOW timezone") == "UTC"
    assert await ask(server, "SHOW server_encoding") == "UTF8"


async def test_what_is_written_is_written_to_disk_and_two_hundred_may_connect(data: Path):
    server = embedded.start(data)
    assert await ask(server, "SHOW fsync") == "on"
    assert await ask(server, "SHOW data_checksums") == "on"
    assert await ask(server, "SHOW max_connections") == "200"


async def test_no_port_of_the_network_is_opened_and_the_socket_is_the_owners(data: Path):
    server = embedded.start(data)
    assert await ask(server, "SHOW listen_addresses") == ""
    assert (data / "database").stat().st_mode & 0o777 == 0o700
    assert (server.host / ".s.PGSQL.5432").stat().st_mode & 0o777 == 0o700


async def test_all_who_open_a_folder_share_one_server(data: Path):
    with another_user(data):
        first = server_process(data)
        embedded.start(data)
        assert server_process(data) == first


async def test_six_who_open_a_new_folder_at_once_make_one_server(new: Path):
    processes = [begin_another_user(new) for _ in range(6)]
    for process in processes:
        expect_ready(process)
    assert len(in_use.users(new)) == 6
    for process in processes:
        process.communicate()
    assert embedded.find(new) is None
    assert (new / "database.log").read_text().count("ready to accept connections") == 1


async def test_the_last_to_leave_stops_the_server(data: Path):
    server = embedded.start(data)
    process = server_process(data)
    with another_user(data):
        embedded.leave(data)
        assert await ask(server, "SELECT 1") == 1
    wait_until_gone(process)
    assert embedded.find(data) is None


async def test_who_uses_the_folder_can_be_told(data: Path):
    embedded.start(data)
    with another_user(data) as process:
        assert in_use.users(data) == [in_use.User(process.pid, "another program")]


async def test_a_killed_process_no_longer_counts_and_loses_nothing(data: Path):
    server = embedded.start(data)
    await ask(server, "CREATE TABLE kept (x int)", "INSERT INTO kept VALUES (7)")
    with another_user(data) as process:
        process.kill()
    assert in_use.users(data) == []
    process = server_process(data)
    embedded.leave(data)
    wait_until_gone(process)
    assert await ask(embedded.start(data), "SELECT x FROM kept") == 7


async def test_a_server_left_by_a_killed_process_is_found_and_stopped(data: Path):
    with another_user(data) as process:
        process.kill()
    assert embedded.find(data) is not None
    assert embedded.stop(data)
    assert embedded.find(data) is None
    assert not embedded.stop(data)


async def test_a_killed_server_is_started_again_with_all_that_was_committed(data: Path):
    server = embedded.start(data)
    await ask(server, "CREATE TABLE kept (x int)", "INSERT INTO kept VALUES (7)")
    kill_server(data)
    assert embedded.start(data) == server
    assert await ask(server, "SELECT x FROM kept") == 7


async def test_a_note_of_a_server_whose_number_another_process_has_now_is_not_believed(data: Path):
    embedded.start(data)
    embedded.stop(data)
    with another_user(data / "other") as process:
        # As after a restart of the machine: the number in the note is that of a process of the same user.
        number = server_process(data / "other")
        lines = (data / "other/database/postmaster.pid").read_text().splitlines()
        assert int(lines[0]) == number != process.pid
        (data / "database/postmaster.pid").write_text("\n".join(lines) + "\n")
        server = embedded.start(data)
        assert server_process(data) != number
        assert await ask(server, "SELECT 1") == 1


async def test_making_that_was_cut_short_is_begun_anew(new: Path):
    (new / ".database-cut-short").mkdir(parents=True)
    (new / ".database-cut-short/PG_VERSION").write_text("18\n")
    assert await ask(embedded.start(new), "SELECT 1") == 1
    assert list(new.glob(".database-*")) == []


@pytest.mark.parametrize("name", ["with space", "with'quote", 'with"quotes', "with,comma", "with$HOME`id`", "größer"])
async def test_any_name_will_do_for_the_folder(new: Path, name: str):
    odd = new / name
    with embedded.opened(odd) as server:
        assert await ask(server, "SELECT 1") == 1


async def test_a_path_too_long_for_a_socket_gets_a_short_private_folder_until_the_server_is_stopped(new: Path):
    deep = new / "/".join(["a-folder-of-forty-characters-and-not-less"] * 4)
    with embedded.opened(deep) as server:
        assert len(os.fsencode(server.host)) < 60
        assert server.host.stat().st_mode & 0o777 == 0o700
        assert await ask(server, "SELECT 1") == 1
        kill_server(deep)
        assert embedded.start(deep) == server
        assert await ask(server, "SELECT 1") == 1
    assert not server.host.exists()


async def test_a_short_folder_that_somebody_else_could_write_to_is_not_used(new: Path):
    deep = new / "/".join(["a-folder-of-forty-characters-and-not-less"] * 4)
    with embedded.opened(deep) as server:
        kill_server(deep)
        server.host.chmod(0o777)
        assert embedded.find(deep) is None
        assert embedded.start(deep).host != server.host
    shutil.rmtree(server.host)


async def test_no_folder_above_the_data_changes_its_permissions(tmp_path: Path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    before = {folder: folder.stat().st_mode for folder in (closed, *closed.parents)}
    with embedded.opened(closed / "data") as server:
        assert await ask(server, "SELECT 1") == 1
    assert {folder: folder.stat().st_mode for folder in before} == before
    assert (closed / "data").stat().st_mode & 0o777 == 0o700


def test_a_home_folder_is_refused_as_data_folder():
    with pytest.raises(NoDatabase, match="name one of its own"):
        embedded.start(Path.home())


def test_a_file_is_refused_as_data_folder(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(NoDatabase, match="TRELLIS_DATA"):
        embedded.start(tmp_path / "file")


def test_data_of_another_postgresql_is_refused_and_left_alone(new: Path):
    (new / "database").mkdir(parents=True)
    (new / "database/PG_VERSION").write_text("16\n")
    with pytest.raises(NoDatabase, match="made by PostgreSQL 16, and this is 18"):
        embedded.start(new)
    assert [path.name for path in (new / "database").iterdir()] == ["PG_VERSION"]


def test_a_server_that_cannot_start_says_why_in_its_own_words(data: Path):
    embedded.start(data)
    embedded.stop(data)
    with (data / "database/postgresql.conf").open("a") as file:
        file.write("no_such_setting = 1\n")
    with pytest.raises(NoDatabase, match="no_such_setting"):
        embedded.start(data)


def test_nothing_is_found_where_nothing_is(new: Path):
    assert embedded.find(new) is None
    assert not embedded.stop(new)
    assert not new.exists()
