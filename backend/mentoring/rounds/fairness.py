"""How groups fare in a round, worked out after it: nothing here is read by what matches."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.matching.explanation.measures import LEAST_REPORTED
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.rounds.fairness import Fairness, Fared, fairness_of
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.rounds.fairness_schemas import Attribute, RepeatedlyLeftOut, RoundFairness
from backend.mentoring.rounds.reading import expect_sides
from backend.mentoring.rounds.snapshot import unpacked
from backend.people.core.access import Viewer

OPEN = ("unit_part", "level", "location")
"""Attributes that the organisation's own records hold; the others are told with consent."""

_BACKGROUND = """
SELECT e.person_id, b.answers FROM enrolment_background b JOIN enrolment e ON e.id = b.enrolment_id
WHERE e.programme_id = $1 AND e.side = 'mentee' AND e.person_id = ANY ($2)
"""

_BEFORE = """
SELECT number, input, result_id FROM round
WHERE programme_id = $1 AND number < $2 AND result_id IS NOT NULL ORDER BY number DESC LIMIT 1
"""


@dataclass(frozen=True)
class _Seen:
    """A round's mentees, what became of them, and what they told, by id."""

    mentees: Sequence[Participant]
    fared: Mapping[str, Fared]
    told: Mapping[str, Mapping[str, str]]

    def labels(self, attribute: str) -> dict[str, str]:
        if attribute not in OPEN:
            return {one.id: self.told.get(one.id, {}).get(attribute, "") for one in self.mentees}
        read = {"unit_part": _part, "level": _level, "location": _location}[attribute]
        return {one.id: read(one) for one in self.mentees}

    def urgency(self, one: Participant) -> tuple[bool, int, str]:
        """Order those who were left out before: those without a mentor again first, then who was so most often."""
        return self.fared[one.id].is_matched, -one.left_out, one.name

    def fairness(self, attribute: str) -> Fairness:
        return fairness_of(self.labels(attribute), self.fared)


async def give_fairness(*, round_id: UUID, by: Viewer) -> RoundFairness:
    """Say how groups of mentees fare in the result that a round shows, and who has been left out how often.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
    await expect_sides(round_id, by)
    row = await fetch_one(
        "SELECT r.*, g.code FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1", round_id
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    if row["result_id"] is None:
        raise NotFound("result")
    now = await _seen(row["programme_id"], row)
    previous = await fetch_one(_BEFORE, row["programme_id"], row["number"])
    before = None if previous is None else await _seen(row["programme_id"], previous)
    repeated = [one for one in now.mentees if one.left_out]
    named = repeated if allows(RUNNING, by, row["code"]) else []
    return RoundFairness.model_validate(
        {
            "mentees": len(now.mentees),
            "previous": None if previous is None else previous["number"],
            "attributes": [_shown(attribute, now, before) for attribute in get_args(Attribute)],
            "left_out_before": len(repeated) if named or not 0 < len(repeated) < LEAST_REPORTED else None,
            "repeated": [_repeated(one, now) for one in sorted(named, key=now.urgency)],
        }
    )


async def _seen(programme_id: UUID, row: Mapping[str, Any]) -> _Seen:
    mentees = unpacked(row["input"]).mentees
    pairs = await fetch("SELECT mentee_id, points FROM round_pair WHERE result_id = $1", row["result_id"])
    points: dict[str, list[float]] = {}
    for pair in pairs:
        points.setdefault(str(pair["mentee_id"]), []).extend([] if pair["points"] is None else [pair["points"]])
    fared = {one.id: Fared(tuple(points.get(one.id, ())), one.id in points) for one in mentees}
    rows = await fetch(_BACKGROUND, programme_id, [UUID(one.id) for one in mentees])
    return _Seen(mentees, fared, {str(each["person_id"]): json.loads(each["answers"]) for each in rows})


def _shown(attribute: str, now: _Seen, before: _Seen | None) -> dict[str, Any]:
    found = now.fairness(attribute)
    earlier = {} if before is None else {one.label: one.coverage for one in before.fairness(attribute).groups}
    answered = sum(1 for label in now.labels(attribute).values() if label)
    asked = attribute not in OPEN
    return {
        "attribute": attribute,
        "needs_consent": asked,
        "answered": answered if asked and answered >= LEAST_REPORTED else None,
        "groups": [
            {**vars(one), "change": one.coverage - earlier[one.label] if one.label in earlier else None}
            for one in found.groups
        ],
        "hidden": found.hidden,
    }


def _repeated(one: Participant, seen: _Seen) -> RepeatedlyLeftOut:
    return RepeatedlyLeftOut.model_validate(
        {
            "person": {"id": one.id, "name": one.name},
            "times": one.left_out,
            "is_matched": seen.fared[one.id].is_matched,
        }
    )


def _part(one: Participant) -> str:
    return one.part


def _level(one: Participant) -> str:
    return "" if one.level is None else str(one.level)


def _location(one: Participant) -> str:
    return one.place
