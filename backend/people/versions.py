"""Versions of what one change touches together: counted up, noted, and compared before an undo.

What is only planned is counted apart, so that whoever may not know of plans sees no version move by one.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.clock import today
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.people.core.access import Viewer
from backend.people.core.timeline import Rewriting
from backend.people.standing import knows_plans

Planned = Literal["person", "position"]
Versioned = Literal["person", "position", "account"]

UNPLANNED = Rewriting()
"""Of a change that no line tells of."""


def seen_version(row: Mapping[str, Any], by: Viewer) -> int:
    """Give the version of a row as the viewer sees it: plans count for those who may know of them."""
    return row["version"] + (row["plans"] if knows_plans(by) else 0)


async def count_up(table: Planned, ids: Iterable[UUID], change: Rewriting = UNPLANNED) -> dict[str, Plain]:
    """Note, within the open transaction, that these were changed; give the version of each now, by id.

    Parameters
    ----------
    change : of lines; whatever it changes on a day to come only is a plan.
    """
    day, first = today(), change.first_days()
    planned = [key for key, since in first.items() if since > day]
    rows = await current_connection().fetch(
        f"UPDATE {table} SET version = version + (id <> ALL ($2))::int, plans = plans + (id = ANY ($2))::int "
        "WHERE id = ANY ($1) RETURNING id, version + plans AS version",
        *(sorted(set(ids)), planned),
    )
    return {str(row["id"]): row["version"] for row in rows}


async def expect_unchanged(table: Versioned, versions: Mapping[str, int]) -> None:
    """Refuse to undo what others have built upon.

    Raises
    ------
    Conflict : one of them has another version than was noted; it is named.
    """
    name = "title" if table == "position" else "name"
    version = "version" if table == "account" else "version + plans"
    rows = await current_connection().fetch(
        f"SELECT id, {name} AS name, {version} AS version FROM {table} WHERE id = ANY ($1) ORDER BY id FOR UPDATE",
        [UUID(one) for one in versions],
    )
    changed = [row["name"] for row in rows if row["version"] != versions[str(row["id"])]]
    if changed or len(rows) < len(versions):
        raise Conflict(f"Changed since: {', '.join(changed)}. Change what is still wrong by hand.")
