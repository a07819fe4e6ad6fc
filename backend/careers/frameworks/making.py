"""Make frameworks, and the next drafts of them."""

from uuid import UUID

import asyncpg

from backend.careers.core.framework import Framework
from backend.careers.core.framework_access import KEEPING
from backend.careers.frameworks.listing import get_version
from backend.careers.frameworks.schemas import FrameworkRequest, FrameworkVersion
from backend.careers.frameworks.service import expect_sound
from backend.careers.frameworks.store import read_framework, write_framework
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

_LOCK_OR_MAKE = """
INSERT INTO framework (id, code, name) VALUES ($1, $2, $3) ON CONFLICT (code) DO UPDATE SET code = EXCLUDED.code
RETURNING id
"""
"""In one statement: between looking and making, another could make it."""

_INSERT = """
INSERT INTO framework_version (id, framework_id, number, state, source, made_at, made_by, version)
SELECT $1, $2, 1 + coalesce(max(number), 0), 'draft', $3, $4, $5, 1 FROM framework_version WHERE framework_id = $2
RETURNING number
"""


async def add_framework(*, request: FrameworkRequest, by: Viewer) -> FrameworkVersion:
    """Make a framework with an empty draft.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that a framework has already.
    """
    expect_allowed(KEEPING, by)
    async with write_transaction():
        framework_id = await _make_framework(request)
        empty = Framework(request.code, request.name)
        version_id = await _add_draft(framework_id, empty, source="Made empty.", by=by)
    return await get_version(version_id=version_id, by=by)


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
    async with write_transaction():
        return await _add_draft(await _lock_framework(framework), framework, source=source, by=by)


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


async def _make_framework(request: FrameworkRequest) -> UUID:
    framework_id = new_id()
    try:
        await current_connection().execute(
            "INSERT INTO framework (id, code, name) VALUES ($1, $2, $3)", framework_id, request.code, request.name
        )
    except asyncpg.UniqueViolationError:
        message = "There is a framework of this code already. Choose another code, or begin the next draft of that one."
        raise Invalid(FieldError("code", message)) from None
    return framework_id


async def _lock_framework(framework: Framework) -> UUID:
    """Give the id of the framework of a code, made where there is none; nobody else drafts of it meanwhile."""
    rows = await current_connection().fetch(_LOCK_OR_MAKE, new_id(), framework.code, framework.name)
    return rows[0]["id"]


async def _add_draft(framework_id: UUID, framework: Framework, *, source: str, by: Viewer) -> UUID:
    """Write the next draft of a framework that nobody else adds to, and record it; give its id."""
    version_id = new_id()
    try:
        rows = await current_connection().fetch(_INSERT, version_id, framework_id, source, now(), by.name)
    except asyncpg.UniqueViolationError:
        message = "There is a draft of this framework already. Publish it, or delete it, before the next one."
        raise Conflict(message) from None
    await write_framework(version_id, framework)
    await record(
        by=acting(by),
        action="framework.version_added",
        subject=Subject("framework", framework_id, framework.name),
        detail={"number": rows[0]["number"], "source": source, "roles": len(framework.roles)},
    )
    return version_id
