"""Development plans of Tidewell: the mentee's own, and those of the manager's people, one in each state."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import cycle
from typing import Any
from uuid import UUID

from backend.careers.plans.change_schemas import (
    CheckInRequest,
    CommentRequest,
    PlanActivityChange,
    PlanChange,
    PlanGoalChange,
    PlanRequest,
)
from backend.careers.plans.drafting import draft_goals
from backend.careers.plans.moving import agree_to_plan, move_plan
from backend.careers.plans.reading import get_plan
from backend.careers.plans.schemas import Plan
from backend.careers.plans.service import begin_plan, change_plan
from backend.careers.plans.talking import check_in_on_plan, comment_on_plan
from backend.demo.organisation.personas import Part
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Invalid
from backend.kit.identifiers import new_id
from backend.people.core.access import AccessRole, Viewer
from backend.people.organisation import in_force

SAID = {
    "strengths": "Calm when plans break. Explains well what others need to know.",
    "development_areas": "Says yes too often. Wants to see further ahead than the week.",
    "interests": "How things fit together; teaching newcomers.",
    "aspirations": "To answer for something whole, not for a step of it.",
    "support_time": "Two hours a week, on Thursdays.",
    "support_manager": "An hour together every other week, and a word with the neighbouring team.",
}

ACTIVITIES = cycle(
    [
        ("mentoring", "Meet somebody who does it well, every two weeks"),
        ("course", "The course of the academy, with its exercise"),
        ("stretch", "Take it over for one team, with somebody to ask"),
        ("project", "Lead the spring changeover"),
        ("rotation", "Six weeks in the neighbouring team"),
        ("conference", "Show what we learned at the autumn meeting"),
    ]
)

STATES = ("waiting", "in_review", "active", "late", "complete", "archived")
"""Of the plans of the manager's people, in their order; a late one is active, and nobody looked at it for long."""

_REPORTS = f"""
SELECT p.id, p.name, p.email FROM reporting_line l JOIN person p ON p.id = l.person_id
WHERE l.manager_id = $1 AND {in_force("l", "$2")} AND p.state = 'active' AND NOT p.id = ANY ($3)
ORDER BY p.number LIMIT $4
"""

_NEXT_ROLE = f"""
SELECT n.id FROM incumbency i JOIN position o ON o.id = i.position_id JOIN role r ON r.id = o.role_id
JOIN role n ON n.family = r.family AND n.track = r.track AND n.level = r.level + 1
WHERE i.person_id = $1 AND {in_force("i", "$2")} ORDER BY n.code LIMIT 1
"""

_MANAGER = f"""
SELECT m.id, m.name, m.email FROM reporting_line l JOIN person m ON m.id = l.manager_id
WHERE l.person_id = $1 AND {in_force("l", "$2")}
"""

_LONG_AGO = """
UPDATE plan SET begun_at = begun_at - $2::interval, active_since = active_since - $3::integer,
                touched_on = touched_on - $4::integer, next_check_in_on = next_check_in_on - $4::integer
WHERE id = $1
"""

_LATE = "UPDATE plan_goal SET due_on = $2 WHERE plan_id = $1"


async def add_plans(*, viewers: Mapping[Part, Viewer]) -> None:
    """Write the plans; nothing is done where there are any. The employee's is left for visitors to begin."""
    if await fetch_one("SELECT 1 FROM plan LIMIT 1"):
        return
    mentee, manager = viewers["mentee"], viewers["manager"]
    own_manager = await fetch_one(_MANAGER, mentee.person_id, today())
    if own_manager is not None:
        await _active(mentee, _as_viewer(own_manager))
    personas = [viewer.person_id for viewer in viewers.values()]
    reports = await fetch(_REPORTS, manager.person_id, today(), personas, len(STATES))
    for row, state in zip(reports, STATES, strict=False):
        await _brought_to(state, _as_viewer(row), manager)


