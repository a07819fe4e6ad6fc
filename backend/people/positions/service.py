"""Add positions and change them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.clock import today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.words import search_text, sort_name
from backend.people.field_changes import differing, earlier_values, note_change, sent_values, write_fields
from backend.people.organisation import lock_organisation
from backend.people.positions.adding import NewPosition, insert_positions, refused_by_field
from backend.people.positions.listing import get_position
from backend.people.positions.schemas import Position, PositionChange, PositionRequest
from backend.people.standing import expect_allowed
from backend.people.versions import seen_version


async def add_position(*, request: PositionRequest, by: Viewer) -> Position:
    """Add a position, open and vacant.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that a position has already, or a unit or role that is none.
    """
    expect_allowed(people_partners, by)
    position = NewPosition(**request.model_dump())
    async with write_transaction():
        await insert_positions([position])
        await record(
            by=acting(by),
            action="position.added",
            subject=Subject("position", position.id, position.title),
            detail={"code": position.code},
        )
    return await get_position(position_id=position.id, by=by)


async def change_position(*, position_id: UUID, change: PositionChange, version: int, by: Viewer) -> Position:
    """Change fields of a position; the viewer can take it back for a quarter of an hour.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Invalid : a value that cannot be.
    Conflict : one that somebody holds, or is to hold, would be closed.
    Stale : somebody changed the position since `version`.
    """
    expect_allowed(people_partners, by)
    values = sent_values(change)
    async with write_transaction():
        await lock_organisation()
        before = await lock_position(position_id)
        if seen_version(before, by) != version:
            raise Stale(await get_position(position_id=position_id, by=by))
        changed = differing(before, values)
        undo_id = None
        if changed:
            title = changed.get("title", before["title"])
            after = await _write(before, changed)
            undo_id = await note_change("position", before, changed, name=title, version=after, by=by)
        return await get_position(position_id=position_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo `change_position` within the open transaction.

    Raises
    ------
    Conflict : the position was changed since.
    """
    await lock_organisation()
    position = await lock_position(UUID(payload["id"]))
    await _write(position, earlier_values(payload, position, name=position["title"]))


async def lock_position(position_id: UUID) -> Mapping[str, Any]:
    """Give a position's row, which nobody else changes until the open transaction ends.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await current_connection().fetchrow("SELECT * FROM position WHERE id = $1 FOR UPDATE", position_id)
    if row is None:
        raise NotFound("position")
    return row


async def _write(before: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Write some fields of a locked position, and what it is sorted and found by; give the new version."""
    if values.get("state") == "closed":
        await _expect_vacant(before)
    after = {**dict(before), **values}
    found_by = {"sort_title": sort_name(after["title"]), "search_text": search_text(after["title"], after["code"])}
    with refused_by_field():
        return await write_fields("position", before["id"], {**values, **found_by})


async def _expect_vacant(position: Mapping[str, Any]) -> None:
    name = await current_connection().fetchval(
        "SELECT p.name FROM incumbency i JOIN person p ON p.id = i.person_id "
        "WHERE i.position_id = $1 AND (i.valid_to IS NULL OR i.valid_to > $2) ORDER BY i.valid_from LIMIT 1",
        *(position["id"], today()),
    )
    if name is not None:
        raise Conflict(f"{name} holds {position['title']}, or is to hold it. Put nobody in it first.")
