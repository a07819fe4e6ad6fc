"""Somebody who is about to be changed."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.standing import knows_former


async def lock_person(person_id: UUID, *, by: Viewer) -> Mapping[str, Any]:
    """Give somebody's row, which nobody else changes until the open transaction ends.

    Raises
    ------
    NotFound : there is nobody of that id whom the viewer may know of.
    """
    row = await current_connection().fetchrow("SELECT * FROM person WHERE id = $1 FOR NO KEY UPDATE", person_id)
    if row is None or (row["state"] == "left" and not knows_former(by)):
        raise NotFound("person")
    return row
