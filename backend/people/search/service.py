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

LAST_CHARACTER = chr(0x10FFFF)


def _best_of(kind: str, rank: int, table: str, title: str, sorted_by: str, known: str) -> str:
    """Give the query of the best of one kind.

    Half of all people have a word that begins with one letter. Those who are listed under it come in the order of an
    index, and mostly are enough; only where they are not, all that the letter finds is gathered and sorted.
    """
    found = f"""
        SELECT t.id, t.{title} AS title, t.{sorted_by} AS sort_key FROM {table} t
        WHERE t.search @@ $1::text::tsquery AND {known}"""
    best = f"ORDER BY sort_key, id LIMIT {MOST_OF_A_KIND}"
    first = f"{found} AND t.{sorted_by} >= $4 AND t.{sorted_by} < $5 {best}"
    others = f"WITH found AS MATERIALIZED ({found}) SELECT * FROM found WHERE NOT starts_with(sort_key, $4) {best}"
    return f"""(SELECT '{kind}' AS kind, {rank} AS rank, id, title, sort_key
                FROM (({first}) UNION ALL ({others})) best LIMIT {MOST_OF_A_KIND})"""


_HITS = f"""
WITH hit AS (
    {_best_of("person", 0, "person", "name", "sort_name", "(t.state = 'active' OR $2)")}
    UNION ALL {_best_of("org_unit", 1, "org_unit", "name", "sort_name", "true")}
    UNION ALL {_best_of("position", 2, "position", "title", "sort_title", "t.state = 'open'")}
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
    begin = sort_name(q)
    values = (" & ".join(words), knows_former(by), today(), begin, begin + LAST_CHARACTER)
    rows = await fetch(_HITS, *values)
    return [_hit(row["kind"], row["id"], row["title"], row["detail"]) for row in rows]


def _hit(kind: str, found: UUID, title: str, detail: str | None) -> Hit:
    return Hit.model_validate({"kind": kind, "id": found, "title": title, "detail": detail or ""})
