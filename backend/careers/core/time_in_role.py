"""How long people stay in a role and where they go from it, from the seats that they held.

Most people have not moved on yet, and leaving them out would make roles look quicker than they are. So times are those
of the product-limit estimator, in which those who still wait count for as long as they have (Kaplan and Meier 1958,
Nonparametric estimation from incomplete observations); who leaves the organisation has waited until then.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from operator import attrgetter

from backend.careers.core.small_groups import SMALLEST_GROUP

DAYS_OF_YEAR = 365.25
DAYS_OF_MONTH = DAYS_OF_YEAR / 12
HALF = Fraction(1, 2)

AWAY = 366
"""Days between two seats after which the second is no move from the first."""


@dataclass(frozen=True)
class Spell:
    """Somebody in a role.

    Attributes
    ----------
    until : first day not any more; `None`: still.
    """

    person: str
    role: str
    since: date
    until: date | None


@dataclass(frozen=True)
class MoveMade:
    """That somebody went from one role to another.

    Attributes
    ----------
    on : the first day in the other.
    """

    person: str
    source: str
    target: str
    on: date


@dataclass(frozen=True)
class Stay:
    """What is known of how long people stay in a role before they move on to another.

    Attributes
    ----------
    months : by which half of them have moved on; `None` where fewer than half ever did, as far as is known.
    moved : how often somebody has; `None` where that, less the moves that are `counted`, would tell of too few people.
    waiting : how often somebody had not when last seen in it; `None` where they are too few people.
    """

    months: float | None
    moved: int | None
    waiting: int | None


def spells_of(seats: Iterable[Spell]) -> list[Spell]:
    """Put seats of the same role that follow one another together, person by person in the order of time."""
    found = list[Spell]()
    for each in sorted(seats, key=attrgetter("person", "since")):
        last = found[-1] if found else None
        if last and last.person == each.person and last.role == each.role and _follows(last, each):
            found[-1] = replace(last, until=each.until)
        else:
            found.append(each)
    return found


def moves_made(spells: Sequence[Spell]) -> dict[tuple[str, str], frozenset[str]]:
    """Give who went from which role to which other, by the two roles."""
    made: dict[tuple[str, str], set[str]] = {}
    for each in moves_of(spells):
        made.setdefault((each.source, each.target), set()).add(each.person)
    return {ends: frozenset(people) for ends, people in made.items()}


def moves_of(spells: Sequence[Spell]) -> list[MoveMade]:
    """Give each move that somebody made, person by person in the order of time."""
    return [
        MoveMade(one.person, one.role, other.role, other.since)
        for one, other in pairwise(spells)
        if one.person == other.person and one.role != other.role and _follows(one, other)
    ]


def stays_in(spells: Sequence[Spell], today: date) -> dict[str, Stay]:
    """Give how long people stay in each role; one from which fewer than `SMALLEST_GROUP` people did is not there."""
    moved: dict[str, list[tuple[str, int]]] = {}
    waited: dict[str, list[tuple[str, int]]] = {}
    for place, one in enumerate(spells, 1):
        other = spells[place] if place < len(spells) else one
        goes_on = other is not one and other.person == one.person and _follows(one, other)
        until = min(one.until or today, today)
        days = (until - one.since).days
        if days > 0:
            (moved if goes_on else waited).setdefault(one.role, []).append((one.person, days))
    made = moves_made(spells)
    found = dict[str, Stay]()
    for role, times in moved.items():
        movers, waiting = Counter(person for person, _ in times), waited.get(role, [])
        if len(movers) >= SMALLEST_GROUP:
            months = _median([each for _, each in times], [each for _, each in waiting])
            found[role] = Stay(months, _moved_told(role, movers, made), _told(Counter(person for person, _ in waiting)))
    return found


def _moved_told(role: str, movers: Counter[str], made: Mapping[tuple[str, str], frozenset[str]]) -> int | None:
    """Give how often people moved on, unless too few of them are in no number of people who made a move.

    Whoever takes all those numbers from it is left with moves that are not counted, and with those made again.
    """
    all_moves, left = sum(movers.values()), movers.copy()
    for (source, _), people in made.items():
        if source == role and len(people) >= SMALLEST_GROUP:
            left.subtract(people)
    rest = sum(left.values())
    return all_moves if rest == 0 or (rest >= SMALLEST_GROUP and _told(+left) is not None) else None


def _told(times: Counter[str]) -> int | None:
    """Give how often people did something, where they are none or enough to be told of."""
    return None if 0 < len(times) < SMALLEST_GROUP else sum(times.values())


def openings_a_year(spells: Sequence[Spell], today: date) -> dict[str, float]:
    """Give how often a seat of each role becomes free in a year, per seat that is held.

    That is ends per year of holding; a role that fewer than `SMALLEST_GROUP` people left is not there.
    """
    days, ends = Counter[str](), Counter[str]()
    left: dict[str, set[str]] = {}
    for each in spells:
        days[each.role] += max((min(each.until or today, today) - each.since).days, 0)
        if each.until is not None and each.until <= today:
            ends[each.role] += 1
            left.setdefault(each.role, set()).add(each.person)
    return {
        role: DAYS_OF_YEAR * ends[role] / days[role]
        for role, people in left.items()
        if len(people) >= SMALLEST_GROUP and days[role]
    }


def counted(made: Mapping[tuple[str, str], frozenset[str]]) -> dict[tuple[str, str], int]:
    """Give how many people made each move, where there are enough of them to be told."""
    return {ends: len(people) for ends, people in made.items() if len(people) >= SMALLEST_GROUP}


def _median(moved: Sequence[int], waited: Sequence[int]) -> float | None:
    """Give the months after which the share still there is at most a half, exactly: a half itself is often met."""
    went, at_risk, share = Counter(moved), Counter([*moved, *waited]), Fraction(1)
    left = at_risk.total()
    for days in sorted(at_risk):
        share *= Fraction(left - went[days], left)
        if share <= HALF:
            return days / DAYS_OF_MONTH
        left -= at_risk[days]
    return None


def _follows(one: Spell, other: Spell) -> bool:
    return one.until is not None and (other.since - one.until).days <= AWAY
