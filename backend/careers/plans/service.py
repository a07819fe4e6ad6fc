"""Begin a plan, save it as one goes, and drop it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.plans.change_schemas import PlanChange, PlanRequest
from backend.careers.plans.goals import expect_known_roles, expect_places, put_goals, remove_parts
from backend.careers.plans.parts import NO_PLAN, Part
from backend.careers.plans.reading import WORDS, get_plan
from backend.careers.plans.renewing import copy_open_goals
from backend.careers.plans.schemas import Plan
from backend.careers.plans.stored import (
    expect_action,
    expect_version,
    lock_plan,
    note_deed,
    offer_back,
    write_change,
)
from backend.kit.audit.chain import Plain
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer

RENEWED = ("strengths", "development_areas", "interests", "aspirations", "support_resources", "support_manager")
"""What a new plan takes over from the last; how things go is said anew."""


async def begin_plan(*, request: PlanRequest, by: Viewer) -> Plan:
    """Begin a plan of one's own, empty or from an earlier one; nobody else sees it before it is sent.

    Raises
    ------
    NotAllowed : the viewer is nobody who works here.
    NotFound : the plan to renew is none of their own.
    Conflict : there is a plan in the making already.
    Invalid : a role that there is not.
    """
    if by.person_id is None:
        raise NotAllowed("Only people who work here have plans; your account belongs to nobody.")
    plan_id = new_id()
    async with write_transaction():
        last = None if request.renews is None else await _own(request.renews, by)
        await expect_known_roles({"target_role_id": [request.target_role_id]})
        await _insert(plan_id, by.person_id, request, last)
        if last is not None:
            await copy_open_goals(last["id"], plan_id)
        renews: dict[str, Plain] = {"renews": None if last is None else str(last["id"])}
        subject = Subject("plan", plan_id, by.name)
        await record(by=acting(by), action="plan.begun", subject=subject, detail=renews, log=CONFIDENTIAL)
    return await get_plan(plan_id=plan_id, by=by)


async def change_plan(*, plan_id: UUID, change: PlanChange, version: int, by: Viewer) -> Plan:
    """Save parts of a plan, unfinished as they may be; what both had agreed to must be agreed to again.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : it is not theirs to change, as it is.
    Stale : it was changed since `version`.
    Invalid : a goal, an activity, a competency or a role that cannot be.
    """
    async with write_transaction():
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, "edit")
        await expect_version(plan, version, by=by)
        await expect_places(plan_id, change)
        values = change.model_dump(include=change.model_fields_set & {*WORDS, "target_role_id"})
        await expect_known_roles({"target_role_id": [values.get("target_role_id")]})
        removed = await remove_parts(plan_id, change.removed)
        is_said_anew = any(plan.row[name] != value for name, value in values.items())
        is_more = await put_goals(plan_id, change) or is_said_anew or any(removed.values())
        written = await write_change(plan, values, is_more=is_more)
        detail: dict[str, Plain] = {"fields": list[Plain](sorted(change.model_fields_set))}
        number = await note_deed(plan, "plan.changed", detail, by=by)
        undo_id = None
        if any(removed.values()):
            payload: dict[str, Plain] = {"id": str(plan_id), "version": written, **removed}
            undo_id = await offer_back(number, "plan.part_removed", payload, by=by)
    return await get_plan(plan_id=plan_id, by=by, undo_id=undo_id)


async def drop_plan(*, plan_id: UUID, by: Viewer) -> None:
    """Delete a draft that nobody else has seen, for good.

    Raises
    ------
    NotFound, NotAllowed : as for `change_plan`.
    Conflict : others have seen it.
    """
    async with write_transaction() as connection:
        plan = await lock_plan(plan_id, by=by)
        expect_action(plan, "drop")
        for table in ("plan_activity", "plan_goal", "plan_comment", "plan_note", "plan_reminder"):
            await connection.execute(f"DELETE FROM {table} WHERE plan_id = $1", plan_id)
        await connection.execute("DELETE FROM plan WHERE id = $1", plan_id)
        await note_deed(plan, "plan.dropped", {}, by=by)


async def _own(plan_id: UUID, by: Viewer) -> Mapping[str, Any]:
    plan = await lock_plan(plan_id, by=by)
    if plan.part != Part.OWNER:
        raise NotFound(NO_PLAN)
    expect_action(plan, "renew")
    return plan.row


async def _insert(plan_id: UUID, person_id: UUID, request: PlanRequest, last: Mapping[str, Any] | None) -> None:
    kept = {name: last[name] for name in RENEWED} if last else {}
    columns = {
        "id": plan_id,
        "person_id": person_id,
        "state": "draft",
        **dict.fromkeys(WORDS, ""),
        **kept,
        "target_role_id": request.target_role_id or (last["target_role_id"] if last else None),
        "renewed_from": last["id"] if last else None,
        "begun_at": now(),
        "touched_on": today(),
        "changed_since_agreed": False,
        "version": 1,
    }
    places = ", ".join(f"${index}" for index in range(1, len(columns) + 1))
    try:
        await current_connection().execute(
            f"INSERT INTO plan ({', '.join(columns)}) VALUES ({places})", *columns.values()
        )
    except asyncpg.UniqueViolationError:
        raise Conflict("You have a plan in the making already. Go on with that one.") from None
