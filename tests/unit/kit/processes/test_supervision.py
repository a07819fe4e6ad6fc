import asyncio
import os
from pathlib import Path

import psutil
import pytest

from backend.kit.processes import supervision
from backend.kit.processes.supervision import Program, Supervisor

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(supervision, "SECONDS_TO_STOP", 0.5)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(said: list[str]) -> Supervisor:
    supervisor = Supervisor(said.append)
    supervisor.up.set()
    return supervisor


def shell(name: str, script: str, *, note: Path) -> Program:
    """A program of shell, which begins by adding its number to the lines of `note`."""
    return Program(name, ("/bin/sh", "-c", f'echo $$ >>"$NOTE"; {script}'), {**os.environ, "NOTE": str(note)})


async def lines_of(note: Path, count: int) -> list[int]:
    """Wait until the note has so many lines."""
    for _ in range(2000):
        lines = note.read_text().split() if note.exists() else []
        if len(lines) >= count:
            return [int(line) for line in lines]
        await asyncio.sleep(0.005)
    raise AssertionError(f"{note} does not get {count} lines")


async def test_programs_run_until_all_are_told_to_stop(supervisor: Supervisor, said: list[str], tmp_path: Path):
    notes = [tmp_path / "one", tmp_path / "two"]
    running = asyncio.create_task(supervisor.run([shell(note.name, "exec sleep 600", note=note) for note in notes]))
    processes = [(await lines_of(note, 1))[0] for note in notes]
    assert all(psutil.pid_exists(process) for process in processes)
    supervisor.stopping.set()
    await running
    assert not any(psutil.pid_exists(process) for process in processes)
    assert said == []


async def test_a_program_that_ends_is_started_again_and_that_is_said(
    supervisor: Supervisor, said: list[str], tmp_path: Path
):
    running = asyncio.create_task(supervisor.run([shell("Worker 1", "exit 3", note=tmp_path / "note")]))
    await lines_of(tmp_path / "note", 3)
    supervisor.stopping.set()
    await running
    assert said[0] == "Worker 1 has ended (with code 3). Starting it again in 0.01 s."
    assert said[1] == "Worker 1 has ended (with code 3). Starting it again in 0.02 s."


async def test_the_others_go_on_when_one_ends(supervisor: Supervisor, tmp_path: Path):
    lasting, brief = tmp_path / "lasting", tmp_path / "brief"
    programs = [shell("lasting", "exec sleep 600", note=lasting), shell("brief", "kill -9 $$", note=brief)]
    running = asyncio.create_task(supervisor.run(programs))
    await lines_of(brief, 3)
    assert len(await lines_of(lasting, 1)) == 1
    supervisor.stopping.set()
    await running


async def test_a_program_that_does_not_listen_is_killed(supervisor: Supervisor, tmp_path: Path):
    script = "trap '' TERM; while :; do sleep 0.1; done"
    running = asyncio.create_task(supervisor.run([shell("deaf", script, note=tmp_path / "note")]))
    (process,) = await lines_of(tmp_path / "note", 1)
    supervisor.stopping.set()
    await running
    assert not psutil.pid_exists(process)


async def test_what_a_program_has_started_ends_with_it(supervisor: Supervisor, tmp_path: Path):
    script = 'sleep 600 & echo $! >>"$NOTE"; exec sleep 600'
    running = asyncio.create_task(supervisor.run([shell("parent", script, note=tmp_path / "note")]))
    processes = await lines_of(tmp_path / "note", 2)
    supervisor.stopping.set()
    await running
    for process in processes:
        await _gone(process)


async def test_what_a_program_that_died_has_started_is_ended_before_it_starts_again(
    supervisor: Supervisor, tmp_path: Path
):
    script = 'sleep 600 & echo $! >>"$NOTE"; kill -9 $$'
    running = asyncio.create_task(supervisor.run([shell("parent", script, note=tmp_path / "note")]))
    await _gone((await lines_of(tmp_path / "note", 3))[1])
    supervisor.stopping.set()
    await running


async def test_a_program_that_ends_before_all_has_come_up_ends_all(said: list[str], tmp_path: Path):
    supervisor = Supervisor(said.append)
    lasting = shell("lasting", "exec sleep 600", note=tmp_path / "lasting")
    await supervisor.run([lasting, shell("unable", "exit 1", note=tmp_path / "unable")])
    assert supervisor.failed == ["unable"]
    assert said == []


async def _gone(process: int) -> None:
    """Wait until nobody runs under this number; one that died may wait to be noticed by the system."""
    for _ in range(2000):
        try:
            if psutil.Process(process).status() == psutil.STATUS_ZOMBIE:
                return
        except psutil.NoSuchProcess:
            return
        await asyncio.sleep(0.005)
    raise AssertionError(f"process {process} is still there")
