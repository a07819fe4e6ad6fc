"""What has changed since the plan that a round has published last, read from the rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind, Side, sides_of
from backend.mentoring.core.rounds.changes import Change, ChangedSide, cause_of, changes_among
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.repairs.ended import read_ended
from backend.mentoring.repairs.standing import Ground
from backend.mentoring.rounds.snapshot import read_snapshot

_BASE = """
SELECT coalesce(p.input, r.input) AS input, coalesce(p.input_at, r.input_at) AS input_at, r.policy
FROM round r LEFT JOIN publication b ON b.round_id = r.id AND b.state = 'waiting'
LEFT JOIN repair p ON p.id = b.repair_id WHERE r.id = $1
"""
"""A repair that waits to leave has seen what it was worked out from; once it has left, it is the round's own."""

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


async def read_changes(row: Mapping[str, Any], ground: Ground) -> Changed:
    """Give what has changed of a round, by its row, since what was published last was worked out."""
    base = await fetch_one(_BASE, row["id"])
    known, since = await read_snapshot(base["input"]), base["input_at"]
    kind = ProgrammeKind(row["kind"])
    newly = {side: set[str]() for side in Side}
    for each in await fetch(_NEWLY, row["programme_id"], since):
        newly[Side(each["side"])].add(str(each["person_id"]))
    sides = [
        ChangedSide(
            side.value,
            getattr(known, f"{side.value}s"),
            getattr(ground.people, f"{side.value}s"),
            ground.enrolled[side.value],
            frozenset(newly[side]),
        )
        for side in sides_of(kind)
    ]
    among = changes_among(sides, Policy.model_validate_json(base["policy"]).most_mentees)
    gone = {person for each in among if each.kind == "left" for person in each.people}
    ended = await read_ended(row["id"], since, is_among_peers=kind in AMONG_PEERS)
    changes = [each for each in ended if not gone.intersection(each.people)] + _unexplained(among, ended)
    return Changed(since, changes, cause_of(changes, since.isoformat()))


def _unexplained(among: list[Change], ended: list[Change]) -> list[Change]:
    """Leave out who is free again because a pair of theirs came to nothing, which is told already."""
    told = {person for each in ended for person in each.people}
    return [each for each in among if each.kind != "freed" or not told.intersection(each.people)]
