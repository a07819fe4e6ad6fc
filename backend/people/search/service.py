"""Find people, positions and units by the beginnings of their words."""

from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.core.words import prefix_queries, sort_name
from backend.people.organisation import in_force
from backend.people.search.schemas import Hit
from backend.people.standing import knows_former

MOST = 20
MOST_OF_A_KIND = 10
"""So that a word that many people have does not hide the unit of that name."""

_HITS = f"""
WITH hit AS (
    (SELECT 'person' AS kind, 0 AS rank, p.id, p.name AS title, p.sort_name AS sort_key FROM person p
     WHERE p.search @@ $1::text::tsquery AND (p.state = 'active' OR $2)
     ORDER BY NOT starts_with(p.sort_name, $4), p.sort_name, p.id LIMIT {MOST_OF_A_KIND})
    UNION ALL
    (SELECT 'org_unit', 1, u.id, u.name, u.sort_name FROM org_unit u WHERE u.search @@ $1::text::tsquery
     ORDER BY NOT starts_with(u.sort_name, $4), u.sort_name, u.id LIMIT {MOST_OF_A_KIND})
    UNION ALL
    (SELECT 'position', 2, o.id, o.title, o.sort_title FROM position o
     WHERE o.search @@ $1::text::tsquery AND o.state = 'open'
     ORDER BY NOT starts_with(o.sort_title, $4), o.sort_title, o.id LIMIT {MOST_OF_A_KIND})
)
SELECT h.kind, h.id, h.title, CASE h.kind
    WHEN 'person' THEN (SELECT o.title FROM incumbency i JOIN position o ON o.id = i.position_id
                        WHERE i.person_id = h.id AND {in_force("i", "$3")})
    WHEN 'position' THEN (SELECT u.name FROM position o JOIN org_unit u ON u.id = o.org_unit_id WHERE o.id = h.id)
    ELSE (SELECT n.name FROM org_unit u JOIN org_unit n ON n.id = u.parent_id WHERE u.id = h.id) END AS detail
FROM hit h ORDER BY NOT starts_with(h.sort_key, $4), h.rank, h.sort_key, h.id LIMIT {MOST}
"""
"""What begins with the whole text first; people before units before positions."""


async def find(*, q: str, by: Viewer) -> list[Hit]:
    """Give what has words beginning with all that were typed, the best first."""
    words = prefix_queries(q)
    if not words:
        return []
    rows = await fetch(_HITS, " & ".join(words), knows_former(by), today(), sort_name(q))
    return [_hit(row["kind"], row["id"], row["title"], row["detail"]) for row in rows]


def _hit(kind: str, found: UUID, title: str, detail: str | None) -> Hit:
    return Hit.model_validate({"kind": kind, "id": found, "title": title, "detail": detail or ""})
