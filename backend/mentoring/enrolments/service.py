"""Apply to a programme: begin, save as one goes, send, and withdraw."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import asyncpg

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.mentoring.core.access import may_see
from backend.mentoring.core.enrolment_states import EnrolmentDeed, EnrolmentState, state_on_applying
from backend.mentoring.core.programme_states import ProgrammeKind, Side, sides_of
from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.mentoring.enrolments.changes import expect_known, stored_values
from backend.mentoring.enrolments.listing import get_enrolment, missing_parts
from backend.mentoring.enrolments.places import give_free_places, has_place, lock_programme
from backend.mentoring.enrolments.schemas import Enrolment, EnrolmentRequest
from backend.mentoring.enrolments.stored import (
    expect_action,
    lock_enrolment,
    lock_with_programme,
    offer_back,
    set_state,
)
from backend.mentoring.programmes.eligibility import is_admitted
from backend.mentoring.programmes.eligibility_schemas import Eligibility
from backend.mentoring.programmes.listing import takes_applications
from backend.people.actors import acting
from backend.people.core.access import Viewer

KEPT = ("teaches", "seats", "hours", "languages", "style")
"""What is taken over from a person's last application for the same part."""


async def begin_enrolment(*, programme_id: UUID, request: EnrolmentRequest, by: Viewer) -> Enrolment:
    """Begin an application, filled in as far as the last one goes; nobody else sees it before it is sent.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    NotAllowed : the viewer is nobody who works here, or is not admitted.
    Conflict : it takes no applications now, or there is one already.
    Invalid : a part that there is not in this kind of programme.
    """
    enrolment_id = new_id()
    async with write_transaction():
        programme = await lock_programme(programme_id)
        if programme is None or not may_see(by, programme["code"], programme["state"]):
            raise NotFound("programme")
        await _expect_admitted(programme, request.side, by)
        if not takes_applications(programme):
            raise Conflict(f"{programme['name']} takes no applications now.")
        await _insert(enrolment_id, programme_id, request.side, by)
        await record(
            by=acting(by),
            action="enrolment.begun",
            subject=Subject("enrolment", enrolment_id, programme["name"]),
            detail={"side": request.side},
        )
    return await get_enrolment(enrolment_id=enrolment_id, by=by)


