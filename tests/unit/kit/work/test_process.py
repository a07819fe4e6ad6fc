"""A computation in a process of its own gives what the function gives, and leaves nothing behind."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from backend.kit.work.process import ComputationFailed, ComputationLost, Report, compute

pytestmark = pytest.mark.anyio

PARTS = 5


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def nothing(_progress: float, _step: str = "") -> None:
    """For whoever does not want to know."""


def double(_report: Report, number: int, words: list[str]) -> tuple[int, list[str]]:
    return number * 2, words * 2


def step_by_step(report: Report) -> str:
    for part in range(PARTS):
        report(part / PARTS, f"part {part}")
        time.sleep(0.15)
    return "done"


def pid_of_the_process(_report: Report) -> int:
    return os.getpid()


def fail(_report: Report) -> None:
    raise KeyError("seat 12")


def give_what_does_not_pickle(_report: Report) -> object:
    return lambda: None


def take_too_much(_report: Report) -> int:
    return len(bytearray(8 << 30))


def end_abruptly(_report: Report) -> None:
    os._exit(3)


def sleep_long(report: Report, note: str) -> None:
    Path(note).write_text(str(os.getpid()))
    report(0.5)
    time.sleep(600)


async def test_a_function_is_called_with_its_arguments_in_another_process() -> None:
    assert await compute(double, 21, ["a"], report=nothing) == (42, ["a", "a"])
    assert await compute(pid_of_the_process, report=nothing) != os.getpid()


async def test_reports_arrive_while_it_goes_on() -> None:
    heard = list[tuple[float, str]]()
    assert await compute(step_by_step, report=lambda progress, step="": heard.append((progress, step))) == "done"
    assert heard == [(part / PARTS, f"part {part}") for part in range(PARTS)]


async def test_large_arguments_and_results_come_through() -> None:
    words = ["word"] * 300_000
    assert await compute(double, 1, words, report=nothing) == (2, words * 2)


async def test_an_error_says_where() -> None:
    with pytest.raises(ComputationFailed, match=r"(?s)in fail.*KeyError: 'seat 12'"):
        await compute(fail, report=nothing)


async def test_a_result_that_cannot_travel_is_an_error() -> None:
    with pytest.raises(ComputationFailed, match="pickle"):
        await compute(give_what_does_not_pickle, report=nothing)


async def test_memory_is_bounded() -> None:
    with pytest.raises(ComputationFailed, match="needed more than 4096 MiB"):
        await compute(take_too_much, report=nothing)


async def test_a_process_that_ends_without_an_answer_is_lost() -> None:
    with pytest.raises(ComputationLost, match="status 3"):
        await compute(end_abruptly, report=nothing)


async def test_whoever_stops_waiting_leaves_no_process_behind(tmp_path: Path) -> None:
    begun = asyncio.Event()
    note = tmp_path / "pid"
    task = asyncio.create_task(compute(sleep_long, str(note), report=lambda *_: begun.set()))
    await begun.wait()
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)
