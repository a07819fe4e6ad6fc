"""How imports are read: one, a page of them, and a page of what one does."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.imports.schemas import ImportItem, PeopleImport
from backend.people.imports.states import actions_on

ORDER = "newest"

_ITEM = """
SELECT id, source, file_name, state, summary -> 'counts' AS counts, created_by_name, created_at, committed_at, undone_at
FROM person_import
"""

_ONE = """
SELECT i.id, i.source, i.file_name, i.size, i.state, i.columns, i.options, i.summary, i.digest, i.work_id, i.undo_until,
       i.created_by_name, i.created_at, i.committed_at, i.undone_at, i.version,
       ARRAY(SELECT f.row FROM import_fix f WHERE f.import_id = i.id AND f.is_left_out ORDER BY f.row) AS left_out,
       ARRAY(SELECT f.row FROM import_fix f WHERE f.import_id = i.id AND f.texts <> '{}' ORDER BY f.row) AS mended
FROM person_import i WHERE i.id = $1
"""


async def list_imports(*, limit: int, cursor: str | None) -> tuple[list[ImportItem], str | None]:
    """Give a page of imports, the latest first, and the cursor of the next."""
    key = key_of(cursor, ORDER, (UUID,))
    rows = await fetch(
        f"{_ITEM} WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2", key[0] if key else None, limit + 1
    )
    following = cursor_after(ORDER, (rows[limit - 1]["id"],)) if len(rows) > limit else None
    return [ImportItem.model_validate(_item(row, json.loads(row["counts"] or "{}"))) for row in rows[:limit]], following


async def get_import(import_id: UUID) -> PeopleImport:
    """Give one import; within an open transaction as that has it.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await fetch_one(_ONE, import_id)
    if row is None:
        raise NotFound("import")
    summary = json.loads(row["summary"]) if row["summary"] else None
    return PeopleImport.model_validate(
        {
            **_item(row, summary["counts"] if summary else {}),
            **{name: row[name] for name in ("size", "digest", "work_id", "undo_until", "version")},
            "columns": json.loads(row["columns"]),
            "options": _options(json.loads(row["options"])),
            "summary": summary and {name: value for name, value in summary.items() if name != "last_row"},
            "left_out": row["left_out"],
            "mended": row["mended"],
            "actions": actions_on(row, is_ready=bool(summary and summary["is_ready"]), moment=now()),
        }
    )


async def list_sources() -> list[str]:
    """Give where files came from so far, the latest used first."""
    return [row["name"] for row in await fetch("SELECT name FROM import_source ORDER BY mapped_at DESC LIMIT 100")]


def _item(row: Mapping[str, Any], counts: Mapping[str, int]) -> dict[str, Any]:
    names = ("id", "source", "file_name", "state", "created_at", "committed_at", "undone_at")
    return {**{name: row[name] for name in names}, "created_by": row["created_by_name"], "counts": counts}


def _options(stored: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in stored.items() if name not in {"today", "confirmed"}}
    return {**shown, "confirmed": [{"kind": kind, "count": count} for kind, count in stored["confirmed"]]}
