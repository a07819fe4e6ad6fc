"""How units are read, with the people in them counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.core.structure_policy import unit_actions
from backend.people.core.words import prefix_queries
from backend.people.org_units.schemas import OrgUnit, UnitSort

_ROWS = """
, part (top, id) AS (SELECT id, id FROM page
                     UNION SELECT p.top, c.id FROM part p JOIN org_unit c ON c.parent_id = p.id),
headcount AS (SELECT org_unit_id, count(*) AS people FROM person WHERE state = 'active' GROUP BY org_unit_id)
SELECT u.id, u.code, u.name, u.parent_id, u.version, u.sort_key,
       n.code AS parent_code, n.name AS parent_name, coalesce(own.people, 0) AS people,
       (SELECT count(*) FROM org_unit c WHERE c.parent_id = u.id) AS parts, coalesce(below.people, 0) AS all_people
FROM page u
LEFT JOIN org_unit n ON n.id = u.parent_id
LEFT JOIN headcount own ON own.org_unit_id = u.id
LEFT JOIN (SELECT part.top, sum(h.people)::bigint AS people FROM part JOIN headcount h ON h.org_unit_id = part.id
           GROUP BY part.top) below ON below.top = u.id
"""

UNITS = Listing(
    table="org_unit",
    alias="u",
    sorts={"name": Sorting("u.sort_name"), "code": Sorting("u.code")},
    body=lambda _: _ROWS,
)


@dataclass(frozen=True)
class UnitFilter:
    """Which units to give; `None` leaves a field out.

    Attributes
    ----------
    q : beginnings of words of name or code, all of which must fit.
    parent : the unit that they are part of directly.
    has_parent : whether they are part of any.
    """

    q: str | None = None
    parent: UUID | None = None
    has_parent: bool | None = None


async def list_units(
    *, where: UnitFilter, sort: UnitSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[OrgUnit], str | None, int | None]:
    """Give a page of units, the cursor of the next, and, with the first page, how many there are under the filter."""
    page = await read_page(UNITS, _filters(where), sort=sort, limit=limit, cursor=cursor)
    return [_unit(row, by, None) for row in page.rows], page.following, page.total


async def get_unit(*, unit_id: UUID, by: Viewer, undo_id: UUID | None = None) -> OrgUnit:
    """Give one unit; within an open transaction as that has it.

    Parameters
    ----------
    undo_id : what takes the change back that was just made.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await read_one(UNITS, unit_id, Filters())
    if row is None:
        raise NotFound("org unit")
    return _unit(row, by, undo_id)


def _filters(where: UnitFilter) -> Filters:
    filters = Filters()
    for query in prefix_queries(where.q or ""):
        filters.add("u.search @@ {}::text::tsquery", query)
    if where.parent is not None:
        filters.add("u.parent_id = {}", where.parent)
    if where.has_parent is not None:
        filters.add(f"u.parent_id IS {'NOT ' if where.has_parent else ''}NULL")
    return filters


def _unit(row: Mapping[str, Any], by: Viewer, undo_id: UUID | None) -> OrgUnit:
    parent = row["parent_id"] and {"id": row["parent_id"], "code": row["parent_code"], "name": row["parent_name"]}
    names = ("id", "code", "name", "parts", "people", "all_people", "version")
    return OrgUnit.model_validate(
        {
            **{name: row[name] for name in names},
            "parent": parent,
            "actions": unit_actions(by),
            "undo_id": undo_id,
        }
    )
