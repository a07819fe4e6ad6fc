"""How one plan is read, and the viewer's own."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.core.plan_states import IN_THE_MAKING, PlanState, deeds_of, moves_of, plan_at
from backend.careers.plans.parts import NO_PLAN, Part, expect_part
from backend.careers.plans.schemas import OwnPlans, Plan
from backend.careers.plans.summaries import SUMMARY, summary_of
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

WORDS = (
    *("performance", "strengths", "development_areas", "interests", "aspirations"),
    *("support_resources", "support_manager", "support_time"),
)
"""What a plan says in words, by the names of its columns and fields."""

_PLAN = f"""
SELECT pl.*, p.name AS person_name, m.id AS manager_id, m.name AS manager_name, {SUMMARY.columns},
       EXISTS (SELECT FROM plan_snapshot s WHERE s.plan_id = pl.id) AS has_snapshot,
       EXISTS (SELECT FROM plan o WHERE o.person_id = pl.person_id AND o.state = ANY ($3)) AS has_next
FROM plan pl JOIN person p ON p.id = pl.person_id
LEFT JOIN reporting_line l ON l.person_id = p.id AND {in_force("l", "$2")} LEFT JOIN person m ON m.id = l.manager_id
{SUMMARY.joins} WHERE pl.id = $1
"""

_GOALS = """
SELECT g.*, c.name AS competency_name, r.code AS role_code, r.name AS role_name FROM plan_goal g
LEFT JOIN competency c ON c.id = g.competency_id LEFT JOIN role r ON r.id = g.role_id
WHERE g.plan_id = $1 ORDER BY g.added_at, g.id
"""

_OWN = f"""
SELECT pl.*, {SUMMARY.columns} FROM plan pl {SUMMARY.joins} WHERE pl.person_id = $1 ORDER BY pl.id DESC
"""

Row = Mapping[str, Any]


async def get_plan(*, plan_id: UUID, by: Viewer, undo_id: UUID | None = None) -> Plan:
    """Give one plan as the viewer may see it; within an open transaction as that has it.

    Parameters
    ----------
    undo_id : what takes the change back that was just made.

    Raises
    ------
    NotFound : there is none of that id, or it is none of the viewer's business.
    """
    row = await fetch_one(_PLAN, plan_id, today(), [str(each) for each in IN_THE_MAKING])
    if row is None:
        raise NotFound(NO_PLAN)
    part = await expect_part(row, by=by)
    return Plan.model_validate(
        {
            **summary_of(row).model_dump(),
            **{name: row[name] for name in WORDS},
            "person": {"id": row["person_id"], "name": row["person_name"]},
            "manager": row["manager_id"] and {"id": row["manager_id"], "name": row["manager_name"]},
            "part": part,
            **await contents_of(plan_id, by),
            "is_shared": row["shared_at"] is not None,
            **{name: row[name] for name in ("owner_agreed_at", "reviewer_agreed_at", "reviewer_name")},
            **{name: row[name] for name in ("changed_since_agreed", "has_snapshot", "version")},
            "actions": actions_on(row, part),
            "undo_id": undo_id,
        }
    )


async def list_own_plans(*, by: Viewer) -> OwnPlans:
    """Give the viewer's own plans, the latest first, and which one to go on with."""
    rows = [] if by.person_id is None else await fetch(_OWN, by.person_id)
    plans = [summary_of(row) for row in rows]
    is_making = any(plan.state in IN_THE_MAKING for plan in plans)
    may_begin = by.person_id is not None and not is_making
    at_id = plan_at((plan.id, PlanState(plan.state)) for plan in plans)
    current_id = at_id or (plans[0].id if plans else None)
    return OwnPlans(items=plans, current_id=current_id, at_id=at_id, actions=["begin"] if may_begin else [])


async def contents_of(plan_id: UUID, by: Viewer | None = None) -> dict[str, Any]:
    """Give goals, activities, comments and check-ins of a plan, as fields of its shape."""
    goals = await fetch(_GOALS, plan_id)
    activities = await fetch("SELECT * FROM plan_activity WHERE plan_id = $1 ORDER BY added_at, id", plan_id)
    comments = await fetch("SELECT * FROM plan_comment WHERE plan_id = $1 ORDER BY id", plan_id)
    check_ins = await fetch("SELECT * FROM plan_check_in WHERE plan_id = $1 ORDER BY held_on DESC, id DESC", plan_id)
    return {
        "goals": [_goal(row) for row in goals],
        "activities": [_only(row, "id", "goal_id", "kind", "title", "due_on", "done_on", "url") for row in activities],
        "comments": [
            {
                **_only(row, "id", "author_name", "text", "said_at"),
                "is_own": by is not None and row["account_id"] == by.account_id,
            }
            for row in comments
        ],
        "check_ins": [_only(row, "id", "author_name", "held_on", "standing", "text") for row in check_ins],
    }


def actions_on(row: Row, part: Part) -> list[str]:
    """Give what somebody of a part may do to a plan as it is.

    Parameters
    ----------
    row : the plan's columns, and `has_next`.
    """
    state = PlanState(row["state"])
    agreed_at = row["owner_agreed_at"] if part == Part.OWNER else row["reviewer_agreed_at"]
    deeds = deeds_of(
        part,
        state,
        is_shared=row["shared_at"] is not None,
        has_agreed=agreed_at is not None,
        has_next=row["has_next"],
    )
    return [*deeds, *(f"to_{following}" for following in moves_of(part, state))]


def _goal(row: Row) -> dict[str, Any]:
    return {
        **_only(row, "id", "title", "measure", "due_on", "reached_on", "target_level"),
        "competency": row["competency_id"] and {"id": row["competency_id"], "name": row["competency_name"]},
        "role": row["role_id"] and {"id": row["role_id"], "code": row["role_code"], "name": row["role_name"]},
    }


def _only(row: Row, *names: str) -> dict[str, Any]:
    return {name: row[name] for name in names}
