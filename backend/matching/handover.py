"""An old plan and its prices, carried over to a round that has changed a little.

What is handed over is sound whatever has changed: no pair that could be made is worth more than its two prices, and
every pair of the plan is worth as much. All that may be missing is that wishes are met and seats filled. Prices that
are far off only make that much more to settle.
"""

import numpy as np

from backend.matching.market import Market, is_among
from backend.matching.objective import Weights
from backend.matching.optimum import Optimum
from backend.matching.pairs import NEVER
from backend.matching.prices import Prices, Standing
from backend.matching.problem import Problem
from backend.matching.rows import Rows
from backend.matching.scores import IntArray


def hand_over(before: Optimum, after: Problem, weights: Weights, market: Market) -> tuple[IntArray, Prices]:
    """The pairs that can stay, `(k, 2)` in the numbers of `after`, and prices that support them.

    Parameters
    ----------
    weights, market : what plans of `after` are worth, and what is left to decide there.
    """
    mentees = _places(before.problem.mentees.ids, after.mentees.ids)
    mentors = _places(before.problem.mentors.ids, after.mentors.ids)
    mentee = _carried(before.prices.mentee, mentees, before.weights, weights)
    mentor = _carried(before.prices.mentor, mentors, before.weights, weights)
    asked_before = np.append(before.market.demand, 0)[mentees] > 0
    mentee = _first_prices(market, mentee, mentor, np.flatnonzero(~asked_before))
    plan = _staying(before, after, market, (mentees, mentors))
    return _supported(market, plan, mentee, mentor)


def _places(before: tuple[str, ...], after: tuple[str, ...]) -> IntArray:
    """Where each person of `after` stood before, -1 for one who joined."""
    place = {person: k for k, person in enumerate(before)}
    return np.array([place.get(person, -1) for person in after], np.int64)


def _carried(prices: IntArray, places: IntArray, old: Weights, new: Weights) -> IntArray:
    """Prices of those who stay, in the new currency; 0 for those who joined."""
    if (old.scale, old.each, old.keep) != (new.scale, new.each, new.keep):
        prices = np.array([_exchanged(int(price), old, new) for price in prices], np.int64)
    return np.where(places >= 0, np.append(prices, 0)[places], 0)


def _exchanged(worth: int, old: Weights, new: Weights) -> int:
    """The same points, pairs in force and steps of people in other weights."""
    points = old.points(worth)
    rest = worth - points * old.scale
    steps = (2 * rest + old.each) // (2 * old.each)
    kept = (rest - steps * old.each) // old.keep if old.keep else 0
    return points * new.scale + kept * new.keep + steps * new.each


def _first_prices(market: Market, mentee: IntArray, mentor: IntArray, new: IntArray) -> IntArray:
    """Give mentees who joined the least price at which none of their pairs is worth more than its two."""
    mentee[new] = [max(-int(market.first[i]), int((market.pairs.row(i) - mentor).max(initial=NEVER))) for i in new]
    return mentee


def _staying(before: Optimum, after: Problem, market: Market, places: tuple[IntArray, IntArray]) -> IntArray:
    """Pairs of the old plan that may still be made and are not locked, within demand and seats."""
    now = [np.full(len(side) + 1, -1) for side in (before.problem.mentees, before.problem.mentors)]
    for here, there in zip(now, places, strict=True):
        here[there] = np.arange(len(there))
        here[-1] = -1
    plan = np.stack([here[before.whole[:, side]] for side, here in enumerate(now)], axis=1)
    plan = plan[(plan >= 0).all(axis=1)]
    plan = plan[~is_among(plan, after.locked, after.shape[1])]
    plan = plan[market.pairs.weight(plan[:, 0], plan[:, 1]) > NEVER]
    plan = plan[_rank(plan[:, 0], len(market.demand)) < market.demand[plan[:, 0]]]
    plan = plan[_rank(plan[:, 1], len(market.capacity)) < market.capacity[plan[:, 1]]]
    return plan[np.lexsort((plan[:, 1], plan[:, 0]))]


def _rank(person: IntArray, count: int) -> IntArray:
    """How many earlier entries are the same person's."""
    rows, everybody = Rows(person, count), np.arange(count)
    rank = np.empty(len(person), np.int64)
    order = rows.of(everybody)
    rank[order] = np.arange(len(person)) - rows.begin_of(everybody)[person[order]]
    return rank


def _supported(market: Market, plan: IntArray, mentee: IntArray, mentor: IntArray) -> tuple[IntArray, Prices]:
    """Raise prices until no pair objects, then give up the pairs that have become too dear."""
    standing = Standing.of(market, plan)
    mentee = np.where(standing.got > 0, np.maximum(mentee, -standing.loss_of_last(market)), mentee)
    asking = np.flatnonzero(market.demand > 0)
    mentor = np.where(standing.filled > market.minimum, np.maximum(mentor, 0), mentor)
    mentor = np.maximum(mentor, market.pairs.without(plan[:, 0], plan[:, 1]).offers(asking, mentee))
    kept = standing.weight >= mentee[plan[:, 0]] + mentor[plan[:, 1]]
    return plan[kept], Prices(np.where(market.demand > 0, mentee, 0), mentor)
