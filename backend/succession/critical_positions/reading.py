"""How critical positions are read: plans that `seeing` lets through, with what the viewer sees of candidates."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.core.plan_access import PlanPart, may_administer, may_manage_candidates
from backend.succession.core.reviews import review_is_due
from backend.succession.critical_positions.schemas import (
    CandidateCounts,
    CriticalPosition,
    CriticalPositionPlan,
    Markings,
)
from backend.succession.critical_positions.stored import NO_PLAN
from backend.succession.seeing import SeenPlan, expect_plan_seen, nominations_seen

COLUMNS = """
c.*, o.code, o.title, o.role_id, u.id AS unit_id, u.code AS unit_code, u.name AS unit_name, e.code AS role_code,
e.name AS role_name, p.id AS person_id, p.name AS person_name, i.valid_from AS since,
CASE WHEN p.id IS NULL THEN (SELECT max(l.valid_to) FROM incumbency l
                             WHERE l.position_id = o.id AND l.valid_to <= {day}) END AS vacant_since
"""

JOINS = """
JOIN position o ON o.id = c.position_id JOIN org_unit u ON u.id = o.org_unit_id LEFT JOIN role e ON e.id = o.role_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force} LEFT JOIN person p ON p.id = i.person_id
"""

_PLAN = (
    f"SELECT {COLUMNS.format(day='$2')} FROM critical_position c {JOINS.format(in_force=in_force('i', '$2'))} "
    "WHERE c.id = $1 AND c.state = 'in_force'"
)

Row = Mapping[str, Any]


async def get_critical_position(*, critical_position_id: UUID, by: Viewer) -> CriticalPositionPlan:
    """Give one plan as the viewer may see it; within an open transaction as that has it.

    Raises
    ------
    NotFound : there is none in force of that id, or none for them.
    """
    seen = await expect_plan_seen(critical_position_id, by=by)
    row = await fetch_one(_PLAN, critical_position_id, today())
    if row is None:
        raise NotFound(NO_PLAN)
    counts = await counts_of([critical_position_id], by=by)
    return CriticalPositionPlan.model_validate(
        {
            **fields_of(row, seen, counts[critical_position_id]),
            **{name: row[name] for name in ("reason", "marked_by", "marked_at", "version")},
            "actions": actions_on(seen.part),
        }
    )


def critical_position_of(row: Row, seen: SeenPlan, counts: CandidateCounts) -> CriticalPosition:
    """Make what lists say of a plan."""
    return CriticalPosition.model_validate(fields_of(row, seen, counts))


def fields_of(row: Row, seen: SeenPlan, counts: CandidateCounts) -> dict[str, Any]:
    """Give the fields of a plan's row with `COLUMNS`."""
    role = row["role_id"] and {"id": row["role_id"], "code": row["role_code"], "name": row["role_name"]}
    incumbent = row["person_id"] and {"id": row["person_id"], "name": row["person_name"], "since": row["since"]}
    return {
        "id": row["id"],
        "position": {"id": row["position_id"], "code": row["code"], "title": row["title"]},
        "org_unit": {"id": row["unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
        "role": role,
        "incumbent": incumbent,
        "vacant_since": row["vacant_since"],
        **{name: row[name] for name in Markings.model_fields},
        "candidates": counts,
        "review_is_due": review_is_due(row["review_on"], today()),
        "part": seen.part.value,
    }


async def counts_of(critical_position_ids: Collection[UUID], *, by: Viewer) -> dict[UUID, CandidateCounts]:
    """Count the candidates of plans that the viewer may see; everyone of the plans is there."""
    return counted(await nominations_seen(critical_position_ids, by=by), critical_position_ids)


def counted(nominations: Sequence[Row], critical_position_ids: Collection[UUID]) -> dict[UUID, CandidateCounts]:
    """Count nominations by their plans; of approved ones those that could follow still."""
    found: dict[UUID, Counter[str]] = {each: Counter() for each in critical_position_ids}
    for row in nominations:
        if row["state"] != "approved":
            found[row["critical_position_id"]][row["state"]] += 1
        elif could_follow(row):
            found[row["critical_position_id"]]["interim" if row["is_interim"] else "approved"] += 1
    names = CandidateCounts.model_fields
    return {each: CandidateCounts(**{name: counts[name] for name in names}) for each, counts in found.items()}


def could_follow(row: Row) -> bool:
    """Whether an approved nomination still counts: neither has its person left nor do they hold the seat by now."""
    return row["person_state"] != "left" and not row["holds_seat"]


def actions_on(part: PlanPart) -> list[str]:
    """Give what somebody with a part may do to a plan."""
    return [
        *(("edit", "end", "manage_members") if may_administer(part) else ()),
        *(("nominate",) if may_manage_candidates(part) else ()),
    ]
