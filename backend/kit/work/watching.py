"""Follow pieces of work as they go on: one query ten times a second for all that anybody in this process follows.

Asking is kept instead of being told (LISTEN), since it survives a restarted database and a connection proxy without
further ado, and costs the same however many follow.
"""

import asyncio
import contextvars
import logging
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from uuid import UUID

from backend.kit.database.outage import OUTAGE
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.service import find_all

LOOK = 0.1
"""Seconds between two looks at the rows."""

log = logging.getLogger(__name__)


@dataclass(eq=False)
class _Follower:
    """Somebody who follows a piece of work, and what they have not heard yet; `None` only wakes them."""

    work_id: UUID
    seen: PieceOfWork | None = None
    news: asyncio.Queue[PieceOfWork | None] = field(default_factory=asyncio.Queue)


class Watch:
    """The one who looks, for everybody in this process; looks only while somebody follows."""

    def __init__(self) -> None:
        self._followers: set[_Follower] = set()
        self._looking: asyncio.Task[None] | None = None
        self._has_ended = False

    async def follow(
        self, work_id: UUID, *, silence: float, at_most: float
    ) -> AsyncGenerator[PieceOfWork | None, None]:
        """Give a piece of work as it is, then at every change, the last time in its final state; or until `end`.

        Parameters
        ----------
        silence : seconds without a change after which `None` is given, so that a caller can say that it still listens.
        at_most : seconds after which nothing more is given.
        """
        if self._has_ended:
            return
        follower = _Follower(work_id)
        self._followers.add(follower)
        self._look()
        until = time.monotonic() + at_most
        try:
            piece = None
            while (piece is None or not piece.state.is_final) and time.monotonic() < until:
                piece = await _next(follower, silence)
                if self._has_ended:
                    return
                yield piece
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
                pieces = {piece.id: piece for piece in await find_all([each.work_id for each in self._followers])}
            except OUTAGE as error:
                log.warning("work cannot be followed for the moment: %s", error)
            else:
                self._tell(pieces)
            await asyncio.sleep(LOOK)

    def _tell(self, pieces: dict[UUID, PieceOfWork]) -> None:
        for follower in self._followers:
            piece = pieces.get(follower.work_id)
            if piece is not None and piece != follower.seen:
                follower.seen = piece
                follower.news.put_nowait(piece)


async def _next(follower: _Follower, silence: float) -> PieceOfWork | None:
    try:
        return await asyncio.wait_for(follower.news.get(), silence)
    except TimeoutError:
        return None
