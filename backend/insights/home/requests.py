"""What waits in requests for a mentor: one's own, and those of the programmes that one coordinates."""

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer

_OWN = """
SELECT q.id, q.programme_id, g.name AS programme, p.name AS asked FROM request q
JOIN programme g ON g.id = q.programme_id
JOIN request_choice c ON c.request_id = q.id AND c.state = 'asked' JOIN person p ON p.id = c.mentor_id
WHERE q.person_id = $1 AND q.state = 'open' ORDER BY q.id DESC
"""

_OPEN = """
SELECT g.id, g.name AS programme, count(*) AS requests FROM request q JOIN programme g ON g.id = q.programme_id
WHERE g.code = ANY ($1) AND q.state = 'open' GROUP BY g.id ORDER BY g.sort_name
"""


async def cards_of_requests(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of somebody who has asked for a mentor, or who coordinates programmes where others have."""
    return [*await _own(viewer), *await _open(viewer)]


async def _own(viewer: Viewer) -> list[HomeCard]:
    """Say who is asked now; that it is answered is told otherwise."""
    rows = [] if viewer.person_id is None else await fetch(_OWN, viewer.person_id)
    if not rows:
        return []
    items = [
        item(row["id"], row["asked"], row["programme"], href=f"/mentoring/programmes/{row['programme_id']}/request")
        for row in rows
    ]
    return [card("own_requests", "list", value=len(rows), unit="requests", items=items[:FEW], href=items[0].href)]


async def _open(viewer: Viewer) -> list[HomeCard]:
    rows = await fetch(_OPEN, list(viewer.programmes)) if viewer.programmes else []
    if not rows:
        return []
    items = [
        item(
            row["id"],
            row["programme"],
            value=row["requests"],
            href=f"/mentoring/programmes/{row['id']}?part=requests",
        )
        for row in rows
    ]
    total = sum(row["requests"] for row in rows)
    return [card("open_requests", "list", value=total, unit="requests", items=items[:FEW], href=items[0].href)]
