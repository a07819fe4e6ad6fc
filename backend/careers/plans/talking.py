"""What both say about a plan: comments, and check-ins every quarter."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.core.plan_health import next_check_in
from backend.careers.plans.change_schemas import CheckInRequest, CommentRequest
from backend.careers.plans.reading import get_plan
from backend.careers.plans.schemas import Plan
from backend.careers.plans.stored import expect_action, lock_plan, note_deed, offer_back, touch_plan
from backend.careers.plans.telling import tell_checked_in, tell_commented
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer


async def comment_on_plan(*, plan_id: UUID, request: CommentRequest, by: Viewer) -> Plan:
    """Say something about a plan; the other is told, and it can be taken back for ten minutes.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : not theirs to comment on, as it is.
    """
    comment_id = new_id()
    async with write_transaction() as connection:
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, "comment")
        await connection.execute(
            "INSERT INTO plan_comment (id, plan_id, account_id, author_name, text, said_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            *(comment_id, plan_id, by.account_id, by.name, request.text, now()),
        )
        await touch_plan(plan_id)
        await tell_commented(plan, by=by)
        number = await note_deed(plan, "plan.commented", {}, by=by)
        undo_id = await offer_back(number, "plan.commented", {"id": str(comment_id)}, by=by)
    return await get_plan(plan_id=plan_id, by=by, undo_id=undo_id)


async def check_in_on_plan(*, plan_id: UUID, request: CheckInRequest, by: Viewer) -> Plan:
    """Note how an active plan stands; the next check-in is due a quarter later.

    Raises
    ------
    NotFound, NotAllowed, Conflict : as for `comment_on_plan`.
    Invalid : a day that is still to come, or before the plan was active.
    """
    check_in_id = new_id()
    held_on = request.held_on or today()
    async with write_transaction() as connection:
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, "check_in")
        if not plan.row["active_since"] <= held_on <= today():
            raise Invalid(FieldError("held_on", f"Name a day from {plan.row['active_since']} to today."))
        await connection.execute(
            "INSERT INTO plan_check_in (id, plan_id, account_id, author_name, held_on, standing, text, noted_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            *(check_in_id, plan_id, by.account_id, by.name, held_on, request.standing, request.text, now()),
        )
        await _plan_next(plan_id)
        await tell_checked_in(plan, by=by)
        number = await note_deed(
            plan, "plan.checked_in", {"held_on": str(held_on), "standing": request.standing}, by=by
        )
        undo_id = await offer_back(number, "plan.checked_in", {"id": str(check_in_id)}, by=by)
    return await get_plan(plan_id=plan_id, by=by, undo_id=undo_id)


async def take_back_comment(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `comment_on_plan` within the open transaction; `Conflict` when it is gone."""
    await _take_back("plan_comment", payload, by)


async def take_back_check_in(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `check_in_on_plan` within the open transaction; `Conflict` when it is gone, or the plan over."""
    plan_id = await _take_back("plan_check_in", payload, by)
    await _plan_next(plan_id)


async def _take_back(table: str, payload: Mapping[str, Any], by: Viewer) -> UUID:
    connection = current_connection()
    plan_id: Any = await connection.fetchval(f"SELECT plan_id FROM {table} WHERE id = $1", UUID(payload["id"]))
    if plan_id is None:
        raise Conflict("This was taken back already.")
    plan = await lock_plan(plan_id, by=by)
    expect_action(plan, "comment" if table == "plan_comment" else "check_in")
    await connection.execute(f"DELETE FROM {table} WHERE id = $1", UUID(payload["id"]))
    return plan_id


async def _plan_next(plan_id: UUID) -> None:
    """Let the next check-in be due a quarter after the last one, or after both agreed."""
    connection = current_connection()
    last: Any = await connection.fetchval(
        "SELECT greatest(pl.active_since, (SELECT max(c.held_on) FROM plan_check_in c WHERE c.plan_id = pl.id)) "
        "FROM plan pl WHERE pl.id = $1",
        plan_id,
    )
    await connection.execute(
        "UPDATE plan SET next_check_in_on = $2, touched_on = $3 WHERE id = $1", plan_id, next_check_in(last), today()
    )
