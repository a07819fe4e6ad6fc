"""Follow things as they change: one query ten times a second for all that anybody in this process follows.

Asking is kept instead of being told (LISTEN), since it survives a restarted database and a connection proxy without
further ado, and costs the same however many follow.
"""

import asyncio
import contextvars
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping
from typing import Generic, TypeVar
from uuid import UUID

from backend.kit.database.outage import OUTAGE

LOOK = 0.1
"""Seconds between two looks at the rows."""

log = logging.getLogger(__name__)

State = TypeVar("State")
News = TypeVar("News")


class _Follower(Generic[State]):
    """Somebody who follows one thing, and what they have not heard yet; `None` only wakes them."""

    def __init__(self, followed: UUID) -> None:
        self.followed = followed
        self.seen: State | None = None
        self.news: asyncio.Queue[State | None] = asyncio.Queue()


class Lookout(Generic[State]):
    """The one who looks, for everybody in this process; looks only while somebody follows."""

    def __init__(self, look: Callable[[Collection[UUID]], Awaitable[Mapping[UUID, State]]]) -> None:
        self._look_at = look
        self._followers: set[_Follower[State]] = set()
        self._looking: asyncio.Task[None] | None = None
        self._has_ended = False

    async def follow_through(
        self,
        followed: UUID,
        tell: Callable[[State], Awaitable[News | None]],
        *,
        silence: float,
        at_most: float,
    ) -> AsyncGenerator[News | None, None]:
        """Give what `tell` makes of a thing as it is, then at every change; or until `end`.

        What `tell` keeps to itself (`None`) leaves no trace, not even in the rhythm: silences are counted from what was
        given last.

        Parameters
        ----------
        silence : seconds without anything given after which `None` is, so that a caller can say that it still listens.
        at_most : seconds after which nothing more is given.
        """
        if self._has_ended:
            return
        follower = _Follower[State](followed)
        self._followers.add(follower)
        self._look()
        until = time.monotonic() + at_most
        quiet_until = time.monotonic() + silence
        try:
            while time.monotonic() < until:
                state = await _next(follower, min(quiet_until, until))
                if self._has_ended:
                    return
                news = None if state is None else await tell(state)
                if news is not None:
                    yield news
                elif time.monotonic() < quiet_until:
                    continue
                else:
                    yield None
                quiet_until = time.monotonic() + silence
        finally:
            self._followers.discard(follower)

    def end(self) -> None:
        """Let everybody go who follows, and whoever comes later at once: this process stops."""
        self._has_ended = True
        for follower in self._followers:
            follower.news.put_nowait(None)

    def _look(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._keep_looking(), context=contextvars.Context())

    async def _keep_looking(self) -> None:
        while self._followers:
            try:
                states = await self._look_at([each.followed for each in self._followers])
            except OUTAGE as error:
                log.warning("changes cannot be followed for the moment: %s", error)
            else:
                self._tell(states)
            await asyncio.sleep(LOOK)

    def _tell(self, states: Mapping[UUID, State]) -> None:
        for follower in self._followers:
            state = states.get(follower.followed)
            if state is not None and state != follower.seen:
                follower.seen = state
                follower.news.put_nowait(state)


async def _next(follower: _Follower[State], until: float) -> State | None:
    try:
        return await asyncio.wait_for(follower.news.get(), max(0, until - time.monotonic()))
    except TimeoutError:
        return None
