"""`trellis` as processes of their own, and what becomes of them."""

import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, STDOUT

import httpx
import psutil

from backend.app import MIGRATIONS
from backend.kit.database import embedded
from backend.kit.database.migrations import migrate

ROOT = Path(__file__).parents[3]
PATIENCE = 120
"""Seconds after which a wait is given up; the machine may be busy with other tests."""


@dataclass(frozen=True)
class Served:
    """A running `trellis serve`."""

    process: "subprocess.Popen[str]"
    address: str

    def family(self) -> list[psutil.Process]:
        """The process and all that it has started, the database aside, which is nobody's child."""
        own = psutil.Process(self.process.pid)
        return [own, *own.children(recursive=True)]

    def web_processes(self) -> list[psutil.Process]:
        return self._running("backend.processes.web")

    def workers(self) -> list[psutil.Process]:
        return self._running("backend.processes.worker")

    def _running(self, module: str) -> list[psutil.Process]:
        return [each for each in self.family() if module in _command_of(each)]

    def status(self, path: str = "/readyz") -> int:
        """Ask the application; 0 stands for no answer."""
        try:
            return httpx.get(f"{self.address}{path}", timeout=PATIENCE).status_code
        except httpx.TransportError:
            return 0


def start(arguments: Sequence[str], environment: Mapping[str, str], stderr: int = PIPE) -> "subprocess.Popen[str]":
    """Start a command; the environment has none of the settings of whoever runs the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TRELLIS_", "DATABASE_"))}
    command = [sys.executable, "-m", "backend", *arguments]
    return subprocess.Popen(command, cwd=ROOT, env={**kept, **environment}, stdout=PIPE, stderr=stderr, text=True)


def run(*arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run a command to its end: its exit code, what it said and what it complained of."""
    process = start(arguments, environment)
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


@contextmanager
def serving(data: Path, *options: str, **environment: str) -> Iterator[Served]:
    """Serve on a free port, with the embedded database of `data`; it is ended at the end."""
    with answering(
        start(["serve", "--port", "0", *options], {"TRELLIS_DATA": str(data), **environment}, STDOUT)
    ) as served:
        yield served


@contextmanager
def showing(data: Path) -> Iterator[Served]:
    """Serve the made-up organisation in the same way."""
    with answering(start(["demo", "0"], {"TRELLIS_DATA": str(data)}, STDOUT)) as served:
        yield served


@contextmanager
def answering(process: "subprocess.Popen[str]") -> Iterator[Served]:
    """Wait until the application says where it is."""
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"Trellis is at (\S+)", line):
            break
    else:
        raise AssertionError("".join(said))
    served = Served(process, found[1])
    family = served.family()
    try:
        yield served
    finally:
        process.terminate()
        psutil.wait_procs(family, timeout=20)
        for each in family:
            if not gone(each):
                each.kill()
        process.communicate()


def migrated(data: Path) -> Path:
    """Make a database at the product's schema."""
    with embedded.opened(data) as server:
        asyncio.run(migrate(server.url, MIGRATIONS))
    return data


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for something to become true."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"{what}: not in {PATIENCE} s"
        time.sleep(0.02)


def _command_of(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:  # ended meanwhile
        return []


def gone(process: psutil.Process) -> bool:
    """Whether a process has ended; one that only waits to be noticed has."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
