"""Edit drafts of frameworks, and delete them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.careers.core.framework import Framework
from backend.careers.core.framework_access import KEEPING
from backend.careers.core.framework_edits import Edit, PieceKind, applied, difference, key_of
from backend.careers.core.framework_faults import FrameworkFault, faults_of
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.piece_schemas import piece_of
from backend.careers.frameworks.pieces import from_json, to_json
from backend.careers.frameworks.schemas import FrameworkEdit, FrameworkVersion
from backend.careers.frameworks.store import read_framework, write_edit
from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

UNDO_FOR = timedelta(minutes=15)

MOST_TOLD = 50
"""Faults that an answer names."""

MOST_UNDOABLE = 200
"""Pieces that an edit may touch so that it can be taken back."""


async def edit_version(*, version_id: UUID, edit: FrameworkEdit, version: int, by: Viewer) -> FrameworkVersion:
    """Change a draft; the viewer can take it back for a quarter of an hour.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed : it is not open to the viewer.
    Conflict : it is published.
    Stale : somebody changed it since `version`.
    Invalid : its pieces would not fit together any more.
    """
    expect_allowed(KEEPING, by)
    undo_id = None
    async with write_transaction():
        row = await lock_version(version_id)
        await expect_version(row, version, by=by)
        expect_draft(row)
        before = await read_framework(version_id)
        after = applied(before, _edit_of(edit))
        expect_sound(after)
        if before != after:
            undo_id = await _write(row, before, after, by)
    return await get_version(version_id=version_id, by=by, undo_id=undo_id)


async def remove_version(*, version_id: UUID, by: Viewer) -> None:
    """Delete a draft for good, and its framework where it was the only version.

    Raises
    ------
    NotFound, NotAllowed, Conflict : as `edit_version`.
    """
    expect_allowed(KEEPING, by)
    async with write_transaction() as connection:
        row = await lock_version(version_id)
        expect_draft(row)
        await connection.execute("DELETE FROM framework_piece WHERE version_id = $1", version_id)
        await connection.execute("DELETE FROM framework_version WHERE id = $1", version_id)
        await connection.execute(
            "DELETE FROM framework f WHERE id = $1 "
            "AND NOT EXISTS (SELECT FROM framework_version v WHERE v.framework_id = f.id)",
            row["framework_id"],
        )
        await record(
            by=acting(by),
            action="framework.version_deleted",
            subject=Subject("framework", row["framework_id"], row["name"]),
            detail={"number": row["number"]},
        )


async def take_back_edit(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo an edit within the open transaction.

    Raises
    ------
    Conflict : the version was changed since, or is published.
    """
    row = await lock_version(UUID(payload["id"]))
    if row["version"] != payload["version"]:
        raise Conflict("This version was changed since. Change what is still wrong by hand.")
    expect_draft(row)
    put = tuple(from_json(PieceKind(each["kind"]), each["body"]) for each in payload["put"])
    removed = frozenset((PieceKind(kind), code) for kind, code in payload["removed"])
    await write_edit(row["id"], Edit(put, removed))
    await _touch(row["id"])


async def lock_version(version_id: UUID) -> Mapping[str, Any]:
    """Give a version's row, which nobody else changes until the open transaction ends.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await current_connection().fetchrow(
        "SELECT v.*, f.code, f.name FROM framework_version v JOIN framework f ON f.id = v.framework_id "
        "WHERE v.id = $1 FOR UPDATE",
        version_id,
    )
    if row is None:
        raise NotFound("version of a framework")
    return row


async def expect_version(row: Mapping[str, Any], version: int, *, by: Viewer) -> None:
    """Make sure that a locked version is as the viewer has seen it.

    Raises
    ------
    Stale : it was changed since.
    """
    if row["version"] != version:
        raise Stale(await get_version(version_id=row["id"], by=by))


def expect_sound(framework: Framework) -> None:
    """Make sure that pieces fit together.

    Raises
    ------
    Invalid : they do not; what is wrong, by piece and field.
    """
    faults = faults_of(framework)
    if faults:
        raise Invalid(*(_told(each) for each in faults[:MOST_TOLD]))


def expect_draft(row: Mapping[str, Any]) -> None:
    """Make sure that a version can still be edited.

    Raises
    ------
    Conflict : it is published, or was.
    """
    if row["state"] not in ("draft", "checked"):
        raise Conflict("A version that was published is never edited. Make the next one.")


def _told(fault: FrameworkFault) -> FieldError:
    kind, code = fault.key
    return FieldError(f"{kind}.{code}.{fault.field}", fault.message)


def _edit_of(edit: FrameworkEdit) -> Edit:
    """Give the edit that a request asks for.

    Raises
    ------
    Invalid : it puts a piece twice.
    """
    bodies = (*edit.families, *edit.tracks, *edit.scales, *edit.competencies, *edit.roles, *edit.moves)
    put = tuple(piece_of(body) for body in bodies)
    if len({key_of(each) for each in put}) < len(put):
        raise Invalid(FieldError("body", "The same piece stands there twice. Leave one of them."))
    return Edit(put, frozenset((each.kind, each.code) for each in edit.removed))


async def _write(row: Mapping[str, Any], before: Framework, after: Framework, by: Viewer) -> UUID | None:
    """Write what differs, record it, and offer to take it back unless it is very much."""
    change, back = difference(before, after), difference(after, before)
    await write_edit(row["id"], change)
    version = await _touch(row["id"])
    number = await record(
        by=acting(by),
        action="framework.edited",
        subject=Subject("framework", row["framework_id"], row["name"]),
        detail={
            "number": row["number"],
            "put": [":".join(key_of(each)) for each in change.put],
            "removed": [":".join(key) for key in sorted(change.removed)],
        },
    )
    if back.size > MOST_UNDOABLE:
        return None
    put: list[Plain] = [{"kind": key_of(each)[0].value, "body": to_json(key_of(each)[0], each)} for each in back.put]
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="framework.edited",
        payload={
            "id": str(row["id"]),
            "version": version,
            "put": put,
            "removed": [[kind.value, code] for kind, code in sorted(back.removed)],
        },
        until=now() + UNDO_FOR,
    )


async def _touch(version_id: UUID) -> int:
    """Count a change; what was checked is a draft again."""
    rows = await current_connection().fetch(
        "UPDATE framework_version SET state = 'draft', version = version + 1 WHERE id = $1 RETURNING version",
        version_id,
    )
    return rows[0]["version"]
