"""What has changed since the plan that a round has published last, read from the rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.core.rounds.changes import Change, ChangeKind, Side, cause_of, changes_among
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.repairs.standing import Ground
from backend.mentoring.rounds.snapshot import read_snapshot

_BASE = """
SELECT coalesce(p.input, r.input) AS input, coalesce(p.input_at, r.input_at) AS input_at, r.policy
FROM round r LEFT JOIN publication b ON b.round_id = r.id AND b.state = 'waiting'
LEFT JOIN repair p ON p.id = b.repair_id WHERE r.id = $1
"""
"""A repair that waits to leave has seen what it was worked out from; once it has left, it is the round's own."""

_ENDED = """
SELECT o.id, CASE WHEN o.state = 'accepted' THEN 'ended' ELSE o.state END AS kind,
       coalesce(x.ended_at, o.ended_at) AS at,
       a.person_id AS mentee_id, p.name AS mentee_name, a.answer AS mentee_answer,
       b.person_id AS mentor_id, q.name AS mentor_name, b.answer AS mentor_answer
FROM offer o JOIN publication u ON u.id = o.publication_id
JOIN offer_party a ON a.offer_id = o.id AND a.side = 'mentee' JOIN person p ON p.id = a.person_id
JOIN offer_party b ON b.offer_id = o.id AND b.side = 'mentor' JOIN person q ON q.id = b.person_id
LEFT JOIN relationship x ON x.offer_id = o.id AND x.state = 'ended'
WHERE u.round_id = $1 AND o.opened_at IS NOT NULL AND o.paused_by IS NULL
      AND (o.state IN ('declined', 'expired', 'withdrawn') OR x.id IS NOT NULL)
      AND coalesce(x.ended_at, o.ended_at) > $2
ORDER BY at, o.id
"""

_NEWLY = """
SELECT person_id, side FROM enrolment
WHERE programme_id = $1 AND state = 'enrolled' AND coalesce(decided_at, applied_at) > $2
"""


@dataclass(frozen=True)
class Changed:
    """What has changed since a moment.

    Attributes
    ----------
    cause : its fingerprint.
    """

    since: datetime
    changes: list[Change]
    cause: str


async def read_changes(round_id: UUID, programme_id: UUID, ground: Ground) -> Changed:
    """Give what has changed of a round since what was published last was worked out."""
    base = await fetch_one(_BASE, round_id)
    known, since = await read_snapshot(base["input"]), base["input_at"]
    newly: dict[str, set[str]] = {"mentee": set(), "mentor": set(), "peer": set()}
    for row in await fetch(_NEWLY, programme_id, since):
        newly[row["side"]].add(str(row["person_id"]))
    enrolled, free = ground.enrolled, ground.people
    sides = (
        Side("mentee", known.mentees, free.mentees, enrolled["mentee"], frozenset(newly["mentee"])),
        Side("mentor", known.mentors, free.mentors, enrolled["mentor"], frozenset(newly["mentor"])),
    )
    among = changes_among(sides, Policy.model_validate_json(base["policy"]).most_mentees)
    gone = {each.mentee or each.mentor for each in among if each.kind == "left"}
    ended = [_ended(row) for row in await fetch(_ENDED, round_id, since)]
    changes = [each for each in ended if not {each.mentee, each.mentor} & gone] + _unexplained(among, ended)
    return Changed(since, changes, cause_of(changes, since.isoformat()))


def _unexplained(among: list[Change], ended: list[Change]) -> list[Change]:
    """Leave out who is free again because a pair of theirs came to nothing, which is told already."""
    told = {person for each in ended for person in (each.mentee, each.mentor)}
    return [each for each in among if each.kind != "freed" or not {each.mentee, each.mentor} & told]


def _ended(row: Mapping[str, Any]) -> Change:
    kind: ChangeKind = row["kind"]
    mentee, mentor = row["mentee_name"], row["mentor_name"]
    said = {
        "declined": f"{mentee} declined {mentor}."
        if row["mentee_answer"] == "declined"
        else f"{mentor} declined {mentee}.",
        "expired": f"The offer to {mentee} and {mentor} ended unanswered.",
        "withdrawn": f"The offer to {mentee} and {mentor} was withdrawn.",
        "ended": f"{mentee} and {mentor} no longer meet.",
    }
    return Change(kind, str(row["mentee_id"]), str(row["mentor_id"]), said[kind], str(row["id"]))
