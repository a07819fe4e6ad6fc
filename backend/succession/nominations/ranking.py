"""Put candidates into another order."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.people.core.access import Viewer
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.ranks import reordered
from backend.succession.nominations.moving import expect_action, expect_version
from backend.succession.nominations.reading import list_nominations
from backend.succession.nominations.schemas import NominationPage
from backend.succession.nominations.stored import lock_nomination, note_deed
from backend.succession.seeing import nominations_seen

_ORDER = """
SELECT id FROM nomination WHERE critical_position_id = $1 AND state = ANY ($2) AND is_interim = $3 ORDER BY rank, id
"""

Row = Mapping[str, Any]


async def rank_nomination(*, nomination_id: UUID, place: int, version: int, limit: int, by: Viewer) -> NominationPage:
    """Give a candidate another place among those that the viewer sees; what they do not see stays where it is.

    No nomination counts as changed by it, nor is it told in the history: a place is a matter of all of them.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : ranking is not theirs, or it is over.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        nomination = await lock_nomination(nomination_id, by=by)
        await expect_version(nomination, version, by=by)
        expect_action(nomination, "rank", by=by)
        plan_id = nomination.row["critical_position_id"]
        rows = await nominations_seen([plan_id], by=by)
        sort = nomination.row["is_interim"]
        seen = [row["id"] for row in rows if row["state"] in OPEN and row["is_interim"] == sort]
        stored = await fetch(_ORDER, plan_id, [str(each) for each in OPEN], sort)
        await _write(reordered([row["id"] for row in stored], seen, nomination_id, place))
        await note_deed(nomination, "ranked", by=by)
    return await list_nominations(critical_position_id=plan_id, limit=limit, cursor=None, by=by)


async def _write(order: Sequence[UUID]) -> None:
    await current_connection().execute(
        "UPDATE nomination n SET rank = o.rank FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, rank) "
        "WHERE n.id = o.id AND n.rank <> o.rank",
        list(order),
    )
