"""Two servers of one database, one process each, asked in turn."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import httpx

CONNECTIONS = 16
SECONDS = 2.0
ROUNDS = 7
FRESH = iter(range(1, 10_000_000))
"""No two requests of a run bear the same number."""


@dataclass(frozen=True)
class Server:
    """A server that runs, and the headers that each request to it carries."""

    port: int
    headers: Mapping[str, str] = field(default_factory=dict)

    def request(self, method: str, path: str, body: str = "", **headers: str) -> str:
        """Write a request as it goes over the wire; `#######` in it stands for a number of its own."""
        about = {"host": f"localhost:{self.port}", **self.headers, **headers}
        if body:
            about |= {"content-type": "application/json", "content-length": str(len(body))}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in about.items())]
        return "\r\n".join([*lines, "", body])


@dataclass(frozen=True)
class Side:
    """What is asked of one side; after the rounds, what came of it."""

    server: Server
    request: str
    runs: list[dict[str, Any]] = field(default_factory=list)

    def run(self, seconds: float = SECONDS) -> None:
        """Ask as fast as it answers for some seconds."""
        self.runs.append(load(self.server, self.request, seconds))

    def middle(self, name: str) -> float:
        """The median of a figure over the rounds."""
        return median(run[name] for run in self.runs)


@contextmanager
def serving(module: str, dsn: str, **environment: str) -> Iterator[int]:
    """Run a server module, which takes the descriptor of a listening socket; yields the port."""
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listening, tempfile.TemporaryFile() as log:
        command = [sys.executable, "-m", module, str(listening.fileno())]
        settings = {**os.environ, "DATABASE_URL": dsn, **environment}
        # A web process ends when its standard input does.
        process = subprocess.Popen(
            command, env=settings, pass_fds=[listening.fileno()], stdin=subprocess.PIPE, stdout=log, stderr=log
        )
        try:
            port = listening.getsockname()[1]
            _wait_for(port)
            yield port
        finally:
            process.terminate()
            process.communicate()


def _wait_for(port: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            httpx.get(f"http://127.0.0.1:{port}/", timeout=60)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not come up")


def load(server: Server, request: str, seconds: float) -> dict[str, Any]:
    """Ask for some seconds from another process, over `CONNECTIONS` connections."""
    first = next(FRESH) * 100_000 % 10_000_000
    asked = {
        "port": server.port,
        "request": request,
        "seconds": seconds,
        "connections": CONNECTIONS,
        "first_number": first,
    }
    command = [sys.executable, "-m", "tests.bench.load_side"]
    done = subprocess.run(command, input=json.dumps(asked), text=True, capture_output=True, check=True)
    return json.loads(done.stdout)


def alternate(theirs: Side, ours: Side, rounds: int = ROUNDS) -> float:
    """Ask both sides in turn, after a round that does not count; give the median of our throughput over theirs."""
    for side in (theirs, ours):
        side.run(1.0)
        side.runs.clear()
    for _ in range(rounds):
        theirs.run()
        ours.run()
    pairs = zip(theirs.runs, ours.runs, strict=True)
    return median(mine["per_second"] / their["per_second"] for their, mine in pairs)
