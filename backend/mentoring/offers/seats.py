"""Seats and commitments of a programme, counted under the locks of the enrolments that carry them."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection
from backend.mentoring.core.commitments import Key, Standing, seats_on
from backend.mentoring.programmes.policy_schemas import Policy

_ENROLMENTS = """
SELECT e.person_id, e.side, e.seats, e.state, p.name, p.state AS person_state
FROM enrolment e JOIN person p ON p.id = e.person_id
WHERE e.programme_id = $1 AND e.person_id = ANY ($2) ORDER BY e.person_id, e.side
"""

_COMMITMENTS = """
SELECT person_id, side, count(*) AS taken FROM (
    SELECT y.person_id, y.side FROM offer o JOIN offer_party y ON y.offer_id = o.id
    WHERE o.programme_id = $1 AND o.state IN ('held', 'open') AND y.person_id = ANY ($2)
    UNION ALL
    SELECT y.person_id, y.side FROM relationship r JOIN relationship_party y ON y.relationship_id = r.id
    WHERE r.programme_id = $1 AND r.state = 'active' AND y.person_id = ANY ($2)
) commitment GROUP BY person_id, side
"""


async def lock_standings(programme_id: UUID, people: Iterable[UUID]) -> dict[Key, Standing]:
    """Give how people stand in a programme; nobody else commits them until the open transaction ends.

    Their enrolments are locked in the order of the people's ids; what they are committed to is counted after that.
    """
    ids = sorted(set(people))
    rows = await current_connection().fetch(f"{_ENROLMENTS} FOR UPDATE OF e", programme_id, ids)
    return await _standings(programme_id, ids, rows)


async def read_standings(programme_id: UUID, people: Iterable[UUID]) -> dict[Key, Standing]:
    """Give how people stand in a programme at this moment, to be looked at and not to be relied on."""
    ids = sorted(set(people))
    return await _standings(programme_id, ids, await fetch(_ENROLMENTS, programme_id, ids))


async def _standings(programme_id: UUID, ids: list[UUID], rows: Iterable[Mapping[str, Any]]) -> dict[Key, Standing]:
    taken = {(str(row["person_id"]), row["side"]): row["taken"] for row in await fetch(_COMMITMENTS, programme_id, ids)}
    programme = await fetch("SELECT policy FROM programme WHERE id = $1", programme_id)
    most = Policy.model_validate_json(programme[0]["policy"]).most_mentees
    standings: dict[Key, Standing] = {}
    for row in rows:
        key = (str(row["person_id"]), row["side"])
        takes_part = row["state"] == "enrolled" and row["person_state"] == "active"
        seats = seats_on(row["side"], row["seats"], most)
        standings[key] = Standing(row["name"], takes_part, seats, taken.get(key, 0))
    return standings
