"""Job profiles brought up to date by whoever keeps them; part of a larger change, which records it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.people.positions.adding import NewRole


async def put_roles(roles: Sequence[NewRole]) -> dict[str, UUID]:
    """Write roles within the open transaction, those that are there by their codes anew; give their ids by code."""
    rows = await current_connection().fetch(
        "INSERT INTO role (id, code, name, family, track, level, state) "
        "SELECT *, 'current' FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[]) "
        "ON CONFLICT (code) DO UPDATE SET name = excluded.name, family = excluded.family, track = excluded.track, "
        "level = excluded.level, state = 'current' RETURNING code, id",
        [each.id for each in roles],
        [each.code for each in roles],
        [each.name for each in roles],
        [each.family for each in roles],
        [each.track for each in roles],
        [each.level for each in roles],
    )
    return {row["code"]: row["id"] for row in rows}


async def retire_roles(successors: Mapping[UUID, UUID | None]) -> None:
    """Retire roles within the open transaction; their positions have the successor's role from now on, or none.

    The caller holds the lock of the organisation.
    """
    connection = current_connection()
    await connection.execute(
        "UPDATE position o SET role_id = x.successor, version = version + 1 "
        "FROM unnest($1::uuid[], $2::uuid[]) x (role, successor) WHERE o.role_id = x.role",
        list(successors.keys()),
        list(successors.values()),
    )
    await connection.execute("UPDATE role SET state = 'retired' WHERE id = ANY ($1)", list(successors))
