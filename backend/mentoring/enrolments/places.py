"""Places of a programme: counted under its lock, and given to those who wait, longest first."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.mentoring.core.programme_states import Side
from backend.mentoring.enrolments.telling import tell_of_place

UNLIMITED = 1_000_000

_WAITING = """
SELECT e.id, e.side, e.person_id, p.name FROM enrolment e JOIN person p ON p.id = e.person_id
WHERE e.programme_id = $1 AND e.side = $2 AND e.state = 'waiting' ORDER BY e.applied_at, e.id LIMIT $3 FOR UPDATE OF e
"""


async def lock_programme(programme_id: UUID) -> Mapping[str, Any] | None:
    """Give a programme's row; nobody else counts its places until the open transaction ends."""
    return await current_connection().fetchrow("SELECT * FROM programme WHERE id = $1 FOR UPDATE", programme_id)


async def has_place(programme: Mapping[str, Any], side: str) -> bool:
    """Whether a locked programme can take one more; mentors are never too many."""
    return await free_places(programme, side) > 0


async def free_places(programme: Mapping[str, Any], side: str) -> int:
    """Count the places left on one side of a programme; a million where they are not limited."""
    if side == Side.MENTOR or programme["places"] is None:
        return UNLIMITED
    row = await fetch_one(
        "SELECT count(*) AS taken FROM enrolment WHERE programme_id = $1 AND side = $2 AND state = 'enrolled'",
        *(programme["id"], side),
    )
    return max(0, programme["places"] - row["taken"])


async def give_free_places(programme: Mapping[str, Any]) -> None:
    """Enrol those who wait longest, as far as a locked programme has places, and tell them."""
    connection = current_connection()
    for side in (Side.MENTEE, Side.PEER):
        free = 0 if programme["places"] is None else await free_places(programme, side)
        for row in await connection.fetch(_WAITING, programme["id"], side.value, free):
            await connection.execute(
                "UPDATE enrolment SET state = 'enrolled', decided_at = $2, decided_by = NULL, version = version + 1 "
                "WHERE id = $1",
                *(row["id"], now()),
            )
            await tell_of_place(row, programme["name"])
            await record(
                by=SYSTEM,
                action="enrolment.moved",
                subject=Subject("enrolment", row["id"], row["name"]),
                detail={"from": "waiting", "to": "enrolled", "side": row["side"]},
            )
