"""How lists of people are read: filtered, searched, sorted, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_page
from backend.people.core.access import Viewer
from backend.people.core.words import prefix_queries
from backend.people.employees.schemas import PersonRow, PersonSort, StateFilter
from backend.people.org_units.path import units_below
from backend.people.organisation import in_force
from backend.people.standing import knows_former


@dataclass(frozen=True)
class PersonFilter:
    """Which people to give; `None` leaves a field out.

    Attributes
    ----------
    q : beginnings of words of the name, number, e-mail or position, all of which must fit.
    org_unit : the unit, or one that is part of it.
    manager : whom they report to directly today.
    has_manager : whether they report to anybody today.
    """

    q: str | None = None
    org_unit: UUID | None = None
    state: StateFilter = "active"
    manager: UUID | None = None
    has_manager: bool | None = None
    location: str | None = None
    time_zone: str | None = None


_FOUND = """
(SELECT s.id FROM person s WHERE s.search @@ {query}::text::tsquery
 UNION
 SELECT i.person_id FROM position o JOIN incumbency i ON i.position_id = o.id
 WHERE o.search @@ {query}::text::tsquery AND {in_force})
"""
"""Ids of the people whom one word finds: by themselves, or by the position that they hold."""

_REPORTS = "p.id IN (SELECT r.person_id FROM reporting_line r WHERE r.manager_id = {manager} AND {in_force})"
_MANAGED = "EXISTS (SELECT FROM reporting_line r WHERE r.person_id = p.id AND {in_force})"
_UNMANAGED = """p.id = ANY (ARRAY(SELECT l.id FROM person l
LEFT JOIN reporting_line r ON r.person_id = l.id AND {in_force} WHERE r.id IS NULL))"""
"""Few have no manager: as an array, their ids are found at once and looked up, instead of looking at everybody."""

_ROWS = """
SELECT p.id, p.number, p.name, p.email, p.state, p.location, p.time_zone, p.joined_on, p.org_unit_id, p.sort_key,
       u.code AS unit_code, u.name AS unit_name, m.id AS manager_id, m.name AS manager_name,
       o.id AS position_id, o.code AS position_code, o.title AS position_title
FROM page p
JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN reporting_line r ON r.person_id = p.id AND {line_in_force} LEFT JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {seat_in_force} LEFT JOIN position o ON o.id = i.position_id
"""


def _rows(values: Filters) -> str:
    day = values.value(today())
    return _ROWS.format(line_in_force=in_force("r", day), seat_in_force=in_force("i", day))


PEOPLE = Listing(
    table="person",
    alias="p",
    sorts={
        "name": Sorting("p.sort_name"),
        "number": Sorting("p.number"),
        "joined_on": Sorting("coalesce(p.joined_on, '0001-01-01')", date),
    },
    body=_rows,
)


async def list_people(
    *, where: PersonFilter, sort: PersonSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[PersonRow], str | None, int | None]:
    """Give a page of people, the cursor of the next, and, with the first page, how many there are under the filter."""
    filters = await filters_of(where, by)
    page = await read_page(PEOPLE, filters, sort=sort, limit=limit, cursor=cursor)
    return [person_row(row) for row in page.rows], page.following, page.total


async def filters_of(where: PersonFilter, by: Viewer) -> Filters:
    """Give the conditions on the alias `p` that choose people, of whom the viewer may know."""
    filters = Filters()
    if not knows_former(by):
        filters.add("p.state = 'active'")
    if where.state != "any":
        filters.add("p.state = {}", where.state)
    if queries := prefix_queries(where.q or ""):
        filters.add(f"p.id = ANY (ARRAY({_found(queries, filters)}))")
    if where.org_unit is not None:
        filters.add("p.org_unit_id = ANY ({})", await units_below(where.org_unit))
    if where.manager is not None:
        manager = filters.value(where.manager)
        filters.add(_REPORTS.format(manager=manager, in_force=_line_today(filters)))
    if where.has_manager is not None:
        condition = _MANAGED if where.has_manager else _UNMANAGED
        filters.add(condition.format(in_force=_line_today(filters)))
    if where.location is not None:
        filters.add("p.location = {}", where.location)
    if where.time_zone is not None:
        filters.add("p.time_zone = {}", where.time_zone)
    return filters


def person_row(row: Mapping[str, Any]) -> PersonRow:
    """Make the shape of a row that the list gives."""
    return PersonRow.model_validate(
        {
            **{name: row[name] for name in ("id", "number", "name", "email", "state", "location", "time_zone")},
            "joined_on": row["joined_on"],
            "org_unit": {"id": row["org_unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
            "position": row["position_id"]
            and {"id": row["position_id"], "code": row["position_code"], "title": row["position_title"]},
            "manager": row["manager_id"] and {"id": row["manager_id"], "name": row["manager_name"]},
        }
    )


def _line_today(filters: Filters) -> str:
    return in_force("r", filters.value(today()))


def _found(queries: Sequence[str], filters: Filters) -> str:
    """Give the query of the ids that all words find; as an array, it is made once and looked up, not joined."""
    condition = in_force("i", filters.value(today()))
    return " INTERSECT ".join(_FOUND.format(query=filters.value(query), in_force=condition) for query in queries)
