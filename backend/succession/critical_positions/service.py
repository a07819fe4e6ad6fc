"""Mark a position as critical, change its plan, and end it."""

from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid, NotAllowed, Stale
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.people.field_changes import sent_values
from backend.succession.core.plan_access import MARKING, PlanPart, may_administer
from backend.succession.critical_positions.change_schemas import CriticalPositionChange, CriticalPositionRequest
from backend.succession.critical_positions.marking import expect_to_mark, marked_already
from backend.succession.critical_positions.members import expect_administrator, put_member_row
from backend.succession.critical_positions.reading import get_critical_position
from backend.succession.critical_positions.schemas import CriticalPositionPlan
from backend.succession.critical_positions.stored import (
    insert_plan,
    lock_plan,
    write_plan,
)
from backend.succession.recording import record_confidentially
from backend.succession.seeing import expect_part
from backend.succession.telling.notices import untell_everybody

NOT_YOURS_TO_HIDE = FieldError(
    "privacy",
    "A private plan is seen by its members alone, and your account is nobody's who could be one. Let one of its "
    "administrators make it private.",
)


async def mark_critical(*, request: CriticalPositionRequest, by: Viewer) -> CriticalPositionPlan:
    """Say that a position is critical; whoever does becomes an administrator of its plan.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a position that is not theirs to mark; one that they hold, or are to hold, reads the same.
    Conflict : it is marked already, as the viewer can see.
    """
    if not MARKING.could_allow(by):
        raise NotAllowed
    title = await expect_to_mark(request.position_id, by=by)
    plan_id, values = new_id(), request.model_dump()
    async with write_transaction():
        is_new = await insert_plan(
            {
                "id": plan_id,
                **values,
                "state": "in_force",
                "account_id": by.account_id,
                "marked_by": by.name,
                "marked_at": now(),
                "version": 1,
            }
        )
        if not is_new:
            raise await marked_already(request.position_id, by=by)
        if by.person_id is not None:
            await put_member_row(plan_id, by.person_id, PlanPart.ADMINISTRATOR)
        await expect_administrator(plan_id, values["privacy"], field="privacy")
        subject = Subject("critical position", plan_id, title)
        await record_confidentially(by=by, action="critical_position.marked", subject=subject)
    return await get_critical_position(critical_position_id=plan_id, by=by)


async def change_plan(
    *, critical_position_id: UUID, change: CriticalPositionChange, version: int, by: Viewer
) -> CriticalPositionPlan:
    """Change what a plan says, or whom it is open to; who makes it private stays its administrator.

    Raises
    ------
    NotFound : there is none for the viewer.
    NotAllowed : they are not its administrator.
    Stale : it was changed since `version`.
    Invalid : nobody could administer it, or the viewer could not see it any more.
    """
    values = sent_values(change)
    async with write_transaction():
        row, seen = await lock_plan(critical_position_id, by=by)
        expect_part(may=may_administer(seen.part))
        if row["version"] != version:
            raise Stale(await get_critical_position(critical_position_id=critical_position_id, by=by))
        changed = {name: value for name, value in values.items() if row[name] != value}
        if changed:
            await write_plan(critical_position_id, changed)
            if changed.get("privacy") == "members" and by.person_id is not None:
                await put_member_row(critical_position_id, by.person_id, PlanPart.ADMINISTRATOR)
            await expect_administrator(critical_position_id, changed.get("privacy", row["privacy"]), field="privacy")
            if changed.get("privacy") == "members" and by.person_id is None:
                raise Invalid(NOT_YOURS_TO_HIDE)
            subject = Subject("critical position", critical_position_id, row["title"])
            await record_confidentially(
                by=by, action="critical_position.changed", subject=subject, detail={"fields": list(changed)}
            )
        return await get_critical_position(critical_position_id=critical_position_id, by=by)


async def end_plan(*, critical_position_id: UUID, reason: str, version: int, by: Viewer) -> None:
    """Say that a position is not critical any more; nobody sees its plan from then on, but it is kept.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_plan`.
    """
    async with write_transaction():
        row, seen = await lock_plan(critical_position_id, by=by)
        expect_part(may=may_administer(seen.part))
        if row["version"] != version:
            raise Stale(await get_critical_position(critical_position_id=critical_position_id, by=by))
        await untell_everybody(critical_position_id)
        await write_plan(critical_position_id, {"state": "ended", "ended_at": now(), "ended_because": reason})
        subject = Subject("critical position", critical_position_id, row["title"])
        await record_confidentially(by=by, action="critical_position.ended", subject=subject)


async def note_reading(critical_position_id: UUID, *, by: Viewer) -> None:
    """Note that the viewer looked at a plan, once a day."""
    values = (critical_position_id, by.account_id, today())
    if await fetch_one(
        "SELECT 1 FROM plan_reading WHERE critical_position_id = $1 AND account_id = $2 AND day = $3", *values
    ):
        return
    async with write_transaction():
        await current_connection().execute(
            "INSERT INTO plan_reading (critical_position_id, account_id, day, reader_name) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT DO NOTHING",
            *(*values, by.name),
        )
