"""What the viewer did lately, and taking it back."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.people.actors import acting
from backend.people.core.access import Relation, Viewer
from backend.people.standing import expect_allowed, relation_to
from backend.people.undoing import Undo

ORDER = "newest"


async def list_activity(
    *, undoing: Mapping[str, Undo], limit: int, cursor: str | None, by: Viewer
) -> tuple[Sequence[Mapping[str, Any]], str | None]:
    """Give a page of what the viewer did, the newest first, with what can still be undone, and the next cursor.

    Parameters
    ----------
    undoing : for each kind of act, how it is taken back.
    """
    key = key_of(cursor, ORDER, (int,))
    rows = await fetch(
        "SELECT e.number, e.at, e.action, e.subject_kind, e.subject_id, e.subject_name, u.id AS undo_id, "
        "u.kind, u.payload, u.ends_at AS undo_until, u.undone_at, "
        "CASE WHEN e.action = 'undone' THEN e.detail ->> 'action' END AS undone_action FROM audit_entry e "
        "LEFT JOIN undoable u ON u.audit_number = e.number AND u.account_id = $1 "
        "WHERE e.actor_id = $1 AND ($2::bigint IS NULL OR e.number < $2) ORDER BY e.number DESC LIMIT $3",
        *(by.account_id, key[0] if key else None, limit + 1),
    )
    following = cursor_after(ORDER, (rows[limit - 1]["number"],)) if len(rows) > limit else None
    return [await _row(row, undoing, by) for row in rows[:limit]], following


async def undo(*, undo_id: UUID, undoing: Mapping[str, Undo], by: Viewer) -> None:
    """Take one of the viewer's own acts back, wholly or not at all.

    Parameters
    ----------
    undoing : for each kind of act, how it is taken back.

    Raises
    ------
    NotFound : the viewer did nothing of that id.
    NotAllowed : they could not do it any more, so they cannot take it back.
    Conflict : it was undone, its time is over, or what followed stands on it.
    """
    async with write_transaction() as connection:
        row = await connection.fetchrow(
            "SELECT u.kind, u.payload, u.ends_at, u.undone_at, e.number, e.action, e.subject_kind, e.subject_id, "
            "e.subject_name FROM undoable u JOIN audit_entry e ON e.number = u.audit_number "
            "WHERE u.id = $1 AND u.account_id = $2 FOR UPDATE OF u",
            *(undo_id, by.account_id),
        )
        if row is None:
            raise NotFound("thing to undo")
        if row["undone_at"] is not None:
            raise Conflict("This was undone already.")
        if row["ends_at"] <= now():
            raise Conflict("The time to undo this is over.")
        kind = undoing[row["kind"]]
        expect_allowed(kind.allowed, by, await _relation_to_subject(row, by))
        await kind.take_back(json.loads(row["payload"]), by)
        await connection.execute("UPDATE undoable SET undone_at = $2 WHERE id = $1", undo_id, now())
        await record(
            by=acting(by),
            action="undone",
            subject=Subject(row["subject_kind"], row["subject_id"], row["subject_name"]),
            detail={"number": row["number"], "action": row["action"]},
        )


async def _row(row: Mapping[str, Any], undoing: Mapping[str, Undo], by: Viewer) -> dict[str, Any]:
    can_undo = row["undo_id"] is not None and row["undone_at"] is None and row["undo_until"] > now()
    if can_undo:
        kind = undoing[row["kind"]]
        can_undo = kind.allowed.allows(by, await _relation_to_subject(row, by))
        can_undo = can_undo and (kind.possible is None or await kind.possible(json.loads(row["payload"])))
    shown = {name: value for name, value in row.items() if name not in ("kind", "payload")}
    return {**shown, "actions": ["undo"] if can_undo else []}


async def _relation_to_subject(row: Mapping[str, Any], by: Viewer) -> Relation:
    """Give how the viewer stands to what they did something to."""
    return await relation_to(row["subject_id"], by=by) if row["subject_kind"] == "person" else Relation.OTHER
