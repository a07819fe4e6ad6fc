"""Ways from what somebody holds to what they want to hold: short lists of resources, each drafted for another wish.

For one competency the levels are places and the resources lead from any level at which they can be begun to a higher
one: the least costly list to a level is found level by level, exactly. Where the aim can't be reached, a way leads as
far as the catalogue does.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from backend.careers.core.recommending import WORST, Need, Offer

WayKind = Literal["quickest", "best", "free", "own"]

MOST_NEEDS = 3
"""Competencies that a drafted way leads through: what to begin with first."""

Weight = Callable[[Offer], int]
Route = tuple[int, tuple[str, ...]]
"""What a list of resources weighs, and their codes in order."""


@dataclass(frozen=True)
class DraftedWay:
    """A way that was drafted: the codes of its resources, in order."""

    kind: WayKind
    codes: tuple[str, ...]


def draft_ways(needs: Sequence[Need], offers: Iterable[Offer], done: Collection[str] = frozenset()) -> list[DraftedWay]:
    """Give the quickest way, the one by the best resources and the quickest that costs nothing; equal ones once."""
    usable = [each for each in offers if each.code not in done]
    free = [each for each in usable if each.cost is None]
    wishes: tuple[tuple[WayKind, Sequence[Offer], Weight], ...] = (
        ("quickest", usable, lambda each: each.minutes),
        ("best", usable, lambda each: each.minutes * (WORST - each.quality)),
        ("free", free, lambda each: each.minutes),
    )
    ways: list[DraftedWay] = []
    for kind, some, weight in wishes:
        codes = dict.fromkeys(code for need in needs[:MOST_NEEDS] for code in lightest(need, some, weight))
        way = DraftedWay(kind, tuple(codes))
        if way.codes and way.codes not in {each.codes for each in ways}:
            ways.append(way)
    return ways


def lightest(need: Need, offers: Sequence[Offer], weight: Weight) -> tuple[str, ...]:
    """Give the lightest list of resources that leads as far towards what is required as any does.

    Of two that weigh the same it is the one whose codes come first.
    """
    best: dict[int, Route] = {need.held: (0, ())}
    for level in range(need.held, need.required):
        if level not in best:
            continue
        weighs, codes = best[level]
        for offer in offers:
            step = offer.steps.get(need.competency)
            if step is None or not step.from_level <= level < step.level:
                continue
            reached = min(step.level, need.required)
            route = (weighs + weight(offer), (*codes, offer.code))
            best[reached] = min(route, best.get(reached, route))
    return best[max(best)][1]
