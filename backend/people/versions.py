"""Versions of what one change touches together: counted up, noted, and compared before an undo."""

from collections.abc import Iterable, Mapping
from typing import Literal
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict

Versioned = Literal["person", "position", "account"]


async def count_up(table: Versioned, ids: Iterable[UUID]) -> dict[str, Plain]:
    """Note, within the open transaction, that these were changed; give the version of each now, by id."""
    rows = await current_connection().fetch(
        f"UPDATE {table} SET version = version + 1 WHERE id = ANY ($1) RETURNING id, version", sorted(set(ids))
    )
    return {str(row["id"]): row["version"] for row in rows}


async def expect_unchanged(table: Versioned, versions: Mapping[str, int]) -> None:
    """Refuse to undo what others have built upon.

    Raises
    ------
    Conflict : one of them has another version than was noted; it is named.
    """
    name = "title" if table == "position" else "name"
    rows = await current_connection().fetch(
        f"SELECT id, {name} AS name, version FROM {table} WHERE id = ANY ($1) ORDER BY id FOR UPDATE",
        [UUID(one) for one in versions],
    )
    changed = [row["name"] for row in rows if row["version"] != versions[str(row["id"])]]
    if changed or len(rows) < len(versions):
        raise Conflict(f"Changed since: {', '.join(changed)}. Change what is still wrong by hand.")
