"""Two servers and two workers on one PostgreSQL, and somebody who asks now this one, now that."""

import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from backend.kit.database import embedded
from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from backend.people.sign_in.cookies import COOKIE
from tests.api.kit.work.sample_duties import TABLES
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
    data : folder of the database.
    north : a server with one web process.
    south : a server with two, on another port.
    workers : two processes for background work, of the product and of the samples.
    """

    data: Path
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


@asynccontextmanager
async def several(data: Path) -> AsyncIterator[Several]:
    """Run everything on a migrated database; statements of the test go there as well."""
    with (
        embedded.opened(data, as_what="the tests") as server,
        serving(data, "--jobs", "0", **QUIET) as north,
        serving(data, "--jobs", "0", "--workers", "2", **QUIET) as south,
        _ended_after(Several(data, server.url, north, south, [])) as running,
    ):
        async with connection_pool(server.url, 8):
            async with write_transaction() as connection:
                await connection.execute(TABLES)
            yield running


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
