"""Take back what a file of applications brought in: on the list of what somebody did, or on the command line."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.mentoring.application_files.telling import take_back_entered
from backend.mentoring.core.access import RUNNING, allows
from backend.mentoring.enrolments.places import lock_programme
from backend.people.core.access import Viewer

IMPORTED = "enrolments.imported"
"""The kind of act that is taken back here."""

UNDO_FOR = timedelta(hours=24)

COMMAND_LINE = UUID(int=0)
"""Who may take back what the command line did, in the place of an account: no account has this id."""

_IMPORT = """
SELECT u.payload, u.ends_at, u.undone_at, e.number, e.action, e.subject_kind, e.subject_id, e.subject_name
FROM undoable u JOIN audit_entry e ON e.number = u.audit_number
WHERE u.id = $1 AND u.account_id = $2 AND u.kind = $3 FOR UPDATE OF u
"""

_GONE = """
WITH gone AS (DELETE FROM enrolment WHERE id = ANY ($1) RETURNING id, person_id, programme_id)
SELECT gone.*, g.name AS programme_name FROM gone JOIN programme g ON g.id = gone.programme_id ORDER BY gone.id
"""


async def take_back_import(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo an import within the open transaction: the applications that it brought are deleted.

    Raises
    ------
    NotAllowed : the viewer does not run the programme any more.
    Conflict : somebody has changed one of them since, or was paired by it.
    """
    programme = await lock_programme(UUID(payload["programme_id"]))
    if programme is None or not allows(RUNNING, by, programme["code"]):
        raise NotAllowed
    await _delete(payload, by.name)


async def undo_import(*, undo_id: UUID, by: Actor) -> int:
    """Take back what the command line brought in, wholly or not at all; give how many applications that were.

    Raises
    ------
    NotFound : the command line brought nothing in under that id.
    Conflict : it was taken back, its time is over, or as for `take_back_import`.
    """
    async with write_transaction() as connection:
        row = await connection.fetchrow(_IMPORT, undo_id, COMMAND_LINE, IMPORTED)
        if row is None:
            raise NotFound(f"import by the command line as {undo_id}")
        if row["undone_at"] is not None:
            raise Conflict("This was taken back already.")
        if row["ends_at"] <= now():
            raise Conflict("The day in which this could be taken back is over. Withdraw the applications one by one.")
        payload = json.loads(row["payload"])
        await lock_programme(UUID(payload["programme_id"]))
        await _delete(payload, None)
        await connection.execute("UPDATE undoable SET undone_at = $2 WHERE id = $1", undo_id, now())
        await record(
            by=by,
            action="undone",
            subject=Subject(row["subject_kind"], row["subject_id"], row["subject_name"]),
            detail={"number": row["number"], "action": row["action"]},
        )
    return len(payload["ids"])


async def _delete(payload: Mapping[str, Any], by: str | None) -> None:
    """Delete the applications of an import whose programme is locked, and let their people know as far as they did."""
    connection, ids = current_connection(), [UUID(each) for each in payload["ids"]]
    untouched: Any = await connection.fetchval(
        "SELECT count(*) FROM enrolment e WHERE e.id = ANY ($1) AND e.version = 1 "
        "AND NOT EXISTS (SELECT FROM request q WHERE q.enrolment_id = e.id) "
        "AND NOT EXISTS (SELECT FROM offer o JOIN offer_party p ON p.offer_id = o.id "
        "                WHERE o.programme_id = e.programme_id AND p.person_id = e.person_id)",
        ids,
    )
    if untouched < len(ids):
        raise Conflict("Some of these applications were changed or answered since. Withdraw the others one by one.")
    gone = await connection.fetch(_GONE, ids)
    await take_back_entered(gone, by)
