"""Search the audit log."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch

ORDER = "newest"


@dataclass(frozen=True)
class AuditFilter:
    """Which entries to give; `None` leaves a field out.

    Attributes
    ----------
    q : part of the name of who did it or of what it was done to, in any case.
    action : one, or all that begin with it where it ends in a full stop (`person.`).
    since, until : days in UTC, both included.
    """

    q: str | None
    actor: UUID | None
    action: str | None
    subject: UUID | None
    since: date | None
    until: date | None


_SEARCH = """
SELECT * FROM audit_entry
WHERE ($1::bigint IS NULL OR number < $1)
  AND ($2::text IS NULL OR actor_name ILIKE $2 OR subject_name ILIKE $2)
  AND ($3::uuid IS NULL OR actor_id = $3)
  AND ($4::text IS NULL OR action LIKE $4)
  AND ($5::uuid IS NULL OR subject_id = $5)
  AND ($6::date IS NULL OR at >= $6::date)
  AND ($7::date IS NULL OR at < $7::date + 1)
ORDER BY number DESC LIMIT $8
"""


async def search_audit(
    *, where: AuditFilter, limit: int, cursor: str | None
) -> tuple[Sequence[Mapping[str, Any]], str | None]:
    """Give a page of entries, the newest first, and the cursor of the next."""
    key = key_of(cursor, ORDER, (int,))
    rows = await fetch(
        _SEARCH,
        key[0] if key else None,
        f"%{_literally(where.q)}%" if where.q else None,
        where.actor,
        _action_pattern(where.action),
        where.subject,
        where.since,
        where.until,
        limit + 1,
    )
    following = cursor_after(ORDER, (rows[limit - 1]["number"],)) if len(rows) > limit else None
    return [_row(row) for row in rows[:limit]], following


async def list_actions() -> list[str]:
    """Give every action that the log holds, in alphabetical order, to choose from."""
    rows = await fetch(
        "WITH RECURSIVE a AS ((SELECT action FROM audit_entry ORDER BY action LIMIT 1) UNION ALL "
        "SELECT (SELECT e.action FROM audit_entry e WHERE e.action > a.action ORDER BY e.action LIMIT 1) FROM a "
        "WHERE a.action IS NOT NULL) SELECT action FROM a WHERE action IS NOT NULL"
    )
    return [row["action"] for row in rows]


def _literally(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _action_pattern(action: str | None) -> str | None:
    if action is None:
        return None
    return _literally(action) + ("%" if action.endswith(".") else "")


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**dict(row), "detail": json.loads(row["detail"]), "hash": bytes(row["hash"]).hex()}
