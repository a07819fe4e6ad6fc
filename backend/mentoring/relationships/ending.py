"""End a relationship: by one of its people, or because somebody has gone. It frees their seats, and is final."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound, Stale
from backend.mentoring.offers.wording import Told, names, relationship_over
from backend.mentoring.relationships.reading import get_own_relationship
from backend.mentoring.relationships.schemas import EndReason, OwnRelationship, RelationshipEnd
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.notices.service import send_notices

_PARTIES = """
SELECT y.person_id, y.side, p.name FROM relationship_party y JOIN person p ON p.id = y.person_id
WHERE y.relationship_id = $1 ORDER BY y.side, p.sort_name
"""


async def end_relationship(
    *, relationship_id: UUID, request: RelationshipEnd, version: int, by: Viewer
) -> OwnRelationship:
    """End one of the viewer's relationships; the others are told, not why.

    Raises
    ------
    NotFound : there is none of that id to the viewer.
    Conflict : it has ended already.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        row = await lock_relationship(relationship_id)
        own = await get_own_relationship(relationship_id=relationship_id, by=by)
        if row is None or by.person_id is None:
            raise NotFound("relationship")
        if row["version"] != version:
            raise Stale(own)
        if row["state"] != "active":
            raise Conflict("This relationship has ended already.")
        await end_relationship_locked(
            row, reason=request.reason, words=request.words or "", by=acting(by), by_person=by.person_id
        )
    return await get_own_relationship(relationship_id=relationship_id, by=by)


async def lock_relationship(relationship_id: UUID) -> Mapping[str, Any] | None:
    """Give a relationship's row, which nobody else changes until the open transaction ends."""
    return await current_connection().fetchrow(
        "SELECT r.*, g.name AS programme_name FROM relationship r JOIN programme g ON g.id = r.programme_id "
        "WHERE r.id = $1 FOR UPDATE OF r",
        relationship_id,
    )


async def end_relationship_locked(
    row: Mapping[str, Any], *, reason: EndReason, words: str, by: Actor, by_person: UUID | None
) -> None:
    """End a locked relationship that is active, tell the others, and record it."""
    await current_connection().execute(
        "UPDATE relationship SET state = 'ended', ended_at = $2, end_reason = $3, ended_by = $4, version = version + 1 "
        "WHERE id = $1",
        *(row["id"], now(), json.dumps({"reason": reason, "words": words}), by.name),
    )
    parties = [(each["person_id"], Told(each["name"], each["side"])) for each in await fetch(_PARTIES, row["id"])]
    await send_notices(
        [
            (
                person_id,
                relationship_over(
                    row["programme_name"], [one for other, one in parties if other != person_id], href="/mentoring/mine"
                ),
            )
            for person_id, _ in parties
            if person_id != by_person
        ]
    )
    await record(
        by=by,
        action="relationship.ended",
        subject=Subject("relationship", row["id"], names([each for _, each in parties])),
        detail={"programme": row["programme_name"]},
    )
