"""Prices of an optimal plan, recovered from the plan alone.

Neither solver returns dual values, so they are found again as the least prices that no unmatched pair objects to:

    p_j ← max(p_j, max_i (w_ij − u_i)),    u_i = min over i's mentors of (w_ij − p_j), and at most what i would gain
                                           from one mentor more where i still wants one

Sweeping only mentees whose price moved, this is Bellman–Ford on the residual graph from the root that stands for
"unmatched", and ends if and only if the plan is optimal. The least price of a full mentor is what one more seat
there would gain (Shapley & Shubik 1971: the mentees' side of the core's lattice).
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.market import Market
from backend.matching.pairs import NEVER
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Prices:
    """Dual values: `mentee` `(n,)`, what a unit of demand is worth; `mentor` `(m,)`, what a seat is worth."""

    mentee: IntArray
    mentor: IntArray


@dataclass(frozen=True, eq=False)
class Standing:
    """A plan beside its market: how many mentors each mentee got, and how many seats each mentor filled."""

    plan: IntArray
    got: IntArray
    filled: IntArray
    weight: IntArray

    @classmethod
    def of(cls, market: Market, plan: IntArray) -> "Standing":
        """`plan` is `(k, 2)` pairs of the market."""
        n, m = market.shape
        got, filled = np.bincount(plan[:, 0], minlength=n), np.bincount(plan[:, 1], minlength=m)
        return cls(plan, got, filled, market.pairs.weight(plan[:, 0], plan[:, 1]))

    def gain_of_next(self, market: Market) -> IntArray:
        """Worth, beyond the pair, of one mentor more to each mentee, `(n,)`."""
        return np.where(self.got == 0, market.first, 0)

    def loss_of_last(self, market: Market) -> IntArray:
        """Worth, beyond the pair, of the mentor a mentee would give up first, `(n,)`."""
        return np.where(self.got == 1, market.first, 0)


def recover_prices(market: Market, plan: IntArray, start: IntArray | None = None) -> Prices | None:
    """Least prices that support `plan`, or None where the plan is not optimal.

    `start` may hold prices known to be no higher than the least ones, such as those of a market with fewer pairs.
    """
    n = market.shape[0]
    standing = Standing.of(market, plan)
    unmatched = market.pairs.without(plan[:, 0], plan[:, 1])
    price = _lowest(market, standing) if start is None else np.maximum(start, _lowest(market, standing))
    ceiling = np.where(standing.filled < market.capacity, 0, -NEVER)
    by_mentee = np.lexsort((plan[:, 1], plan[:, 0]))
    rows = np.flatnonzero(market.demand > 0)
    value = _mentee_prices(market, standing, by_mentee, price)
    by_mentor = np.argsort(plan[:, 1], kind="stable")
    seat = np.searchsorted(plan[by_mentor, 1], np.arange(market.shape[1] + 1))
    floor = np.where(standing.got > 0, -standing.loss_of_last(market), NEVER)
    for _ in range(2 * (n + market.shape[1]) + 4):
        raised = unmatched.offers(rows, value)
        moved = np.flatnonzero(raised > price)
        price[moved] = raised[moved]
        if (price > ceiling).any() or (value < floor).any():
            return None
        rows = np.unique(plan[by_mentor[_ranges(seat[moved], seat[moved + 1])], 0])
        if not len(rows):
            return Prices(np.where(market.demand > 0, value, 0), price)
        value[rows] = _mentee_prices(market, standing, by_mentee, price)[rows]
    return None


def _lowest(market: Market, standing: Standing) -> IntArray:
    """Where prices begin: 0, or below every offer at a mentor who could not do with a mentee fewer."""
    heaviest = market.pairs.heaviest + int(market.first.max(initial=0))
    below = -2 * (min(market.shape) + 2) * max(1, heaviest)
    return np.where((market.minimum > 0) & (standing.filled <= market.minimum), below, 0)


def _mentee_prices(market: Market, standing: Standing, by_mentee: IntArray, price: IntArray) -> IntArray:
    wants_more = standing.got < market.demand
    value = np.where(wants_more, -standing.gain_of_next(market), -NEVER)
    if len(standing.plan):
        left = (standing.weight - price[standing.plan[:, 1]])[by_mentee]
        mentee, first = np.unique(standing.plan[by_mentee, 0], return_index=True)
        value[mentee] = np.minimum(value[mentee], np.minimum.reduceat(left, first))
    return value


def _ranges(begin: IntArray, end: IntArray) -> IntArray:
    length = end - begin
    return np.repeat(begin - (np.cumsum(length) - length), length) + np.arange(int(length.sum()))
