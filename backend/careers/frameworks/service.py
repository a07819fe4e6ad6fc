"""Make frameworks and their versions, and edit drafts."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.core.framework import Framework
from backend.careers.core.framework_access import KEEPING
from backend.careers.core.framework_edits import Edit, PieceKind, applied, difference, key_of
from backend.careers.core.framework_faults import FrameworkFault, faults_of
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.piece_schemas import piece_of
from backend.careers.frameworks.pieces import from_json, to_json
from backend.careers.frameworks.schemas import FrameworkEdit, FrameworkRequest, FrameworkVersion
from backend.careers.frameworks.store import read_framework, write_edit, write_framework
from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

UNDO_FOR = timedelta(minutes=15)

MOST_TOLD = 50
"""Faults that an answer names."""

MOST_UNDOABLE = 200
"""Pieces that an edit may touch so that it can be taken back."""


async def add_framework(*, request: FrameworkRequest, by: Viewer) -> FrameworkVersion:
    """Make a framework with an empty draft.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that a framework has already.
    """
    expect_allowed(KEEPING, by)
    empty = Framework(request.code, request.name)
    return await get_version(version_id=await add_version_of(empty, source="Made empty.", by=by), by=by)


async def add_version_of(framework: Framework, *, source: str, by: Viewer) -> UUID:
    """Make a framework, or the next draft of the one of its code, with everything that is given; give the draft's id.

    Parameters
    ----------
    source : where it comes from, a sentence that people read.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Conflict : there is a draft of it already.
    Invalid : its pieces do not fit together.
    """
    expect_allowed(KEEPING, by)
    expect_sound(framework)
    version_id = new_id()
    async with write_transaction() as connection:
        framework_id = await _framework_of(framework)
        number: int = 1 + (
            await connection.fetchval("SELECT max(number) FROM framework_version WHERE framework_id = $1", framework_id)
            or 0
        )
        await _insert_version(version_id, framework_id, number, source, by)
        await write_framework(version_id, framework)
        await record(
            by=acting(by),
            action="framework.version_added",
            subject=Subject("framework", framework_id, framework.name),
            detail={"number": number, "source": source, "roles": len(framework.roles)},
        )
    return version_id


async def copy_version(*, version_id: UUID, by: Viewer) -> FrameworkVersion:
    """Begin the next draft of a framework with everything that a version of it holds.

    Raises
    ------
    NotFound : there is none of that id.
    NotAllowed, Conflict : as `add_version_of`.
    """
    expect_allowed(KEEPING, by)
    before = await get_version(version_id=version_id, by=by)
    source = f"Copied from version {before.number}."
    copied = await add_version_of(await read_framework(version_id), source=source, by=by)
    return await get_version(version_id=copied, by=by)


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
        if row["version"] != version:
            raise Stale(await get_version(version_id=version_id, by=by))
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


async def _framework_of(framework: Framework) -> UUID:
    """Give the id of the framework of a code, made where there is none."""
    connection = current_connection()
    found = await connection.fetchval("SELECT id FROM framework WHERE code = $1 FOR UPDATE", framework.code)
    if found is not None:
        return found
    framework_id = new_id()
    await connection.execute(
        "INSERT INTO framework (id, code, name) VALUES ($1, $2, $3)", framework_id, framework.code, framework.name
    )
    return framework_id


async def _insert_version(version_id: UUID, framework_id: UUID, number: int, source: str, by: Viewer) -> None:
    try:
        await current_connection().execute(
            "INSERT INTO framework_version (id, framework_id, number, state, source, made_at, made_by, version) "
            "VALUES ($1, $2, $3, 'draft', $4, $5, $6, 1)",
            *(version_id, framework_id, number, source, now(), by.name),
        )
    except asyncpg.UniqueViolationError:
        message = "There is a draft of this framework already. Publish it, or delete it, before the next one."
        raise Conflict(message) from None
