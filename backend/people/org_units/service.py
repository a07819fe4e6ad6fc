"""Add units and change them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.words import search_text, sort_name
from backend.people.field_changes import differing, earlier_values, note_change, sent_values, write_fields
from backend.people.org_units.adding import NewUnit, insert_units, refused_by_field
from backend.people.org_units.listing import get_unit
from backend.people.org_units.schemas import OrgUnit, OrgUnitChange, OrgUnitRequest
from backend.people.organisation import lock_organisation
from backend.people.standing import expect_allowed

_WAY_BACK = """
WITH RECURSIVE above (id, name, parent_id, path) AS (
    SELECT n.id, n.name, n.parent_id, ARRAY[n.name] FROM org_unit n WHERE n.id = $2
    UNION ALL
    SELECT n.id, n.name, n.parent_id, a.path || n.name FROM above a JOIN org_unit n ON n.id = a.parent_id
    WHERE a.id <> $1
)
SELECT path FROM above WHERE id = $1
"""


async def add_unit(*, request: OrgUnitRequest, by: Viewer) -> OrgUnit:
    """Add a unit.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that a unit has already, or a parent that is none.
    """
    expect_allowed(people_partners, by)
    unit = NewUnit(**request.model_dump())
    async with write_transaction():
        await lock_organisation()
        await insert_units([unit])
        subject = Subject("org_unit", unit.id, unit.name)
        await record(by=acting(by), action="org_unit.added", subject=subject, detail={"code": unit.code})
    return await get_unit(unit_id=unit.id, by=by)


async def change_unit(*, unit_id: UUID, change: OrgUnitChange, version: int, by: Viewer) -> OrgUnit:
    """Rename a unit or make it part of another; the viewer can take it back for a quarter of an hour.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Invalid : a value that cannot be, or a unit that would be part of itself; the circle's members are named.
    Stale : somebody changed the unit since `version`.
    """
    expect_allowed(people_partners, by)
    values = sent_values(change)
    async with write_transaction():
        await lock_organisation()
        before = await _locked(unit_id)
        if before["version"] != version:
            raise Stale(await get_unit(unit_id=unit_id, by=by))
        changed = differing(before, values)
        undo_id = None
        if changed:
            name = changed.get("name", before["name"])
            after = await _write(before, changed)
            undo_id = await note_change("org_unit", before, changed, name=name, version=after, by=by)
        return await get_unit(unit_id=unit_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo `change_unit` within the open transaction.

    Raises
    ------
    Conflict : the unit was changed since, or its place would make a circle now.
    """
    await lock_organisation()
    unit = await _locked(UUID(payload["id"]))
    try:
        await _write(unit, earlier_values(payload, unit, name=unit["name"]))
    except Invalid as fault:
        raise Conflict(f"The units were changed since. {fault.errors[0].message}") from None


async def _locked(unit_id: UUID) -> Mapping[str, Any]:
    row = await current_connection().fetchrow("SELECT * FROM org_unit WHERE id = $1 FOR UPDATE", unit_id)
    if row is None:
        raise NotFound("org unit")
    return row


async def _write(before: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Write some fields of a locked unit, and what it is sorted and found by; give the new version."""
    if values.get("parent_id") is not None:
        await _expect_no_circle(before["id"], values["parent_id"])
    after = {**dict(before), **values}
    found_by = {"sort_name": sort_name(after["name"]), "search_text": search_text(after["name"], after["code"])}
    with refused_by_field():
        return await write_fields("org_unit", before["id"], {**values, **found_by})


async def _expect_no_circle(unit_id: UUID, parent_id: UUID) -> None:
    path = await current_connection().fetchval(_WAY_BACK, unit_id, parent_id)
    if path is not None:
        circle = " → ".join([path[-1], *path])
        raise Invalid(FieldError("parent_id", f"It would be part of itself: {circle}. Choose another."))
