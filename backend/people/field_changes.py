"""Changes of a thing's own fields: what differs, what the log says, and what takes it back.

Everything here is part of a change: the caller has locked the thing's row in the open transaction.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.people.actors import acting
from backend.people.core.access import Viewer

UNDO_FOR = timedelta(minutes=15)

Changeable = Literal["person", "org_unit", "position"]


def sent_values(change: BaseModel) -> dict[str, Any]:
    """Give the fields that a request sets; what it leaves out stays as it is."""
    return {name: getattr(change, name) for name in change.model_fields_set}


def differing(before: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values that are not what they were."""
    return {name: value for name, value in values.items() if before[name] != value}


async def write_fields(table: Changeable, row_id: UUID, values: Mapping[str, Any]) -> int:
    """Write some columns; give the new version."""
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(values, 2))
    version: Any = await current_connection().fetchval(
        f"UPDATE {table} SET {assignments}version = version + 1 WHERE id = $1 RETURNING version",
        *(row_id, *values.values()),
    )
    return version


async def note_change(
    table: Changeable, before: Mapping[str, Any], values: Mapping[str, Any], *, name: str, version: int, by: Viewer
) -> UUID:
    """Record a change, and offer to take it back; give the id under which it can be.

    Parameters
    ----------
    name : what the thing is called after the change.
    version : of the thing after the change.
    """
    earlier = {field: _plain(before[field]) for field in values}
    number = await record(
        by=acting(by),
        action=f"{table}.changed",
        subject=Subject(table, before["id"], name),
        detail={"before": earlier, "after": {field: _plain(value) for field, value in values.items()}},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind=f"{table}.changed",
        payload={"id": str(before["id"]), "version": version, "before": earlier},
        until=now() + UNDO_FOR,
    )


def earlier_values(payload: Mapping[str, Any], row: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    """Give what takes a noted change back.

    Raises
    ------
    Conflict : the thing, called `name`, was changed since.
    """
    if row["version"] != payload["version"]:
        raise Conflict(f"{name} was changed since. Change what is still wrong by hand.")
    return {field: _restored(field, value) for field, value in payload["before"].items()}


def _plain(value: object) -> Any:
    return str(value) if isinstance(value, date | UUID) else value


def _restored(field: str, value: Any) -> Any:
    """Read a column's value back; the names of columns tell their kinds."""
    if value is None:
        return None
    if field.endswith("_on"):
        return date.fromisoformat(value)
    return UUID(value) if field.endswith("_id") else value
