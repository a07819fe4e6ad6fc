"""What waits for coordinators of programmes: what leaves soon, what is to be confirmed, published, run or decided."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import CardId, HomeCard, Unit
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.mentoring.core.offers import REMINDED_BEFORE
from backend.people.core.access import Viewer

_LEAVING = """
SELECT r.id, g.name AS programme, b.leaves_at AS at FROM publication b JOIN round r ON r.id = b.round_id
JOIN programme g ON g.id = r.programme_id
WHERE b.state = 'waiting' AND g.code = ANY ($1) AND g.state <> 'closed' ORDER BY b.leaves_at, r.id
"""

_REPAIRS = """
SELECT r.id, g.name AS programme FROM repair x JOIN round r ON r.id = x.round_id
JOIN programme g ON g.id = r.programme_id
WHERE x.state = 'proposed' AND r.state = 'published' AND g.code = ANY ($1) AND g.state <> 'closed'
ORDER BY g.sort_name, r.number
"""

_TO_PUBLISH = """
SELECT r.id, g.name AS programme FROM round r JOIN programme g ON g.id = r.programme_id
WHERE r.state = 'proposed' AND g.code = ANY ($1) AND g.state IN ('open', 'matching', 'running')
ORDER BY g.sort_name, r.number
"""

_TO_RUN = """
SELECT g.id, g.name AS programme FROM programme g
WHERE g.state = 'matching' AND g.code = ANY ($1)
AND NOT EXISTS (SELECT FROM round r WHERE r.programme_id = g.id AND r.state IN ('running', 'proposed', 'published'))
ORDER BY g.sort_name, g.id
"""
"""Programmes that are matched by now, and have no round that anything could still come of."""

_ENDING = """
SELECT r.id, g.name AS programme, count(*) AS n, min(o.answer_by) AS at FROM offer o
JOIN publication b ON b.id = o.publication_id JOIN round r ON r.id = b.round_id
JOIN programme g ON g.id = o.programme_id
WHERE o.state = 'open' AND o.answer_by > $2 AND o.answer_by <= $2 + $3::interval
AND g.code = ANY ($1) AND g.state <> 'closed' GROUP BY r.id, g.id ORDER BY at, r.id
"""

_TO_DECIDE = """
SELECT g.id, g.name AS programme, count(*) AS n FROM enrolment e JOIN programme g ON g.id = e.programme_id
WHERE e.state = 'applied' AND g.code = ANY ($1) AND g.state <> 'closed' GROUP BY g.id ORDER BY g.sort_name
"""

Row = Mapping[str, Any]


async def cards_of_coordinator(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of what waits in the programmes that somebody coordinates, what cannot wait first."""
    codes = list(viewer.programmes)
    if not codes:
        return []
    found = [
        _card("publications_leaving", "rounds", await fetch(_LEAVING, codes), "/mentoring/rounds/{}"),
        _card("offers_ending", "offers", await fetch(_ENDING, codes, now(), REMINDED_BEFORE), _ROUND.format("offers")),
        _card("repairs_proposed", "repairs", await fetch(_REPAIRS, codes), _ROUND.format("repair")),
        _card("rounds_to_publish", "rounds", await fetch(_TO_PUBLISH, codes), "/mentoring/rounds/{}"),
        _card("rounds_to_run", "rounds", await fetch(_TO_RUN, codes), "/mentoring/programmes/{}"),
        _card("applications_to_decide", "applications", await fetch(_TO_DECIDE, codes), _TO_DECIDE_AT),
    ]
    return [each for each in found if each is not None]


_ROUND = "/mentoring/rounds/{{}}?part={}"

_TO_DECIDE_AT = "/mentoring/programmes/{}?part=people&state=applied"


def _card(card_id: CardId, unit: Unit, rows: Sequence[Row], address: str) -> HomeCard | None:
    """Make a card of rows with `id`, `programme` and what they have of `n` and `at`; `None` where nothing waits.

    Parameters
    ----------
    address : where one of them is seen to, with a place for its id.
    """
    if not rows:
        return None
    items = [
        item(row["id"], row["programme"], value=row.get("n"), at=row.get("at"), href=address.format(row["id"]))
        for row in rows
    ]
    total = sum(row.get("n", 1) for row in rows)
    return card(card_id, "action", value=total, unit=unit, items=items[:FEW], href=items[0].href)
