"""What the seats of an organisation ask for beside what its people hold, so that nobody can be made out.

A number of people is told only where it, and its difference to all people and to every other number that is told of the
same competency, is none or at least `SMALLEST_GROUP`: otherwise two numbers together would tell of a few what neither
tells alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from backend.careers.core.framework import Role
from backend.careers.core.small_groups import SMALLEST_GROUP

Holders = Mapping[int, int]
"""How many people hold just which level."""


@dataclass(frozen=True)
class Demand:
    """One level of a competency.

    Attributes
    ----------
    seats : that ask for just this level.
    seats_above : that ask for this level or a higher one.
    holders : people who hold this level or a higher one; `None`: too few, or too few between two numbers, to be told.
    """

    level: int
    seats: int
    seats_above: int
    holders: int | None


def demand(
    seats: Mapping[str, int], roles: Iterable[Role], holders: Mapping[str, Holders], everybody: int
) -> dict[str, tuple[Demand, ...]]:
    """Compare what seats ask for with what people hold, by competency; its levels from the highest down.

    Parameters
    ----------
    seats : how many there are of each role, by its code.
    holders : by competency; who holds nothing of it need not be there.
    everybody : how many people are counted.
    """
    asked: dict[str, Counter[int]] = {}
    for role in roles:
        for each in role.requirements:
            if seats.get(role.code, 0):
                asked.setdefault(each.competency, Counter())[each.level] += seats[role.code]
    return {code: _levels(counts, holders.get(code, {}), everybody) for code, counts in sorted(asked.items())}


def worst_level(levels: Sequence[Demand]) -> Demand | None:
    """Give the level at which seats outnumber those who hold it by most, of equals the first; `None`: none is told."""
    told = [each for each in levels if each.holders is not None]
    return max(told, key=lambda each: each.seats_above - (each.holders or 0), default=None)


def _levels(asked: Counter[int], people: Holders, everybody: int) -> tuple[Demand, ...]:
    found: list[Demand] = []
    told = 0
    for level in sorted(asked, reverse=True):
        holders = sum(count for at, count in people.items() if at >= level)
        can_be_told = _far_apart(told, holders) and _far_apart(holders, everybody)
        told = holders if can_be_told else told
        above = sum(count for at, count in asked.items() if at >= level)
        found.append(Demand(level, asked[level], above, holders if can_be_told else None))
    return tuple(found)


def _far_apart(fewer: int, more: int) -> bool:
    return fewer == more or more - fewer >= SMALLEST_GROUP
