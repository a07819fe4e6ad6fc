"""The ways between roles: the moves of a version, and where people went whose role vanished with it."""

from uuid import UUID

from backend.careers.core.framework import Framework
from backend.careers.core.lattice import Move
from backend.careers.frameworks.listing import framework_shown
from backend.careers.frameworks.schemas import FrameworkMapping, FrameworkMoveList, MappedRole, MoveOutline
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer

MOST_MOVES = 100
"""Moves that an answer has at most: there may be thousands."""


async def list_moves(*, version_id: UUID, q: str | None, by: Viewer) -> FrameworkMoveList:
    """List the moves of a version in its authors' order, those alone whose roles are named so.

    Raises
    ------
    NotFound : as `get_version`.
    """
    framework = await framework_shown(version_id=version_id, by=by)
    words = (q or "").casefold().split()
    outlines = [_outline(move, framework) for move in framework.moves]
    fitting = [each for each in outlines if all(word in _text(each) for word in words)]
    return FrameworkMoveList(items=fitting[:MOST_MOVES], total=len(fitting))


async def get_mapping(*, version_id: UUID, by: Viewer) -> FrameworkMapping:
    """Give the mapping that a version was published with.

    Raises
    ------
    NotFound : as `get_version`.
    """
    framework = await framework_shown(version_id=version_id, by=by)
    rows = await fetch(
        "SELECT m.role_code, m.successor_code, m.seats, coalesce(r.name, m.role_code) AS name "
        "FROM framework_mapping m LEFT JOIN role r ON r.code = m.role_code "
        "WHERE m.version_id = $1 ORDER BY name, m.role_code",
        version_id,
    )
    return FrameworkMapping(
        items=[
            MappedRole(
                code=row["role_code"],
                name=row["name"],
                successor=row["successor_code"],
                successor_name=_name(row["successor_code"], framework),
                seats=row["seats"],
            )
            for row in rows
        ]
    )


def _outline(move: Move, framework: Framework) -> MoveOutline:
    return MoveOutline.model_validate(
        {
            **{name: getattr(move, name) for name in ("source", "target", "kind", "months")},
            "source_name": framework.role_by_code[move.source].name,
            "target_name": framework.role_by_code[move.target].name,
        }
    )


def _text(move: MoveOutline) -> str:
    return f"{move.source_name} {move.source} {move.target_name} {move.target} {move.kind}".casefold()


def _name(code: str | None, framework: Framework) -> str | None:
    return framework.role_by_code[code].name if code is not None else None
