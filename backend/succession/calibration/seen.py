"""The one door to who is placed in a cycle: what a viewer may see of it, and nothing else.

The viewer is left out in the query itself, so that whatever is counted, compared or told live from its rows is the same
as if nothing had ever been said of them.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.people.standing import manager_behind
from backend.succession.core.calibration_access import OPENING

_BELOW = f"""
WITH RECURSIVE below (id) AS (
    SELECT r.person_id FROM reporting_line r WHERE r.manager_id = $3::uuid AND {in_force("r", "$2")}
    UNION
    SELECT r.person_id FROM below b JOIN reporting_line r ON r.manager_id = b.id AND {in_force("r", "$2")}
)
"""

_SUBJECTS = f"""{_BELOW}, seen AS (
    SELECT s.cycle_id, s.person_id, s.person_id IN (SELECT id FROM below) AS is_above
    FROM calibration_subject s
    WHERE s.person_id IS DISTINCT FROM $1::uuid
      AND ($4 OR s.person_id IN (SELECT id FROM below)
           OR EXISTS (SELECT FROM calibration_participant t WHERE t.cycle_id = s.cycle_id AND t.person_id = $1))
)
"""
"""The viewer's person, the day, the manager that they are, and whether they see everybody."""

_CYCLES = f"""{_SUBJECTS}
SELECT c.*, c.grid::text AS grid_text, u.code AS unit_code, u.name AS unit_name,
       (SELECT count(*) FROM seen s WHERE s.cycle_id = c.id) AS people_count,
       (SELECT count(DISTINCT r.person_id) FROM calibration_rating r JOIN seen s USING (cycle_id, person_id)
        WHERE r.cycle_id = c.id) AS placed_count
FROM calibration_cycle c LEFT JOIN org_unit u ON u.id = c.org_unit_id
WHERE ($5::uuid IS NULL OR c.id = $5)
  AND ($4 OR EXISTS (SELECT FROM seen s WHERE s.cycle_id = c.id)
       OR EXISTS (SELECT FROM calibration_participant t WHERE t.cycle_id = c.id AND t.person_id = $1))
ORDER BY c.as_of DESC, c.id DESC LIMIT 200
"""

_PEOPLE = f"""{_SUBJECTS}
SELECT s.person_id, s.is_above, p.name, p.state = 'left' AS has_left, o.title
FROM seen s JOIN person p ON p.id = s.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
WHERE s.cycle_id = $5 AND ($6::uuid[] IS NULL OR s.person_id = ANY ($6))
ORDER BY p.sort_name, p.id
"""

_RATINGS = f"""{_SUBJECTS}
SELECT r.* FROM calibration_rating r JOIN seen s USING (cycle_id, person_id)
WHERE r.cycle_id = $5 AND ($6::uuid[] IS NULL OR r.person_id = ANY ($6)) AND r.number > $7
  AND ($8::integer IS NULL OR r.number <= $8)
ORDER BY r.number
"""

_ELSEWHERE = f"""{_SUBJECTS}
SELECT DISTINCT ON (c.as_of, c.id) r.*, c.name, c.as_of, c.grid::text AS grid_text
FROM calibration_rating r JOIN seen s USING (cycle_id, person_id) JOIN calibration_cycle c ON c.id = r.cycle_id
WHERE r.person_id = $5 AND r.cycle_id <> $6
ORDER BY c.as_of DESC, c.id DESC, r.kind, r.number DESC LIMIT 20
"""
"""Calibrated comes before original by the alphabet, so that it is what counts where there is one."""

Row = Mapping[str, Any]


async def cycles_seen(viewer: Viewer) -> Sequence[Row]:
    """Give the cycles that the viewer takes part in, the latest first, at most 200, with how many they see in each."""
    return await fetch(_CYCLES, *_who(viewer), None)


async def expect_cycle_seen(cycle_id: UUID, *, by: Viewer) -> Row:
    """Give one cycle.

    Raises
    ------
    NotFound : there is none of that id, or the viewer takes no part in it.
    """
    row = await fetch_one(_CYCLES, *_who(by), cycle_id)
    if row is None:
        raise NotFound("calibration cycle")
    return row


async def people_seen(cycle_id: UUID, *, by: Viewer, only: Sequence[UUID] | None = None) -> Sequence[Row]:
    """Give whom the viewer sees in a cycle, by name, each with whether the viewer is above them."""
    return await fetch(_PEOPLE, *_who(by), cycle_id, only)


async def expect_person_seen(cycle_id: UUID, person_id: UUID, *, by: Viewer) -> Row:
    """Give one person of a cycle.

    Raises
    ------
    NotFound : they are not in it, or the viewer does not see them there; nobody sees themselves.
    """
    rows = await people_seen(cycle_id, by=by, only=[person_id])
    if not rows:
        raise NotFound("person in this cycle")
    return rows[0]


async def ratings_seen(
    cycle_id: UUID, *, by: Viewer, only: Sequence[UUID] | None = None, after: int = 0, until: int | None = None
) -> Sequence[Row]:
    """Give what was said of whom the viewer sees in a cycle, in the order in which it was said.

    Parameters
    ----------
    after, until : only what came after one number, up to and with another.
    """
    return await fetch(_RATINGS, *_who(by), cycle_id, only, after, until)


async def ratings_elsewhere(person_id: UUID, *, but: UUID, by: Viewer) -> Sequence[Row]:
    """Give where somebody came to stand in other cycles in which the viewer sees them, the latest first, at most 20."""
    return await fetch(_ELSEWHERE, *_who(by), person_id, but)


def _who(viewer: Viewer) -> tuple[object, ...]:
    return viewer.person_id, today(), manager_behind(viewer), OPENING.allows(viewer)
