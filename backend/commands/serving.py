"""The application and its workers as one thing that runs until it is told to stop; `serve` and `demo` share it."""

import asyncio
import os
import socket
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

from backend.commands.told import refused, tell
from backend.kit.database.embedded import watched
from backend.kit.processes.supervision import Program, Supervisor
from backend.kit.work.kinds import Queue

BACKLOG = 2048
"""Connections that wait while every process is busy."""

SECONDS_BETWEEN_LOOKS = 0.05
IPV6 = 6


@dataclass(frozen=True)
class Service:
    """What runs.

    Attributes
    ----------
    dsn : of the database.
    embedded : data folder of the embedded database to keep running; `None` with one of somebody else's.
    listening : the socket that the web processes share; `None` where none runs here.
    web, jobs : how many processes of each.
    queues : what the workers work off.
    settings : environment variables that differ from this process's own.
    """

    dsn: str
    embedded: Path | None
    listening: socket.socket | None = None
    web: int = 0
    jobs: int = 0
    queues: Sequence[Queue] = tuple(Queue)
    settings: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def listening_on(host: str, port: int) -> Iterator[socket.socket]:
    """Open the socket that people reach the application on; before all else, as it is the likeliest to be refused."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        listening = socket.create_server(address[:2], family=family, backlog=BACKLOG)
    except OSError as error:
        # Python adds the address to what the system says, which the sentence has already.
        why = error.strerror if isinstance(error, socket.gaierror) else os.strerror(error.errno or 0)
        raise refused(f"{host}:{port} cannot be listened on ({why}). Choose another port or address.") from None
    with listening:
        yield listening


def address_of(listening: socket.socket) -> str:
    """Give the address to open in a browser on this machine."""
    host, port = listening.getsockname()[:2]
    address = ip_address(host)
    if address.is_loopback or address.is_unspecified:
        return f"http://localhost:{port}"
    return f"http://[{host}]:{port}" if address.version == IPV6 else f"http://{host}:{port}"


def run_until_stopped(service: Service, ready: Callable[[], None]) -> None:
    """Run everything until SIGTERM or Ctrl-C, and end it all within ten seconds.

    Parameters
    ----------
    ready : called once, when the application first answers.

    Raises
    ------
    typer.Exit : it did not come up.
    """
    together = TemporaryDirectory(prefix="trellis-figures-") if service.web > 1 else nullcontext()
    with together as figures:
        asyncio.run(_run(service, _programs(service, figures), ready))


async def _run(service: Service, programs: Sequence[Program], ready: Callable[[], None]) -> None:
    supervisor = Supervisor(tell)
    supervisor.stop_on_signals()
    watching = nullcontext() if service.embedded is None else watched(service.embedded, tell)
    async with watching, asyncio.TaskGroup() as group:
        waiting = group.create_task(_tell_when_up(service, supervisor, ready))
        await supervisor.run(programs)
        waiting.cancel()
    if supervisor.failed:
        raise refused(f"Did not start: {', '.join(supervisor.failed)}. The reason stands above.")


def _programs(service: Service, figures: str | None) -> list[Program]:
    """List what to run; several web processes keep figures for Prometheus in one folder, so that each can give all."""
    environment = {**os.environ, "DATABASE_URL": service.dsn, **service.settings}
    of_web = {**environment, "PROMETHEUS_MULTIPROC_DIR": figures} if figures else environment
    web: list[Program] = []
    if service.listening is not None:
        descriptor = service.listening.fileno()
        command = (sys.executable, "-m", "backend.processes.web", str(descriptor))
        web = [Program(f"Web process {n}", command, of_web, (descriptor,)) for n in range(1, service.web + 1)]
    command = (sys.executable, "-m", "backend.processes.worker", *service.queues)
    return [*web, *(Program(f"Worker {n}", command, environment) for n in range(1, service.jobs + 1))]


async def _tell_when_up(service: Service, supervisor: Supervisor, ready: Callable[[], None]) -> None:
    while service.listening is not None and not await _answers(service.listening):
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
    supervisor.up.set()
    ready()


async def _answers(listening: socket.socket) -> bool:
    host, port = listening.getsockname()[:2]
    if ip_address(host).is_unspecified:
        host = "::1" if ip_address(host).version == IPV6 else "127.0.0.1"
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return (await reader.readline()).split()[1:2] == [b"200"]
    except OSError:
        return False
    finally:
        writer.close()
