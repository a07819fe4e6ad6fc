"""Who takes part in a programme, read for a round."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from backend.careers.competencies.listing import competencies_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import Conflict
from backend.matching.scoring.hours import Window
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind, sides_of
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.enrolments.application_schemas import QUESTIONS
from backend.mentoring.programmes.policy_terms import Known
from backend.people.organisation import in_force

PAIR = 2
"""People in the smallest group."""

_ENROLLED = f"""
WITH RECURSIVE
paths (unit_id, id, name, parent_id, depth) AS (
    SELECT u.id, u.id, u.name, u.parent_id, 0 FROM org_unit u
    UNION ALL
    SELECT p.unit_id, u.id, u.name, u.parent_id, p.depth + 1 FROM paths p JOIN org_unit u ON u.id = p.parent_id
),
tops AS (
    SELECT DISTINCT ON (p.unit_id) p.unit_id, p.name FROM paths p
    WHERE p.parent_id IS NOT NULL ORDER BY p.unit_id, p.depth DESC
)
SELECT e.*, p.name, p.time_zone, p.location, u.name AS team, coalesce(t.name, u.name) AS part, r.level, m.manager_id
FROM enrolment e
JOIN person p ON p.id = e.person_id JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN tops t ON t.unit_id = p.org_unit_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")}
LEFT JOIN position o ON o.id = i.position_id LEFT JOIN role r ON r.id = o.role_id
LEFT JOIN reporting_line m ON m.person_id = p.id AND {in_force("m", "$2")}
WHERE e.programme_id = $1 AND e.state = 'enrolled' AND p.state = 'active'
      AND ($3::uuid IS NULL OR e.side <> 'mentee' OR e.id = $3)
      AND ($4::uuid[] IS NULL OR e.side <> 'mentor' OR e.person_id = ANY ($4))
ORDER BY e.person_id, e.side
"""
"""`part` is the unit just below the whole, to which the person's own belongs."""

_ABOVE = f"""
WITH RECURSIVE above (person_id, manager_id) AS (
    SELECT m.person_id, m.manager_id FROM reporting_line m
    WHERE m.person_id = ANY ($1) AND {in_force("m", "$2")}
    UNION
    SELECT m.person_id, m.manager_id FROM above a
    JOIN reporting_line m ON m.person_id = a.manager_id AND {in_force("m", "$2")}
)
SELECT person_id, manager_id FROM above
"""


_MET = """
SELECT one.person_id, other.person_id AS other_id
FROM relationship r
JOIN relationship_party one ON one.relationship_id = r.id
JOIN relationship_party other ON other.relationship_id = r.id AND other.person_id <> one.person_id
WHERE one.person_id = ANY ($2) AND other.person_id = ANY ($2) AND (r.programme_id <> $1 OR r.state = 'ended')
"""
"""Both ways round: two people who were together are, whoever was whose mentor. A pair that is in force in this very
programme is no earlier one."""


@dataclass(frozen=True)
class TakingPart:
    """Everybody enrolled in a programme, by side, and what rules need to know of them."""

    mentees: Sequence[Participant]
    mentors: Sequence[Participant]
    peers: Sequence[Participant]
    known: Known


class _Said(NamedTuple):
    """What somebody wants to learn and can teach, as it is stored."""

    goals: Sequence[Mapping[str, Any]]
    teaches: Sequence[Mapping[str, Any]]


async def read_participants(
    programme_id: UUID,
    *,
    only_mentee: Mapping[str, Any] | None = None,
    only_mentors: Sequence[UUID] | None = None,
) -> TakingPart:
    """Read everybody who is enrolled, as of today.

    Parameters
    ----------
    only_mentee : the row of an enrolment, whose columns may differ from what is stored: no other mentee is read.
    only_mentors : ids of the mentors to read; all unless given.
    """
    rows = await fetch(_ENROLLED, programme_id, today(), only_mentee and only_mentee["id"], only_mentors)
    if only_mentee is not None:
        rows = [{**row, **only_mentee} if row["id"] == only_mentee["id"] else row for row in rows]
    said = [_Said(json.loads(row["goals"]), json.loads(row["teaches"])) for row in rows]
    names = await _competency_names(said)
    sides: dict[str, list[Participant]] = {"mentee": [], "mentor": [], "peer": []}
    for row, each in zip(rows, said, strict=True):
        sides[row["side"]].append(_participant(row, each, names))
    people = [row["person_id"] for row in rows]
    above = await fetch(_ABOVE, people, today())
    managers = {str(row["person_id"]): str(row["manager_id"]) for row in above}
    met = await fetch(_MET, programme_id, people)
    previous = frozenset((str(row["person_id"]), str(row["other_id"])) for row in met)
    return TakingPart(sides["mentee"], sides["mentor"], sides["peer"], Known(managers, previous))


REMEDY = "Wait for applications, or bring them in from a file."
"""What helps where there is nobody to match."""


def counted(kind: ProgrammeKind, people: TakingPart) -> dict[str, int]:
    """Count who takes part on each side that a kind of programme has.

    Raises
    ------
    Conflict : nobody does on one of the sides, or there is nobody to pair a peer with.
    """
    found = {"mentee": len(people.mentees), "mentor": len(people.mentors), "peer": len(people.peers)}
    if (lacking := who_lacks(kind, found)) is not None:
        raise Conflict(lacking)
    return {f"{side}s": found[side] for side in sides_of(kind)}


def who_lacks(kind: ProgrammeKind, found: Mapping[str, int]) -> str | None:
    """Say who has still to take part before anybody can be matched, by how many do on each side; `None`: nobody."""
    if kind in AMONG_PEERS:
        return f"Nobody takes part yet, or one person alone. {REMEDY}" if found.get("peer", 0) < PAIR else None
    lacking = next((side for side in ("mentee", "mentor") if not found.get(side)), None)
    return None if lacking is None else f"Nobody takes part as a {lacking} yet. {REMEDY}"


def _participant(row: Mapping[str, Any], said: _Said, names: Mapping[str, str]) -> Participant:
    style = json.loads(row["style"])
    return Participant(
        id=str(row["person_id"]),
        name=row["name"],
        goals={names[each["competency_id"]]: each["level"] for each in said.goals if each["competency_id"]},
        teaches={names[each["competency_id"]]: each["level"] for each in said.teaches},
        seats=row["seats"],
        zone=row["time_zone"],
        hours=tuple(Window(each["weekday"], each["start"], each["end"]) for each in json.loads(row["hours"])),
        languages=tuple(row["languages"]),
        style=tuple(style.get(question) for question in QUESTIONS),
        wishes=tuple(tuple(group) for group in json.loads(row["wishes"])),
        not_with=tuple(map(str, row["not_with"])),
        level=row["level"],
        team=row["team"],
        part=row["part"],
        place=row["location"],
        region=row["time_zone"].split("/")[0],
        manager=None if row["manager_id"] is None else str(row["manager_id"]),
        left_out=row["left_out"],
    )


async def _competency_names(said: Sequence[_Said]) -> Mapping[str, str]:
    """Name every competency that is spoken of, so that no two are called the same."""
    spoken_of = {each["competency_id"] for one in said for each in (*one.goals, *one.teaches)}
    found = await competencies_of([UUID(each) for each in spoken_of if each])
    called = [each.name for each in found.values()]
    return {
        str(identity): each.name if called.count(each.name) == 1 else f"{each.name} ({str(identity)[-4:]})"
        for identity, each in found.items()
    }
