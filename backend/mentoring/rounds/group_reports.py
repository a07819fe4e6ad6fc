"""Reports on groups whose members consented: kept as they are first shown.

Two reports of a programme, of which one counts somebody whom the other does not, would give that person away: after one
consent was taken back, say, or a run that differs in a single pair. So a new report is made only where it differs from
every earlier one in five people or more, and in nobody or five in who is counted; else the nearest is shown again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.mentoring.core.rounds.fairness import Fairness, GroupFairness, Outcomes, Share, apart

_REPORTS = (
    "SELECT id, attributes, fared, made_at FROM group_report WHERE programme_id = $1 ORDER BY made_at DESC, id DESC"
)

_TOLD_ANEW = """
SELECT person_id, background_changed_at FROM enrolment
WHERE programme_id = $1 AND side <> 'mentor' AND background_changed_at IS NOT NULL
"""


@dataclass(frozen=True)
class GroupReport:
    """What is shown of the groups of each attribute, by its name.

    Attributes
    ----------
    whole : everybody who is counted.
    answered : by attribute, how many have told it.
    is_current : whether it is of the result and the answers that were asked for, not of such as hardly differ.
    """

    id: UUID
    made_at: datetime
    whole: Share
    groups: Mapping[str, Sequence[GroupFairness]]
    hidden: Mapping[str, int]
    answered: Mapping[str, int]
    is_current: bool


@dataclass(frozen=True)
class Made:
    """What a report would say: its attributes by name, and how many have told each."""

    attributes: Mapping[str, Fairness]
    answered: Mapping[str, int]


async def report_on(programme_id: UUID, outcomes: Outcomes, made: Made) -> GroupReport:
    """Give the report that may be shown: an earlier one that hardly differs, or this one, which is kept.

    Parameters
    ----------
    outcomes : what became of each mentee.
    made : what the report would say.
    """
    shown = await _nearest(programme_id, outcomes)
    if shown is not None:
        return shown
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM programme WHERE id = $1 FOR NO KEY UPDATE", programme_id)
        shown = await _nearest(programme_id, outcomes)
        if shown is not None:
            return shown
        await connection.execute(
            "INSERT INTO group_report (id, programme_id, attributes, fared, made_at) VALUES ($1, $2, $3, $4, $5)",
            *(new_id(), programme_id, json.dumps(_document(made)), json.dumps(outcomes), now()),
        )
    (shown, *_) = await fetch(_REPORTS, programme_id)
    return _read(shown, is_current=True)


async def _nearest(programme_id: UUID, outcomes: Outcomes) -> GroupReport | None:
    """Give the report that differs in fewest people, where they are too few for another; of such the last."""
    changed = {str(row["person_id"]): row["background_changed_at"] for row in await fetch(_TOLD_ANEW, programme_id)}
    near: tuple[int, Any] | None = None
    for row in await fetch(_REPORTS, programme_id):
        told_anew = {person for person, at in changed.items() if at > row["made_at"]}
        found = apart(json.loads(row["fared"]), outcomes, told_anew)
        if found.gives_away and (near is None or found.all < near[0]):
            near = found.all, row
    return None if near is None else _read(near[1], is_current=near[0] == 0)


def _document(made: Made) -> dict[str, Any]:
    return {
        name: {
            "groups": [vars(group) for group in fairness.groups],
            "hidden": fairness.hidden,
            "answered": made.answered[name],
        }
        for name, fairness in made.attributes.items()
    }


def _read(row: Mapping[str, Any], *, is_current: bool) -> GroupReport:
    document = json.loads(row["attributes"])
    outcomes = json.loads(row["fared"])
    return GroupReport(
        row["id"],
        row["made_at"],
        Share(len(outcomes), sum(points is not None for points in outcomes.values())),
        {name: [GroupFairness(**group) for group in of["groups"]] for name, of in document.items()},
        {name: of["hidden"] for name, of in document.items()},
        {name: of["answered"] for name, of in document.items()},
        is_current,
    )
