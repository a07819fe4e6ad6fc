"""Which pairs outside the candidates are worth more than their two prices, without looking at most of them.

Against some reference prices, `tail` bounds what any pair left out is worth to each mentee. When seats are priced anew,
it moves by no more than the seats' prices fell. So the few mentors whose prices fell most are scored with everybody,
and of the others only the mentees whom the bound does not clear (cf. variable fixing by reduced costs).
"""

from collections.abc import Callable

import numpy as np

from backend.matching.market import PairWeights
from backend.matching.pairs import NEVER, SparsePairs
from backend.matching.prices import Prices
from backend.matching.scores import IntArray, in_blocks

ADDED = 24
"""Most pairs added per mentee and round."""

CELLS = 1 << 17
"""Pairs priced at a time: as many as stay in a core's cache."""

SHARES = np.array([0.0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5])
"""Shares of the mentors that are tried as those to be scored with everybody."""

AFRESH = 0.6
"""Above this share of all pairs everybody is scored again, and today's prices become the reference."""

Progress = Callable[[str, float], None]
"""Told what is being done, and how much of it is done, 0 … 1."""


class Pricing:
    """The search for pairs that are missing from the candidates, round after round."""

    def __init__(self, asked: PairWeights, reference: IntArray, tail: IntArray, tell: Progress) -> None:
        """`tail` bounds what a pair left out is worth after the prices of `reference`, for each mentee."""
        self._asked, self._reference, self._tail, self._tell = asked, reference, tail, tell

    def missing(self, prices: Prices, candidates: SparsePairs) -> SparsePairs:
        """Pairs to be added; none when the prices clear all pairs."""
        mentors, rows = self._uncleared(prices)
        n, m = candidates.shape
        if len(mentors) * n + len(rows) * m > AFRESH * n * m:
            mentors, rows = np.empty(0, np.int64), np.flatnonzero(self._asked.demand > 0)
            self._reference = prices.mentor
        found = [np.empty((3, 0), np.int64)]
        found += self._by_mentor(np.setdiff1d(np.arange(n), rows), mentors, prices, candidates)
        found += self._by_mentee(rows, prices, candidates)
        return SparsePairs.of(candidates.shape, *np.concatenate(found, axis=1))

    def _uncleared(self, prices: Prices) -> tuple[IntArray, IntArray]:
        """The mentors to be scored with everybody, and the mentees to be scored with all, so that both cost least."""
        n, m = len(self._tail), len(prices.mentor)
        fell = self._reference - prices.mentor
        order = np.argsort(-fell, kind="stable")
        slack = np.sort(prices.mentee - self._tail)
        first = np.unique(np.minimum((SHARES * m).astype(np.int64), m - 1))
        cost = first * n + np.searchsorted(slack, fell[order[first]]) * m
        least = first[cost.argmin()]
        return np.sort(order[:least]), np.flatnonzero(prices.mentee - self._tail < fell[order[least]])

    def _by_mentor(self, rows: IntArray, mentors: IntArray, prices: Prices, candidates: SparsePairs) -> list[IntArray]:
        if not len(mentors):
            return []
        some = self._asked.among(mentors)
        closed = candidates.among(mentors)
        found = []
        price = prices.mentor[mentors]
        for part in in_blocks(len(rows), len(mentors), cells=CELLS):
            suspect = some.outbidding(rows[part], prices.mentee, price)
            if len(suspect):
                mentee, mentor, worth = _best_missing(_left(some, suspect, price, closed), prices.mentee[suspect])
                found.append(np.stack([suspect[mentee], mentors[mentor], worth + price[mentor]]))
        return found

    def _by_mentee(self, rows: IntArray, prices: Prices, candidates: SparsePairs) -> list[IntArray]:
        found = []
        fell = self._reference - prices.mentor
        for part in in_blocks(len(rows), candidates.shape[1], cells=CELLS):
            left = _left(self._asked, rows[part], prices.mentor, candidates)
            mentee, mentor, worth = _best_missing(left, prices.mentee[rows[part]])
            left[mentee, mentor] = NEVER
            if fell.any():
                left -= fell
            self._tail[rows[part]] = left.max(axis=1, initial=NEVER)
            found.append(np.stack([rows[part][mentee], mentor, worth + prices.mentor[mentor]]))
            self._tell("Proving", (part[-1] + 1) / len(rows))
        return found


def _left(asked: PairWeights, rows: IntArray, price: IntArray, closed: SparsePairs) -> IntArray:
    """Worth after the mentors' price of the pairs of ascending `rows`, `NEVER` for those that are no news."""
    left = asked.block(rows)
    entries = closed.entries(rows)
    left[np.searchsorted(rows, closed.mentee[entries]), closed.mentor[entries]] = 0
    no_news = left == 0
    left -= price
    left[no_news] = NEVER
    return left


def _best_missing(left: IntArray, price: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """Row, column and worth of the best pairs of every row in which any is worth more than the mentee's price."""
    bad = np.flatnonzero(left.max(axis=1, initial=NEVER) > price)
    if not len(bad):
        return bad, bad, bad
    added = min(ADDED, left.shape[1])
    top = np.argpartition(-left[bad], added - 1, axis=1)[:, :added]
    over = left[bad[:, None], top]
    row, at = np.nonzero(over > NEVER)
    return bad[row], top[row, at], over[row, at]
