"""Whose leaving is worth a thought: one press from home to what would follow."""

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard
from backend.people.core.access import Viewer
from backend.succession.scenarios.reading import list_starts

WHAT_IF = "/succession/what-if"


async def cards_of_what_if(viewer: Viewer) -> list[HomeCard]:
    """Give a card of who holds the critical positions that the viewer sees, those who leave soonest first."""
    starts = (await list_starts(by=viewer)).items
    if not starts:
        return []
    items = [
        item(each.person.id, each.person.name, each.position.title, href=f"{WHAT_IF}?leaving={each.person.id}")
        for each in starts[:FEW]
    ]
    return [card("what_if", "list", items=items, href=WHAT_IF)]
