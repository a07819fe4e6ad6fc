"""Two servers and two workers on one PostgreSQL, and somebody who asks now this one, now that."""

import asyncio
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from backend.app import MIGRATIONS
from backend.kit.database import embedded
from backend.kit.database.migrations import migrate
from backend.people.sign_in.cookies import COOKIE
from tests.e2e.processes.served import PATIENCE, ROOT, Served, serving

QUIET = {"TRELLIS_LOG_LEVEL": "warning"}
"""Nobody reads what these servers say, and a full pipe would stop them."""

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Every client would otherwise read all certificates of this machine, and none is asked for here."""


@dataclass(frozen=True)
class Several:
    """What runs.

    Attributes
    ----------
    dsn : of the database.
    north : a server with one web process.
    south : a server with two, on another port.
    workers : two processes for background work, of the product and of the samples.
    """

    dsn: str
    north: Served
    south: Served
    workers: list["subprocess.Popen[bytes]"]

    def start_worker(self) -> None:
        command = [sys.executable, "-m", "tests.e2e.processes.worker_program", self.dsn]
        self.workers.append(subprocess.Popen(command, cwd=ROOT))

    def kill_worker(self, pid: int) -> None:
        """Kill one of the workers, and start another in its place."""
        (killed,) = [each for each in self.workers if each.pid == pid]
        killed.kill()
        killed.wait()
        self.workers.remove(killed)
        self.start_worker()


@contextmanager
def several(data: Path) -> Iterator[Several]:
    """Run everything on a new database in `data`."""
    with embedded.opened(data, as_what="the tests") as server:
        asyncio.run(migrate(server.url, MIGRATIONS))
        with ThreadPoolExecutor() as at_once, ExitStack() as running:
            north = at_once.submit(running.enter_context, serving(data, "--jobs", "0", **QUIET))
            south = at_once.submit(running.enter_context, serving(data, "--jobs", "0", "--workers", "2", **QUIET))
            with _ended_after(Several(server.url, north.result(), south.result(), [])) as everything:
                yield everything


@contextmanager
def _ended_after(running: Several) -> Iterator[Several]:
    running.start_worker()
    running.start_worker()
    try:
        yield running
    finally:
        for worker in running.workers:
            worker.terminate()
        for worker in running.workers:
            worker.wait(timeout=20)


class Browser:
    """Somebody signed in; every request takes a connection of its own, so that it reaches whoever is there now."""

    def __init__(self, token: str = "") -> None:
        self.token = token
        no_reuse = httpx.Limits(max_keepalive_connections=0)
        self.http = httpx.AsyncClient(timeout=PATIENCE, verify=NO_TLS, limits=no_reuse)

    async def ask(self, served: Served, method: str, path: str, **options: Any) -> httpx.Response:
        return await self.http.request(method, served.address + path, **self._signed(options))

    @asynccontextmanager
    async def follow(self, served: Served, path: str) -> AsyncIterator[httpx.Response]:
        """Open a stream."""
        async with self.http.stream("GET", served.address + path, **self._signed({})) as stream:
            yield stream

    def _signed(self, options: dict[str, Any]) -> dict[str, Any]:
        headers = {"cookie": f"{COOKIE}={self.token}", **options.pop("headers", {})}
        return {**options, "headers": headers}


@contextmanager
def only_answering(process: psutil.Process, others: list[psutil.Process]) -> Iterator[None]:
    """Let one of the web processes that share a socket take every request."""
    halted = [each for each in others if each != process]
    for each in halted:
        each.suspend()
    try:
        yield
    finally:
        for each in halted:
            each.resume()
