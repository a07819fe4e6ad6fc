"""Who held which roles when, from the seats that they held."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.core.plan_states import PlanState, plan_at
from backend.careers.core.time_in_role import (
    MoveMade,
    Spell,
    Stay,
    counted,
    moves_made,
    moves_of,
    openings_a_year,
    spells_of,
    stays_in,
)
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.organisation import in_force

_SEATS = """
SELECT i.person_id, r.code, r.name, i.valid_from, CASE WHEN i.valid_to <= $1 THEN i.valid_to END AS valid_to
FROM incumbency i JOIN position o ON o.id = i.position_id JOIN role r ON r.id = o.role_id
WHERE i.valid_from <= $1 {narrowed} ORDER BY i.person_id, i.valid_from
"""

_OF_THOSE_IN = "AND i.person_id IN (SELECT i2.person_id FROM incumbency i2 JOIN position o2 ON o2.id = i2.position_id \
JOIN role r2 ON r2.id = o2.role_id WHERE r2.code = ANY ($2))"

_OPEN_SEATS = f"""
SELECT r.code, count(*) AS seats, count(*) FILTER (WHERE NOT EXISTS (
    SELECT FROM incumbency i WHERE i.position_id = o.id AND {in_force("i", "$1")}
)) AS vacant
FROM position o JOIN role r ON r.id = o.role_id WHERE o.state = 'open' AND r.code = ANY ($2) GROUP BY r.code
"""


@dataclass(frozen=True)
class Seats:
    """Open positions that have a role, and those of them that nobody holds."""

    seats: int = 0
    vacant: int = 0


@dataclass(frozen=True)
class Observed:
    """What the past says of moves; all of it is about groups of at least five.

    Attributes
    ----------
    made : how many people made a move, by the roles it leads from and to.
    stays : how long people stay in a role.
    openings : seats that become free in a year, per seat that is held.
    """

    made: Mapping[tuple[str, str], int]
    stays: Mapping[str, Stay]
    openings: Mapping[str, float]


async def observed_among(roles: list[str]) -> Observed:
    """Give what the past says of some roles."""
    rows = await fetch(_SEATS.format(narrowed=_OF_THOSE_IN), today(), roles)
    spells = spells_of(_spell(row) for row in rows)
    return Observed(counted(moves_made(spells)), stays_in(spells, today()), openings_a_year(spells, today()))


async def roles_held(person_id: UUID) -> list[tuple[str, str, date, date | None]]:
    """Give the roles that somebody held, the latest first: code, name, first day, first day not any more."""
    rows = await fetch(_SEATS.format(narrowed="AND i.person_id = $2"), today(), person_id)
    names = {row["code"]: row["name"] for row in rows}
    spells = spells_of(_spell(row) for row in rows)
    return [(each.role, names[each.role], each.since, each.until) for each in reversed(spells)]


async def moves_made_by(people: Sequence[UUID]) -> list[MoveMade]:
    """Give each move that some people made, person by person in the order of time; `person` is the id as text."""
    rows = await fetch(_SEATS.format(narrowed="AND i.person_id = ANY ($2)"), today(), list(people))
    return moves_of(spells_of(_spell(row) for row in rows))


async def aim_of(person_id: UUID) -> str | None:
    """Give the code of the role that somebody aims at in the plan they are at."""
    rows = await fetch(
        "SELECT p.id, p.state, e.code FROM plan p LEFT JOIN role e ON e.id = p.target_role_id WHERE p.person_id = $1",
        person_id,
    )
    at = plan_at((row["id"], PlanState(row["state"])) for row in rows)
    return next((row["code"] for row in rows if row["id"] == at), None)


async def open_seats(roles: list[str]) -> dict[str, Seats]:
    """Give the open positions of some roles; those of which there are none are left out."""
    rows = await fetch(_OPEN_SEATS, today(), roles)
    return {row["code"]: Seats(row["seats"], row["vacant"]) for row in rows}


def _spell(row: Mapping[str, Any]) -> Spell:
    return Spell(str(row["person_id"]), row["code"], row["valid_from"], row["valid_to"])
