"""What waits in mentoring: offers to answer, whom one meets, and for coordinators rounds that have changed since."""

from uuid import UUID

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.coordinating import cards_of_coordinator
from backend.insights.home.schemas import HomeCard
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.mentoring.relationships.reading import list_own_relationships
from backend.people.core.access import Viewer

MINE = "/mentoring/mine"
"""Where somebody sees whom they meet, and what they are asked."""

_TO_ANSWER = """
SELECT o.id, g.name AS programme, (
    SELECT string_agg(p.name, ', ' ORDER BY p.sort_name) FROM offer_party z JOIN person p ON p.id = z.person_id
    WHERE z.offer_id = o.id AND z.person_id <> $1
) AS others
FROM offer o JOIN offer_party y ON y.offer_id = o.id AND y.person_id = $1 JOIN programme g ON g.id = o.programme_id
WHERE o.state = 'open' AND y.answer IS NULL AND o.answer_by > $2 AND g.state <> 'closed' ORDER BY o.answer_by, o.id
"""

_CHANGED = """
SELECT r.id, r.number, g.name AS programme, ended.n + joined.n AS changes
FROM round r JOIN programme g ON g.id = r.programme_id
CROSS JOIN LATERAL (
    SELECT count(*) AS n FROM offer o JOIN publication b ON b.id = o.publication_id AND b.round_id = r.id
    LEFT JOIN relationship x ON x.offer_id = o.id AND x.state = 'ended'
    WHERE o.opened_at IS NOT NULL AND (o.state IN ('declined', 'expired') OR x.id IS NOT NULL)
    AND coalesce(x.ended_at, o.ended_at) > r.input_at
) ended
CROSS JOIN LATERAL (
    SELECT count(*) AS n FROM enrolment e WHERE e.programme_id = r.programme_id AND e.side <> 'mentor'
    AND e.state = 'enrolled' AND coalesce(e.decided_at, e.applied_at) > r.input_at AND NOT EXISTS (
        SELECT FROM offer_party y JOIN offer o ON o.id = y.offer_id
        WHERE o.programme_id = e.programme_id AND y.person_id = e.person_id AND y.side = e.side
        AND o.state IN ('held', 'open', 'paused', 'accepted')
    )
) joined
WHERE g.code = ANY ($1) AND g.state <> 'closed' AND r.state = 'published' AND ended.n + joined.n > 0
AND NOT EXISTS (SELECT FROM publication b WHERE b.round_id = r.id AND b.state = 'waiting')
AND NOT EXISTS (SELECT FROM repair x WHERE x.round_id = r.id AND x.state = 'proposed')
AND NOT EXISTS (
    SELECT FROM round l WHERE l.programme_id = r.programme_id AND l.number > r.number AND l.state = 'published'
)
ORDER BY changes DESC, g.name, r.number
"""
"""Of the latest round of each programme, unless a repair is proposed, which has a card of its own.

A repair that has left takes the moment of its own input as the round's.
"""


async def cards_of_mentoring(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of somebody who is asked to agree to something, or who coordinates programmes."""
    own = [*await _to_answer(viewer), *await _met(viewer)]
    return [*own, *await cards_of_coordinator(viewer), *await _changed(viewer)]


async def _to_answer(viewer: Viewer) -> list[HomeCard]:
    rows = [] if viewer.person_id is None else await fetch(_TO_ANSWER, viewer.person_id, now())
    if not rows:
        return []
    address = f"/mentoring/offers/{rows[0]['id']}" if len(rows) == 1 else MINE
    items = [item(row["id"], row["others"], row["programme"], href=f"/mentoring/offers/{row['id']}") for row in rows]
    return [card("offers_to_answer", "action", value=len(rows), unit="offers", items=items[:FEW], href=address)]


async def _met(viewer: Viewer) -> list[HomeCard]:
    going_on = [each for each in (await list_own_relationships(by=viewer)).items if each.state == "active"]
    if not going_on:
        return []
    items = [
        item(each.id, ", ".join(other.person.name for other in each.others), each.programme_name, href=MINE)
        for each in going_on
    ]
    return [card("own_relationships", "list", items=items[:FEW], href=MINE)]


async def _changed(viewer: Viewer) -> list[HomeCard]:
    rows = await fetch(_CHANGED, list(viewer.programmes)) if viewer.programmes else []
    if not rows:
        return []
    items = [item(row["id"], row["programme"], value=row["changes"], href=_where_mended(row["id"])) for row in rows]
    total = sum(row["changes"] for row in rows)
    return [card("rounds_changed", "action", value=total, unit="changes", items=items[:FEW], href=items[0].href)]


def _where_mended(round_id: UUID) -> str:
    return f"/mentoring/rounds/{round_id}?part=repair"
