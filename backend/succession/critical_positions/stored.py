"""A plan's row: locked, written, and the seat as its markers and holders stand to it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.succession.seeing import SeenPlan, expect_plan_seen

NO_PLAN = "critical position"

_LOCKED = """
SELECT c.*, o.title FROM critical_position c JOIN position o ON o.id = c.position_id
WHERE c.id = $1 AND c.state = 'in_force' FOR NO KEY UPDATE OF c
"""

Row = Mapping[str, Any]


async def lock_plan(critical_position_id: UUID, *, by: Viewer) -> tuple[Row, SeenPlan]:
    """Lock a plan within the open transaction: until that ends, nobody else changes it or its nominations.

    Raises
    ------
    NotFound : there is none in force of that id, or none for the viewer.
    """
    await expect_plan_seen(critical_position_id, by=by)
    row = await lock_plan_row(critical_position_id)
    return row, await expect_plan_seen(critical_position_id, by=by)


async def lock_plan_row(critical_position_id: UUID) -> Row:
    """Do so for whoever it is about; access is the caller's to decide.

    Raises
    ------
    NotFound : there is none in force of that id.
    """
    row = await current_connection().fetchrow(_LOCKED, critical_position_id)
    if row is None:
        raise NotFound(NO_PLAN)
    return row


async def write_plan(critical_position_id: UUID, values: Mapping[str, object]) -> None:
    """Write columns of a locked plan and count its version up."""
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(values, 2))
    await current_connection().execute(
        f"UPDATE critical_position SET {assignments}version = version + 1 WHERE id = $1",
        *(critical_position_id, *values.values()),
    )


async def insert_plan(values: Mapping[str, object]) -> bool:
    """Write a new plan in force; say whether that was done, as there may be one for the position already."""
    places = ", ".join(f"${index}" for index in range(1, len(values) + 1))
    is_new = await current_connection().fetchval(
        f"INSERT INTO critical_position ({', '.join(values)}) VALUES ({places}) ON CONFLICT DO NOTHING RETURNING true",
        *values.values(),
    )
    return is_new is not None


async def holds(position_id: UUID, person_id: UUID | None, *, or_is_to: bool) -> bool:
    """Whether somebody holds a position or, with `or_is_to`, is to hold it."""
    row = await fetch_one(
        "SELECT 1 FROM incumbency WHERE position_id = $1 AND person_id = $2 AND (valid_to IS NULL OR valid_to > $3) "
        "AND (valid_from <= $3 OR $4)",
        *(position_id, person_id, today(), or_is_to),
    )
    return row is not None
