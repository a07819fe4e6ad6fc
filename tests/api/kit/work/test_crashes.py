"""Whatever dies, and whenever: the work is taken up again, and has one effect."""

import asyncio
import os
import signal
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from backend.app import MIGRATIONS
from backend.kit.database import embedded
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.migrations import migrate
from backend.kit.database.transactions import write_transaction
from backend.kit.work.piece import PieceOfWork, WorkState
from tests.api.kit.work.asking import ask_for, effects, ended, running, until
from tests.api.kit.work.sample_duties import ENDLESS, NOTE, STEPS, TABLES
from tests.api.kit.work.workers import a_worker_process

pytestmark = pytest.mark.anyio


def computation_of(piece: PieceOfWork) -> int:
    """The process id that the sample's computation reports."""
    return int(piece.step.removeprefix("process "))


async def gone(pid: int) -> None:
    """Wait until a process has ended, whether or not anybody has asked for its status."""
    async with asyncio.timeout(60):
        while True:
            status = Path(f"/proc/{pid}/stat")
            if not status.exists() or status.read_text().rpartition(")")[2].split()[0] == "Z":
                return
            await asyncio.sleep(0.05)


async def test_a_killed_worker_is_replaced_and_its_computation_ends_with_it(database: str) -> None:
    work_id = await ask_for(STEPS, parts=20)
    async with a_worker_process(database) as first:
        computation = computation_of(await running(work_id))
        first.kill()
        await gone(computation)
    async with a_worker_process(database):
        piece = await ended(work_id)
    assert piece.state is WorkState.DONE
    assert piece.attempt > 1
    assert await effects(work_id) == [piece.attempt]


async def test_a_killed_computation_is_done_again(database: str) -> None:
    work_id = await ask_for(STEPS, parts=20)
    async with a_worker_process(database):
        os.kill(computation_of(await running(work_id)), signal.SIGKILL)
        piece = await ended(work_id)
    assert piece.state is WorkState.DONE
    assert piece.attempt > 1
    assert await effects(work_id) == [piece.attempt]


async def test_a_worker_that_sleeps_through_its_own_replacement_has_no_effect(database: str) -> None:
    work_id = await ask_for(STEPS, parts=20)
    async with a_worker_process(database) as sleeper, a_worker_process(database) as other:
        await running(work_id)
        both = {process.pid: process for process in (sleeper, other)}
        busy = parent_of(computation_of(await running(work_id)))
        both[busy].send_signal(signal.SIGSTOP)
        await until(work_id, lambda piece: piece.attempt > 1)
        both[busy].send_signal(signal.SIGCONT)
        piece = await ended(work_id)
        await ended(await ask_for(NOTE))
    assert await effects(work_id) == [piece.attempt]


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


async def test_a_worker_that_is_told_to_stop_gives_its_work_back(database: str) -> None:
    work_id = await ask_for(ENDLESS)
    async with a_worker_process(database) as first:
        await running(work_id)
        first.terminate()
        assert await first.wait() == 0
    piece = await until(work_id, lambda piece: piece.state is WorkState.QUEUED)
    assert piece.attempts_left == ENDLESS.attempts


async def test_two_workers_do_two_hundred_pieces_once_each(database: str) -> None:
    async with a_worker_process(database), a_worker_process(database):
        asked = [await ask_for(NOTE, say=number) for number in range(200)]
        for work_id in asked:
            assert (await ended(work_id)).state is WorkState.DONE
    done = Counter(row["work_id"] for row in await fetch("SELECT work_id FROM effect"))
    assert done == Counter(asked)


@pytest.fixture
async def own_server() -> AsyncIterator[Path]:
    """A server of the test's own, for restarting; the test's statements go to it."""
    with tempfile.TemporaryDirectory(prefix="trellis-tests-", dir="/var/tmp", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        with embedded.opened(data, as_what="a test") as server:
            await migrate(server.url, MIGRATIONS)
            async with connection_pool(server.url, 4):
                async with write_transaction() as connection:
                    await connection.execute(TABLES)
                yield data


async def test_a_restarted_database_delays_work_and_loses_none(own_server: Path) -> None:
    server = embedded.find(own_server)
    assert server is not None
    async with a_worker_process(server.url) as process:
        long, short = await ask_for(STEPS, parts=30), await ask_for(NOTE)
        await running(long)
        await ended(short)
        await asyncio.to_thread(embedded.stop, own_server)
        await asyncio.to_thread(embedded.start, own_server)
        later = await ask_for(NOTE)
        assert (await ended(later)).state is WorkState.DONE
        piece = await ended(long)
        assert process.returncode is None
    assert piece.state is WorkState.DONE
    assert await effects(long) == [piece.attempt]
