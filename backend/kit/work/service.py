"""Ask for work, ask for its end, and see how far it has come."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.kit.identifiers import new_id
from backend.kit.request_id import request_id
from backend.kit.work.kinds import WorkKind
from backend.kit.work.piece import PieceOfWork, piece_of_work
from backend.kit.work.queue import ring

_START = """
INSERT INTO work (id, kind, queue, title, account_id, subject_id, arguments, request_id,
                  state, progress, step, attempt, attempts_left, due_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', 0, '', 0, $9, clock_timestamp(), clock_timestamp())
"""

_CANCEL = """
UPDATE work SET cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp())
WHERE id = $1 AND state IN ('queued', 'running')
RETURNING *
"""


async def start(
    kind: WorkKind, *, title: str, by: UUID | None, arguments: Mapping[str, Plain], subject_id: UUID | None = None
) -> UUID:
    """Ask for a piece of work within the open transaction; it begins once that is committed, and never otherwise.

    Parameters
    ----------
    title : what is done to what, for the person who waits, such as `Check of people.csv`.
    by : the account that asks and may follow and cancel it; `None` for the system.
    arguments : for the kind's function; what JSON can hold. Large things are stored first, and named here.
    subject_id : what it is about, to be found by.

    Returns
    -------
    The id of the piece of work.
    """
    connection = current_connection()
    work_id = new_id()
    await connection.execute(
        _START,
        work_id,
        kind.name,
        kind.queue,
        title,
        by,
        subject_id,
        json.dumps(dict(arguments)),
        request_id.get(),
        kind.attempts,
    )
    await ring(connection, queue=kind.queue, work_id=work_id)
    return work_id


async def cancel(work_id: UUID) -> PieceOfWork:
    """Ask within the open transaction that a piece of work end without effect; a worker ends it within two seconds.

    Once this is committed, the work cannot be done any more: its last transaction would refuse.

    Raises
    ------
    Conflict : it has ended already.
    """
    row = await current_connection().fetchrow(_CANCEL, work_id)
    if row is None:
        raise Conflict("This work has ended already, so there is nothing to stop.")
    return piece_of_work(row)


async def find(work_id: UUID) -> PieceOfWork | None:
    """Give a piece of work as it is now."""
    row = await fetch_one("SELECT * FROM work WHERE id = $1", work_id)
    return None if row is None else piece_of_work(row)


async def find_all(work_ids: Sequence[UUID]) -> list[PieceOfWork]:
    """Give the pieces of work that there are among `work_ids`, in no order."""
    rows = await fetch("SELECT * FROM work WHERE id = ANY($1)", list(work_ids))
    return [piece_of_work(row) for row in rows]
