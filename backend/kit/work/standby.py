"""A process that stands by for computations, so that nobody waits while it starts and imports."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar, TypeVarTuple

from backend.kit.work.process import Child, Report, ask, start_child

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")

SECONDS_UNASKED = 300.0
"""After this the process that stands by is ended; the next computation starts one anew."""

ANSWERS_KEPT = 256
"""Answers of `answer_once` that are kept, those asked for least lately forgotten first."""


class Standby:
    """Computations one at a time, each in a process of its own that was started ahead.

    The first one starts its process when it is asked for. Whoever is cancelled while they wait ends their computation.

    Parameters
    ----------
    modules : imported while the process stands by.
    """

    def __init__(self, *modules: str) -> None:
        self._modules = modules
        self._turn = asyncio.Lock()
        self._waiting: asyncio.Task[Child] | None = None
        self._ending: asyncio.TimerHandle | None = None
        self._endings = set[asyncio.Task[None]]()
        self._answers = OrderedDict[Hashable, Any]()

    async def compute(
        self, function: Callable[[Report, *Arguments], T], *arguments: *Arguments, report: Report | None = None
    ) -> T:
        """Call `function(report, *arguments)`; see `backend.kit.work.process.compute`."""
        async with self._turn:
            child = await self._child()
            try:
                return await ask(child, function, *arguments, report=report or _unheard)
            finally:
                self._waiting = asyncio.create_task(start_child(*self._modules))
                self._ending = asyncio.get_running_loop().call_later(SECONDS_UNASKED, self._end_soon)

    async def answer_once(self, key: Hashable, compute: Callable[[], Awaitable[T]]) -> T:
        """Give the answer that is still known under `key`; or else compute it, and keep it.

        Parameters
        ----------
        key : names what is asked, which never comes out otherwise, such as by the id of a row that never changes.
        compute : fetches what it needs and asks `compute`; a failure is not kept.
        """
        if key in self._answers:
            self._answers.move_to_end(key)
            return self._answers[key]
        answer = self._answers[key] = await compute()
        while len(self._answers) > ANSWERS_KEPT:
            self._answers.popitem(last=False)
        return answer

    async def end(self) -> None:
        """End the process that stands by."""
        waiting = self._take()
        if waiting is not None:
            await (await waiting).end()

    async def _child(self) -> Child:
        """Give the process that stands by, or a new one where there is none or somebody killed it."""
        waiting = self._take()
        child = None if waiting is None else await waiting
        return child if child is not None and child.process.returncode is None else await start_child(*self._modules)

    def _take(self) -> asyncio.Task[Child] | None:
        if self._ending is not None:
            self._ending.cancel()
        waiting, self._waiting, self._ending = self._waiting, None, None
        return waiting

    def _end_soon(self) -> None:
        ending = asyncio.create_task(self.end())
        self._endings.add(ending)
        ending.add_done_callback(self._endings.discard)


def _unheard(_progress: float, _step: str = "", /) -> None:
    """Take a report that nobody waits for: the computation is short."""
