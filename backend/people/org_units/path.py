"""The units that a unit is part of, and those that are part of it."""

import json
from uuid import UUID

from backend.kit.database.engine import fetch

UNITS_ABOVE = """
WITH RECURSIVE above (id, code, name, parent_id, steps) AS (
    SELECT n.id, n.code, n.name, n.parent_id, 0 FROM org_unit n WHERE n.id = {unit}
    UNION ALL
    SELECT n.id, n.code, n.name, n.parent_id, a.steps + 1 FROM above a JOIN org_unit n ON n.id = a.parent_id
)
SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name) ORDER BY steps DESC) FROM above
"""
"""A query of one value, for `path_of`; `unit` is an expression that gives the id."""

_UNITS_BELOW = """
WITH RECURSIVE part (id) AS (SELECT $1::uuid UNION SELECT c.id FROM part JOIN org_unit c ON c.parent_id = part.id)
SELECT id FROM part
"""


def path_of(units: str) -> list[dict[str, str]]:
    """Read what `UNITS_ABOVE` gives: the whole first, the unit itself last."""
    return json.loads(units)


async def units_below(unit_id: UUID) -> list[UUID]:
    """Give the ids of a unit and of all that is part of it: as values, by which the database can plan."""
    return [row["id"] for row in await fetch(_UNITS_BELOW, unit_id)]
