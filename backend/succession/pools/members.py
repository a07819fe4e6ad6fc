"""The one door to who is in a pool: never the viewer themselves; for managers, those below them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.core.pool_access import KEEPING_POOLS

_SEEN = f"""
WITH RECURSIVE below (id) AS (
    SELECT r.person_id FROM reporting_line r WHERE r.manager_id = $2 AND {in_force("r", "$3")}
    UNION
    SELECT r.person_id FROM below b JOIN reporting_line r ON r.manager_id = b.id AND {in_force("r", "$3")}
)
SELECT m.*, p.name, coalesce(o.title, '') AS title, e.code AS role_code
FROM pool_membership m JOIN person p ON p.id = m.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$3")} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id
WHERE m.pool_id = ANY ($1) AND ($2::uuid IS NULL OR m.person_id <> $2) AND p.state = 'active'
AND ($4 OR m.person_id IN (SELECT id FROM below))
ORDER BY p.sort_name, p.id, m.joined_on
"""


async def members_seen(pool_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give the memberships of pools that the viewer may see, those that have ended among them, by name."""
    return await fetch(_SEEN, list(pool_ids), by.person_id, today(), KEEPING_POOLS.allows(by))
