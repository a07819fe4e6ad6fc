"""Add people and change them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, record
from backend.kit.clock import today
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotAllowed, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.person_policy import FIELDS, editable_fields
from backend.people.core.words import search_text, sort_name
from backend.people.employees.adding import NewPerson, insert_people, refused_by_field
from backend.people.employees.locking import lock_person
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import PersonChange, PersonRequest, Profile
from backend.people.field_changes import differing, earlier_values, note_change, sent_values, write_fields
from backend.people.organisation import lock_organisation
from backend.people.reporting_lines.adding import insert_first_line
from backend.people.standing import expect_allowed, relation_to
from backend.people.versions import seen_version


async def add_person(*, request: PersonRequest, by: Viewer) -> Profile:
    """Add somebody, with their manager if one is named.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a number or an e-mail that somebody has already, or a unit or manager that is none.
    """
    expect_allowed(people_partners, by)
    person = NewPerson(**request.model_dump(exclude={"manager_id"}))
    async with write_transaction():
        await lock_organisation()
        await insert_people([person])
        detail: dict[str, Plain] = {"number": person.number}
        if request.manager_id is not None:
            since = request.joined_on or today()
            detail["manager"] = await insert_first_line(person.id, request.manager_id, since)
            detail["from"] = str(since)
        subject = Subject("person", person.id, person.name)
        await record(by=acting(by), action="person.added", subject=subject, detail=detail)
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
    values = sent_values(change)
    async with write_transaction():
        before = await lock_person(person_id, by=by)
        await _expect_editable(values, person_id, by)
        if seen_version(before, by) != version:
            raise Stale(await get_person(person_id=person_id, by=by))
        changed = differing(before, values)
        undo_id = None
        if changed:
            name = changed.get("name", before["name"])
            after = await _write(before, changed)
            undo_id = await note_change("person", before, changed, name=name, version=after, by=by)
        return await get_person(person_id=person_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `change_person` within the open transaction.

    Raises
    ------
    NotAllowed : one of the fields is not the viewer's to change any more.
    Conflict : the person was changed since.
    """
    person = await lock_person(UUID(payload["id"]), by=by)
    values = earlier_values(payload, person, name=person["name"])
    await _expect_editable(values, person["id"], by)
    await _write(person, values)


async def _expect_editable(values: Mapping[str, Any], person_id: UUID, by: Viewer) -> None:
    mine = editable_fields(by, await relation_to(person_id, by=by))
    closed = [name for name in FIELDS if name in values and name not in mine]
    if closed:
        raise NotAllowed(f"Not yours to change: {', '.join(closed)}. Ask a talent partner.")
    if not mine:
        raise NotAllowed


async def _write(before: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Write some fields of a locked person, and what they are sorted and found by; give the new version."""
    after = {**dict(before), **values}
    found_by = {
        "sort_name": sort_name(after["name"]),
        "search_text": search_text(after["name"], after["number"], after["email"]),
    }
    with refused_by_field():
        return await write_fields("person", before["id"], {**values, **found_by})
