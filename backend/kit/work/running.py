"""Run one attempt: keep its row alive beside it, stop it when it must stop, and note how it ended."""

import asyncio
import contextvars
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from backend.kit.database.outage import OUTAGE
from backend.kit.database.transactions import write_transaction
from backend.kit.ending import end_tasks
from backend.kit.errors import Refusal
from backend.kit.request_id import request_id
from backend.kit.work import fences
from backend.kit.work.attempt import Attempt, Job
from backend.kit.work.fences import Cancelled, Superseded
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.process import ComputationFailed
from backend.kit.work.standby import Standby

PULSE = 0.5
"""Seconds between two looks at the row: progress is shown, and a wish to cancel heard, within that."""

PAUSES = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds between tries to note an end while the database is away; then the row goes stale, and is run again."""

LONGEST_PAUSE = timedelta(minutes=5)
"""Before a further attempt."""

UNEXPECTED = (
    "Something went wrong that should not have; nothing was changed. Try again, and if it happens again, give your "
    "administrator this number: {id}."
)

log = logging.getLogger(__name__)


async def run_attempt(job: Job, piece: PieceOfWork, standby: Standby) -> None:
    """Do a claimed piece of work, as far as this process can; what it computes is computed by `standby`.

    Raises
    ------
    asyncio.CancelledError : the process stops; the work was given back for somebody else.
    """
    request_id.set(piece.request_id or str(piece.id))
    attempt = Attempt(piece, standby)
    body = asyncio.create_task(_body(job, attempt))
    pulse = asyncio.create_task(_keep_alive(attempt, body), context=contextvars.Context())
    try:
        await asyncio.wait({body})
    except asyncio.CancelledError:
        await end_tasks([body])
        if body.cancelled() and not attempt.cancelled:
            await _note(lambda: fences.give_back(piece), pauses=())
        else:
            await _note(lambda: _note_end(job, attempt, body), pauses=())
        raise
    else:
        await _note(lambda: _note_end(job, attempt, body), pauses=PAUSES)
    finally:
        await end_tasks([pulse])


async def _body(job: Job, attempt: Attempt) -> None:
    await job.run(attempt, attempt.work.arguments)
    if not attempt.finished:
        async with write_transaction():
            await attempt.finish()


async def _keep_alive(attempt: Attempt, body: asyncio.Task[None]) -> None:
    """Vouch for the row until the body ends; cancel the body when it must not go on."""
    while True:
        await asyncio.sleep(PULSE)
        try:
            await fences.vouch(attempt.work, progress=attempt.progress, step=attempt.step)
        except Cancelled:
            attempt.cancelled = True
            body.cancel()
        except Superseded:
            body.cancel()
        except OUTAGE as error:
            log.warning("work %s cannot be vouched for: %s", attempt.work.id, error)


async def _note(note: Callable[[], Awaitable[None]], *, pauses: Sequence[float]) -> None:
    """Note an end, waiting out a short outage."""
    for pause in (*pauses, 0.0):
        try:
            return await note()
        except OUTAGE as error:
            log.warning("the end of work cannot be noted: %s", error)
            await asyncio.sleep(pause)
    return None


async def _note_end(job: Job, attempt: Attempt, body: asyncio.Task[None]) -> None:
    """Bring the row to what the body's end means; void, by the fences, where the row has moved on."""
    piece = attempt.work
    error = asyncio.CancelledError() if body.cancelled() else body.exception()
    if error is None or isinstance(error, Superseded):
        return
    if attempt.cancelled or isinstance(error, Cancelled):
        await fences.end_cancelled(piece, job.not_done)
    elif isinstance(error, Refusal):
        await fences.fail(piece, error.detail, job.not_done)
    else:
        log.error("work %s (%s), attempt %s came to nothing", piece.id, piece.kind, piece.attempt, exc_info=error)
        if isinstance(error, ComputationFailed) or piece.attempts_left == 0:
            await fences.fail(piece, UNEXPECTED.format(id=piece.id), job.not_done)
        else:
            tries = job.kind.attempts - piece.attempts_left
            await fences.try_again(piece, pause=min(timedelta(seconds=2**tries), LONGEST_PAUSE))
