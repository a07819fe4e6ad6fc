"""Development plans of Tidewell: the mentee's own, and those of the manager's people, one in each state."""

from collections.abc import Mapping
from datetime import date, timedelta
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

ACTIVITIES = (
    ("mentoring", "Meet somebody who does it well, every two weeks"),
    ("course", "The course of the academy, with its exercise"),
    ("stretch", "Take it over for one team, with somebody to ask"),
    ("project", "Lead the spring changeover"),
    ("rotation", "Six weeks in the neighbouring team"),
    ("conference", "Show what we learned at the autumn meeting"),
)
"""Of each plan, in the order of its goals."""

PER_GOAL = 2

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
WITH said AS (
    UPDATE plan_check_in SET held_on = held_on - $4::integer, noted_at = noted_at - make_interval(days => $4::integer)
    WHERE plan_id = $1
), done AS (
    UPDATE plan_activity SET done_on = done_on - $4::integer WHERE plan_id = $1
)
UPDATE plan SET begun_at = begun_at - $2::interval, active_since = active_since - $3::integer,
                touched_on = touched_on - $4::integer, next_check_in_on = next_check_in_on - $4::integer
WHERE id = $1
"""

_LATE = """
WITH activity AS (UPDATE plan_activity SET due_on = $2 WHERE plan_id = $1)
UPDATE plan_goal SET due_on = $2 WHERE plan_id = $1
"""


async def add_plans(*, viewers: Mapping[Part, Viewer]) -> None:
    """Write the plans; where that was broken off, it is gone on with. The employee's is left for visitors to begin.

    The last of them is archived last of all: once it is, what visitors made of the plans stays.
    """
    if await fetch_one("SELECT 1 FROM plan WHERE state = 'archived' LIMIT 1"):
        return
    mentee, manager = viewers["mentee"], viewers["manager"]
    own_manager = await fetch_one(_MANAGER, mentee.person_id, today())
    if own_manager is not None:
        await _bring_to("active", mentee, _as_viewer(own_manager))
    personas = [viewer.person_id for viewer in viewers.values()]
    reports = await fetch(_REPORTS, manager.person_id, today(), personas, len(STATES))
    for row, state in zip(reports, STATES, strict=False):
        await _bring_to(state, _as_viewer(row), manager)


async def _bring_to(wanted: str, owner: Viewer, manager: Viewer) -> None:
    """Bring somebody's plan from wherever it is into a state."""
    plan = await _sent(owner)
    if wanted != "waiting" and plan.state == "waiting":
        plan = await move_plan(plan_id=plan.id, state="in_review", version=plan.version, by=manager)
    if wanted == "in_review" and not plan.comments:
        request = CommentRequest(text="Good aims. Two fewer would be better: which matter most this year?")
        await comment_on_plan(plan_id=plan.id, request=request, by=manager)
    if wanted in ("waiting", "in_review"):
        return
    plan = await _lived(plan, owner, manager)
    if wanted == "late":
        await _write(_LATE, plan.id, today() - timedelta(days=40))
        await _aged(plan, active=300, untouched=130)
    if wanted in ("complete", "archived") and plan.state == "active":
        plan = await _reached(plan, owner, goals=3 if wanted == "complete" else 2)
        plan = await move_plan(plan_id=plan.id, state="complete", version=plan.version, by=owner)
    if wanted == "archived":
        await move_plan(plan_id=plan.id, state="archived", version=plan.version, by=owner)


async def _lived(plan: Plan, owner: Viewer, manager: Viewer) -> Plan:
    """Let both have agreed to a plan two months ago, and one of its activities be done since."""
    for by, agreed_at in ((manager, plan.reviewer_agreed_at), (owner, plan.owner_agreed_at)):
        if plan.state == "in_review" and agreed_at is None:
            plan = await agree_to_plan(plan_id=plan.id, version=plan.version, by=by)
    await _aged(plan, active=60, untouched=60)
    first = plan.activities[0]
    if first.done_on is None:
        done = PlanActivityChange(**{**first.model_dump(), "done_on": today() - timedelta(days=9)})
        plan = await change_plan(plan_id=plan.id, change=PlanChange(activities=[done]), version=plan.version, by=owner)
    if not plan.check_ins:
        check_in = CheckInRequest(standing="on_track", text="Goes well. The course is booked for spring.")
        await check_in_on_plan(plan_id=plan.id, request=check_in, by=owner)
    return await get_plan(plan_id=plan.id, by=owner)


