"""The organisation as files: written by PostgreSQL, read in the process that computes."""

import csv
from collections.abc import Container, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path
from sys import intern

from backend.people.core.imports.cells.states import State
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, PlannedLine, Position, Role
from backend.people.grants.in_office import IN_OFFICE
from backend.people.imports.desk import Desk

PEOPLE = """
SELECT p.id, p.version, p.number, p.name, p.email, u.code, p.time_zone, array_to_string(p.languages, ';'), p.location,
       CASE WHEN p.state = 'active' THEN r.manager_id END, CASE WHEN p.state = 'active' THEN s.code END,
       p.joined_on, p.left_on
FROM person p JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN reporting_line r ON r.person_id = p.id AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to > $1)
LEFT JOIN (incumbency i JOIN position s ON s.id = i.position_id)
       ON i.person_id = p.id AND i.valid_from <= $1 AND (i.valid_to IS NULL OR i.valid_to > $1)
"""

ORG_UNITS = "SELECT code, name FROM org_unit WHERE $1::date IS NOT NULL"

ROLES = "SELECT code, name FROM role WHERE $1::date IS NOT NULL"

POSITIONS = """
SELECT s.code, s.title, r.code, u.code, s.state = 'open'
FROM position s JOIN org_unit u ON u.id = s.org_unit_id LEFT JOIN role r ON r.id = s.role_id WHERE $1::date IS NOT NULL
"""

PLANNED = """
SELECT person_id, manager_id, valid_from, valid_to FROM reporting_line WHERE valid_from > $1 OR valid_to > $1
"""

ADMINISTRATORS = f"SELECT DISTINCT a.person_id {IN_OFFICE}"
"""Whose account administers; nobody, for an account that is no person's."""

QUERIES = {
    "people": PEOPLE,
    "org_units": ORG_UNITS,
    "roles": ROLES,
    "positions": POSITIONS,
    "planned": PLANNED,
    "administrators": ADMINISTRATORS,
}
"""What each part is copied from, as CSV; `$1` is the day on which managers and incumbents are meant."""


def organisation_of(desk: Desk) -> Organisation:
    """Read the organisation that lies on a desk."""
    return Organisation(
        people={person.id: person for person in map(_person, rows_of(desk.known("people")))},
        org_units={code: OrgUnit(code, name) for code, name in rows_of(desk.known("org_units"))},
        roles={code: Role(code, name) for code, name in rows_of(desk.known("roles"))},
        positions={row[0]: _position(row) for row in rows_of(desk.known("positions"))},
        planned=tuple(map(_planned, rows_of(desk.known("planned")))),
        administrators=_administrators(desk),
    )


def versions_of(desk: Desk, people: Container[str]) -> Mapping[str, int]:
    """Read the versions of some people, by id."""
    return {row[0]: int(row[1]) for row in rows_of(desk.known("people")) if row[0] in people}


def rows_of(path: Path) -> Iterator[list[str]]:
    """Read a CSV file without a header."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def _person(row: list[str]) -> Person:
    """Make a person; texts that many share are kept once."""
    key, _, number, name, email, unit, zone, languages, location, manager, position, joined_on, left_on = row
    state: State = "left" if left_on else "active"
    return Person(
        id=key,
        number=number,
        name=name,
        email=email,
        org_unit=intern(unit),
        time_zone=intern(zone),
        languages=tuple(map(intern, languages.split(";"))) if languages else (),
        location=intern(location),
        manager=manager or None,
        position=position or None,
        joined_on=date.fromisoformat(joined_on) if joined_on else None,
        state=state,
        left_on=date.fromisoformat(left_on) if left_on else None,
    )


def _planned(row: list[str]) -> PlannedLine:
    person, manager, valid_from, valid_to = row
    last = date.fromisoformat(valid_to) if valid_to else None
    return PlannedLine(person, manager, date.fromisoformat(valid_from), last)


def _administrators(desk: Desk) -> AbstractSet[str]:
    """Read who administers; where an account that is nobody's does too, no departure leaves none."""
    found = {each for row in rows_of(desk.known("administrators")) for each in row or [""]}
    return frozenset() if "" in found else found


def _position(row: list[str]) -> Position:
    code, title, role, unit, is_open = row
    return Position(code, intern(title), role or None, intern(unit), is_open == "t")
