"""Look after all rows: ring again for work that nobody has heard of, and end what can have no further attempt."""

import logging
from collections.abc import Mapping

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.work import fences
from backend.kit.work.attempt import Job
from backend.kit.work.fences import STALE
from backend.kit.work.piece import PieceOfWork, piece_of_work
from backend.kit.work.queue import ring_again

_ENDING = """
SELECT * FROM work
WHERE kind = ANY($1)
  AND (state = 'queued'
       OR (state = 'running' AND greatest(heartbeat_at, pg_postmaster_start_time()) < clock_timestamp() - $2::interval))
  AND (cancel_requested_at IS NOT NULL OR attempts_left = 0)
"""

_UNHEARD = """
SELECT * FROM work
WHERE kind = ANY($1) AND cancel_requested_at IS NULL AND attempts_left > 0
  AND ((state = 'queued' AND due_at <= clock_timestamp())
       OR (state = 'running' AND greatest(heartbeat_at, pg_postmaster_start_time()) < clock_timestamp() - $2::interval))
  AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs
                  WHERE status = 'todo' AND queueing_lock = 'work:' || work.id::text)
ORDER BY id
LIMIT 1000
"""

_SWEEP_WORKERS = "DELETE FROM procrastinate_workers WHERE last_heartbeat < clock_timestamp() - $1::interval"
_SWEEP_JOBS = "DELETE FROM procrastinate_jobs WHERE status <> 'todo' AND (status <> 'doing' OR worker_id IS NULL)"

DIED = (
    "The process that did this ended before it was done, every time it was tried; nothing was changed. Try again, and "
    "if it happens again, give your administrator this number: {id}."
)

log = logging.getLogger(__name__)


async def reconcile(jobs: Mapping[str, Job]) -> None:
    """Do so once, for the kinds in `jobs` (by name); as often as one likes, by as many processes as one likes."""
    kinds = list(jobs)
    for row in await fetch(_ENDING, kinds, STALE):
        await _end(jobs, piece_of_work(row))
    for row in await fetch(_UNHEARD, kinds, STALE):
        await ring_again(queue=row["queue"], work_id=row["id"])
    async with write_transaction() as connection:
        await connection.execute(_SWEEP_WORKERS, STALE)
        await connection.execute(_SWEEP_JOBS)


async def _end(jobs: Mapping[str, Job], piece: PieceOfWork) -> None:
    not_done = jobs[piece.kind].not_done
    if piece.cancel_requested_at is not None:
        await fences.end_cancelled(piece, not_done)
    else:
        log.error("work %s (%s) lost its process in attempt %s, the last", piece.id, piece.kind, piece.attempt)
        await fences.fail(piece, DIED.format(id=piece.id), not_done)
