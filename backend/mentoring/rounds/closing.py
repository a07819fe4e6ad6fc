"""Close a published round once nothing of it waits any more; a closed one is not repaired."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, Stale
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.starting import UNDO_FOR, locked_round
from backend.mentoring.rounds.waiting import waits
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def close_round(*, round_id: UUID, version: int, by: Viewer) -> Round:
    """Close a published round whose offers are all accepted or have ended; the viewer can take it back for a while.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run.
    Stale : it was changed since `version`.
    Conflict : it is not published, or something of it waits still.
    """
    async with write_transaction() as connection:
        row = await locked_round(round_id, by)
        if row["version"] != version:
            raise Stale(await get_round(round_id=round_id, by=by))
        if row["state"] != "published":
            raise Conflict(f"A round that is {row['state']} cannot be closed. Publish it first.")
        if await waits(round_id):
            raise Conflict(
                "Offers of this round wait for answers. Close it once all have answered, or their time is over."
            )
        await connection.execute(
            "UPDATE repair SET state = 'dropped', version = version + 1 WHERE round_id = $1 "
            "AND state IN ('running', 'proposed')",
            round_id,
        )
        await _move(round_id, "closed")
        number = await record(
            by=acting(by),
            action="round.closed",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={"number": row["number"]},
        )
        await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="round.closed",
            payload={"id": str(round_id)},
            until=now() + UNDO_FOR,
        )
    return await get_round(round_id=round_id, by=by)


async def take_back_closing(payload: Mapping[str, Any], by: Viewer) -> None:
    """Open a closed round again within the open transaction.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run any more.
    Conflict : it is not closed any more, or its programme is.
    """
    row = await locked_round(UUID(payload["id"]), by)
    if row["state"] != "closed" or row["programme_state"] == "closed":
        raise Conflict("This round, or its programme, was changed since.")
    await _move(row["id"], "published")


async def _move(round_id: UUID, state: str) -> None:
    await current_connection().execute(
        "UPDATE round SET state = $2, version = version + 1 WHERE id = $1", round_id, state
    )
