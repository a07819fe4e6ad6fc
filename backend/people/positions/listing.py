"""How positions and roles are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.core.structure_policy import position_actions
from backend.people.core.words import prefix_queries
from backend.people.org_units.path import units_below
from backend.people.organisation import in_force
from backend.people.positions.schemas import Position, PositionSort, PositionStateFilter, Role
from backend.people.versions import seen_version

ROLE_ORDER = "family"

_ROWS = """
SELECT o.id, o.code, o.title, o.state, o.org_unit_id, o.role_id, o.version, o.plans, o.sort_key,
       u.code AS unit_code, u.name AS unit_name, e.code AS role_code, e.name AS role_name,
       p.id AS person_id, p.name AS person_name, i.valid_from AS since,
       CASE WHEN p.id IS NULL THEN (SELECT max(l.valid_to) FROM incumbency l
                                    WHERE l.position_id = o.id AND l.valid_to <= {day}) END AS vacant_since
FROM page o
JOIN org_unit u ON u.id = o.org_unit_id
LEFT JOIN role e ON e.id = o.role_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force}
LEFT JOIN person p ON p.id = i.person_id
"""

_HELD = "EXISTS (SELECT FROM incumbency i WHERE i.position_id = o.id AND {in_force})"
_VACANT = f"""
SELECT v.id FROM position v LEFT JOIN incumbency i ON i.position_id = v.id AND {in_force("i", "$1")}
WHERE i.id IS NULL AND (v.state = $2 OR $2 = 'any')
"""
"""Few are vacant: their ids are found once and looked up, instead of looking at each position that is held."""


def _rows(values: Filters) -> str:
    day = values.value(today())
    return _ROWS.format(day=day, in_force=in_force("i", day))


POSITIONS = Listing(
    table="position",
    alias="o",
    sorts={"title": Sorting("o.sort_title"), "code": Sorting("o.code")},
    body=_rows,
)


@dataclass(frozen=True)
class PositionFilter:
    """Which positions to give; `None` leaves a field out.

    Attributes
    ----------
    q : beginnings of words of title or code, all of which must fit.
    org_unit : the unit, or one that is part of it.
    vacant : whether nobody holds it today.
    """

    q: str | None = None
    org_unit: UUID | None = None
    state: PositionStateFilter = "open"
    vacant: bool | None = None
    role: UUID | None = None


async def list_positions(
    *, where: PositionFilter, sort: PositionSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[Position], str | None, int | None]:
    """Give a page of positions, the cursor of the next, and, with the first page, how many there are in all."""
    page = await read_page(POSITIONS, await _filters(where), sort=sort, limit=limit, cursor=cursor)
    return [_position(row, by, None) for row in page.rows], page.following, page.total


async def get_position(*, position_id: UUID, by: Viewer, undo_id: UUID | None = None) -> Position:
    """Give one position; within an open transaction as that has it.

    Parameters
    ----------
    undo_id : what takes the change back that was just made.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await read_one(POSITIONS, position_id, Filters())
    if row is None:
        raise NotFound("position")
    return _position(row, by, undo_id)


async def list_roles(*, limit: int, cursor: str | None) -> tuple[list[Role], str | None]:
    """Give a page of roles by family, level and code, and the cursor of the next."""
    key = key_of(cursor, ROLE_ORDER, (str, int, str)) or (None, None, None)
    rows = await fetch(
        "SELECT e.id, e.code, e.name, e.family, e.track, e.level, "
        "(SELECT count(*) FROM position o WHERE o.role_id = e.id AND o.state = 'open') AS positions "
        "FROM role e WHERE e.state = 'current' AND ($1::text IS NULL "
        "OR (e.family, e.level, e.code) > ($1, $2::bigint, $3)) "
        "ORDER BY e.family, e.level, e.code LIMIT $4",
        *(*key, limit + 1),
    )
    last = rows[limit - 1] if len(rows) > limit else None
    following = cursor_after(ROLE_ORDER, (last["family"], last["level"], last["code"])) if last else None
    return [Role.model_validate(dict(row)) for row in rows[:limit]], following


async def _filters(where: PositionFilter) -> Filters:
    filters = Filters()
    for query in prefix_queries(where.q or ""):
        filters.add("o.search @@ {}::text::tsquery", query)
    if where.org_unit is not None:
        filters.add("o.org_unit_id = ANY ({})", await units_below(where.org_unit))
    if where.state != "any":
        filters.add("o.state = {}", where.state)
    if where.vacant:
        filters.add("o.id = ANY ({})", [row["id"] for row in await fetch(_VACANT, today(), where.state)])
    elif where.vacant is not None:
        filters.add(_HELD.format(in_force=in_force("i", filters.value(today()))))
    if where.role is not None:
        filters.add("o.role_id = {}", where.role)
    return filters


def _position(row: Mapping[str, Any], by: Viewer, undo_id: UUID | None) -> Position:
    role = row["role_id"] and {"id": row["role_id"], "code": row["role_code"], "name": row["role_name"]}
    incumbent = row["person_id"] and {"id": row["person_id"], "name": row["person_name"], "since": row["since"]}
    return Position.model_validate(
        {
            **{name: row[name] for name in ("id", "code", "title", "state", "vacant_since")},
            "version": seen_version(row, by),
            "org_unit": {"id": row["org_unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
            "role": role,
            "incumbent": incumbent,
            "actions": position_actions(by, row["state"]),
            "undo_id": undo_id,
        }
    )
