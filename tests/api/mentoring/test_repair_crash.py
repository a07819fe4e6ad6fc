"""A repair whose computation is killed: it is taken up again, and proposed once."""

import asyncio
import os
import signal
import threading
from pathlib import Path

import pytest
from litestar import Litestar

from backend.jobs import JOBS
from backend.kit.work.kinds import Queue
from backend.kit.work.process import Report
from backend.kit.work.worker import Duties
from backend.matching.result import Conflict
from backend.mentoring.repairs import duties
from backend.mentoring.repairs.solving import SolvedRepair, solve_repair
from backend.mentoring.rounds.solving import Task
from tests.api.computing import computing_here
from tests.api.kit.work.workers import a_worker
from tests.api.mentoring.published import count
from tests.api.mentoring.repaired import one_who_could_move

pytestmark = pytest.mark.anyio

PATIENCE = 60
"""Seconds until the computation has begun; the machine may be busy."""

FOLDER = "TRELLIS_TEST_FOLDER"


def solve_unless_first(report: Report, task: Task) -> SolvedRepair | Conflict:
    """Work a repair out, but be there to be killed the first time."""
    first = Path(os.environ[FOLDER]) / "first"
    if not first.exists():
        first.write_text(str(os.getpid()))
        threading.Event().wait(PATIENCE)
    return solve_repair(report, task)


async def test_killed_while_it_is_worked_out_a_repair_is_taken_up_again_and_proposed_once(
    app: Litestar, dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    monkeypatch.setattr(duties, "solve_repair", solve_unless_first)
    with computing_here():
        async with a_worker(dsn, Duties(JOBS), [Queue.CPU]):
            part = await one_who_could_move(app)
    begun = (await part.cleo.post(f"/api/rounds/{part.round_['id']}/repairs")).json()
    async with a_worker(dsn, Duties(JOBS), [Queue.CPU]):
        async with asyncio.timeout(PATIENCE):
            while not (tmp_path / "first").exists() or not (tmp_path / "first").read_text():
                await asyncio.sleep(0.05)
        os.kill(int((tmp_path / "first").read_text()), signal.SIGKILL)
        repair = await part.worked_out(begun)
    assert (repair["state"], len(repair["choices"])) == ("proposed", 1)
    assert await count("repair") == 1
    assert await count("repair_choice") == 1
    work = (await part.cleo.get(f"/api/work/{repair['work_id']}")).json()
    assert work["state"] == "done"
