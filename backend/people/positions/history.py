"""Who holds a position, held it and is to hold it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.core.structure_policy import SEEING_INCUMBENTS
from backend.people.positions.listing import get_position
from backend.people.positions.schemas import Incumbency
from backend.people.standing import expect_allowed

_INCUMBENCIES = """
SELECT i.id, i.valid_from, i.valid_to, p.id AS person_id, p.name AS person_name
FROM incumbency i JOIN person p ON p.id = i.person_id WHERE i.position_id = $1 ORDER BY i.valid_from DESC
"""


async def list_incumbents(*, position_id: UUID, by: Viewer) -> list[Incumbency]:
    """Give who holds a position, held it and is to hold it, the latest first.

    Raises
    ------
    NotAllowed : the viewer is no partner: who once sat where is not everybody's.
    NotFound : there is no such position.
    """
    expect_allowed(SEEING_INCUMBENTS, by)
    await get_position(position_id=position_id, by=by)
    return [_incumbency(row) for row in await fetch(_INCUMBENCIES, position_id)]


def _incumbency(row: Mapping[str, Any]) -> Incumbency:
    has_ended = row["valid_to"] is not None and row["valid_to"] <= today()
    return Incumbency.model_validate(
        {
            "id": row["id"],
            "person": {"id": row["person_id"], "name": row["person_name"]},
            "valid_from": row["valid_from"],
            "valid_to": row["valid_to"],
            "when": "planned" if row["valid_from"] > today() else "past" if has_ended else "present",
        }
    )
