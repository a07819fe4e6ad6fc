"""How many of a mentor's seats are free, and until when none is."""

from dataclasses import dataclass
from datetime import date

from backend.mentoring.core.commitments import seats_on
from backend.mentoring.core.programme_states import Side


@dataclass(frozen=True)
class Load:
    """What a mentor's seats hold in a programme: offers that wait for answers, and relationships that are active."""

    offers: int = 0
    relationships: int = 0


def free_seats(offered: int, most: int | None, load: Load) -> int:
    """Give the seats that nobody holds; below 0 where fewer are offered now than are held."""
    return seats_on(Side.MENTOR, offered, most) - load.offers - load.relationships


def full_until(offered: int, most: int | None, load: Load, ends_on: date, today: date) -> date | None:
    """Say when a seat becomes free: once the relationships of the programme end, so many months after its start.

    `None` where that is not known: offers that wait hold all seats, or the end is past and they still meet.
    """
    is_freed_then = load.relationships > 0 and load.offers < seats_on(Side.MENTOR, offered, most)
    return ends_on if is_freed_then and ends_on > today else None