async def _brought_to(state: str, owner: Viewer, manager: Viewer) -> None:
    if state in ("waiting", "in_review"):
        plan = await _sent(owner)
        if state == "in_review":
            plan = await move_plan(plan_id=plan.id, state="in_review", version=plan.version, by=manager)
            request = CommentRequest(text="Good aims. Two fewer would be better: which matter most this year?")
            await comment_on_plan(plan_id=plan.id, request=request, by=manager)
        return
    plan = await _active(owner, manager)
    if state == "late":
        await _aged(plan.id, active=300, untouched=130)
        await _write(_LATE, plan.id, today() - timedelta(days=40))
    if state in ("complete", "archived"):
        plan = await move_plan(plan_id=plan.id, state="complete", version=plan.version, by=owner)
    if state == "archived":
        await move_plan(plan_id=plan.id, state="archived", version=plan.version, by=owner)


async def _active(owner: Viewer, manager: Viewer) -> Plan:
    """Let both agree to a plan two months ago, and one of its activities be done since."""
    plan = await _sent(owner)
    plan = await move_plan(plan_id=plan.id, state="in_review", version=plan.version, by=manager)
    plan = await agree_to_plan(plan_id=plan.id, version=plan.version, by=manager)
    plan = await agree_to_plan(plan_id=plan.id, version=plan.version, by=owner)
    await _aged(plan.id, active=60, untouched=60)
    first = plan.activities[0]
    done = PlanActivityChange(**{**first.model_dump(), "done_on": today() - timedelta(days=9)})
    plan = await change_plan(plan_id=plan.id, change=PlanChange(activities=[done]), version=plan.version, by=owner)
    check_in = CheckInRequest(standing="on_track", text="Goes well. The course is booked for spring.")
    await check_in_on_plan(plan_id=plan.id, request=check_in, by=owner)
    return await get_plan(plan_id=plan.id, by=owner)


async def _sent(owner: Viewer) -> Plan:
    """Let somebody draft a plan from what they lack for the next role up, and send it."""
    following = await fetch_one(_NEXT_ROLE, owner.person_id, today())
    plan = await begin_plan(request=PlanRequest(target_role_id=following and following["id"]), by=owner)
    if plan.target_role is not None:
        plan = await _drafted(plan, owner)
    if not plan.goals:
        goal = PlanGoalChange(id=new_id(), title="Lead a change from the first talk to the last")
        plan = await change_plan(plan_id=plan.id, change=PlanChange(goals=[goal]), version=plan.version, by=owner)
    kept = plan.goals[:3]
    change = PlanChange(
        **SAID,
        goals=[_dated(goal, place) for place, goal in enumerate(kept)],
        activities=[_activity(goal.id, place) for place, goal in enumerate(kept) for _ in range(2)],
        removed=[goal.id for goal in plan.goals[3:]],
        target_role_id=plan.target_role and plan.target_role.id,
    )
    plan = await change_plan(plan_id=plan.id, change=change, version=plan.version, by=owner)
    return await move_plan(plan_id=plan.id, state="waiting", version=plan.version, by=owner)


async def _drafted(plan: Plan, owner: Viewer) -> Plan:
    """Draft goals where the framework says what the role asks for."""
    try:
        return await draft_goals(plan_id=plan.id, version=plan.version, by=owner)
    except Invalid:
        return plan


def _dated(goal: Any, place: int) -> PlanGoalChange:
    values = goal.model_dump(exclude={"competency", "role"})
    return PlanGoalChange(
        **{**values, "due_on": today() + timedelta(days=120 + 60 * place)},
        competency_id=goal.competency and goal.competency.id,
        role_id=goal.role and goal.role.id,
    )


def _activity(goal_id: UUID, place: int) -> PlanActivityChange:
    kind, title = next(ACTIVITIES)
    due_on = today() + timedelta(days=45 + 30 * place)
    return PlanActivityChange.model_validate(
        {"id": new_id(), "goal_id": goal_id, "kind": kind, "title": title, "due_on": due_on}
    )


async def _aged(plan_id: UUID, *, active: int, untouched: int) -> None:
    """Let a plan have been agreed to, and last touched, so many days earlier than it was."""
    await _write(_LONG_AGO, plan_id, timedelta(days=active), active, untouched)


async def _write(statement: str, *values: object) -> None:
    async with write_transaction() as connection:
        await connection.execute(statement, *values)


def _as_viewer(row: Mapping[str, Any]) -> Viewer:
    return Viewer(
        account_id=new_id(),
        sign_in_id=new_id(),
        person_id=row["id"],
        name=row["name"],
        email=row["email"],
        roles=frozenset(AccessRole),
        programmes=frozenset(),
    )
