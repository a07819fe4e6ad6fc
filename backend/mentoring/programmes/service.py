"""Make programmes, change them, and bring them from one state into the next."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.competencies.listing import expect_competencies
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.mentoring.core.access import RUNNING, allows, may_see
from backend.mentoring.core.programme_states import FOLLOWING, ProgrammeState, hindered_states
from backend.mentoring.programmes.counting import with_pairs
from backend.mentoring.programmes.eligibility_schemas import Eligibility
from backend.mentoring.programmes.expecting import expect_new
from backend.mentoring.programmes.its_rounds import close_rounds, open_rounds
from backend.mentoring.programmes.listing import changeable, get_programme
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.schemas import Programme, ProgrammeChange, ProgrammeRequest, StateChange
from backend.people.actors import acting
from backend.people.core.access import AccessRole, Viewer
from backend.people.core.words import sort_name
from backend.people.grants.service import write_grant

UNDO_FOR = timedelta(minutes=10)

DAYS_TO_MATCH = timedelta(days=14)
"""Between the last day for applications and the start, unless said otherwise."""

FIRST_TERMS: Mapping[str, Any] = {
    "description": "",
    "months": 9,
    "cadence": "every_two_weeks",
    "topics": [],
    "needs_approval": False,
    "places": None,
    "agreement": "",
    "takes_requests": True,
    "request_days": 5,
    "repair_by_rule": False,
}
"""Of a programme that is not copied from another."""

MOVED: Mapping[object, str] = {
    ProgrammeState.OPEN: "programme.opened",
    ProgrammeState.MATCHING: "programme.applications_ended",
    ProgrammeState.RUNNING: "programme.begun",
    ProgrammeState.CLOSED: "programme.closed",
}
"""What is recorded of bringing a programme into a state."""

_DOCUMENTS = ("eligibility", "policy")


async def add_programme(*, request: ProgrammeRequest, by: Viewer) -> Programme:
    """Make a draft, of which the viewer becomes a coordinator.

    Raises
    ------
    Invalid : a code that a programme has already, in whatever case; a start in the past; or a programme to copy that
        there is not.
    """
    programme_id = new_id()
    async with write_transaction():
        terms = await _terms(request, by)
        await _insert(programme_id, request, terms)
        await record(
            by=acting(by),
            action="programme.added",
            subject=Subject("programme", programme_id, request.name),
            detail={"code": request.code, "kind": request.kind},
        )
        await write_grant(
            account_id=by.account_id,
            role=AccessRole.COORDINATOR,
            scope=request.code,
            valid_from=None,
            valid_to=None,
            reason="Made the programme.",
            by=by,
        )
    coordinates = _with_programme(by, request.code)
    return await get_programme(programme_id=programme_id, by=coordinates)


async def change_programme(*, programme_id: UUID, change: ProgrammeChange, version: int, by: Viewer) -> Programme:
    """Change fields of a programme; the viewer can take it back for ten minutes.

    Raises
    ------
    NotFound : there is none of that id, or it is a draft of others.
    NotAllowed : the viewer does not coordinate it.
    Invalid : a value that cannot be.
    Conflict : it is closed.
    Stale : somebody changed it since `version`.
    """
    values = change.model_dump(mode="json", include=change.model_fields_set)
    async with write_transaction():
        before = await _locked(programme_id, by)
        if before["version"] != version:
            raise Stale(await get_programme(programme_id=programme_id, by=by))
        if before["state"] == ProgrammeState.CLOSED:
            raise Conflict("This programme is closed. Copy it to run it again.")
        if "topics" in values:
            await expect_competencies(change.topics, "topics")
        undo_id = await _change(before, values, by)
    return await get_programme(programme_id=programme_id, by=by, undo_id=undo_id)


async def move_programme(*, programme_id: UUID, change: StateChange, version: int, by: Viewer) -> Programme:
    """Bring a programme into a following state; the viewer can take it back for ten minutes.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_programme`.
    Conflict : that state does not follow, or cannot be reached yet.
    Invalid : it would open with no day left to apply, or a last day is given and it does not open.
    """
    state = change.state
    async with write_transaction():
        before = await _locked(programme_id, by)
        if before["version"] != version:
            raise Stale(await get_programme(programme_id=programme_id, by=by))
        following = FOLLOWING[ProgrammeState(before["state"])]
        if state not in following:
            raise Conflict(
                f"A programme that is {before['state']} can only become {' or '.join(following) or 'a copy'}."
            )
        hindered = hindered_states(before["state"], has_pairs=bool(await with_pairs([programme_id])))
        if ProgrammeState(state) in hindered:
            raise Conflict(hindered[ProgrammeState(state)])
        undo_id = await _change(before, {"state": state, **_last_day(change, before)}, by)
    return await get_programme(programme_id=programme_id, by=by, undo_id=undo_id)


async def remove_programme(*, programme_id: UUID, by: Viewer) -> None:
    """Delete a draft for good.

    Raises
    ------
    NotFound, NotAllowed : as for `change_programme`.
    Conflict : it is no draft any more.
    """
    async with write_transaction() as connection:
        before = await _locked(programme_id, by)
        if before["state"] != ProgrammeState.DRAFT:
            raise Conflict("People know of this programme. Close it instead.")
        await connection.execute("DELETE FROM programme WHERE id = $1", programme_id)
        await record(
            by=acting(by),
            action="programme.deleted",
            subject=Subject("programme", programme_id, before["name"]),
            detail={"code": before["code"]},
        )


async def take_back_change(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a change or a move within the open transaction.

    Raises
    ------
    NotFound : it was deleted since.
    NotAllowed : the viewer does not coordinate it any more.
    Conflict : it was changed since.
    """
    row = await _locked(UUID(payload["id"]), by)
    if row["version"] != payload["version"]:
        raise Conflict(f"{row['name']} was changed since. Change what is still wrong by hand.")
    await _write(row["id"], payload["before"])
    if row["state"] == ProgrammeState.CLOSED and "state" in payload["before"]:
        await open_rounds(row["id"])


def _last_day(change: StateChange, before: Mapping[str, Any]) -> dict[str, str]:
    """Give the last day for applications that comes with a move, if any."""
    if change.state != ProgrammeState.OPEN:
        if change.closes_on is not None:
            raise Invalid(FieldError("closes_on", "Only a programme that opens is given a last day. Leave this out."))
        return {}
    if (change.closes_on or before["closes_on"]) < today():
        message = "Applications would have ended already. Choose a last day that is still to come."
        raise Invalid(FieldError("closes_on", message))
    return {} if change.closes_on is None else {"closes_on": change.closes_on.isoformat()}


async def _change(before: Mapping[str, Any], values: Mapping[str, Any], by: Viewer) -> UUID | None:
    """Write what differs, record it and offer to take it back."""
    known = changeable(before)
    changed = {name: value for name, value in values.items() if known[name] != value}
    if not changed:
        return None
    _expect_order({**known, **changed})
    earlier = {name: known[name] for name in changed}
    version = await _write(before["id"], changed)
    await close_rounds(before["id"], changed)
    number = await record(
        by=acting(by),
        action=MOVED.get(changed.get("state"), "programme.changed"),
        subject=Subject("programme", before["id"], changed.get("name", before["name"])),
        detail={"before": earlier, "after": changed},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="programme.changed",
        payload={"id": str(before["id"]), "version": version, "before": earlier},
        until=now() + UNDO_FOR,
    )


async def _terms(request: ProgrammeRequest, by: Viewer) -> dict[str, Any]:
    if request.copied_from is None:
        empty = {"eligibility": Eligibility().model_dump(mode="json"), "policy": Policy().model_dump(mode="json")}
        return {**FIRST_TERMS, **empty}
    row = await _row(request.copied_from)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise Invalid(FieldError("copied_from", "There is no such programme. Choose one that is listed."))
    known = changeable(row)
    return {name: known[name] for name in (*FIRST_TERMS, *_DOCUMENTS)}


async def _insert(programme_id: UUID, request: ProgrammeRequest, terms: Mapping[str, Any]) -> None:
    opens_on = today()
    await expect_new(request)
    closes_on = max(opens_on, request.starts_on - DAYS_TO_MATCH)
    columns = {
        **{name: getattr(request, name) for name in ("code", "name", "kind", "objective", "starts_on", "copied_from")},
        **_stored(terms),
        "id": programme_id,
        "state": "draft",
        "opens_on": opens_on,
        "closes_on": closes_on,
        "version": 1,
        "sort_name": sort_name(request.name),
        "created_at": now(),
    }
    places = ", ".join(f"${index}" for index in range(1, len(columns) + 1))
    try:
        await current_connection().execute(
            f"INSERT INTO programme ({', '.join(columns)}) VALUES ({places})", *columns.values()
        )
    except asyncpg.UniqueViolationError:
        raise Invalid(FieldError("code", "Another one has this code already.")) from None


async def _locked(programme_id: UUID, by: Viewer) -> Mapping[str, Any]:
    row = await _row(programme_id)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    if not allows(RUNNING, by, row["code"]):
        raise NotAllowed
    return row


async def _row(programme_id: UUID) -> Mapping[str, Any] | None:
    return await current_connection().fetchrow("SELECT * FROM programme WHERE id = $1 FOR UPDATE", programme_id)


async def _write(programme_id: UUID, values: Mapping[str, Any]) -> int:
    """Write fields given as JSON; give the new version."""
    columns = _stored(values) | ({"sort_name": sort_name(values["name"])} if "name" in values else {})
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(columns, 2))
    version: Any = await current_connection().fetchval(
        f"UPDATE programme SET {assignments}version = version + 1 WHERE id = $1 RETURNING version",
        *(programme_id, *columns.values()),
    )
    return version


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give JSON values as their columns keep them."""
    kept: dict[str, Any] = dict(values)
    kept |= {name: date.fromisoformat(value) for name, value in values.items() if name.endswith("_on")}
    kept |= {name: json.dumps(values[name]) for name in _DOCUMENTS if name in values}
    return kept | ({"topics": [UUID(each) for each in values["topics"]]} if "topics" in values else {})


def _expect_order(document: Mapping[str, Any]) -> None:
    if document["closes_on"] < document["opens_on"]:
        raise Invalid(FieldError("closes_on", "Choose a day that is not before the first day for applications."))
    has_begun = document["state"] != ProgrammeState.DRAFT and document["starts_on"] <= today().isoformat()
    if document["starts_on"] < document["closes_on"] and not has_begun:
        raise Invalid(FieldError("starts_on", "Choose a day that is not before the last day for applications."))


def _with_programme(by: Viewer, code: str) -> Viewer:
    """Give the viewer with the role that was just given."""
    return replace(by, roles=by.roles | {AccessRole.COORDINATOR}, programmes=by.programmes | {code})
