"""What would get somebody matched who is not: one more seat, one rule fewer, or somebody else's place.

Each way is priced by what the best plan would be then. One search from a mentee prices a further seat with every
mentor at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from backend.matching.explanation.difference import Difference, difference_of_plans, tell_change, tell_difference
from backend.matching.explanation.rules import RulePrice
from backend.matching.explanation.words import Words, sentence
from backend.matching.optimum import Optimum
from backend.matching.prices import Standing
from backend.matching.residual import FAR, Chains

WayKind = Literal["seat", "rule", "exchange"]


@dataclass(frozen=True, eq=False)
class WayIn:
    """One way to match a mentee.

    Attributes
    ----------
    kind : by a seat more, a rule (or another demand) fewer, or somebody else's place.
    mentor : who takes them, with the seat more or without.
    condition : of the rule, as it was priced.
    difference : how the best plan then differs from this one.
    certain : whether the best plan then does match the mentee; else it would rather use the seat for others.
    sentence : that in words.
    """

    sentence: str
    difference: Difference
    kind: WayKind
    mentor: int | None = None
    condition: str | None = None
    certain: bool = True


def ways_in(
    optimum: Optimum, mentees: Iterable[int], words: Words, rules: Sequence[RulePrice] = ()
) -> tuple[tuple[WayIn, ...], ...]:
    """For each unmatched mentee the ways to match them, the best for the whole plan first.

    One more seat, exactly priced; each of the `rules` that would let them in, as priced by `price_of_rules`; and the
    cheapest place of somebody else. At most or at least that much where the market is not complete.
    """
    residual = optimum.residual
    out, seats = residual.chains_to(residual.root), residual.chains_from(residual.root)
    return tuple(
        tuple(
            sorted(
                [
                    *_by_seat(optimum, i, seats, words),
                    *_by_rules(i, rules, words),
                    *_by_exchange(optimum, i, out, words),
                ],
                key=lambda way: (way.certain, _goodness(optimum, way.difference)),
                reverse=True,
            )
        )
        for i in mentees
    )


def _by_seat(optimum: Optimum, mentee: int, seats: Chains, words: Words) -> list[WayIn]:
    """One more seat with the mentor where it would bring most, if possible where the best plan would use it so."""
    residual, market, prices = optimum.residual, optimum.market, optimum.prices
    chains = residual.chains_from(mentee)
    distance = chains.distance[residual.n : residual.root]
    enters = -int(market.first[mentee] + prices.mentee[mentee])
    gain = np.where(distance < FAR, prices.mentor - distance - enters, -FAR)
    full = Standing.of(market, optimum.plan).filled >= market.capacity
    best_use = np.maximum(prices.mentor - seats.distance[residual.n : residual.root], 0)
    certain = full & (gain == best_use) & (gain > 0)
    among = np.flatnonzero(certain if certain.any() else full & (distance < FAR))
    if not len(among):
        return []
    mentor = int(among[gain[among].argmax()])
    change = residual.change(chains.nodes(residual.n + mentor)[::-1])
    difference = difference_of_plans(optimum.problem, optimum.whole, change.apply(optimum.whole))
    brings = tell_difference(difference, words)
    said = f"with one more seat {words.mentor(mentor)} could take {words.mentee(mentee)}: {brings}"
    rather = (
        "" if certain.any() else f", if that seat goes to {words.mentee(mentee)}; somebody else would gain more by it"
    )
    return [WayIn(sentence(said + rather), difference, "seat", mentor, certain=bool(certain.any()))]


def _by_rules(mentee: int, rules: Sequence[RulePrice], words: Words) -> list[WayIn]:
    who = words.mentee(mentee)
    return [
        WayIn(
            sentence(f"{rule.condition}, {who} is matched: {tell_difference(rule.gain, words)}"),
            rule.gain,
            "rule",
            condition=rule.condition,
        )
        for rule in rules
        if rule.gain is not None and mentee in rule.newly_matched
    ]


def _by_exchange(optimum: Optimum, mentee: int, out: Chains, words: Words) -> list[WayIn]:
    """The cheapest change of plan that matches the mentee, with the seats there are."""
    if out.distance[mentee] >= FAR:
        return []
    change = optimum.residual.change(out.nodes(mentee))
    difference = difference_of_plans(optimum.problem, optimum.whole, change.apply(optimum.whole))
    told = f"{tell_difference(difference, words)}: {tell_change(change, words)}"
    said = sentence(f"with {words.mentee(mentee)} matched and no seat more, {told}")
    (mentor, *_) = change.made[change.made[:, 0] == mentee, 1].tolist()
    return [WayIn(said, difference, "exchange", mentor)]


def _goodness(optimum: Optimum, difference: Difference) -> tuple[int, ...]:
    people = difference.people, difference.pairs, difference.priority, difference.kept
    return (difference.points, *people) if optimum.weights.each == 1 else (*people, difference.points)
