"""Which offers of a round have come to nothing since a moment, and whose pairs or rings have ended, in words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.matching.explanation.words import several
from backend.mentoring.core.rounds.changes import Change, ChangeKind

_OVER = """
FROM offer o JOIN publication u ON u.id = o.publication_id {}
LEFT JOIN relationship x ON x.offer_id = o.id AND x.state = 'ended'
WHERE u.round_id = $1 AND o.opened_at IS NOT NULL AND o.paused_by IS NULL
      AND (o.state IN ('declined', 'expired', 'withdrawn') OR x.id IS NOT NULL)
      AND coalesce(x.ended_at, o.ended_at) > $2
"""

_KIND = """
o.id, CASE WHEN o.state = 'accepted' THEN 'ended' ELSE o.state END AS kind, coalesce(x.ended_at, o.ended_at) AS at
"""

_SIDES = """
JOIN offer_party a ON a.offer_id = o.id AND a.side = 'mentee' JOIN person p ON p.id = a.person_id
JOIN offer_party b ON b.offer_id = o.id AND b.side = 'mentor' JOIN person q ON q.id = b.person_id
"""

_ENDED = f"""
SELECT {_KIND},
       a.person_id AS mentee_id, p.name AS mentee_name, a.answer AS mentee_answer,
       b.person_id AS mentor_id, q.name AS mentor_name, b.answer AS mentor_answer
{_OVER.format(_SIDES)} ORDER BY at, o.id
"""

_ENDED_AMONG_PEERS = f"""
SELECT {_KIND}, array_agg(p.name ORDER BY p.sort_name, p.id) AS names,
       array_agg(p.id ORDER BY p.sort_name, p.id) AS people,
       array_agg(p.name ORDER BY p.sort_name, p.id) FILTER (WHERE y.answer = 'declined') AS declined
{_OVER.format("JOIN offer_party y ON y.offer_id = o.id JOIN person p ON p.id = y.person_id")}
GROUP BY o.id, x.id ORDER BY at, o.id
"""


async def read_ended(round_id: UUID, since: datetime, *, is_among_peers: bool) -> list[Change]:
    """Give what has come to nothing of a round since a moment, the earliest first."""
    if is_among_peers:
        return [_among_peers(row) for row in await fetch(_ENDED_AMONG_PEERS, round_id, since)]
    return [_of_pair(row) for row in await fetch(_ENDED, round_id, since)]


def _of_pair(row: Mapping[str, Any]) -> Change:
    mentee, mentor = row["mentee_name"], row["mentor_name"]
    by_mentee = row["mentee_answer"] == "declined"
    declined = f"{mentee} declined {mentor}." if by_mentee else f"{mentor} declined {mentee}."
    said = _said(row["kind"], f"{mentee} and {mentor}", declined)
    return Change(row["kind"], str(row["mentee_id"]), str(row["mentor_id"]), said, str(row["id"]))


def _among_peers(row: Mapping[str, Any]) -> Change:
    declined = row["declined"] or []
    others = [name for name in row["names"] if name not in declined]
    said = _said(row["kind"], several(row["names"]), f"{several(declined)} declined {several(others)}.")
    return Change(row["kind"], None, None, said, str(row["id"]), tuple(map(str, row["people"])))


def _said(kind: ChangeKind, together: str, declined: str) -> str:
    said = {
        "declined": declined,
        "expired": f"The offer to {together} ended unanswered.",
        "withdrawn": f"The offer to {together} was withdrawn.",
        "ended": f"{together} no longer meet.",
    }
    return said[kind]
