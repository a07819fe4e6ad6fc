"""Add people and change them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.core.person_policy import FIELDS, editable_fields
from backend.people.core.words import search_text, sort_name
from backend.people.employees.adding import NewPerson, insert_people, refused_by_field
from backend.people.employees.locking import lock_person
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import PersonChange, PersonRequest, Profile
from backend.people.reporting_lines.adding import insert_first_line
from backend.people.standing import relation_to

UNDO_FOR = timedelta(minutes=15)


async def add_person(*, request: PersonRequest, by: Viewer) -> Profile:
    """Add somebody, with their manager if one is named.

    Raises
    ------
    Invalid : a number or an e-mail that somebody has already, or a unit or manager that is none.
    """
    person = NewPerson(**request.model_dump(exclude={"manager_id"}))
    async with write_transaction():
        await insert_people([person])
        if request.manager_id is not None:
            await insert_first_line(person.id, request.manager_id, request.joined_on or today())
        await record(
            by=acting(by),
            action="person.added",
            subject=Subject("person", person.id, person.name),
            detail={"number": person.number},
        )
    return await get_person(person_id=person.id, by=by)


async def change_person(*, person_id: UUID, change: PersonChange, version: int, by: Viewer) -> Profile:
    """Change fields of somebody; the viewer can take it back for a quarter of an hour.

    Raises
    ------
    NotFound : there is nobody of that id whom the viewer may know of.
    NotAllowed : one of the fields is not the viewer's to change.
    Invalid : a value that cannot be.
    Stale : somebody changed the person since `version`.
    """
    values = {name: getattr(change, name) for name in change.model_fields_set}
    _expect_no_nulls(values)
    async with write_transaction():
        before = await lock_person(person_id, by=by)
        await _expect_editable(values, person_id, by)
        if before["version"] != version:
            raise Stale(await get_person(person_id=person_id, by=by))
        earlier = {name: before[name] for name, value in values.items() if before[name] != value}
        undo_id = await _change(before, {name: values[name] for name in earlier}, by) if earlier else None
        return await get_person(person_id=person_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `change_person` within the open transaction.

    Raises
    ------
    Conflict : the person was changed since.
    """
    person = await lock_person(UUID(payload["person_id"]), by=by)
    if person["version"] != payload["version"]:
        raise Conflict(f"{person['name']} was changed since. Change what is still wrong by hand.")
    await _write(person, {name: _restored(name, value) for name, value in payload["before"].items()})


async def _expect_editable(values: Mapping[str, Any], person_id: UUID, by: Viewer) -> None:
    mine = editable_fields(by, await relation_to(person_id, by=by))
    closed = [name for name in FIELDS if name in values and name not in mine]
    if closed:
        raise NotAllowed(f"Not yours to change: {', '.join(closed)}. Ask a talent partner.")
    if not mine:
        raise NotAllowed


def _expect_no_nulls(values: Mapping[str, Any]) -> None:
    errors = [
        FieldError(name, "Leave it out to keep it; it cannot be null.")
        for name, value in values.items()
        if value is None and name != "joined_on"
    ]
    if errors:
        raise Invalid(*errors)


async def _change(before: Mapping[str, Any], values: Mapping[str, Any], by: Viewer) -> UUID:
    version = await _write(before, values)
    earlier = {name: _plain(before[name]) for name in values}
    number = await record(
        by=acting(by),
        action="person.changed",
        subject=Subject("person", before["id"], values.get("name", before["name"])),
        detail={"before": earlier, "after": {name: _plain(value) for name, value in values.items()}},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="person.changed",
        payload={"person_id": str(before["id"]), "version": version, "before": earlier},
        until=now() + UNDO_FOR,
    )


async def _write(before: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Write some fields of a locked person, and what they are found by; give the new version."""
    after = {**dict(before), **values}
    written = {
        **values,
        "sort_name": sort_name(after["name"]),
        "search_text": search_text(after["name"], after["number"], after["email"]),
    }
    assignments = ", ".join(f"{name} = ${index}" for index, name in enumerate(written, 2))
    with refused_by_field():
        version: Any = await current_connection().fetchval(
            f"UPDATE person SET {assignments}, version = version + 1 WHERE id = $1 RETURNING version",
            *(before["id"], *written.values()),
        )
    return version


def _plain(value: object) -> Any:
    return str(value) if isinstance(value, date | UUID) else value


def _restored(name: str, value: Any) -> Any:
    if value is not None and name == "joined_on":
        return date.fromisoformat(value)
    return UUID(value) if name == "org_unit_id" else value
