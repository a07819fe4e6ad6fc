"""Which resources close the gaps of somebody: by minutes for each level gained, and by how good they are.

A resource brings from a level to a level. For whoever holds less than the first it comes too early, for whoever holds
the second too late. What is left is ordered by minutes ÷ levels × (1,500 − quality), the smallest first: at the same
length the best resource counts a third of the worst. Money is not turned into minutes: of two that are equal otherwise
what costs nothing goes before what costs something, and the cheaper before the dearer in the same currency.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from backend.careers.core.quality import BEST

WORST = BEST * 3 // 2
"""From which quality is taken away: the best resource counts a third of the worst."""

LeftOut = Literal["done", "held", "too early"]


@dataclass(frozen=True)
class Need:
    """A competency of which more is needed than is held."""

    competency: str
    held: int
    required: int


@dataclass(frozen=True)
class Step:
    """What a resource does for a competency: from a level to a level."""

    from_level: int
    level: int


@dataclass(frozen=True)
class Offer:
    """A resource that could be recommended.

    Attributes
    ----------
    cost : the amount in hundredths and its currency; `None`: it costs nothing.
    steps : by competency.
    """

    code: str
    minutes: int
    quality: int
    steps: Mapping[str, Step] = field(default_factory=dict[str, Step])
    cost: tuple[int, str] | None = None


@dataclass(frozen=True)
class Recommendation:
    """A resource that closes a gap, or a part of it.

    Attributes
    ----------
    reaches : the level of the need's competency that it brings to, no more than is required.
    levels : gained in all, over all needs.
    also : the other competencies among the needs that it brings forward.
    """

    offer: Offer
    need: Need
    reaches: int
    levels: int
    also: tuple[str, ...]

    @property
    def minutes_per_level(self) -> Fraction:
        """What one level costs in time."""
        return Fraction(self.offer.minutes, self.levels)


@dataclass(frozen=True)
class Passed:
    """A resource that leads to a competency that is needed, and that is not recommended."""

    offer: Offer
    why: LeftOut


@dataclass(frozen=True)
class Advice:
    """What there is for a need, the best first, and what is left out and why."""

    need: Need
    recommended: tuple[Recommendation, ...]
    passed: tuple[Passed, ...]


def recommend(needs: Sequence[Need], offers: Iterable[Offer], done: Collection[str] = frozenset()) -> list[Advice]:
    """Give for each need what closes it.

    Parameters
    ----------
    needs : each of another competency; those of which nothing is missing are left out.
    done : codes of the resources that the person has completed.
    """
    known = sorted(offers, key=lambda each: each.code)
    open_needs = [each for each in needs if each.held < each.required]
    return [_advice(need, open_needs, known, done) for need in open_needs]


def passed_over(need: Need, offer: Offer, done: Collection[str]) -> LeftOut | None:
    """Say why a resource that leads to a need's competency is not recommended; `None`: it is."""
    step = offer.steps[need.competency]
    if offer.code in done:
        return "done"
    if step.level <= need.held:
        return "held"
    return "too early" if step.from_level > need.held else None


def gained(need: Need, offer: Offer) -> int:
    """Give the levels that a resource closes of a need: none where it comes too early or too late."""
    step = offer.steps.get(need.competency)
    if step is None or step.from_level > need.held:
        return 0
    return max(0, min(step.level, need.required) - need.held)


def place_of(each: Recommendation) -> tuple[Fraction, bool, str, int, str]:
    """Give what recommendations are ordered by; no two resources have the same place."""
    offer = each.offer
    amount, currency = offer.cost or (0, "")
    return each.minutes_per_level * (WORST - offer.quality), offer.cost is not None, currency, amount, offer.code


def _advice(need: Need, needs: Sequence[Need], offers: Iterable[Offer], done: Collection[str]) -> Advice:
    recommended, passed = list[Recommendation](), list[Passed]()
    for offer in offers:
        if need.competency not in offer.steps:
            continue
        why = passed_over(need, offer, done)
        if why is not None:
            passed.append(Passed(offer, why))
        else:
            recommended.append(_recommendation(need, needs, offer))
    return Advice(need, tuple(sorted(recommended, key=place_of)), tuple(passed))


def _recommendation(need: Need, needs: Sequence[Need], offer: Offer) -> Recommendation:
    gains = {each.competency: gained(each, offer) for each in needs}
    also = tuple(name for name, levels in gains.items() if levels and name != need.competency)
    return Recommendation(offer, need, need.held + gains[need.competency], sum(gains.values()), also)
