"""A long run that is stopped: what it found on its way is kept, and said to be no more than is proven of it."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.work.process import Report
from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.mentoring.files.run_file import read_proven_run
from backend.mentoring.rounds import duties
from backend.mentoring.rounds.solving import Solved, Task, solve_round
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_round_results import results
from tests.api.mentoring.test_rounds import begun, decide, listed, settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

may_go_on = threading.Event()

PATIENCE = 20
"""Seconds until a run has come so far; the machine may be busy."""


def solve_when_told(report: Report, task: Task) -> Solved | Conflict:
    """Solve a round, but no sooner than the test lets it."""
    if task.objective != Objective.COVERAGE:
        report(0.5, "Waiting")
        may_go_on.wait(PATIENCE)
    return solve_round(report, task)


@pytest.fixture
def held(worker: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Runs for other aims than coverage wait after what they keep meanwhile."""
    may_go_on.clear()
    monkeypatch.setattr(duties, "solve_round", solve_when_told)
    yield
    may_go_on.set()


async def run(by: Visitor, round_: dict[str, Any], objective: str) -> dict[str, Any]:
    headers = {"if-match": f'"{round_["version"]}"'}
    return (await by.post(f"/api/rounds/{round_['id']}/run", json={"objective": objective}, headers=headers)).json()


async def stopped(by: Visitor, round_: dict[str, Any]) -> dict[str, Any]:
    """Stop a run once it waits."""
    async with asyncio.timeout(PATIENCE):
        while (await by.get(f"/api/work/{round_['work_id']}")).json()["step"] != "Waiting":
            await asyncio.sleep(0.1)
    assert (await by.post(f"/api/work/{round_['work_id']}/cancel")).status_code == 202
    return await settled(by, round_)


async def test_a_stopped_run_shows_the_plan_it_kept_and_claims_no_more_than_its_proof(
    app: Litestar, held: None, tmp_path: Path
) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    kept = await stopped(cleo, await run(cleo, round_, "leximin"))
    assert (kept["state"], kept["objective"]) == ("proposed", "leximin")
    assert (kept["result"]["id"], kept["result"]["stands_in"]) == (round_["result"]["id"], True)
    kept = await stopped(cleo, (await decide(cleo, kept, (await listed(cleo, kept))[0], "locked")).json())
    assert (kept["result"]["objective"], kept["result"]["stands_in"]) == ("coverage", True)
    assert kept["result"]["id"] != round_["result"]["id"]
    assert (await listed(cleo, kept))[0]["is_locked"]
    assert kept["result"]["proof"]["holds"]
    assert "lowest" not in kept["result"]["proof"]["said"]
    file = tmp_path / "run.trellis"
    file.write_bytes((await cleo.get(f"/api/rounds/{round_['id']}/run-file")).content)
    assert read_proven_run(file).result.objective is Objective.COVERAGE
    assert (await results(cleo, kept))["coverage"]["is_shown"]
    may_go_on.set()
    whole = await settled(cleo, await run(cleo, kept, "leximin"))
    assert (whole["result"]["objective"], whole["result"]["stands_in"]) == ("leximin", False)


async def test_a_stopped_run_that_kept_nothing_leaves_the_earlier_result(app: Litestar, held: None) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo, mentees=1, mentors=1)
    kept = await stopped(cleo, await run(cleo, round_, "total"))
    assert (kept["state"], kept["result"]["id"]) == ("proposed", round_["result"]["id"])
    assert kept["result"]["stands_in"] is False
