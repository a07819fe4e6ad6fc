"""Lay out learning paths, and change them."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.core.learning_policy import KEEPING
from backend.careers.keeping import expect_unchanged, note_change
from backend.careers.learning_paths.reading import STAGES, get_path, named_in
from backend.careers.learning_paths.schemas import PathChange, PathRequest, PathShown, PathStageRequest, PathTerms
from backend.kit.audit.service import Subject, record
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

_INSERT = """
INSERT INTO learning_path (id, code, title, description, role_id, competency_id, certification_id, stages, state,
                           version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'offered', 1)
"""

_UPDATE = """
UPDATE learning_path SET title = $2, description = $3, role_id = $4, competency_id = $5, certification_id = $6,
    stages = $7, state = $8, version = version + 1
WHERE id = $1 RETURNING version
"""


_KNOWN = {
    "role_id": "SELECT id FROM role WHERE id = $1",
    "competency_id": "SELECT id FROM competency WHERE id = $1",
    "certification_id": "SELECT id FROM certification WHERE id = $1",
}


async def add_path(*, request: PathRequest, by: Viewer) -> PathShown:
    """Lay out a path, which people find at once.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that one has already, or something named that there is not.
    """
    expect_allowed(KEEPING, by)
    await _expect_named(request)
    path_id = new_id()
    async with write_transaction() as connection:
        try:
            await connection.execute(_INSERT, path_id, request.code, *_terms(request))
        except asyncpg.UniqueViolationError:
            raise Invalid(FieldError("code", "Another path has this code already.")) from None
        subject = Subject("learning path", path_id, request.title)
        await record(by=acting(by), action="learning_path.added", subject=subject, detail={"code": request.code})
    return await get_path(path_id=path_id, by=by)


async def change_path(*, path_id: UUID, change: PathChange, version: int, by: Viewer) -> PathShown:
    """Change a path, or whether it is offered. It can be taken back for a while.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Stale : somebody changed it since `version`.
    Invalid : something named that there is not.
    """
    expect_allowed(KEEPING, by)
    await _expect_named(change)
    async with write_transaction() as connection:
        row = await _lock(path_id)
        if row["version"] != version:
            raise Stale(await get_path(path_id=path_id, by=by))
        changed = await connection.fetchval(_UPDATE, path_id, *_terms(change), change.state)
        undo_id = await note_change(
            action="learning_path.changed",
            subject=Subject("learning path", path_id, change.title),
            detail={"code": row["code"], "state": change.state},
            version=changed or 0,
            before=_said(row),
            by=by,
        )
    return await get_path(path_id=path_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo a change within the open transaction.

    Raises
    ------
    Conflict : the path was changed since.
    """
    row = await _lock(UUID(payload["id"]))
    expect_unchanged(row, payload, "path")
    before = PathChange.model_validate_json(payload["before"])
    await current_connection().fetchval(_UPDATE, row["id"], *_terms(before), before.state)


async def _lock(path_id: UUID) -> Mapping[str, Any]:
    row = await current_connection().fetchrow(
        "SELECT *, stages::text AS stages_text FROM learning_path WHERE id = $1 FOR UPDATE", path_id
    )
    if row is None:
        raise NotFound("learning path")
    return row


def _said(row: Mapping[str, Any]) -> str:
    """Give what a path is as a request would say it."""
    plain = ("title", "description", "role_id", "competency_id", "certification_id", "state")
    stages = STAGES.validate_json(row["stages_text"])
    return PathChange(**{name: row[name] for name in plain}, stages=stages).model_dump_json()


def _terms(terms: PathTerms) -> tuple[object, ...]:
    return (
        *(terms.title, terms.description, terms.role_id, terms.competency_id, terms.certification_id),
        STAGES.dump_json(terms.stages).decode(),
    )


async def _expect_named(terms: PathTerms) -> None:
    given = {"role_id": terms.role_id, "competency_id": terms.competency_id, "certification_id": terms.certification_id}
    faults = [
        FieldError(field, "There is none of that id. Choose one that is listed.")
        for field, value in given.items()
        if value is not None and await fetch_one(_KNOWN[field], value) is None
    ]
    faults += await _faults_of(terms.stages)
    if faults:
        raise Invalid(*faults)


async def _faults_of(stages: Sequence[PathStageRequest]) -> list[FieldError]:
    named = await named_in([item for stage in stages for item in stage.items], None)
    return [
        FieldError(f"stages.{at}.items.{place}.{field}", "There is none of that id. Choose one that is listed.")
        for at, stage in enumerate(stages)
        for place, item in enumerate(stage.items)
        for field, value, known in (
            ("resource_id", item.resource_id, named.resources),
            ("certification_id", item.certification_id, named.certifications),
        )
        if value is not None and value not in known
    ]
