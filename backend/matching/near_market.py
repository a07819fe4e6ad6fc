"""What is left to decide among the pairs that matter most to a proven plan, where all pairs are too many to hold."""

import numpy as np

from backend.matching.market import Market, PairWeights, market_of
from backend.matching.objective import Weights
from backend.matching.pairs import NEVER
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.scores import IntArray, in_blocks

NEAREST = 24
"""Pairs per mentee."""


def market_near(problem: Problem, weights: Weights, plan: IntArray, prices: Prices, nearest: int = NEAREST) -> Market:
    """The pairs of `plan` that are not locked, and each mentee's `nearest` to being made at these prices.

    A chain of changes through other pairs costs at least as much as their distance from being made.
    """
    asked, count = PairWeights(problem, weights), min(nearest, problem.shape[1])
    found = [plan]
    for rows in in_blocks(*problem.shape, cells=1 << 20) if count else ():
        left = asked.block(rows)
        closed = left <= 0
        left -= prices.mentor
        left[closed] = NEVER
        near = np.argpartition(-left, count - 1, axis=1)[:, :count] if count < left.shape[1] else np.argsort(-left)
        open_ = ~np.take_along_axis(closed, near, axis=1)
        row, at = np.nonzero(open_)
        found.append(np.stack([rows[row], near[row, at]], axis=1))
    pairs = asked.some(np.unique(np.concatenate(found), axis=0))
    return market_of(problem, asked, pairs)
