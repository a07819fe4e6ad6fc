"""Where the search begins: the best plan if half pairs were allowed, and its prices.

Half pairs make the problem bipartite: everybody stands on both sides, and the solver and the prices of
`backend.matching` serve. What comes back falls into cycles. Those of an even number of people are matched whole, those
of an odd number leave one person over, who is where a search begins (Balinski 1965; Derigs & Metz 1986). The mean of a
person's two prices is a price for every pair there is, so that few searches are left to do.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from backend.matching.market import Market
from backend.matching.pairs import DensePairs
from backend.matching.peers.nest import NOBODY
from backend.matching.prices import recover_prices
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Start:
    """Where a search begins.

    Attributes
    ----------
    worth : `(n, n)` symmetric, 0 where a pair may not be made.
    price : `(n,)` doubled prices that clear all pairs.
    mate : `(n,)` partners with whom the pair is tight, `NOBODY` for those left over.
    """

    worth: IntArray
    price: IntArray
    mate: IntArray

    @property
    def left_over(self) -> IntArray:
        """Who has no partner and is worth one."""
        return np.flatnonzero((self.mate == NOBODY) & (self.price > 0))


def begin_with_halves(worth: IntArray, person: IntArray) -> Start:
    """Start from the best half pairs.

    `person` `(n,)` is a guess at everybody's part in the worth of their pairs; it decides how soon, never what.
    """
    n = len(worth)
    ones, none = np.ones(n, np.int64), np.zeros(n, np.int64)
    # What everybody is worth in any pair is taken off first: it is the same in all full assignments, and what is left
    # has the ties that the solver is quick on.
    costs = (worth - person[:, None] - person).astype(np.float64)
    row, column = linear_sum_assignment(costs, maximize=True)
    plan = np.stack([row, column], axis=1)[worth[row, column] > 0].astype(np.int64)
    prices = recover_prices(Market(ones, none, none, ones, DensePairs(worth)), plan)
    if prices is None:
        return begin_with_none(worth)
    return Start(worth, prices.mentee + prices.mentor, _matched(n, plan))


def begin_with_none(worth: IntArray) -> Start:
    """Start with nobody matched, for worths near 2^53 that were rounded in the solver's doubles."""
    return Start(worth, worth.max(axis=1, initial=0), np.full(len(worth), NOBODY))


def _matched(n: int, plan: IntArray) -> IntArray:
    """Every second pair of the paths and cycles that a plan on two sides makes of the people."""
    after = np.full(n, NOBODY)
    after[plan[:, 0]] = plan[:, 1]
    mate, seen = np.full(n, NOBODY), np.zeros(n, np.bool_)
    first = np.setdiff1d(plan[:, 0], plan[:, 1])
    for begin in [*first.tolist(), *range(n)]:
        way, person = [], begin
        while person != NOBODY and not seen[person]:
            seen[person] = True
            way.append(person)
            person = int(after[person])
        # a path begins where nobody goes to; of an odd number of people the last, whose price is 0, is left over
        for one, other in zip(way[::2], way[1::2], strict=False):
            mate[one], mate[other] = other, one
    return mate
