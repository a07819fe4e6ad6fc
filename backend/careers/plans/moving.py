"""Bring a plan into another state, agree to it, and take a move back."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.core.agreement import voided
from backend.careers.core.plan_health import next_check_in
from backend.careers.core.plan_states import PlanState
from backend.careers.plans.change_schemas import FollowingState
from backend.careers.plans.parts import Part
from backend.careers.plans.reading import get_plan
from backend.careers.plans.schemas import Plan
from backend.careers.plans.snapshots import take_snapshot
from backend.careers.plans.stored import (
    AGREEMENT,
    LockedPlan,
    expect_action,
    expect_version,
    lock_plan,
    note_deed,
    offer_back,
    write_plan,
)
from backend.careers.plans.telling import take_back_told, tell_agreed, tell_moved
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.people.core.access import Viewer

FOR_GOOD = (PlanState.COMPLETE,)
"""What cannot be taken back: the snapshot stays as it was taken."""

KEPT = ("state", "shared_at", *AGREEMENT)
"""What a move changes and its undo puts back."""

_KEEP = "SELECT jsonb_build_object({}) AS before FROM plan WHERE id = $1".format(
    ", ".join(f"'{name}', {name}" for name in KEPT)
)

_OTHERS_WORDS = "SELECT 1 FROM plan_comment WHERE plan_id = $1 AND account_id <> $2 LIMIT 1"

_UNSAID = """
SELECT 1 FROM plan_goal WHERE plan_id = $1 AND title = '' AND competency_id IS NULL
"""


async def move_plan(*, plan_id: UUID, state: FollowingState, version: int, by: Viewer) -> Plan:
    """Bring a plan into a following state. Completing it is for good; all else can be taken back for ten minutes.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : that state does not follow, or others bring it there.
    Stale : it was changed since `version`.
    Invalid : it has no goal to send, or one that says nothing.
    """
    async with write_transaction():
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, f"to_{state}")
        await expect_version(plan, version, by=by)
        after = PlanState(state)
        if after is PlanState.WAITING:
            await _expect_complete(plan_id)
        undo_id = await _move(plan, after, by)
    return await get_plan(plan_id=plan_id, by=by, undo_id=undo_id)


async def agree_to_plan(*, plan_id: UUID, version: int, by: Viewer) -> Plan:
    """Agree to a plan as it is; once both have, it is active, and the one before it is complete.

    It cannot be taken back, for the other relies on it; but the plan can be brought back into review.

    Raises
    ------
    NotFound, NotAllowed, Conflict, Stale : as for `move_plan`; stale also when a goal was changed meanwhile.
    """
    async with write_transaction():
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, "agree")
        await expect_version(plan, version, by=by)
        await _expect_complete(plan_id)
        mine = plan.part == Part.OWNER
        values = {"owner_agreed_at": now()} if mine else {"reviewer_agreed_at": now(), "reviewer_name": by.name}
        is_agreed = plan.row["reviewer_agreed_at" if mine else "owner_agreed_at"] is not None
        if is_agreed:
            await _complete_earlier(plan)
            values |= _activation(plan)
        await write_plan(plan_id, values)
        await tell_agreed(plan, is_agreed=is_agreed, by=by)
        await note_deed(plan, "plan.agreed", {"as": str(plan.part), "is_active": is_agreed}, by=by)
    return await get_plan(plan_id=plan_id, by=by)


async def take_back_move(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a move within the open transaction; who was told of it is told no more, or told that it was taken back.

    Raises
    ------
    NotFound : it is none of the viewer's business any more.
    Conflict : it was changed since, a plan begun meanwhile stands in its way, or nobody would see any more what
        another has said of it.
    """
    plan = await lock_plan(UUID(payload["id"]), by=by)
    if plan.row["version"] != payload["version"]:
        raise Conflict("This plan was changed since. Bring it where it should be by hand.")
    earlier = await fetch_one("SELECT * FROM jsonb_populate_record(NULL::plan, $1::jsonb)", payload["before"])
    before = {name: earlier[name] for name in KEPT}
    if before["shared_at"] is None and await fetch(_OTHERS_WORDS, plan.id, by.account_id):
        raise Conflict("Somebody has commented on it since. Bring it back to a draft, which they can still see.")
    try:
        await write_plan(plan.id, before)
    except asyncpg.UniqueViolationError:
        raise Conflict("There is another plan in the making meanwhile. Finish or drop that one first.") from None
    await take_back_told(plan, PlanState(before["state"]), by=by)


async def _move(plan: LockedPlan, after: PlanState, by: Viewer) -> UUID | None:
    kept = await fetch_one(_KEEP, plan.id)
    values: dict[str, object] = {"state": after.value}
    if after in (PlanState.DRAFT, PlanState.IN_REVIEW):
        values |= asdict(voided(plan.agreement))
    if after is PlanState.WAITING and plan.row["shared_at"] is None:
        values["shared_at"] = now()
    if after is PlanState.COMPLETE:
        await take_snapshot(plan)
        values["completed_at"] = now()
    try:
        version = await write_plan(plan.id, values)
    except asyncpg.UniqueViolationError:
        raise Conflict("There is another plan in the making. Agree to that one, or drop it first.") from None
    await tell_moved(plan, after, is_undoable=after not in FOR_GOOD, by=by)
    detail = {"from": plan.row["state"], "to": after.value}
    number = await note_deed(plan, "plan.moved", detail, by=by)
    if after in FOR_GOOD:
        return None
    payload = {"id": str(plan.id), "version": version, "before": kept["before"]}
    return await offer_back(number, "plan.moved", payload, by=by)


def _activation(plan: LockedPlan) -> dict[str, object]:
    since = plan.row["active_since"] or today()
    due = plan.row["next_check_in_on"] or next_check_in(today())
    return {
        "state": PlanState.ACTIVE.value,
        "active_since": since,
        "next_check_in_on": due,
        "changed_since_agreed": False,
    }


async def _complete_earlier(plan: LockedPlan) -> None:
    """Complete the plan that was active until now; it is locked after the one that follows it, always so."""
    connection = current_connection()
    row = await connection.fetchrow(
        "SELECT pl.*, p.name AS person_name FROM plan pl JOIN person p ON p.id = pl.person_id "
        "WHERE pl.person_id = $1 AND pl.state = 'active' FOR UPDATE OF pl",
        plan.row["person_id"],
    )
    if row is not None:
        earlier = LockedPlan(row, plan.part, ())
        await take_snapshot(earlier)
        await write_plan(earlier.id, {"state": PlanState.COMPLETE.value, "completed_at": now()})


async def _expect_complete(plan_id: UUID) -> None:
    """Make sure that a plan says what is to be reached."""
    if not await fetch("SELECT 1 FROM plan_goal WHERE plan_id = $1 LIMIT 1", plan_id):
        raise Invalid(FieldError("goals", "Add at least one goal first."))
    if await fetch(_UNSAID, plan_id):
        raise Invalid(
            FieldError("goals", "Each goal needs words or a competency. Fill in the empty one, or remove it.")
        )
