"""How frameworks are read."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.core.framework import Framework
from backend.careers.core.framework_access import framework_actions, may_see_version, version_actions
from backend.careers.frameworks.piece_schemas import FrameworkCompetency, body_of
from backend.careers.frameworks.schemas import (
    CompetencyOutline,
    FrameworkChanges,
    FrameworkList,
    FrameworkOutline,
    FrameworkVersion,
    RoleOutline,
    RolePiece,
)
from backend.careers.frameworks.store import published_framework, read_framework
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

PLURALS = {
    "family": "families",
    "track": "tracks",
    "scale": "scales",
    "competency": "competencies",
    "role": "roles",
    "move": "moves",
}

_VERSIONS = """
SELECT v.*, f.code, f.name, (
    SELECT coalesce(jsonb_object_agg(p.kind, p.n)::text, '')
    FROM (SELECT kind, count(*) AS n FROM framework_piece WHERE version_id = v.id GROUP BY kind) p
) AS counts
FROM framework_version v JOIN framework f ON f.id = v.framework_id {where} ORDER BY f.name, f.id, v.number DESC
"""

_SAID = """
CASE WHEN kind = 'move' THEN jsonb_set(body, '{months}', to_jsonb((body ->> 'months')::numeric)) ELSE body END
"""
"""What a piece says: months are written as they came, and 12.0 of them are 12."""

_CHANGES = f"""
SELECT v.id, b.number AS since, d.kind, count(*) FILTER (WHERE d.is_new) AS added,
       count(*) FILTER (WHERE d.is_gone) AS removed, count(*) FILTER (WHERE d.is_other) AS changed
FROM framework_version v JOIN LATERAL (
    SELECT e.id, e.number FROM framework_version e WHERE e.framework_id = v.framework_id AND e.number < v.number
    ORDER BY e.number DESC LIMIT 1
) b ON true
LEFT JOIN LATERAL (
    SELECT coalesce(n.kind, o.kind) AS kind, o.code IS NULL AS is_new, n.code IS NULL AS is_gone,
           n.said <> o.said AS is_other
    FROM (SELECT kind, code, {_SAID} AS said FROM framework_piece WHERE version_id = v.id) n
    FULL JOIN (SELECT kind, code, {_SAID} AS said FROM framework_piece WHERE version_id = b.id) o
        ON n.kind = o.kind AND n.code = o.code
    WHERE n.said IS DISTINCT FROM o.said
) d ON true
WHERE v.id = ANY ($1) GROUP BY v.id, b.number, d.kind
"""


async def list_frameworks(*, by: Viewer) -> FrameworkList:
    """Give every version that the viewer may know of."""
    rows = await fetch(_VERSIONS.format(where=""))
    items = [version_of(row, by) for row in rows if may_see_version(by, row["state"])]
    changes = await _changes_of([each.id for each in items])
    return FrameworkList(items=items, changes=changes, actions=list(framework_actions(by)))


async def get_version(*, version_id: UUID, by: Viewer, undo_id: UUID | None = None) -> FrameworkVersion:
    """Give one version.

    Raises
    ------
    NotFound : there is none of that id, or it is a draft of others.
    """
    row = await fetch_one(_VERSIONS.format(where="WHERE v.id = $1"), version_id)
    if row is None or not may_see_version(by, row["state"]):
        raise NotFound("version of a framework")
    return version_of(row, by, undo_id)


async def framework_shown(*, version_id: UUID, by: Viewer) -> Framework:
    """Give a version whole.

    Raises
    ------
    NotFound : as `get_version`.
    """
    row = await fetch_one("SELECT state FROM framework_version WHERE id = $1", version_id)
    if row is None or not may_see_version(by, row["state"]):
        raise NotFound("version of a framework")
    is_final = row["state"] in ("published", "superseded")
    return await (published_framework(version_id) if is_final else read_framework(version_id))


async def get_outline(*, version_id: UUID, by: Viewer) -> FrameworkOutline:
    """Give a version in short.

    Raises
    ------
    NotFound : as `get_version`.
    """
    framework = await framework_shown(version_id=version_id, by=by)
    asked = Counter(each.competency for role in framework.roles for each in role.requirements)
    ends = Counter(end for move in framework.moves for end in (move.source, move.target))
    return FrameworkOutline(
        families=[body_of(each) for each in framework.families],
        tracks=[body_of(each) for each in framework.tracks],
        scales=[body_of(each) for each in framework.scales],
        competencies=[
            CompetencyOutline(
                **{name: getattr(each, name) for name in ("code", "name", "scale", "kind", "parent")},
                described=len(each.descriptors),
                asked_by=asked[each.code],
            )
            for each in framework.competencies
        ],
        roles=[
            RoleOutline(
                **{name: getattr(each, name) for name in ("code", "name", "family", "track", "level")},
                requirements=len(each.requirements),
                moves=ends[each.code],
            )
            for each in framework.roles
        ],
    )


async def get_role_piece(*, version_id: UUID, code: str, by: Viewer) -> RolePiece:
    """Give a role of a version.

    Raises
    ------
    NotFound : there is no such version, or no such role in it.
    """
    framework = await framework_shown(version_id=version_id, by=by)
    role = framework.role_by_code.get(code)
    if role is None:
        raise NotFound("role of this version")
    moves = [body_of(each) for each in framework.moves if code in (each.source, each.target)]
    asked = [framework.competency_by_code[each.competency] for each in role.requirements]
    return RolePiece(role=body_of(role), moves=moves, competencies=[body_of(each) for each in asked])


async def get_competency_piece(*, version_id: UUID, code: str, by: Viewer) -> FrameworkCompetency:
    """Give a competency of a version.

    Raises
    ------
    NotFound : there is no such version, or no such competency in it.
    """
    framework = await framework_shown(version_id=version_id, by=by)
    competency = framework.competency_by_code.get(code)
    if competency is None:
        raise NotFound("competency of this version")
    return body_of(competency)


async def _changes_of(versions: list[UUID]) -> list[FrameworkChanges]:
    """Give what is other in each version than in the one before it; the first of a framework has none."""
    rows = await fetch(_CHANGES, versions)
    found: dict[UUID, dict[str, Any]] = {}
    for row in rows:
        empty = {how: dict.fromkeys(PLURALS.values(), 0) for how in ("added", "changed", "removed")}
        changes = found.setdefault(row["id"], {"version_id": row["id"], "since": row["since"], **empty})
        if row["kind"] is not None:
            for how in empty:
                changes[how][PLURALS[row["kind"]]] = row[how]
    return [FrameworkChanges.model_validate(each) for each in found.values()]


def version_of(row: Mapping[str, Any], by: Viewer, undo_id: UUID | None = None) -> FrameworkVersion:
    """Give the shape of a row of `_VERSIONS`."""
    counted = json.loads(row["counts"] or "{}")
    return FrameworkVersion.model_validate(
        {
            **{name: row[name] for name in FrameworkVersion.model_fields.keys() - {"counts", "actions", "undo_id"}},
            "counts": {plural: counted.get(kind, 0) for kind, plural in PLURALS.items()},
            "actions": version_actions(by, row["state"]),
            "undo_id": undo_id,
        }
    )
