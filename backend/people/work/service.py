"""See and stop background work: whoever asked for it may, and administrators may with all of it."""

from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotFound
from backend.kit.work import service as kit_work
from backend.kit.work.piece import PieceOfWork, WorkState, piece_of_work
from backend.kit.work.watching import Watch
from backend.people.actors import acting
from backend.people.core.access import Viewer, administrators

ORDER = "newest"

SILENCE = 15.0
"""Seconds without a change after which a stream says that it is still there, lest a proxy cut it off."""

LONGEST_STREAM = 300.0
"""Seconds after which a stream ends; browsers come back by themselves, and are asked again who they are."""

_LIST = """
SELECT * FROM work
WHERE ($1::uuid IS NULL OR account_id = $1) AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR id < $3)
ORDER BY id DESC LIMIT $4
"""


async def list_work(
    *, state: WorkState | None, limit: int, cursor: str | None, by: Viewer
) -> tuple[Sequence[PieceOfWork], str | None]:
    """Give a page of the work that the viewer may see, the latest first, and the cursor of the next page."""
    key = key_of(cursor, ORDER, (UUID,))
    account_id = None if administrators.allows(by) else by.account_id
    rows = await fetch(_LIST, account_id, state and state.value, key[0] if key else None, limit + 1)
    following = cursor_after(ORDER, (rows[limit - 1]["id"],)) if len(rows) > limit else None
    return [piece_of_work(row) for row in rows[:limit]], following


async def get_work(*, work_id: UUID, by: Viewer) -> PieceOfWork:
    """Give one piece of work.

    Raises
    ------
    NotFound : there is none of that id, or the viewer may not know of it.
    """
    piece = await kit_work.find(work_id)
    if piece is None or not _may_see(piece, by):
        raise NotFound("piece of work")
    return piece


async def cancel(*, work_id: UUID, by: Viewer) -> PieceOfWork:
    """Ask that a piece of work end without effect.

    Raises
    ------
    NotFound : as `get_work`.
    Conflict : it has ended already.
    """
    await get_work(work_id=work_id, by=by)
    async with write_transaction():
        piece = await kit_work.cancel(work_id)
        subject = Subject("work", piece.id, piece.title)
        await record(by=acting(by), action="work.stopped", subject=subject, detail={"kind": piece.kind})
    return piece


def follow(piece: PieceOfWork, watch: Watch) -> AsyncIterator[PieceOfWork | None]:
    """Give a piece of work at every change until it ends or `LONGEST_STREAM` is over, and `None` after each silence."""
    return watch.follow(piece.id, silence=SILENCE, at_most=LONGEST_STREAM)


def _may_see(piece: PieceOfWork, viewer: Viewer) -> bool:
    return piece.account_id == viewer.account_id or administrators.allows(viewer)
