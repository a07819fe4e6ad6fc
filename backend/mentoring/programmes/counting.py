"""How many take part in programmes."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.core.enrolment_states import EnrolmentState
from backend.mentoring.core.programme_states import ProgrammeKind, sides_of

_COUNTS = """
SELECT g.id, g.kind, e.side, e.state, count(e.id) AS n,
       coalesce(sum(e.seats) FILTER (WHERE e.state = 'enrolled' AND e.side = 'mentor'), 0) AS seats
FROM programme g LEFT JOIN enrolment e ON e.programme_id = g.id
WHERE g.id = ANY ($1) GROUP BY g.id, g.kind, e.side, e.state
"""

_CLOSING = """
SELECT (SELECT count(*) FROM relationship r WHERE r.programme_id = $1 AND r.state = 'active') AS pairs,
       (SELECT count(*) FROM offer o WHERE o.programme_id = $1 AND o.state IN ('held', 'open', 'paused')) AS offers
"""


_HAVE_MET = "SELECT DISTINCT programme_id FROM relationship WHERE programme_id = ANY ($1)"

_PROPOSED = """
SELECT id, number FROM round WHERE programme_id = $1 AND state = 'proposed' ORDER BY number DESC LIMIT 1
"""


async def with_pairs(programme_ids: Sequence[UUID]) -> frozenset[UUID]:
    """Give the programmes in which a pair has come about: everybody in it has accepted."""
    return frozenset(row["programme_id"] for row in await fetch(_HAVE_MET, list(programme_ids)))


async def proposed_round(programme_id: UUID) -> Mapping[str, Any] | None:
    """Give the id and number of the latest round of a programme that waits to be published; `None`: none does."""
    row = await fetch_one(_PROPOSED, programme_id)
    return None if row is None else dict(row)


async def closing_of(programme_id: UUID) -> Mapping[str, Any]:
    """Count what closing a programme would leave, pairs, and end, offers."""
    return dict((await fetch(_CLOSING, programme_id))[0])


async def counts_of(programme_ids: Sequence[UUID]) -> dict[UUID, list[Mapping[str, Any]]]:
    """Count, for each programme and each of its sides, enrolments by state and seats that mentors offer."""
    rows = await fetch(_COUNTS, list(programme_ids))
    kinds = {row["id"]: row["kind"] for row in rows}
    counts: dict[tuple[UUID, str], dict[str, Any]] = {
        (programme, side): {"side": side, "seats": 0, **dict.fromkeys(EnrolmentState, 0)}
        for programme, kind in kinds.items()
        for side in sides_of(ProgrammeKind(kind))
    }
    for row in rows:
        if row["side"] is not None:
            count = counts[row["id"], row["side"]]
            count[row["state"]] = row["n"]
            count["seats"] += row["seats"]
    return {
        programme: [count for (owner, _), count in counts.items() if owner == programme] for programme in programme_ids
    }
