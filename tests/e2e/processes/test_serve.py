import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from backend.kit.database import embedded
from tests.e2e.processes.served import PATIENCE, gone, migrated, run, serving, until


@pytest.fixture(scope="module")
def migrated_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return migrated(tmp_path_factory.mktemp("serve") / "data")


@pytest.fixture
def data(migrated_data: Path) -> Iterator[Path]:
    yield migrated_data
    embedded.stop(migrated_data)


def server_process(data: Path) -> psutil.Process:
    return psutil.Process(int((data / "database/postmaster.pid").read_text().splitlines()[0]))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_everything_within_ten_seconds(data: Path, number: signal.Signals):
    with serving(data, "--workers", "2") as served:
        assert served.status() == 200
        everything = [*served.family(), server_process(data)]
        assert len(served.web_processes()) == 2
        assert len(served.workers()) == 1
        served.process.send_signal(number)
        assert served.process.wait(timeout=10) == 0
        assert [each for each in everything if not gone(each)] == []


def test_a_killed_web_process_is_replaced(data: Path):
    with serving(data) as served:
        (killed,) = served.web_processes()
        killed.kill()
        until(lambda: killed not in served.web_processes() and served.status() == 200, "another web process")


def test_a_killed_worker_is_replaced(data: Path):
    with serving(data) as served:
        (killed,) = served.workers()
        killed.kill()
        until(lambda: served.workers() not in ([], [killed]), "another worker")


def test_a_killed_database_comes_back_under_the_running_application(data: Path):
    with serving(data) as served:
        killed = server_process(data)
        killed.kill()
        until(lambda: gone(killed) and served.status() == 200, "the database is back")
        assert served.process.poll() is None


def test_nothing_but_the_database_outlives_a_killed_server_and_stop_finds_that(data: Path):
    with serving(data) as served:
        others, database = served.family()[1:], server_process(data)
        served.process.kill()
        until(lambda: all(gone(each) for each in others), "the other processes end")
        assert not gone(database)
        code, out, _ = run("stop", TRELLIS_DATA=str(data))
        assert (code, out) == (0, f"Stopped the database in {data}.\n")
        assert gone(database)


def test_stop_ends_a_running_server(data: Path):
    with serving(data) as served:
        everything = [*served.family(), server_process(data)]
        code, out, _ = run("stop", TRELLIS_DATA=str(data))
        assert code == 0
        assert f"Ended trellis serve (process {served.process.pid})." in out
        assert served.process.wait(timeout=PATIENCE) == 0
        assert [each for each in everything if not gone(each)] == []


def test_stop_says_when_nothing_runs(tmp_path: Path):
    code, out, _ = run("stop", TRELLIS_DATA=str(tmp_path / "data"))
    assert (code, out) == (0, f"Nothing runs in {tmp_path / 'data'}.\n")


def test_two_servers_of_one_folder_share_its_database(data: Path):
    with serving(data) as first:
        database = server_process(data)
        with serving(data) as second:
            assert server_process(data) == database
            first.process.terminate()
            assert first.process.wait(timeout=PATIENCE) == 0
            assert second.status() == 200
            second.process.terminate()
            assert second.process.wait(timeout=PATIENCE) == 0
        assert gone(database)


def test_a_port_that_is_taken_is_told_before_anything_is_started(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, out, err = run("serve", "--port", str(port), TRELLIS_DATA=str(tmp_path / "data"))
    assert (code, out) == (2, "")
    assert err == f"127.0.0.1:{port} cannot be listened on (Address already in use). Choose another port or address.\n"
    assert not (tmp_path / "data").exists()


def test_a_database_without_the_schema_is_refused_and_migrating_mends_it(tmp_path: Path):
    data = tmp_path / "data"
    code, out, err = run("serve", "--port", "0", TRELLIS_DATA=str(data))
    assert (code, out) == (2, "")
    assert err == "The database is empty. Run: trellis migrate\n"
    assert embedded.find(data) is None
    assert run("migrate", TRELLIS_DATA=str(data))[0] == 0
    again = run("migrate", TRELLIS_DATA=str(data))
    assert again == (0, "The database is at the schema of this version.\n", "")
    with serving(data) as served:
        assert served.status() == 200
        served.process.terminate()
        served.process.wait(timeout=PATIENCE)


def test_a_setting_that_cannot_be_is_named():
    code, out, err = run("serve", TRELLIS_POOL_SIZE="many")
    assert (code, out) == (2, "")
    assert err.startswith("TRELLIS_POOL_SIZE: ")


def test_an_unsafe_production_is_refused_with_all_that_is_missing():
    code, _, err = run("serve", TRELLIS_ENVIRONMENT="production")
    assert code == 2
    assert "DATABASE_URL is unset" in err
    assert "TRELLIS_PUBLIC_URL must begin with https://" in err


def test_a_database_that_cannot_be_reached_is_told():
    code, _, err = run("migrate", DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert code == 2
    assert "127.0.0.1" in err
    assert "Traceback" not in err
