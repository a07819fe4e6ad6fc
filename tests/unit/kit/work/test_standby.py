"""A process that stands by computes as any other, one at a time, and is replaced when it is gone."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator

import pytest

from backend.kit.work.process import ComputationFailed, Report
from backend.kit.work.standby import Standby
from tests.unit.kit.work.test_process import double, fail, pid_of_the_process

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def standby() -> AsyncIterator[Standby]:
    standby = Standby("json.tool")
    yield standby
    await standby.end()


def modules_at_hand(_report: Report) -> bool:
    import sys

    return "json.tool" in sys.modules


async def test_what_is_computed_is_what_the_function_gives(standby: Standby) -> None:
    assert await standby.compute(double, 21, ["why"]) == (42, ["why", "why"])
    assert await standby.compute(modules_at_hand)
    with pytest.raises(ComputationFailed, match="seat 12"):
        await standby.compute(fail)
    assert await standby.compute(double, 1, []) == (2, [])


async def test_each_computation_has_a_process_of_its_own_and_they_take_turns(standby: Standby) -> None:
    pids = await asyncio.gather(*(standby.compute(pid_of_the_process) for _ in range(4)))
    assert len(set(pids)) == 4


async def test_a_process_that_was_killed_while_it_stood_by_is_replaced(standby: Standby) -> None:
    await standby.compute(double, 1, [])
    waiting = standby._waiting
    assert waiting is not None
    child = await waiting
    os.kill(child.process.pid, signal.SIGKILL)
    await child.process.wait()
    assert await standby.compute(double, 2, []) == (4, [])


async def test_nothing_stands_by_after_the_end(standby: Standby) -> None:
    await standby.compute(double, 1, [])
    waiting = standby._waiting
    assert waiting is not None
    child = await waiting
    await standby.end()
    assert child.process.returncode is not None


async def test_what_is_computed_once_is_given_again_under_its_key_and_a_failure_is_not_kept(standby: Standby) -> None:
    async def pid() -> int:
        return await standby.compute(pid_of_the_process)

    first = await standby.answer_once("a", pid)
    assert await standby.answer_once("a", pid) == first
    assert await standby.answer_once("b", pid) != first
    for _ in range(2):
        with pytest.raises(ComputationFailed, match="seat 12"):
            await standby.answer_once("c", lambda: standby.compute(fail))
