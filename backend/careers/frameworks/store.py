"""Versions of frameworks in the database: whole ones read, and what an edit changes written."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from backend.careers.core.framework import Framework
from backend.careers.core.framework_edits import Edit, PieceKind, framework_of, key_of, pieces_of
from backend.careers.frameworks.pieces import from_json, to_json
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection

MOST_KEPT = 8
"""Versions that a process keeps beside those that are published: they were once, and never change."""

_published: dict[UUID, Framework] = {}
"""All of them: nearly every request asks for them, and would read those again that were forgotten."""

_once_published: OrderedDict[UUID, Framework] = OrderedDict()


async def published_frameworks() -> Sequence[Framework]:
    """Give the published version of every framework, by their codes."""
    rows = await fetch(
        "SELECT v.id FROM framework_version v JOIN framework f ON f.id = v.framework_id "
        "WHERE v.state = 'published' ORDER BY f.code"
    )
    found = {row["id"]: await published_framework(row["id"]) for row in rows}
    _published.clear()
    _published.update(found)
    return list(found.values())


async def published_framework(version_id: UUID) -> Framework:
    """Give a version that is published, or was."""
    if version_id in _published:
        return _published[version_id]
    framework = _once_published.get(version_id) or await read_framework(version_id)
    _once_published[version_id] = framework
    _once_published.move_to_end(version_id)
    if len(_once_published) > MOST_KEPT:
        _once_published.popitem(last=False)
    return framework


async def read_framework(version_id: UUID) -> Framework:
    """Give a version as it is now."""
    head = await fetch_one(
        "SELECT f.code, f.name FROM framework_version v JOIN framework f ON f.id = v.framework_id WHERE v.id = $1",
        version_id,
    )
    rows = await fetch(
        "SELECT kind, body::text AS body FROM framework_piece WHERE version_id = $1 ORDER BY place, kind, code",
        version_id,
    )
    pieces = [from_json(PieceKind(row["kind"]), row["body"]) for row in rows]
    return framework_of(head["code"], head["name"], pieces)


async def write_framework(version_id: UUID, framework: Framework) -> None:
    """Write, within the open transaction, everything of a version that has no pieces yet."""
    await current_connection().copy_records_to_table(
        "framework_piece",
        columns=("version_id", "kind", "code", "place", "body"),
        records=[(version_id, *_row(place, piece)) for place, piece in enumerate(pieces_of(framework), 1)],
    )


async def write_edit(version_id: UUID, edit: Edit) -> None:
    """Write, within the open transaction, what an edit changes of a draft; new pieces come last."""
    connection = current_connection()
    await connection.executemany(
        "DELETE FROM framework_piece WHERE version_id = $1 AND kind = $2 AND code = $3",
        [(version_id, kind, code) for kind, code in sorted(edit.removed)],
    )
    last: int = (
        await connection.fetchval("SELECT max(place) FROM framework_piece WHERE version_id = $1", version_id) or 0
    )
    await connection.executemany(
        "INSERT INTO framework_piece (version_id, kind, code, place, body) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (version_id, kind, code) DO UPDATE SET body = excluded.body",
        [(version_id, *_row(last + place, piece)) for place, piece in enumerate(edit.put, 1)],
    )


def _row(place: int, piece: Any) -> tuple[str, str, int, str]:
    kind, code = key_of(piece)
    return kind.value, code, place, to_json(kind, piece)
