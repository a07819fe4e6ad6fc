"""Exact plans for rounds whose pairs are too many to hold: column generation.

Solve for each mentee's best candidates only, recover prices, and price every pair left out. A pair worth more than its
two prices is missing from the candidates and is added; when none is left, the prices prove the plan optimal among all
pairs (Dantzig & Wolfe 1960; Barnhart et al. 1998). Memory is that of the candidates, time a few passes of scoring:
a row is scored again only where no bound clears it.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.candidates import first_candidates, joined
from backend.matching.market import Market, PairWeights, market_of
from backend.matching.objective import Weights
from backend.matching.pairs import NEVER, SparsePairs
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from backend.matching.result import ProofFailed
from backend.matching.scores import IntArray, in_blocks

ADDED = 24
"""Most pairs added per mentee and round."""

MOST_ROUNDS = 1000
"""Each round adds a pair that was missing, and few rounds are needed; more would be a fault of the program."""

Progress = Callable[[str, float], None]
"""Told what is being done, and how much of it is done, 0 … 1."""


@dataclass(frozen=True, eq=False)
class Generated:
    """An optimal plan with the candidates it was found among, and the prices that clear all other pairs."""

    market: Market
    candidates: SparsePairs
    plan: IntArray
    prices: Prices


def solve_by_generation(
    problem: Problem, weights: Weights, tell: Progress = lambda _what, _part: None
) -> Generated | None:
    """Return an optimal plan, or None where the minimums can't be met.

    Raises
    ------
    ProofFailed : the solver's answer was not optimal among its candidates.
    """
    asked = PairWeights(problem, weights)
    tell("Scoring", 0.0)
    candidates = first_candidates(problem, asked)
    pricing = _Pricing(asked, problem, tell)
    for _ in range(MOST_ROUNDS):
        market = market_of(problem, asked, candidates)
        tell("Solving", 0.0)
        plan = solve_market(market)
        if plan is None:
            return None
        prices = recover_prices(market, plan)
        if prices is None:
            raise ProofFailed("the solver's plan has no prices among its own candidates")
        missing = pricing.missing(prices, candidates)
        if not len(missing.value):
            return Generated(market, candidates, plan, prices)
        candidates = joined(candidates, missing)
    raise ProofFailed("pricing did not come to an end")


class _Pricing:
    """Which pairs outside the candidates are worth more than their prices.

    For each mentee the least margin of any pair left out is kept. When prices move, it moves by no more than the
    mentee's own price and the largest fall of any seat's; where it stays at 0 or above, the row needs no look.
    """

    def __init__(self, asked: PairWeights, problem: Problem, tell: Progress) -> None:
        self._asked, self._tell = asked, tell
        self._margin = np.full(problem.shape[0], -1, np.int64)
        self._margin[problem.free_demand <= 0] = -NEVER
        self._last: Prices | None = None

    def missing(self, prices: Prices, candidates: SparsePairs) -> SparsePairs:
        """Pairs to be added; none when the prices clear all pairs."""
        if self._last is not None:
            self._margin += prices.mentee - self._last.mentee + int((prices.mentor - self._last.mentor).min())
        self._last = prices
        rows = np.flatnonzero(self._margin < 0)
        found = [np.empty((3, 0), np.int64)]
        for part in in_blocks(len(rows), candidates.shape[1], cells=1 << 18):
            found.append(self._price(rows[part], prices, candidates))
            self._tell("Proving", (part[-1] + 1) / len(rows))
        return SparsePairs.of(candidates.shape, *np.concatenate(found, axis=1))

    def _price(self, rows: IntArray, prices: Prices, candidates: SparsePairs) -> IntArray:
        """Mentee, mentor and weight of the pairs of ascending `rows` to be added, `(3, k)`; sets the margins."""
        left = self._asked.block(rows)
        entries = candidates.entries(rows)
        left[np.searchsorted(rows, candidates.mentee[entries]), candidates.mentor[entries]] = 0
        closed = left == 0
        left -= prices.mentor
        left[closed] = NEVER
        best = left.max(axis=1, initial=NEVER)
        self._margin[rows] = prices.mentee[rows] - best
        bad = np.flatnonzero(best > prices.mentee[rows])
        added = min(ADDED, left.shape[1])
        top = np.argpartition(-left[bad], added - 1, axis=1)[:, :added]
        over = left[bad[:, None], top]
        row, at = np.nonzero(over > NEVER)
        mentee, mentor, worth = bad[row], top[row, at], over[row, at]
        left[mentee, mentor] = NEVER
        self._margin[rows[bad]] = prices.mentee[rows[bad]] - left[bad].max(axis=1, initial=NEVER)
        return np.stack([rows[mentee], mentor, worth + prices.mentor[mentor]])