async def _reached(plan: Plan, owner: Viewer, *, goals: int) -> Plan:
    """Let the first goals of a plan be reached, each after what was done for it."""
    reached_on = today() - timedelta(days=3)
    reached = plan.goals[:goals]
    done_for = {goal.id for goal in reached}
    change = PlanChange(
        goals=[_changed(goal, reached_on=goal.reached_on or reached_on) for goal in reached],
        activities=[
            PlanActivityChange(**{**each.model_dump(), "done_on": each.done_on or reached_on})
            for each in plan.activities
            if each.goal_id in done_for
        ],
    )
    return await change_plan(plan_id=plan.id, change=change, version=plan.version, by=owner)


async def _sent(owner: Viewer) -> Plan:
    """Let somebody draft a plan from what they lack for the next role up, and send it."""
    plan = await _begun(owner)
    if plan.state != "draft":
        return plan
    if plan.target_role is not None and not plan.goals:
        plan = await _drafted(plan, owner)
    if not plan.goals:
        goal = PlanGoalChange(id=new_id(), title="Lead a change from the first talk to the last")
        plan = await change_plan(plan_id=plan.id, change=PlanChange(goals=[goal]), version=plan.version, by=owner)
    if not plan.activities:
        plan = await change_plan(plan_id=plan.id, change=_filled(plan), version=plan.version, by=owner)
    return await move_plan(plan_id=plan.id, state="waiting", version=plan.version, by=owner)


async def _begun(owner: Viewer) -> Plan:
    row = await fetch_one("SELECT id FROM plan WHERE person_id = $1", owner.person_id)
    if row is not None:
        return await get_plan(plan_id=row["id"], by=owner)
    following = await fetch_one(_NEXT_ROLE, owner.person_id, today())
    return await begin_plan(request=PlanRequest(target_role_id=following and following["id"]), by=owner)


def _filled(plan: Plan) -> PlanChange:
    kept = plan.goals[: len(ACTIVITIES) // PER_GOAL]
    return PlanChange(
        **SAID,
        goals=[_changed(goal, due_on=today() + timedelta(days=120 + 60 * at)) for at, goal in enumerate(kept)],
        activities=[_activity(kept[turn // PER_GOAL].id, turn) for turn in range(PER_GOAL * len(kept))],
        removed=[goal.id for goal in plan.goals[len(kept) :]],
        target_role_id=plan.target_role and plan.target_role.id,
    )


async def _drafted(plan: Plan, owner: Viewer) -> Plan:
    """Draft goals where the framework says what the role asks for."""
    try:
        return await draft_goals(plan_id=plan.id, version=plan.version, by=owner)
    except Invalid:
        return plan


def _changed(goal: Any, **changed: date) -> PlanGoalChange:
    values = goal.model_dump(exclude={"competency", "role"})
    return PlanGoalChange(
        **{**values, **changed},
        competency_id=goal.competency and goal.competency.id,
        role_id=goal.role and goal.role.id,
    )


def _activity(goal_id: UUID, turn: int) -> PlanActivityChange:
    kind, title = ACTIVITIES[turn]
    due_on = today() + timedelta(days=45 + 30 * (turn // PER_GOAL))
    return PlanActivityChange.model_validate(
        {"id": new_id(), "goal_id": goal_id, "kind": kind, "title": title, "due_on": due_on}
    )


async def _aged(plan: Plan, *, active: int, untouched: int) -> None:
    """Let a plan have been agreed to so many days ago, and last touched so many earlier, unless it is so already."""
    days = active if plan.active_since is None else active - (today() - plan.active_since).days
    if days > 0:
        await _write(_LONG_AGO, plan.id, timedelta(days=days), days, untouched)


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
