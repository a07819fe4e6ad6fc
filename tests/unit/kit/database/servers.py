"""Other processes that use a data folder, and the server's own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

from backend.kit.database.embedded import Server

ROOT = Path(__file__).parents[4]
_USER = """
import sys
from pathlib import Path
from backend.kit.database import embedded
embedded.start(Path(sys.argv[1]), as_what="another program")
print("ready", flush=True)
sys.stdin.read()
embedded.leave(Path(sys.argv[1]))
"""


@contextmanager
def another_user(data: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has opened `data`, and leaves when its input ends."""
    with begin_another_user(data) as process:
        expect_ready(process)
        yield process


def begin_another_user(data: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _USER, str(data)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def expect_ready(process: "subprocess.Popen[str]") -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"


def server_process(data: Path) -> int:
    return int((data / "database" / "postmaster.pid").read_text().splitlines()[0])


def kill_server(data: Path) -> None:
    process = server_process(data)
    os.kill(process, signal.SIGKILL)
    wait_until_gone(process)


def wait_until_gone(process: int) -> None:
    for _ in range(1000):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    raise AssertionError(f"process {process} is still there")


async def ask(server: Server, *statements: str) -> object:
    """Run statements on a connection of their own; the value of the last is returned."""
    connection = await asyncpg.connect(server.url)
    try:
        return [await connection.fetchval(statement) for statement in statements][-1]
    finally:
        await connection.close()
