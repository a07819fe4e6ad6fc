"""Every change of a row by whoever runs it: each says which attempt it speaks for, and is void once that is past.

A process that slept through its own replacement, a job that a queue handed out twice, a late end: all of them meet a
row whose attempt has moved on, and change nothing. What a piece of work brings about is written in the transaction
that ends it (`finish`), so it is brought about once. Moments are the database's: workers may disagree on the time.
"""

import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import timedelta
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.work.piece import PARTS, PieceOfWork, WorkState, piece_of_work
from backend.kit.work.queue import ring_again

STALE = timedelta(seconds=10)
"""Running work that nobody has vouched for so long, though the server was there to hear it, has lost its process."""

NotDone = Callable[[PieceOfWork], Awaitable[None]]
"""Told, within the transaction that notes it, that a piece of work ended failed or cancelled."""


class Superseded(Exception):
    """Another attempt has taken over; this one has no say any more."""


class Cancelled(Exception):
    """Somebody asked that the work end; it must not be done any more."""


_CLAIM = """
UPDATE work
SET state = 'running', attempt = attempt + 1, attempts_left = attempts_left - 1, progress = 0, step = '',
    started_at = coalesce(started_at, clock_timestamp()), heartbeat_at = clock_timestamp()
WHERE id = $1 AND kind = ANY($2) AND attempts_left > 0 AND cancel_requested_at IS NULL
  AND ((state = 'queued' AND due_at <= clock_timestamp())
       OR (state = 'running' AND greatest(heartbeat_at, pg_postmaster_start_time()) < clock_timestamp() - $3::interval))
RETURNING *
"""

_VOUCH = """
UPDATE work SET heartbeat_at = clock_timestamp(), progress = $3, step = $4
WHERE id = $1 AND attempt = $2 AND state = 'running'
RETURNING cancel_requested_at IS NOT NULL AS cancelled
"""

_FINISH = """
UPDATE work
SET state = 'done', progress = $3, step = '', finished_at = clock_timestamp(), result = $4, result_href = $5
WHERE id = $1 AND attempt = $2 AND state = 'running' AND cancel_requested_at IS NULL
RETURNING id
"""

_GIVE_BACK = """
UPDATE work
SET state = 'queued', attempts_left = attempts_left + $3, due_at = clock_timestamp() + $4::interval,
    progress = 0, step = ''
WHERE id = $1 AND attempt = $2 AND state = 'running'
RETURNING *
"""

_END = """
UPDATE work SET state = $3, error = $4, finished_at = clock_timestamp(), step = ''
WHERE id = $1 AND attempt = $2 AND state IN ('queued', 'running')
RETURNING *
"""


async def claim(work_id: UUID, kinds: Collection[str]) -> PieceOfWork | None:
    """Take a piece of work of `kinds` that waits, or whose process has died; `None` when it is not to be had."""
    async with write_transaction() as connection:
        row = await connection.fetchrow(_CLAIM, work_id, list(kinds), STALE)
    return None if row is None else piece_of_work(row)


async def vouch(piece: PieceOfWork, *, progress: float, step: str) -> None:
    """Say that the work goes on, and how far it has come (0 … 1).

    Raises
    ------
    Cancelled, Superseded : it must not go on.
    """
    async with write_transaction() as connection:
        row = await connection.fetchrow(_VOUCH, piece.id, piece.attempt, round(progress * PARTS), step)
    if row is None:
        raise Superseded
    if row["cancelled"]:
        raise Cancelled


async def finish(piece: PieceOfWork, *, result: Mapping[str, Plain] | None, href: str | None) -> None:
    """Note within the open transaction that the work is done.

    Raises
    ------
    Cancelled, Superseded : it must not be done any more; let it roll the transaction back.
    """
    connection = current_connection()
    noted = None if result is None else json.dumps(dict(result))
    if await connection.fetchval(_FINISH, piece.id, piece.attempt, PARTS, noted, href) is not None:
        return
    asked = await connection.fetchval(
        "SELECT cancel_requested_at IS NOT NULL FROM work WHERE id = $1 AND attempt = $2 AND state = 'running'",
        piece.id,
        piece.attempt,
    )
    raise Cancelled if asked else Superseded


async def give_back(piece: PieceOfWork) -> None:
    """Let somebody else do it, at once, without a try being counted: the process stops in good order."""
    await _wait_again(piece, returned=1, pause=timedelta())


async def try_again(piece: PieceOfWork, *, pause: timedelta) -> None:
    """Let it be tried again after a pause."""
    await _wait_again(piece, returned=0, pause=pause)


async def fail(piece: PieceOfWork, words: str, not_done: NotDone) -> None:
    """Note that it ended undone, for the reason that `words` give."""
    await _end(piece, WorkState.FAILED, words, not_done)


async def end_cancelled(piece: PieceOfWork, not_done: NotDone) -> None:
    """Note that it ended undone because somebody asked for it."""
    await _end(piece, WorkState.CANCELLED, None, not_done)


async def _wait_again(piece: PieceOfWork, *, returned: int, pause: timedelta) -> None:
    async with write_transaction() as connection:
        row = await connection.fetchrow(_GIVE_BACK, piece.id, piece.attempt, returned, pause)
    if row is not None and not pause:
        await ring_again(queue=piece.queue, work_id=piece.id)


async def _end(piece: PieceOfWork, state: WorkState, error: str | None, not_done: NotDone) -> None:
    async with write_transaction() as connection:
        row = await connection.fetchrow(_END, piece.id, piece.attempt, state.value, error)
        if row is not None:
            await not_done(piece_of_work(row))
