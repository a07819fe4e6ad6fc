"""Which pairs to begin with, when all of them are too many to hold.

Everybody's best mentors are the same few, and a plan among those alone is far from the best. So seats are priced first,
on a sample: every k-th mentee and every k-th mentor make a small market of the same tightness, whose prices carry over
to all mentors by what the sampled mentees would pay. Each mentee then begins with the mentors that are best after
prices. The guess decides how soon the search ends, never where.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.assignment import solve_market
from backend.matching.market import SPREAD, Market, PairWeights, is_among
from backend.matching.pairs import NEVER, DensePairs, SparsePairs
from backend.matching.prices import recover_prices
from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, in_blocks
from backend.matching.scoring.top import CELLS, best_of

STARTING = 40
"""Candidates per mentee, and per mentor wanted, to begin with."""

SAMPLE_CELLS = 4_000_000
"""Size of the market that prices are guessed on."""


class First(NamedTuple):
    """The candidates to begin with, the prices they were chosen by, and what any other pair is worth at most.

    `price` is `(m,)`; `tail` `(n,)` bounds the worth after these prices of the pairs that are no candidates.
    """

    pairs: SparsePairs
    price: IntArray
    tail: IntArray


def first_candidates(problem: Problem, asked: PairWeights) -> First:
    """Pairs each mentee begins with: the best after guessed prices, those in force, those a minimum may need.

    One pass of scoring, and a part of one for the guess.
    """
    count = min(STARTING * int(problem.free_demand.max(initial=1)), problem.shape[1])
    price = guess_prices(problem, asked)
    price = np.minimum(price, price.min(initial=0) + SPREAD)
    must = np.flatnonzero(problem.free_minimum > 0)
    tail = np.full(problem.shape[0], NEVER)
    found = [np.empty((3, 0), np.int64)]
    for rows in in_blocks(*problem.shape, cells=CELLS):
        score = problem.scores.block(rows)
        best = best_of(_after_price(score, asked.weights.scale, price), count)
        row, at = _with_needed(best.mentor, score, must)
        found.append(np.stack([rows[row], at, score[row, at].astype(np.int64)]))
        last = best.score[:, -1].astype(np.int64) - SPREAD - price.min(initial=0) + asked.bonus[rows]
        tail[rows] = np.where(best.score[:, -1] >= 0, last, NEVER)
    mentee, mentor, value = np.concatenate(found, axis=1)
    listed = asked.listed(ListedScores.of(problem.shape, mentee, mentor, value))
    known = np.stack([listed.mentee, listed.mentor], axis=1)
    other = np.unique(problem.current, axis=0)
    return First(joined(listed, asked.some(other[~is_among(other, known, problem.shape[1])])), price, tail)


def _with_needed(mentor: NDArray[np.int32], score: NDArray[np.integer], must: IntArray) -> tuple[IntArray, IntArray]:
    """Row and column of the best of a block, and of everybody whom a mentor with a minimum could take."""
    row, at = np.nonzero(mentor >= 0)
    column = mentor[row, at].astype(np.int64)
    if not len(must):
        return row, column
    needed, at = np.nonzero(score[:, must] >= 0)
    pair = np.concatenate([row * score.shape[1] + column, needed * score.shape[1] + must[at]])
    row, column = np.divmod(np.unique(pair), score.shape[1])
    return row, column


def guess_prices(problem: Problem, asked: PairWeights) -> IntArray:
    """Prices of all seats, `(m,)`, from a small market of every k-th mentee and mentor."""
    n, m = problem.shape
    seats = int(np.minimum(problem.free_capacity, n).sum())
    step = int(np.ceil(np.sqrt(n * max(seats, m) / SAMPLE_CELLS)))
    rows, some = np.arange(0, n, step), np.arange(0, m, step)
    matrix = np.concatenate([asked.block(part)[:, some] for part in np.array_split(rows, len(rows) // 64 + 1)])
    none = np.zeros(len(some), np.int64)
    one = np.minimum(problem.free_demand[rows], 1)
    market = Market(one, 0 * one, none, problem.free_capacity[some], DensePairs(matrix))
    plan = solve_market(market)
    prices = None if plan is None else recover_prices(market, plan)
    price = np.zeros(m, np.int64)
    if prices is not None:
        for part in np.array_split(np.arange(len(rows)), len(rows) // 64 + 1):
            offer = asked.block(rows[part]) - prices.mentee[part, None]
            np.maximum(price, offer.max(axis=0, initial=0), out=price)
    return price


def joined(one: SparsePairs, other: SparsePairs) -> SparsePairs:
    """Pairs of both, which share none."""
    mentee = np.concatenate([one.mentee, other.mentee])
    return SparsePairs.of(
        one.shape, mentee, np.concatenate([one.mentor, other.mentor]), np.concatenate([one.value, other.value])
    )


def _after_price(score: NDArray[np.integer], scale: int, price: IntArray) -> NDArray[np.int32]:
    """What each mentor is worth after the price, above the worst there could be; `INELIGIBLE` stays."""
    least = (SPREAD - (price - price.min(initial=0))).astype(np.int32)
    left = (score if scale == 1 else np.multiply(score, scale, dtype=np.int32)) + least
    np.copyto(left, INELIGIBLE, where=score < 0)
    return left