async def change_application(*, enrolment_id: UUID, change: ApplicationChange, version: int, by: Viewer) -> Enrolment:
    """Save part of an application; it may be as unfinished as it is, unless it was sent.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed : it is somebody else's.
    Invalid : a value that cannot be, or one that a sent application needs.
    Conflict : it can not be changed any more.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        row = await lock_enrolment(enrolment_id, by)
        expect_action(row, EnrolmentDeed.EDIT, by)
        if row["version"] != version:
            raise Stale(await get_enrolment(enrolment_id=enrolment_id, by=by))
        await expect_known(change, row, by)
        values = stored_values(change)
        _expect_complete({**row, **values})
        await _write(enrolment_id, values)
        if "background" in change.model_fields_set:
            await _write_background(enrolment_id, change)
        fields = sorted(change.model_fields_set)
        await record(
            by=acting(by),
            action="enrolment.changed",
            subject=Subject("enrolment", enrolment_id, row["programme_name"]),
            detail={"fields": list[Plain](fields)},
        )
    return await get_enrolment(enrolment_id=enrolment_id, by=by)


async def apply(*, enrolment_id: UUID, version: int, by: Viewer) -> Enrolment:
    """Send an application: the person takes part, waits for a place, or for a coordinator's decision.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_application`.
    Invalid : it does not say enough; each part that must say more is named.
    Conflict : it was sent already, or the programme takes none now.
    """
    async with write_transaction():
        row, programme = await lock_with_programme(enrolment_id, by)
        expect_action(row, EnrolmentDeed.APPLY, by)
        if row["version"] != version:
            raise Stale(await get_enrolment(enrolment_id=enrolment_id, by=by))
        if not takes_applications(programme):
            raise Conflict(f"{programme['name']} takes no applications now.")
        await _expect_admitted(programme, row["side"], by)
        _expect_complete({**row, "state": EnrolmentState.APPLIED})
        is_full = not await has_place(programme, row["side"])
        state = state_on_applying(needs_approval=programme["needs_approval"], is_full=is_full)
        after = await set_state(row, state, reason=None, by=by)
        undo_id = await offer_back(row, after, by=by)
    return await get_enrolment(enrolment_id=enrolment_id, by=by, undo_id=undo_id)


async def withdraw(*, enrolment_id: UUID, reason: str | None, version: int, by: Viewer) -> Enrolment:
    """Take a sent application back. Its place goes to who waits longest.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_application`.
    Conflict : it is withdrawn already.
    """
    async with write_transaction():
        row, programme = await lock_with_programme(enrolment_id, by)
        expect_action(row, EnrolmentDeed.WITHDRAW, by)
        if row["version"] != version:
            raise Stale(await get_enrolment(enrolment_id=enrolment_id, by=by))
        after = await set_state(row, EnrolmentState.WITHDRAWN, reason=reason, by=by)
        undo_id = await offer_back(row, after, by=by)
        await give_free_places(programme)
    return await get_enrolment(enrolment_id=enrolment_id, by=by, undo_id=undo_id)


async def drop(*, enrolment_id: UUID, by: Viewer) -> None:
    """Delete an application that was not sent.

    Raises
    ------
    NotFound, NotAllowed : as for `change_application`.
    Conflict : it was sent.
    """
    async with write_transaction() as connection:
        row = await lock_enrolment(enrolment_id, by)
        expect_action(row, EnrolmentDeed.DROP, by)
        await connection.execute("DELETE FROM enrolment_background WHERE enrolment_id = $1", enrolment_id)
        await connection.execute("DELETE FROM enrolment WHERE id = $1", enrolment_id)
        await record(
            by=acting(by),
            action="enrolment.dropped",
            subject=Subject("enrolment", enrolment_id, row["programme_name"]),
            detail={"side": row["side"]},
        )


async def _insert(enrolment_id: UUID, programme_id: UUID, side: str, by: Viewer) -> None:
    connection = current_connection()
    last = await connection.fetchrow(
        "SELECT * FROM enrolment WHERE person_id = $1 AND side = $2 ORDER BY id DESC LIMIT 1", by.person_id, side
    )
    spoken = await connection.fetchval("SELECT languages FROM person WHERE id = $1", by.person_id)
    empty: dict[str, Any] = {
        "teaches": "[]",
        "seats": 1,
        "hours": "[]",
        "languages": spoken,
        "style": "{}",
    }
    kept = empty if last is None else {name: last[name] for name in KEPT}
    columns = {
        "id": enrolment_id,
        "programme_id": programme_id,
        "person_id": by.person_id,
        "side": side,
        "state": "draft",
        "goals": "[]",
        "note": "",
        "wishes": "[]",
        "not_with": [],
        "left_out": 0,
        "shows_moves": False,
        "version": 1,
        **kept,
    }
    places = ", ".join(f"${index}" for index in range(1, len(columns) + 1))
    try:
        await connection.execute(f"INSERT INTO enrolment ({', '.join(columns)}) VALUES ({places})", *columns.values())
    except asyncpg.UniqueViolationError:
        raise Conflict("You have begun this application already. Go on with that one.") from None


async def _expect_admitted(programme: Mapping[str, Any], side: str, by: Viewer) -> None:
    sides = sides_of(ProgrammeKind(programme["kind"]))
    if side not in sides:
        raise Invalid(FieldError("side", f"Choose {' or '.join(sides)}: there is nothing else in this programme."))
    if by.person_id is None:
        raise NotAllowed("Only people who work here take part; your account belongs to nobody.")
    asked = Eligibility.model_validate_json(programme["eligibility"])
    if not await is_admitted(asked.mentor if side == Side.MENTOR else asked.mentee, by.person_id):
        raise NotAllowed(f"{programme['name']} is not open to you as a {side}.")


def _expect_complete(row: Mapping[str, Any]) -> None:
    """Make sure that what was sent says enough."""
    missing = () if row["state"] in (EnrolmentState.DRAFT, EnrolmentState.WITHDRAWN) else missing_parts(row)
    if missing:
        raise Invalid(*(FieldError(each.field, each.message) for each in missing))


async def _write(enrolment_id: UUID, values: Mapping[str, Any]) -> None:
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(values, 2))
    await current_connection().execute(
        f"UPDATE enrolment SET {assignments}version = version + 1 WHERE id = $1", enrolment_id, *values.values()
    )


async def _write_background(enrolment_id: UUID, change: ApplicationChange) -> None:
    """Keep what was consented to, or delete it where consent was taken back; that it changed is known to reports."""
    connection = current_connection()
    await connection.execute("UPDATE enrolment SET background_changed_at = $2 WHERE id = $1", enrolment_id, now())
    await connection.execute("DELETE FROM enrolment_background WHERE enrolment_id = $1", enrolment_id)
    if change.background is not None:
        await connection.execute(
            "INSERT INTO enrolment_background (enrolment_id, consented_at, answers) VALUES ($1, $2, $3)",
            *(enrolment_id, now(), json.dumps(change.background.model_dump(mode="json")["answers"])),
        )
