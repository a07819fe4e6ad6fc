"""How plans and nominations stood, of what the viewer may see now: the door of `seeing.py`, towards the past.

History is worked out each time from what is only appended to, and never stored: so what is about the viewer is left out
of every month alike, as if it did not exist.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

_SEATS = f"""
SELECT c.id, c.position_id, o.title, u.name AS unit, (c.marked_at AT TIME ZONE 'UTC')::date AS marked_on,
       c.review_on, c.target_bench, p.name AS holder
FROM critical_position c JOIN position o ON o.id = c.position_id JOIN org_unit u ON u.id = o.org_unit_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$2")} LEFT JOIN person p ON p.id = i.person_id
WHERE c.id = ANY ($1) AND o.state = 'open' ORDER BY o.sort_title, o.id
"""

_CANDIDACIES = """
SELECT n.id, n.critical_position_id, n.person_id, n.external_name, n.is_interim, p.left_on, p.org_unit_id, p.location
FROM nomination n LEFT JOIN person p ON p.id = n.person_id
WHERE n.critical_position_id = ANY ($1) AND (n.person_id = $2::uuid) IS NOT TRUE
"""

_STATES = """
SELECT v.nomination_id, v.kind, (v.at AT TIME ZONE 'UTC')::date AS day
FROM nomination_event v JOIN nomination n ON n.id = v.nomination_id
WHERE n.critical_position_id = ANY ($1) AND (n.person_id = $2::uuid) IS NOT TRUE
AND v.kind IN ('proposed', 'submitted', 'approved', 'rejected', 'removed', 'placed', 'interim') ORDER BY v.at, v.id
"""

_SAID = """
SELECT s.nomination_id, s.kind, s.tier, s.said_on, s.expires_on
FROM readiness_statement s JOIN nomination n ON n.id = s.nomination_id
WHERE n.critical_position_id = ANY ($1) AND (n.person_id = $2::uuid) IS NOT TRUE ORDER BY s.said_at, s.id
"""

_HELD = """
SELECT i.position_id, i.person_id, p.name, i.valid_from, i.valid_to, p.joined_on,
       EXISTS (SELECT FROM incumbency b WHERE b.person_id = i.person_id AND b.valid_from < i.valid_from) AS held_before
FROM incumbency i JOIN critical_position c ON c.position_id = i.position_id JOIN person p ON p.id = i.person_id
WHERE c.id = ANY ($1) AND i.person_id IS DISTINCT FROM $2::uuid AND i.valid_from <= $3 ORDER BY i.valid_from, i.id
"""


async def past_seats(plan_ids: Collection[UUID]) -> Sequence[Mapping[str, Any]]:
    """Give the seats of plans that were given by `plans_seen`, by title, but for closed ones, which nobody fills."""
    return await fetch(_SEATS, list(plan_ids), today())


async def past_candidacies(plan_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give every nomination in plans that were given by `plans_seen`, whatever became of it."""
    return await fetch(_CANDIDACIES, list(plan_ids), by.person_id)


async def past_states(plan_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give the days on which those nominations came into their states or turned interim or not, the earliest first."""
    return await fetch(_STATES, list(plan_ids), by.person_id)


async def past_statements(plan_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give all that was said of readiness in those nominations, the earliest first."""
    return await fetch(_SAID, list(plan_ids), by.person_id)


async def past_holders(plan_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give who came into the seats of plans that were given by `plans_seen` and when, but for the viewer."""
    return await fetch(_HELD, list(plan_ids), by.person_id, today())
