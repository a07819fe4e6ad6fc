"""Changes of things that carry a version: recorded, and offered back for as long as nobody changes them again."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.errors import Conflict
from backend.people.actors import acting
from backend.people.core.access import Viewer

UNDO_FOR = timedelta(minutes=15)


async def note_change(
    *, action: str, subject: Subject, detail: Mapping[str, Plain], version: int, before: Plain, by: Viewer
) -> UUID:
    """Record a change within its open transaction; give the id under which it is taken back for a while.

    Parameters
    ----------
    action : what the log calls it, and the name of the function in `undoing` that takes it back.
    version : that the thing has now.
    before : what it was, as that function reads it.
    """
    number = await record(by=acting(by), action=action, subject=subject, detail=detail)
    payload = {"id": str(subject.id), "version": version, "before": before}
    return await offer_undo(by=by.account_id, audit_number=number, kind=action, payload=payload, until=now() + UNDO_FOR)


def expect_unchanged(row: Mapping[str, Any], payload: Mapping[str, Any], noun: str) -> None:
    """Make sure that a locked thing is as a change left it that is to be taken back.

    Raises
    ------
    Conflict : it was changed since.
    """
    if row["version"] != payload["version"]:
        raise Conflict(f"This {noun} was changed since. Change what is still wrong by hand.")
