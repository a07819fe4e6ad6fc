"""Seats that the organisation suggests to be critical, with reasons worked out from facts; a person decides."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.assessments.holders import holders
from backend.careers.gaps.profiles import Profiles, competency_names, profiles
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import NotAllowed
from backend.people.core.access import AccessRole, Viewer
from backend.people.org_chart.present import present_tree
from backend.people.organisation import in_force
from backend.succession.core.criticality import Criticality, SeatFacts, criticality
from backend.succession.core.plan_access import MARKING
from backend.succession.critical_positions.schemas import (
    SuggestedCriticalPosition,
    SuggestedCriticalPositionList,
    SuggestedReason,
)
from backend.succession.seeing import plans_seen, seats_below

MOST_SUGGESTED = 25

_SEATS = f"""
SELECT o.id, o.code, o.title, o.sort_title, o.role_id, u.id AS unit_id, u.code AS unit_code, u.name AS unit_name,
       e.code AS role_code, p.id AS person_id, p.name AS person_name,
       CASE WHEN p.id IS NULL THEN (SELECT max(l.valid_to) FROM incumbency l
                                    WHERE l.position_id = o.id AND l.valid_to <= $1) END AS vacant_since
FROM position o JOIN org_unit u ON u.id = o.org_unit_id LEFT JOIN role e ON e.id = o.role_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$1")} LEFT JOIN person p ON p.id = i.person_id
WHERE o.state = 'open' AND NOT EXISTS (
    SELECT FROM incumbency w WHERE w.position_id = o.id AND w.person_id = $2 AND {in_force("w", "$1")}
)
"""

Row = Mapping[str, Any]
Rarest = Mapping[str, tuple[str, int]]
"""By role, the code of the must-have that the fewest hold as asked, and how many do."""


async def suggest_critical_positions(*, by: Viewer) -> SuggestedCriticalPositionList:
    """Give seats that could be critical, the weightiest reasons first, of those that are the viewer's to mark.

    What is marked already, as the viewer can see, is left out, and so is what they hold. What they are to hold is not,
    lest its absence tell them.

    Raises
    ------
    NotAllowed : the viewer marks none.
    """
    if not MARKING.could_allow(by):
        raise NotAllowed
    everything = await fetch(_SEATS, today(), by.person_id)
    weighed = await _weighed(everything)
    marked = {seen.position_id for seen in (await plans_seen(by)).values()}
    below = None if AccessRole.TALENT_PARTNER in by.roles else await seats_below(by)
    found = [
        (row, weighed[row["id"]])
        for row in everything
        if row["id"] not in marked and (below is None or row["id"] in below) and weighed[row["id"]].is_suggested
    ]
    found.sort(key=lambda each: (-each[1].points, each[0]["sort_title"], each[0]["id"]))
    shown = found[:MOST_SUGGESTED]
    names = await competency_names(reason.name for _, each in shown for reason in each.reasons if reason.name)
    words = {code: name.name for code, name in names.items()}
    return SuggestedCriticalPositionList(items=[_suggested(row, each, words) for row, each in shown], total=len(found))


async def _weighed(rows: Sequence[Row]) -> dict[UUID, Criticality]:
    tree, _ = await present_tree()
    known = await profiles()
    seats = Counter(row["role_id"] for row in rows)
    held = Counter(row["role_code"] for row in rows if row["person_id"])
    feeders = _feeders(known, held)
    rarest = _rarest(known, await holders(today()))
    return {
        row["id"]: criticality(
            SeatFacts(
                span=tree.counts(row["person_id"])[1] if row["person_id"] else 0,
                seats_of_role=seats[row["role_id"]] if row["role_id"] else None,
                rarest=rarest.get(row["role_code"], (None, None))[0],
                rarest_holders=rarest.get(row["role_code"], (None, None))[1],
                feeders=feeders.get(row["role_code"]),
                vacant_days=_days_since(row["vacant_since"]),
            )
        )
        for row in rows
    }


def _feeders(known: Profiles, held: Mapping[str, int]) -> dict[str, int]:
    """Count by role the people whose role is one move from it; where no move leads, people come from outside."""
    sources: dict[str, set[str]] = {}
    for framework in known.frameworks:
        for move in framework.moves:
            sources.setdefault(move.target, set()).add(move.source)
    return {code: sum(held.get(source, 0) for source in found) for code, found in sources.items()}


def _rarest(known: Profiles, holders_at: Mapping[str, Mapping[int, int]]) -> Rarest:
    found: dict[str, tuple[str, int]] = {}
    for code, role in known.roles.items():
        counts = [
            (sum(n for level, n in holders_at.get(each.competency, {}).items() if level >= each.level), each.competency)
            for each in role.requirements
            if each.must_have
        ]
        if counts:
            people, competency = min(counts)
            found[code] = (competency, people)
    return found


def _days_since(day: date | None) -> int | None:
    return None if day is None else (today() - day).days


def _suggested(row: Row, each: Criticality, words: Mapping[str, str]) -> SuggestedCriticalPosition:
    return SuggestedCriticalPosition.model_validate(
        {
            "position": {"id": row["id"], "code": row["code"], "title": row["title"]},
            "org_unit": {"id": row["unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
            "incumbent": row["person_id"] and {"id": row["person_id"], "name": row["person_name"]},
            "reasons": [
                SuggestedReason(
                    kind=reason.kind,
                    count=reason.count,
                    name=words.get(reason.name, reason.name) if reason.name else None,
                )
                for reason in each.reasons
            ],
            **{name: getattr(each, name) for name in ("impact", "scarcity", "time_to_fill", "is_single_point")},
        }
    )
