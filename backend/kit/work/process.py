"""One computation in a process of its own: it leaves the event loop free, and it can be ended at any moment.

A thread would do neither for long: Python code holds the interpreter's lock, and a loop in C cannot be interrupted.
The process is started anew, not forked, and works at a lower priority; it is killed when whoever waits for it is
cancelled, ends by itself when its parent dies, and may hold no more memory than `MEMORY`.
"""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from typing import Any, Protocol, TypeVar, TypeVarTuple

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")

MEMORY = 4 << 30
"""Bytes of data that a computation may hold, where the operating system can bound it."""

CHILD = "backend.kit.work.process_child"


class Channel(Protocol):
    """Our end of the pipe, of which each platform has its own type."""

    def send(self, obj: Any, /) -> None:
        """Send what pickles."""
        ...

    def recv(self) -> Any:
        """Wait for what comes; `EOFError` once the other end is closed."""
        ...

    def close(self) -> None:
        """Close this end."""
        ...


class Report(Protocol):
    """Told how far a computation has come."""

    def __call__(self, progress: float, step: str = "", /) -> None:
        """Take the part that is done (0 … 1), and what is being done."""
        ...


class ComputationFailed(Exception):
    """It raised an error, and would again; the message says where, for the log."""


class ComputationLost(Exception):
    """Its process ended without an answer: somebody killed it, or the machine ran out of memory."""


async def compute(function: Callable[[Report, *Arguments], T], *arguments: *Arguments, report: Report) -> T:
    """Call `function(report, *arguments)` in a process of its own, and give what it gives.

    Parameters
    ----------
    function : importable by name; its arguments and its result are of types that pickle.
    report : told in this process what the function reports.

    Raises
    ------
    ComputationFailed : it raised, or needed more memory than `MEMORY`.
    ComputationLost : its process was killed.
    """
    return await ask(await start_child(), function, *arguments, report=report)


@dataclass(frozen=True)
class Child:
    """A process that waits for its one computation, and our end of the pipe to it."""

    process: asyncio.subprocess.Process
    channel: Channel

    async def end(self) -> None:
        """Kill it, with whatever it started."""
        if self.process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        await asyncio.shield(self.process.wait())


async def start_child(*modules: str) -> Child:
    """Start a process, which imports `modules` while it waits for its computation."""
    ours, theirs = Pipe()
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", CHILD, str(theirs.fileno()), str(os.getpid()), str(MEMORY), *modules),
            stdin=asyncio.subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
            start_new_session=True,
        )
    finally:
        theirs.close()
    return Child(process, ours)


async def ask(child: Child, function: Callable[[Report, *Arguments], T], *arguments: *Arguments, report: Report) -> T:
    """Have a process do its one computation, and end it; see `compute`."""
    try:
        async for kind, value in _messages(child.channel, (function, arguments)):
            if kind == "progress":
                report(*value)
            elif kind == "result":
                return value
            else:
                raise ComputationFailed(value)
        raise ComputationLost(f"The process of a computation ended with status {await child.process.wait()}.")
    finally:
        await child.end()


async def _messages(channel: Channel, call: Any) -> AsyncIterator[tuple[str, Any]]:
    """Send what is to be called, and give every message that comes back until the channel closes."""
    loop = asyncio.get_running_loop()
    messages: asyncio.Queue[tuple[str, Any] | None] = asyncio.Queue()

    def converse() -> None:
        with closing(channel), suppress(EOFError, OSError):
            channel.send(call)
            while True:
                loop.call_soon_threadsafe(messages.put_nowait, channel.recv())
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(messages.put_nowait, None)

    threading.Thread(target=converse, name="computation", daemon=True).start()
    while (message := await messages.get()) is not None:
        yield message
