"""Which pairs to begin with, when all of them are too many to hold.

Everybody's best mentors are the same few, and a plan among those alone is far from the best. So seats are priced first,
on a sample: every k-th mentee and every k-th mentor make a small market of the same tightness, whose prices carry over
to all mentors by what the sampled mentees would pay. Each mentee then begins with the mentors that are best after
prices. The guess decides how soon the search ends, never where.
"""

import numpy as np
from numpy.typing import NDArray

from backend.matching.assignment import solve_market
from backend.matching.market import Market, PairWeights, is_among
from backend.matching.pairs import NEVER, DensePairs, SparsePairs
from backend.matching.prices import recover_prices
from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, in_blocks
from backend.matching.scoring.top import CELLS, best_of

STARTING = 40
"""Candidates per mentee, and per mentor wanted, to begin with."""

FARTHEST = 1 << 30
"""A mentor this much worse than the best is no candidate."""

SAMPLE_CELLS = 4_000_000
"""Size of the market that prices are guessed on."""


def first_candidates(problem: Problem, asked: PairWeights) -> SparsePairs:
    """Pairs each mentee begins with: the best after guessed prices, those in force, those a minimum may need.

    One pass of scoring, and a part of one for the guess.
    """
    count = min(STARTING * int(problem.free_demand.max(initial=1)), problem.shape[1])
    price = guess_prices(problem, asked)
    must = np.flatnonzero(problem.free_minimum > 0)
    found = [np.empty((3, 0), np.int64)]
    for rows in in_blocks(*problem.shape, cells=CELLS):
        score = problem.scores.block(rows)
        mentor = best_of(_after_price(score, asked.weights.scale, price), count).mentor
        wanted = np.zeros(score.shape, np.bool_)
        wanted[:, must] = True
        row, at = np.nonzero(mentor >= 0)
        wanted[row, mentor[row, at]] = True
        row, at = np.nonzero(wanted & (score >= 0))
        found.append(np.stack([rows[row], at, score[row, at].astype(np.int64)]))
    mentee, mentor, value = np.concatenate(found, axis=1)
    best = asked.listed(ListedScores.of(problem.shape, mentee, mentor, value))
    known = np.stack([best.mentee, best.mentor], axis=1)
    other = np.unique(problem.current, axis=0)
    return joined(best, asked.some(other[~is_among(other, known, problem.shape[1])]))


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
    """What each mentor is worth to a mentee after the price, from 0, `INELIGIBLE` where far below the best."""
    left = score.astype(np.int64)
    left *= scale
    left -= price
    left[score < 0] = NEVER
    left -= left.max(axis=1, initial=NEVER)[:, None] - FARTHEST
    return np.maximum(left, INELIGIBLE, out=left).astype(np.int32)
