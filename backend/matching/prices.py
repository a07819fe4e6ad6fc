"""Prices of an optimal plan, recovered from the plan alone.

Neither solver returns dual values, so they are found again as the least prices that no unmatched pair objects to:

    p_j ← max(p_j, max_i (w_ij − u_i)),    u_i = min over i's mentors of (w_ij − p_j), and at most what i would gain
                                           from one mentor more where i still wants one

Sweeping only mentees whose price moved, this is Bellman–Ford on the residual graph from the root that stands for
"unmatched", and ends if and only if the plan is optimal. The least price of a full mentor is what one more seat
there would gain (Shapley & Shubik 1971: the mentees' side of the core's lattice).
"""

from dataclasses import dataclass, replace

import numpy as np

from backend.matching.market import Market
from backend.matching.pairs import NEVER, DensePairs, SparsePairs
from backend.matching.rows import Rows
from backend.matching.scores import IntArray, in_blocks
from backend.matching.scoring.top import CELLS, best_of

FEW_CELLS = 600_000
"""Up to this many cells the whole matrix is as quick as a choice from it."""

NEAREST = 16
"""How many of each mentee's best pairs prices rise among before they meet the whole matrix."""


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


def recover_prices(market: Market, plan: IntArray) -> Prices | None:
    """Least prices that support `plan`, or None where the plan is not optimal.

    Where all pairs are at hand as a matrix, prices rise among each mentee's best and matched pairs first, which
    settles nearly all of them, and the matrix has the last word.
    """
    pairs = market.pairs
    start = None
    if isinstance(pairs, DensePairs) and pairs.matrix.size > FEW_CELLS:
        nearest = _rise(replace(market, pairs=_nearest(pairs, plan)), plan, None)
        if nearest is None:
            return None
        start = nearest.mentor
    return _rise(market, plan, start)


def _rise(market: Market, plan: IntArray, start: IntArray | None) -> Prices | None:
    """Raise prices from `start`, which must not be above the least ones, until no pair objects."""
    standing = Standing.of(market, plan)
    unmatched = market.pairs.without(plan[:, 0], plan[:, 1])
    ceiling = np.where(standing.filled < market.capacity, 0, -NEVER)
    floor = np.where(standing.got > 0, -standing.loss_of_last(market), NEVER)
    wish = np.where(standing.got < market.demand, -standing.gain_of_next(market), -NEVER)
    held, holders = Rows(plan[:, 0], market.shape[0]), Rows(plan[:, 1], market.shape[1])
    price = _lowest(market, standing)
    if start is not None:
        np.maximum(price, start, out=price)
    value, rows = wish.copy(), np.flatnonzero(standing.got > 0)
    value[rows] = _held_value(standing, held, rows, price, wish)
    rows, touched = np.flatnonzero(market.demand > 0), np.zeros(market.shape[0], np.bool_)
    for _ in range(2 * sum(market.shape) + 4):
        offer = unmatched.offers(rows, value)
        moved = np.flatnonzero(offer > price)
        price[moved] = offer[moved]
        if (price > ceiling).any() or (value < floor).any():
            return None
        touched[plan[holders.of(moved), 0]] = True
        rows = np.flatnonzero(touched)
        touched[rows] = False
        if not len(rows):
            return Prices(np.where(market.demand > 0, value, 0), price)
        value[rows] = _held_value(standing, held, rows, price, wish)
    return None


def _held_value(standing: Standing, held: Rows, rows: IntArray, price: IntArray, wish: IntArray) -> IntArray:
    """What a unit of demand is worth to matched mentees `rows`: the least any mentor leaves them, or their wish."""
    at = held.of(rows)
    left = standing.weight[at] - price[standing.plan[at, 1]]
    return np.minimum(wish[rows], np.minimum.reduceat(left, held.begin_of(rows))) if len(rows) else wish[rows]


def _lowest(market: Market, standing: Standing) -> IntArray:
    """Where prices begin: 0, or below every offer at a mentor who could not do with a mentee fewer."""
    heaviest = market.pairs.heaviest + int(market.first.max(initial=0))
    below = -2 * (min(market.shape) + 2) * max(1, heaviest)
    return np.where((market.minimum > 0) & (standing.filled <= market.minimum), below, 0)


def _nearest(pairs: DensePairs, plan: IntArray) -> SparsePairs:
    """Each mentee's best pairs and the matched ones."""
    n, m = pairs.shape
    best = [best_of(pairs.matrix[rows[0] : rows[-1] + 1], NEAREST).mentor for rows in in_blocks(n, m, cells=CELLS)]
    mentor = np.concatenate(best).ravel().astype(np.int64)
    mentee = np.repeat(np.arange(n), NEAREST)
    found = (mentor >= 0) & (pairs.matrix[mentee, mentor] > 0)
    key = np.sort(np.concatenate([mentee[found] * m + mentor[found], plan @ (m, 1)]))
    mentee, mentor = np.divmod(key[np.append(True, key[1:] > key[:-1])], m)
    return SparsePairs.of(pairs.shape, mentee, mentor, pairs.matrix[mentee, mentor])
