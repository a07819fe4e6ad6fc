"""People near a seat whose role is one move of the lattice away from its own: what anybody sees in charts."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.frameworks.store import published_frameworks
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.organisation import in_force

_NEAR = f"""
WITH wanted AS (
    SELECT o.id AS seat, o.org_unit_id AS unit, u.parent_id AS above, w.source
    FROM unnest($1::text[], $2::text[]) w (target, source) JOIN role t ON t.code = w.target
    JOIN position o ON o.role_id = t.id JOIN org_unit u ON u.id = o.org_unit_id WHERE o.id = ANY ($3)
), near AS (
    SELECT DISTINCT ON (w.seat, p.id) w.seat, p.id AS person_id, p.name, p.sort_name, o.id AS position_id,
           o.org_unit_id <> w.unit AS is_elsewhere
    FROM wanted w JOIN role s ON s.code = w.source JOIN position o ON o.role_id = s.id
    JOIN org_unit u ON u.id = o.org_unit_id
    JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$4")}
    JOIN person p ON p.id = i.person_id AND p.state = 'active'
    WHERE (u.id IN (w.unit, w.above) OR u.parent_id IN (w.unit, w.above)) AND p.id <> ALL ($5) AND o.id <> w.seat
)
SELECT seat, person_id, name, position_id FROM (
    SELECT n.*, row_number() OVER (PARTITION BY seat ORDER BY is_elsewhere, sort_name, person_id) AS place FROM near n
) ranked WHERE place <= $6 ORDER BY seat, place
"""
"""Near is the seat's own unit, the one above it, and those that share it."""


async def people_near(seats: Collection[UUID], *, without: Collection[UUID], most: int) -> Sequence[Mapping[str, Any]]:
    """Give people whose role a move leads from to that of a seat, those of its own unit first.

    Parameters
    ----------
    without : ids of people who are not thought of.
    most : people for each seat.
    """
    moves = {
        (move.target, move.source) for framework in await published_frameworks() for move in framework.lattice.moves
    }
    targets, sources = [target for target, _ in sorted(moves)], [source for _, source in sorted(moves)]
    return await fetch(_NEAR, targets, sources, list(seats), today(), list(without), most)
