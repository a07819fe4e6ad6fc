"""What everybody's home says while nobody is here."""

from backend.insights.home.cards import card
from backend.insights.home.schemas import HomeCard
from backend.kit.database.engine import fetch_one


async def cards_of_an_empty_organisation() -> list[HomeCard]:
    """Say that nobody is here yet, once: the first steps are those of the lists of people and units."""
    row = await fetch_one("SELECT EXISTS (SELECT FROM person) AS found")
    return [] if row["found"] else [card("nobody_here", "action", href="/people")]
