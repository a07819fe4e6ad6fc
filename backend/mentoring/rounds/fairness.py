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
from backend.mentoring.core.rounds.fairness import (
    Fairness,
    Fared,
    GroupFairness,
    Share,
    fairness_of,
    outcomes_of,
    standings_of,
)
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.rounds.fairness_schemas import Attribute, RepeatedlyLeftOut, RoundFairness
from backend.mentoring.rounds.group_reports import GroupReport, Made, report_on
from backend.mentoring.rounds.left_out_before import before_round
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.people.core.access import Viewer

OPEN = ("unit_part", "level", "location")
"""Attributes that the organisation's own records hold."""

ASKED = tuple(each for each in get_args(Attribute) if each not in OPEN)
"""What is told with consent."""

_BACKGROUND = """
SELECT e.person_id, b.answers FROM enrolment_background b JOIN enrolment e ON e.id = b.enrolment_id
WHERE e.programme_id = $1 AND e.side <> 'mentor' AND e.person_id = ANY ($2)
"""

_POINTS = """
SELECT mentee_id AS person_id, points FROM round_pair WHERE result_id = $1
UNION ALL
SELECT m.person_id, g.points FROM round_group g JOIN round_group_member m ON m.group_id = g.id WHERE g.result_id = $1
"""

_BEFORE = """
SELECT id, number, input, result_id FROM round
WHERE programme_id = $1 AND number < $2 AND result_id IS NOT NULL ORDER BY number DESC LIMIT 1
"""


@dataclass(frozen=True)
class _Seen:
    """A round's mentees or peers, what became of them, and what they told, by id."""

    mentees: Sequence[Participant]
    fared: Mapping[str, Fared]
    told: Mapping[str, Mapping[str, str]]

    def labels(self, attribute: str) -> dict[str, str]:
        if attribute not in OPEN:
            return {one.id: self.told.get(one.id, {}).get(attribute, "") for one in self.mentees}
        read = {"unit_part": _part, "level": _level, "location": _location}[attribute]
        return {one.id: read(one) for one in self.mentees}

    @property
    def whole(self) -> Share:
        return Share(len(self.fared), sum(one.is_matched for one in self.fared.values()))

    def urgency(self, one: Participant) -> tuple[bool, int, str]:
        """Order those who were left out before: those without a mentor again first, then who was so most often."""
        return self.fared[one.id].is_matched, -one.left_out, one.name

    def fairness(self, attribute: str) -> Fairness:
        return fairness_of(self.labels(attribute), self.fared)

    async def report(self, programme_id: UUID) -> GroupReport:
        answered = {each: sum(1 for label in self.labels(each).values() if label) for each in ASKED}
        made = Made({each: self.fairness(each) for each in ASKED}, answered)
        return await report_on(programme_id, outcomes_of(self.fared), made)


async def give_fairness(*, round_id: UUID, by: Viewer) -> RoundFairness:
    """Say how groups of mentees or peers fare in the result that a round shows, and who has been left out how often.

    Raises
    ------
    NotFound : there is no such round for the viewer, or it was not run yet.
    """
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
    earlier = None if before is None else await before.report(row["programme_id"])
    report = await now.report(row["programme_id"])
    repeated = [one for one in now.mentees if one.left_out]
    named = repeated if allows(RUNNING, by, row["code"]) else []
    return RoundFairness.model_validate(
        {
            "people": now.whole.people,
            "coverage": now.whole.matched / now.whole.people if now.whole.people else 0.0,
            "previous": None if previous is None else previous["number"],
            "attributes": [
                *(_shown(attribute, now, before) for attribute in OPEN),
                *(_told(attribute, report, earlier) for attribute in ASKED),
            ],
            "told_at": report.made_at,
            "is_told_anew": report.is_current,
            "left_out_before": len(repeated) if named or not 0 < len(repeated) < LEAST_REPORTED else None,
            "repeated": [_repeated(one, now) for one in sorted(named, key=now.urgency)],
        }
    )


async def _seen(programme_id: UUID, row: Mapping[str, Any]) -> _Seen:
    people = await read_snapshot(row["input"])
    mentees = await before_round(row["id"], people.mentees or people.peers)
    points: dict[str, list[float]] = {}
    for each in await fetch(_POINTS, row["result_id"]):
        points.setdefault(str(each["person_id"]), []).extend([] if each["points"] is None else [each["points"]])
    fared = {one.id: Fared(tuple(points.get(one.id, ())), one.id in points) for one in mentees}
    rows = await fetch(_BACKGROUND, programme_id, [UUID(one.id) for one in mentees])
    return _Seen(mentees, fared, {str(each["person_id"]): json.loads(each["answers"]) for each in rows})


def _shown(attribute: str, now: _Seen, before: _Seen | None) -> dict[str, Any]:
    found = now.fairness(attribute)
    groups = _compared(found.groups, now.whole, with_consent=False)
    earlier = [] if before is None else _compared(before.fairness(attribute).groups, before.whole, with_consent=False)
    return {
        "attribute": attribute,
        "needs_consent": False,
        "answered": None,
        "groups": _with_changes(groups, earlier),
        "hidden": found.hidden,
    }


def _told(attribute: str, report: GroupReport, before: GroupReport | None) -> dict[str, Any]:
    """Show what needs consent; nothing has changed since a round that shows the same report."""
    known = before is not None and before.id != report.id
    earlier = _compared(before.groups[attribute], before.whole, with_consent=True) if before and known else []
    answered = report.answered[attribute]
    return {
        "attribute": attribute,
        "needs_consent": True,
        "answered": answered if answered >= LEAST_REPORTED else None,
        "groups": _with_changes(_compared(report.groups[attribute], report.whole, with_consent=True), earlier),
        "hidden": report.hidden[attribute],
    }


def _compared(groups: Sequence[GroupFairness], whole: Share, *, with_consent: bool) -> list[dict[str, Any]]:
    """Set groups beside everybody else, those who fare worst first, those whose share is not told last."""
    standings = standings_of(groups, whole, with_consent=with_consent)
    both = [{**vars(group), **vars(standing)} for group, standing in zip(groups, standings, strict=True)]
    return sorted(both, key=lambda one: (one["coverage"] is None, one["coverage"] or 0, one["label"]))


def _with_changes(groups: Sequence[Mapping[str, Any]], earlier: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    known = {one["label"]: one["coverage"] for one in earlier if one["coverage"] is not None}
    return [{**group, "change": _change(group, known)} for group in groups]


def _change(group: Mapping[str, Any], earlier: Mapping[str, float]) -> float | None:
    if group["coverage"] is None or group["label"] not in earlier:
        return None
    return group["coverage"] - earlier[group["label"]]


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
