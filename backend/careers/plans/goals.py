"""Goals and activities as a plan's changes put and remove them."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.competencies.listing import expect_competencies
from backend.careers.competencies.scales import expect_levels
from backend.careers.plans.change_schemas import MOST_ACTIVITIES, MOST_GOALS, PlanChange, PlanGoalChange
from backend.kit.audit.chain import Plain
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, FieldError, Invalid

GOAL = ("title", "measure", "due_on", "reached_on", "competency_id", "target_level", "role_id")
ACTIVITY = ("goal_id", "kind", "title", "due_on", "done_on", "url")
PROGRESS = {"reached_on", "done_on"}
"""What changes while a plan is lived, without changing what was agreed."""

COLUMNS: Mapping[str, Sequence[str]] = {"plan_goal": GOAL, "plan_activity": ACTIVITY}


async def expect_known_roles(named: Mapping[str, Collection[UUID | None]]) -> None:
    """Make sure that roles are ones that there are.

    Parameters
    ----------
    named : ids, by the field that names them.

    Raises
    ------
    Invalid : the field that names another.
    """
    for field, ids in named.items():
        asked = {each for each in ids if each is not None}
        known = await fetch("SELECT id FROM role WHERE id = ANY ($1)", list(asked)) if asked else []
        if len(known) < len(asked):
            raise Invalid(FieldError(field, "There is no such role. Choose one that is listed."))


async def expect_places(plan_id: UUID, change: PlanChange) -> None:
    """Make sure that goals and activities of a change are the plan's own or new, and not too many.

    Raises
    ------
    Invalid : each field at fault is named.
    """
    await expect_competencies([each.competency_id for each in change.goals if each.competency_id], "goals")
    await _expect_levels(plan_id, change.goals)
    await expect_known_roles({"goals": [each.role_id for each in change.goals]})
    goals = await _own_after("plan_goal", "goals", plan_id, [each.id for each in change.goals])
    activities = await _own_after("plan_activity", "activities", plan_id, [each.id for each in change.activities])
    removed = set(change.removed)
    if {each.goal_id for each in change.activities} - (goals - removed):
        raise Invalid(FieldError("activities", "Each needs the id of a goal of this plan."))
    for field, ids, most in (("goals", goals, MOST_GOALS), ("activities", activities, MOST_ACTIVITIES)):
        if len(ids - removed) > most:
            raise Invalid(FieldError(field, f"A plan holds at most {most}. Remove some first."))


async def put_goals(plan_id: UUID, change: PlanChange) -> bool:
    """Write the goals and activities of a change; say whether more changed than what is done and reached."""
    more = False
    for goal in change.goals:
        more = await put_goal(plan_id, goal) or more
    for activity in change.activities:
        values = {name: getattr(activity, name) for name in ACTIVITY}
        more = await _put("plan_activity", plan_id, activity.id, values) or more
    return more


async def put_goal(plan_id: UUID, goal: PlanGoalChange) -> bool:
    """Write one goal of a locked plan; say whether more of it changed than that it is reached."""
    return await _put("plan_goal", plan_id, goal.id, {name: getattr(goal, name) for name in GOAL})


async def remove_parts(plan_id: UUID, ids: Sequence[UUID]) -> dict[str, Plain]:
    """Remove goals with their activities, and activities; give their rows, as an undo keeps them."""
    connection = current_connection()
    activities = await connection.fetch(
        "DELETE FROM plan_activity WHERE plan_id = $1 AND (id = ANY ($2) OR goal_id = ANY ($2)) RETURNING *",
        *(plan_id, list(ids)),
    )
    goals = await connection.fetch(
        "DELETE FROM plan_goal WHERE plan_id = $1 AND id = ANY ($2) RETURNING *", plan_id, list(ids)
    )
    return {"goals": [_plain(row) for row in goals], "activities": [_plain(row) for row in activities]}


async def restore_parts(plan_id: UUID, goals: Sequence[Any], activities: Sequence[Any]) -> None:
    """Put back what `remove_parts` gave of a plan.

    Raises
    ------
    Conflict : something of it is there again, or it is more than a plan holds.
    """
    for table, rows, most in (("plan_goal", goals, MOST_GOALS), ("plan_activity", activities, MOST_ACTIVITIES)):
        await _restore(table, rows)
        count = (await fetch_one(f"SELECT count(*) AS n FROM {table} WHERE plan_id = $1", plan_id))["n"]
        if count > most:
            raise Conflict(f"The plan would hold more than {most} of one sort then. Remove some first.")


async def _expect_levels(plan_id: UUID, goals: Sequence[PlanGoalChange]) -> None:
    """Refuse levels that there are not; what the plan says already may stay, whatever became of the scale since."""
    rows = await fetch("SELECT competency_id, target_level FROM plan_goal WHERE plan_id = $1", plan_id)
    kept = {(row["competency_id"], row["target_level"]) for row in rows}
    await expect_levels(
        {
            f"goals.{place}.target_level": (each.competency_id, each.target_level)
            for place, each in enumerate(goals)
            if each.competency_id is not None and each.target_level is not None
            if (each.competency_id, each.target_level) not in kept
        }
    )


async def _own_after(table: str, field: str, plan_id: UUID, ids: Sequence[UUID]) -> set[UUID]:
    """Give the ids of the plan's goals or activities with those that a change puts, before any is removed."""
    if len(set(ids)) < len(ids):
        raise Invalid(FieldError(field, "Name each of them once."))
    rows = await fetch(f"SELECT id, plan_id FROM {table} WHERE plan_id = $1 OR id = ANY ($2)", plan_id, list(ids))
    if any(row["plan_id"] != plan_id for row in rows):
        raise Invalid(FieldError(field, "Give new ones an id of their own, made at random."))
    return {row["id"] for row in rows} | set(ids)


async def _put(table: str, plan_id: UUID, row_id: UUID, values: Mapping[str, Any]) -> bool:
    """Write one row; say whether it is new or more of it changed than progress."""
    connection = current_connection()
    before = await connection.fetchrow(f"SELECT * FROM {table} WHERE id = $1", row_id)
    columns = {"id": row_id, "plan_id": plan_id, "added_at": now(), **values}
    places = ", ".join(f"${index}" for index in range(1, len(columns) + 1))
    sets = ", ".join(f"{name} = EXCLUDED.{name}" for name in COLUMNS[table])
    await connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {sets} "
        f"WHERE {table}.plan_id = EXCLUDED.plan_id",
        *columns.values(),
    )
    return before is None or any(before[name] != value for name, value in values.items() if name not in PROGRESS)


async def _restore(table: str, rows: Sequence[Any]) -> None:
    try:
        await current_connection().execute(
            f"INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, $1::jsonb)", json.dumps(rows)
        )
    except asyncpg.UniqueViolationError:
        raise Conflict("What was removed is there again already. Change that as it should be.") from None


def _plain(row: Mapping[str, Any]) -> dict[str, Plain]:
    return {name: value if value is None or isinstance(value, int) else str(value) for name, value in row.items()}
