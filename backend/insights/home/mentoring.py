"""What waits in mentoring: offers to answer, and for coordinators those that came to nothing."""

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer

_TO_ANSWER = """
SELECT o.id, g.name AS programme, (
    SELECT string_agg(p.name, ', ' ORDER BY p.sort_name) FROM offer_party z JOIN person p ON p.id = z.person_id
    WHERE z.offer_id = o.id AND z.person_id <> $1
) AS others
FROM offer o JOIN offer_party y ON y.offer_id = o.id AND y.person_id = $1 JOIN programme g ON g.id = o.programme_id
WHERE o.state = 'open' AND y.answer IS NULL AND o.answer_by > $2 AND g.state <> 'closed' ORDER BY o.answer_by, o.id
"""

_COME_TO_NOTHING = """
SELECT r.id, r.number, g.name AS programme, count(*) AS offers FROM offer o
JOIN publication b ON b.id = o.publication_id JOIN round r ON r.id = b.round_id
JOIN programme g ON g.id = r.programme_id
WHERE g.code = ANY ($1) AND g.state <> 'closed' AND o.opened_at IS NOT NULL AND o.state IN ('declined', 'expired')
AND NOT EXISTS (SELECT FROM publication later WHERE later.round_id = r.id AND later.published_at > o.ended_at)
GROUP BY r.id, g.name ORDER BY g.name, r.number
"""


async def cards_of_mentoring(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of somebody who is asked to agree to something, or who coordinates programmes."""
    return [*await _to_answer(viewer), *await _come_to_nothing(viewer)]


async def _to_answer(viewer: Viewer) -> list[HomeCard]:
    rows = [] if viewer.person_id is None else await fetch(_TO_ANSWER, viewer.person_id, now())
    if not rows:
        return []
    address = f"/mentoring/offers/{rows[0]['id']}" if len(rows) == 1 else "/mentoring/mine"
    items = [item(row["id"], row["others"], row["programme"], href=f"/mentoring/offers/{row['id']}") for row in rows]
    return [card("offers_to_answer", "action", value=len(rows), unit="offers", items=items[:FEW], href=address)]


async def _come_to_nothing(viewer: Viewer) -> list[HomeCard]:
    rows = await fetch(_COME_TO_NOTHING, list(viewer.programmes)) if viewer.programmes else []
    if not rows:
        return []
    items = [item(row["id"], row["programme"], href=f"/mentoring/rounds/{row['id']}?part=offers") for row in rows]
    total = sum(row["offers"] for row in rows)
    return [card("offers_declined", "action", value=total, unit="offers", items=items[:FEW], href=items[0].href)]
