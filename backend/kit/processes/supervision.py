"""Run several programs as one: each is started again when it ends, and all are ended together.

Each gets a session of its own, so that Ctrl-C in a terminal reaches the supervisor alone, which then ends them in
order, and so that whatever a program has started can be ended with it. Their standard input is a pipe from the
supervisor: when that is killed, the pipe ends, and `backend.kit.processes.parent` ends the program.
"""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

SECONDS_TO_STOP = 8
"""What a program gets to end by itself; then it is killed, with all that it has started."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 15.0
"""Seconds before a program that ended is started again: doubled each time, until it has lived for the longest."""


@dataclass(frozen=True)
class Program:
    """One program to keep running.

    Attributes
    ----------
    name : as messages call it.
    command : the program and its arguments.
    environment : the whole of it.
    descriptors : open files that it inherits, such as a listening socket.
    """

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    descriptors: tuple[int, ...] = ()


@dataclass
class Supervisor:
    """Keeps programs running until it is told to stop.

    Attributes
    ----------
    tell : is given a sentence whenever a program ends unasked.
    up : set by whoever knows that everything has come up; until then, an end is a failure to start, and ends all.
    stopping : set to end all.
    failed : the names of the programs that failed to start.
    """

    tell: Callable[[str], None]
    up: asyncio.Event = field(default_factory=asyncio.Event)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    failed: list[str] = field(default_factory=list)

    def stop_on_signals(self) -> None:
        """Let SIGTERM and SIGINT (Ctrl-C) end all."""
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, self.stopping.set)

    async def run(self, programs: Sequence[Program]) -> None:
        """Run the programs until `stopping` is set; when this returns, none of them is left."""
        async with asyncio.TaskGroup() as group:
            for program in programs:
                group.create_task(self._keep(program), name=program.name)

    async def _keep(self, program: Program) -> None:
        pause = FIRST_PAUSE
        while not self.stopping.is_set():
            since = asyncio.get_running_loop().time()
            code = await self._run_once(program)
            if self.stopping.is_set():
                return
            if not self.up.is_set():
                self.failed.append(program.name)
                self.stopping.set()
                return
            if asyncio.get_running_loop().time() - since > LONGEST_PAUSE:
                pause = FIRST_PAUSE
            self.tell(f"{program.name} has ended ({_how(code)}). Starting it again in {pause:g} s.")
            await _first_of(self.stopping.wait(), asyncio.sleep(pause))
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _run_once(self, program: Program) -> int:
        """Run a program until it ends or is to be stopped; give its exit code."""
        process = await asyncio.create_subprocess_exec(
            *program.command,
            env=program.environment,
            stdin=PIPE,
            pass_fds=program.descriptors,
            start_new_session=True,
        )
        try:
            await _first_of(process.wait(), self.stopping.wait())
            await _end(process)
        finally:
            _kill_session(process)
        return await process.wait()


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.terminate()
        await _first_of(process.wait(), asyncio.sleep(SECONDS_TO_STOP))


def _kill_session(process: Process) -> None:
    """Kill what is left: the program if it did not end in time, and whatever it started and did not end."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


async def _first_of(*calls: Coroutine[Any, Any, object]) -> None:
    """Wait for the first to finish, and give up on the others."""
    tasks = [asyncio.ensure_future(call) for call in calls]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _how(code: int) -> str:
    return f"by signal {-code}" if code < 0 else f"with code {code}"
