"""A problem under one objective: what is left to decide, in one currency.

Locked pairs have used up demand and seats, barred pairs are gone, and every pair has one positive whole weight.
"""

from copy import copy
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backend.matching.objective import Weights
from backend.matching.pairs import DensePairs, Pairs, SparsePairs
from backend.matching.problem import Problem
from backend.matching.scores import COMPUTED_SCORE_LIMIT, IntArray, ListedScores, in_blocks, score_pairs

DENSE_CELLS = 4_000_000
"""Up to this many cells a round is solved on a full matrix: about 2,000 × 2,000."""


SPREAD = 1 << 30
"""Differences of prices are told apart up to this in a first look."""


@dataclass(frozen=True, eq=False)
class Market:
    """What is to be decided.

    Attributes
    ----------
    demand : `(n,)` mentors each mentee still wants.
    first : `(n,)` worth of a first mentor that is not in the pair weights: 0 for everyone who wants just one.
    minimum, capacity : `(m,)` seats each mentor still must and may fill.
    pairs : weights of the pairs that may be made.
    """

    demand: IntArray
    first: IntArray
    minimum: IntArray
    capacity: IntArray
    pairs: Pairs

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and of mentors."""
        return len(self.demand), len(self.capacity)

    def worth(self, plan: IntArray) -> int:
        """Worth of a plan, `(k, 2)` pairs each of which may be made."""
        matched = np.zeros(self.shape[0], np.bool_)
        matched[plan[:, 0]] = True
        return int(self.pairs.weight(plan[:, 0], plan[:, 1]).sum() + self.first[matched].sum())


class PairWeights:
    """Weights of a problem's pairs by rows, computed when asked for.

    A first mentor's worth is part of the pair for a mentee who wants one, and stands in `first` for one who wants more.
    """

    def __init__(self, problem: Problem, weights: Weights) -> None:
        self.problem, self.weights, self._scores = problem, weights, problem.scores
        one, self._served = problem.free_demand <= 1, problem.free_demand <= 0
        self.first = np.where(one, 0, weights.first)
        self.bonus = weights.each + np.where(one, weights.first, 0)
        decided = np.concatenate([problem.locked, problem.barred])
        self._decided = decided[np.argsort(decided[:, 0], kind="stable")]
        self._current = problem.current[np.argsort(problem.current[:, 0], kind="stable")]

    def block(self, rows: IntArray) -> IntArray:
        """Weights of ascending `rows`, `(len(rows), m)`, 0 where a pair may not be made or is decided."""
        score = self._scores.block(rows)
        block = np.multiply(score, self.weights.scale, dtype=np.int64)
        block += self.bonus[rows, None]
        block[score < 0] = 0
        block[self._served[rows]] = 0
        if self.weights.keep:
            row, mentor = _inside(self._current, rows)
            block[row, mentor] += np.where(block[row, mentor] > 0, self.weights.keep, 0)
        block[_inside(self._decided, rows)] = 0
        return block

    @property
    def demand(self) -> IntArray:
        """Mentors each mentee still wants, `(n,)`."""
        return self.problem.free_demand

    def among(self, mentors: IntArray) -> "PairWeights":
        """Return the weights of pairs with ascending `mentors` only, who are numbered anew from 0."""
        some = copy(self)
        some._scores = self._scores.among(mentors)
        some._decided, some._current = (_renumbered(pairs, mentors) for pairs in (self._decided, self._current))
        return some

    def outbidding(self, rows: IntArray, mentee: IntArray, mentor: IntArray) -> IntArray:
        """Those of ascending `rows` in which a pair may be worth more than its two prices; all others hold none.

        A first look in 32 bits: seats are priced above the cheapest, by `SPREAD` at most, which only lets pairs look
        better than they are.
        """
        if self.weights.scale * COMPUTED_SCORE_LIMIT >= SPREAD or self.weights.keep:
            return rows
        cheapest = int(mentor.min(initial=0))
        above = np.minimum(mentor - cheapest, SPREAD).astype(np.int32)
        left = self._scores.block(rows) * np.int32(self.weights.scale) - above
        return rows[left.max(axis=1, initial=-SPREAD) > mentee[rows] - self.bonus[rows] + cheapest]

    def of_pairs(self, pairs: IntArray) -> IntArray:
        """Weights of single undecided pairs, each of which may be made, `(k, 2)` → `(k,)`."""
        worth = score_pairs(self.problem.scores, pairs) * self.weights.scale + self.bonus[pairs[:, 0]]
        kept = is_among(pairs, self.problem.current, self.problem.shape[1])
        return worth + self.weights.keep * kept

    def some(self, pairs: IntArray) -> SparsePairs:
        """Weights of those of some distinct pairs that may be made and are not decided."""
        score = score_pairs(self.problem.scores, pairs)
        shape, fine = self.problem.shape, score >= 0
        return self.listed(ListedScores.of(shape, pairs[fine, 0], pairs[fine, 1], score[fine]))

    def listed(self, scores: ListedScores) -> SparsePairs:
        """Weights of listed pairs."""
        mentee, width = scores.mentee, scores.shape[1]
        pairs = np.stack([mentee, scores.mentor], axis=1)
        value = scores.value * self.weights.scale + self.bonus[mentee]
        if self.weights.keep:
            value += self.weights.keep * is_among(pairs, self._current, width)
        open_ = ~is_among(pairs, self._decided, width) & ~self._served[mentee]
        return SparsePairs.of(scores.shape, mentee[open_], scores.mentor[open_], value[open_])


def is_among(pairs: IntArray, others: IntArray, width: int) -> NDArray[np.bool_]:
    """Which of `pairs` also stand in `others`; mentors are numbered below `width`."""
    if not len(others):
        return np.zeros(len(pairs), np.bool_)
    return np.isin(pairs @ (width, 1), others @ (width, 1))


def _renumbered(pairs: IntArray, mentors: IntArray) -> IntArray:
    at = np.minimum(np.searchsorted(mentors, pairs[:, 1]), max(0, len(mentors) - 1))
    there = mentors[at] == pairs[:, 1]
    return np.stack([pairs[there, 0], at[there]], axis=1)


def _inside(pairs: IntArray, rows: IntArray) -> tuple[IntArray, IntArray]:
    """Those of `pairs`, sorted by mentee, whose mentee is among ascending `rows`: position in `rows`, and mentor."""
    some = pairs[np.searchsorted(pairs[:, 0], rows[0]) : np.searchsorted(pairs[:, 0], rows[-1], "right")]
    at = np.searchsorted(rows, some[:, 0])
    there = rows[at] == some[:, 0]
    return at[there], some[there, 1]


def open_market(problem: Problem, weights: Weights, *, dense: bool | None = None) -> Market:
    """The whole problem in memory, as a matrix where everybody wants one mentor and no seat must be filled.

    For computed scores of more than `DENSE_CELLS` pairs use `column_generation` instead.
    """
    asked = PairWeights(problem, weights)
    if dense is None:
        dense = fits_dense(problem)
    scores = problem.scores
    if dense:
        pairs: Pairs = DensePairs(_matrix(asked, problem))
    else:
        pairs = asked.listed(scores if isinstance(scores, ListedScores) else list_scores(problem))
    return market_of(problem, asked, pairs)


def market_of(problem: Problem, asked: PairWeights, pairs: Pairs) -> Market:
    """What is to be decided, on the given pairs."""
    return Market(problem.free_demand, asked.first, problem.free_minimum, problem.free_capacity, pairs)


def fits_dense(problem: Problem) -> bool:
    """Whether a full matrix serves: one mentor each, no minimum, few cells, and most of them filled."""
    n, m = problem.shape
    seats = int(np.minimum(problem.free_capacity, n).sum())
    if problem.free_demand.max(initial=0) > 1 or problem.free_minimum.any() or n * max(m, seats) > DENSE_CELLS:
        return False
    scores = problem.scores
    return not isinstance(scores, ListedScores) or 8 * len(scores.value) >= n * m


def list_scores(problem: Problem) -> ListedScores:
    """All eligible pairs of computed scores, one by one."""
    found = [(np.empty(0, np.int64),) * 3]
    for rows in in_blocks(*problem.shape):
        block = problem.scores.block(rows)
        row, mentor = np.nonzero(block >= 0)
        found.append((rows[row], mentor.astype(np.int64), block[row, mentor].astype(np.int64)))
    mentee, mentor, value = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return ListedScores.of(problem.shape, mentee, mentor, value)


def _matrix(asked: PairWeights, problem: Problem) -> IntArray:
    matrix = np.zeros(problem.shape, np.int64)
    scores = problem.scores
    if isinstance(scores, ListedScores):
        pairs = asked.listed(scores)
        matrix[pairs.mentee, pairs.mentor] = pairs.value
        return matrix
    for rows in in_blocks(*problem.shape):
        matrix[rows] = asked.block(rows)
    return matrix
