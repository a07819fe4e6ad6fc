"""Who is matched when several plans are equally good: decided by lot.

The sets of mentees that an optimal plan can match are the bases of a matroid (the maximisers of a valuated one; Murota
2003, ch. 5). In a matroid the worst lot of any circuit is never in the best basis, so one pass settles it: in the order
of the lots, each mentee who was left out takes the place of the worst lot that prices allow to be swapped for nothing.
People stand in lottery order, so the better lot is the smaller index.

Among plans that match the same people the solver's answer stands. Its input is in lottery order too, and so its answer
is the same whatever order a file had.
"""

import numpy as np
from numpy.typing import NDArray

from backend.matching.market import Market
from backend.matching.pairs import DensePairs
from backend.matching.prices import Prices, Standing
from backend.matching.rows import Rows
from backend.matching.scores import IntArray


def settle_by_lot(market: Market, plan: IntArray, prices: Prices) -> IntArray:
    """Return the optimal plan in which, among equals, those with the better lots are matched.

    The worth stays the same and the prices stay valid. Exact for the pairs the market holds.
    """
    standing = Standing.of(market, plan)
    free = market.first + prices.mentee == 0
    waiting = np.flatnonzero((standing.got == 0) & (market.demand > 0) & free)
    leaving = (standing.got == 1) & free
    if not len(waiting) or not leaving.any():
        return plan
    swaps = _FreeSwaps(market, plan, prices)
    for mentee in waiting:
        out = swaps.worst_reached(int(mentee), leaving)
        if out is not None:
            swaps.swap(int(mentee), out)
            leaving[[mentee, out]] = True, False
    return swaps.plan()


class _FreeSwaps:
    """The pairs that cost nothing to make or undo, searched breadth first from a mentee."""

    def __init__(self, market: Market, plan: IntArray, prices: Prices) -> None:
        self.n, m = market.shape
        self._fixed, free = _tight(market, plan, prices)
        self._pair = free
        self._matched = np.isin(free @ (m, 1), plan @ (m, 1))
        self._rows = [Rows(free[:, 0], self.n), Rows(free[:, 1], m)]
        self._seen = [np.zeros(self.n, np.bool_), np.zeros(m, np.bool_)]
        self._via = [np.full(self.n, -1), np.full(m, -1)]

    def worst_reached(self, mentee: int, leaving: NDArray[np.bool_]) -> int | None:
        """Worst lot among the mentees who can leave for `mentee`, or None where it would be no better a lot.

        What an earlier, better lot reached in vain is not searched again: all who can leave there are better still.
        """
        front, worst = np.array([mentee]), mentee
        self._seen[0][mentee] = True
        while len(front):
            front = self._step(0, front)
            front = self._step(1, front)
            worst = max(worst, int(front[leaving[front]].max(initial=-1)))
        return worst if worst > mentee else None

    def swap(self, mentee: int, out: int) -> None:
        """Undo and make the pairs between the two."""
        at = out
        while at != mentee:
            for side in (0, 1):
                pair = self._via[side][at]
                self._matched[pair] = ~self._matched[pair]
                at = int(self._pair[pair, 1 - side])
        for seen in self._seen:
            seen[:] = False

    def plan(self) -> IntArray:
        """Return the plan as it stands now, sorted."""
        return np.unique(np.concatenate([self._fixed, self._pair[self._matched]]), axis=0)

    def _step(self, side: int, front: IntArray) -> IntArray:
        """Those on the other side newly reached by making (from mentees) or undoing (from mentors) a free pair."""
        pairs = self._rows[side].of(front)
        pairs = pairs[self._matched[pairs] == (side == 1)]
        reached = self._pair[pairs, 1 - side]
        new = ~self._seen[1 - side][reached]
        reached, first = np.unique(reached[new], return_index=True)
        self._seen[1 - side][reached] = True
        self._via[1 - side][reached] = pairs[new][first]
        return reached


def _tight(market: Market, plan: IntArray, prices: Prices) -> tuple[IntArray, IntArray]:
    """Matched pairs that are worth more than their prices, and all pairs that are worth exactly theirs."""
    u, p = prices.mentee, prices.mentor
    pairs = market.pairs
    surplus = pairs.weight(plan[:, 0], plan[:, 1]) > u[plan[:, 0]] + p[plan[:, 1]]
    if isinstance(pairs, DensePairs):
        free = np.argwhere((pairs.matrix > 0) & (pairs.matrix - u[:, None] == p))
    else:
        tight = pairs.value == u[pairs.mentee] + p[pairs.mentor]
        free = np.stack([pairs.mentee[tight], pairs.mentor[tight]], axis=1)
    return plan[surplus], free
