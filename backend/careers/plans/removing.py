"""Put back goals and activities that were removed from a plan."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.plans.goals import restore_parts
from backend.careers.plans.stored import expect_action, lock_plan, write_change
from backend.kit.database.engine import fetch
from backend.kit.errors import Conflict
from backend.people.core.access import Viewer


async def take_back_removal(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a removal within the open transaction; what else was changed since stays.

    Raises
    ------
    NotFound, NotAllowed : the plan is not the viewer's to change any more.
    Conflict : nor is it as it is, the goal of an activity is gone too, something of what was removed is there again,
        or a plan does not hold as much.
    """
    plan = await lock_plan(UUID(payload["id"]), by=by)
    expect_action(plan, "edit")
    back = {each["id"] for each in payload["goals"]}
    needed = {each["goal_id"] for each in payload["activities"]} - back
    known = await fetch("SELECT id FROM plan_goal WHERE id = ANY ($1)", [UUID(each) for each in needed])
    if len(known) < len(needed):
        raise Conflict("The goal of what was removed is gone too. Put that one back first.")
    await restore_parts(plan.id, payload["goals"], payload["activities"])
    await write_change(plan, {}, is_more=True)
