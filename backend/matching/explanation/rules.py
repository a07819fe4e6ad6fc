"""What each rule, each bar and each lock costs: how much better the plan could be without it.

A rule that costs nothing is proven to by prices alone where none of the pairs it keeps out is worth more than its two
prices; that is so for most rules. Otherwise the round is solved again without it. A bar is priced by one chain of
changes, a lock by a repair, both exactly.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.certificate import check_prices, worth_of
from backend.matching.explanation.difference import (
    Difference,
    difference_of_change,
    difference_of_plans,
    no_difference,
    tell_difference,
)
from backend.matching.explanation.words import Words, sentence
from backend.matching.market import PairWeights, open_market
from backend.matching.objective import Weights
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.repair import Repaired, repair
from backend.matching.residual import FAR
from backend.matching.scores import INELIGIBLE, IntArray, score_pairs

WeightsOf = Callable[[Problem], Weights]
Solve = Callable[[Problem, Weights], IntArray | None]
"""A best plan without locked pairs, or None where there is none."""


@dataclass(frozen=True, eq=False)
class RulePrice:
    """What dropping one rule would bring.

    Attributes
    ----------
    condition : what would be different, in words.
    gain : how the best plan without it differs from the plan; None where there would be no plan.
    newly_matched : mentees who have a mentor then and none now.
    by_prices : whether prices alone proved that nothing would be gained.
    sentence : that in words.
    """

    condition: str
    gain: Difference | None
    newly_matched: IntArray
    by_prices: bool
    sentence: str


def price_of_rules(
    optimum: Optimum,
    relaxations: Mapping[str, Problem],
    weights_of: WeightsOf,
    words: Words,
    solve: Solve | None = None,
    favoured: int | None = None,
) -> tuple[RulePrice, ...]:
    """Price each rule by the round that lacks it.

    Parameters
    ----------
    relaxations : from a condition in words, such as "without the rule on grades" or "with an hour more", to the same
        round, same people in the same order, under that condition.
    weights_of : the objective.
    solve : where a round is too large to hold all its pairs.
    favoured : a mentee whom, among equally good plans of a round that gains by the lack, the one told of matches; so
        that what a person is told does not hang on how equals fell.
    """
    return tuple(
        _of_rule(optimum, condition, other, weights_of(other), words, _Solving(solve or _solved, favoured))
        for condition, other in relaxations.items()
    )


@dataclass(frozen=True)
class _Solving:
    """How a round is solved, and whom a plan matches where equally good ones differ."""

    solve: Solve
    favoured: int | None

    def best(self, problem: Problem, weights: Weights) -> IntArray | None:
        """Return a best plan with its locked pairs; None where there is none."""
        free = self.solve(problem, weights)
        if free is None:
            return None
        plan = np.unique(np.concatenate([problem.locked, free]), axis=0)
        if self.favoured is None or self.favoured in plan[:, 0]:
            return plan
        leaning = replace(weights, first=weights.first + (np.arange(len(weights.first)) == self.favoured))
        other = self.solve(problem, leaning)
        if other is None:
            return plan
        other = np.unique(np.concatenate([problem.locked, other]), axis=0)
        is_as_good = worth_of(problem, weights, other) == worth_of(problem, weights, plan)
        return other if is_as_good else plan


def _of_rule(
    optimum: Optimum, condition: str, other: Problem, weights: Weights, words: Words, solving: _Solving
) -> RulePrice:
    plan, proven = optimum.whole, _are_equal(weights, optimum.weights)
    proven = proven and check_prices(other, weights, plan, optimum.prices).holds
    if not proven:
        best = solving.best(other, weights)
        if best is None:
            return _price(optimum, condition, None, words)
        plan = best
    gain = difference_of_plans(optimum.problem, optimum.whole, plan, under=other)
    return _price(optimum, condition, gain, words, by_prices=proven)


def price_of_bars(optimum: Optimum, words: Words) -> tuple[RulePrice, ...]:
    """Price each barred pair, in the order of `problem.barred`; at least that much where the market is not complete."""
    problem, residual = optimum.problem, optimum.residual
    asked, scores = PairWeights(problem, optimum.weights), score_pairs(problem.scores, problem.barred)

    def priced(pair: IntArray, score: int) -> RulePrice:
        i, j = (int(person) for person in pair)
        condition = f"without the bar between {words.mentee(i)} and {words.mentor(j)}"
        surplus = int(asked.of_pairs(pair[None])[0] - optimum.prices.mentee[i] - optimum.prices.mentor[j])
        if score == INELIGIBLE or surplus <= 0:
            return _price(optimum, condition, no_difference(), words, by_prices=True)
        chain = residual.chains_from(residual.n + j, until=i)
        if chain.distance[i] >= min(surplus, FAR):
            return _price(optimum, condition, no_difference(), words)
        change = residual.change([i, *chain.nodes(i)[::-1]])
        return _price(
            optimum, condition, difference_of_change(optimum, change, surplus - int(chain.distance[i])), words
        )

    return tuple(priced(pair, int(score)) for pair, score in zip(problem.barred, scores, strict=True))


def price_of_locks(optimum: Optimum, weights_of: WeightsOf, words: Words) -> tuple[RulePrice, ...]:
    """Price each locked pair, in the order of `problem.locked`: what the plan would gain if it were left to choose.

    Repairs a market of all pairs for each, so for rounds whose pairs can be held.
    """
    return tuple(_of_lock(optimum, k, weights_of, words) for k in range(len(optimum.problem.locked)))


def _of_lock(optimum: Optimum, lock: int, weights_of: WeightsOf, words: Words) -> RulePrice:
    problem = optimum.problem
    other = replace(problem, locked=np.delete(problem.locked, lock, axis=0))
    i, j = problem.locked[lock]
    condition = f"without the lock of {words.mentee(i)} to {words.mentor(j)}"
    repaired = repair(optimum, other, weights_of(other))
    if not isinstance(repaired, Repaired):
        return _price(optimum, condition, None, words)
    return _price(optimum, condition, difference_of_plans(problem, optimum.whole, repaired.optimum.whole), words)


def _price(
    optimum: Optimum, condition: str, gain: Difference | None, words: Words, *, by_prices: bool = False
) -> RulePrice:
    if gain is None:
        return RulePrice(condition, None, np.empty(0, np.int64), by_prices, sentence(f"{condition}, there is no plan"))
    matched = np.concatenate([optimum.problem.locked, optimum.plan])[:, 0]
    new = np.setdiff1d(gain.change.made[:, 0], matched)
    said = "nothing is gained" if gain.is_nothing else tell_difference(gain, words)
    return RulePrice(condition, gain, new, by_prices, sentence(f"{condition}, {said}"))


def _solved(problem: Problem, weights: Weights) -> IntArray | None:
    return solve_market(open_market(problem, weights))


def _are_equal(one: Weights, other: Weights) -> bool:
    return (one.scale, one.each, one.keep) == (other.scale, other.each, other.keep) and np.array_equal(
        one.first, other.first
    )
