"""The proof that comes with a plan, and the checker that needs no solver to believe it.

Any prices whatever bound every plan from above (Lagrangian duality: charge each mentee and each seat their price, and
nobody can do better than take every pair that is worth more than its two prices):

    dual(u, p) = Σ_i max_k (g_i(k) + k u_i) + Σ_j max_l l p_j + Σ_ij max(0, w_ij − u_i − p_j)

with k up to the mentee's demand, l between the mentor's minimum and capacity, and g_i the worth of being matched at
all. So a plan whose worth equals the bound for some prices is optimal, in whole numbers and without tolerance.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from backend.matching.market import PairWeights, is_among
from backend.matching.objective import Weights
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, in_blocks, score_pairs

PRICE_LIMIT = 1 << 60
"""Prices beyond this are refused, so that a pair's worth less two prices can't wrap around."""

CELLS = 1 << 17
"""Computed pairs looked at in one go."""


@dataclass(frozen=True)
class Verdict:
    """What the checker found: `faults` is empty where the claim holds."""

    primal: int
    dual: int
    faults: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether the plan is allowed and optimal."""
        return not self.faults


def check_prices(problem: Problem, weights: Weights, plan: IntArray, prices: Prices) -> Verdict:
    """Whether `plan` is allowed and of the largest worth, proven by `prices`.

    `weights` must be those of the objective claimed, made anew from the problem and not taken from the certificate.
    """
    faults = check_plan(problem, plan)
    if faults:
        return Verdict(0, 0, faults)
    primal = worth_of(problem, weights, plan)
    if (len(prices.mentee), len(prices.mentor)) != problem.shape:
        return Verdict(primal, 0, ("The certificate has prices for other people than the round.",))
    if out_of_range(prices.mentee) or out_of_range(prices.mentor):
        return Verdict(primal, 0, ("A price of the certificate is out of range.",))
    dual = bound(problem, weights, prices)
    unequal = () if primal == dual else (f"The plan is worth {primal}, and the prices only prove a bound of {dual}.",)
    return Verdict(primal, dual, unequal)


def bound(problem: Problem, weights: Weights, prices: Prices) -> int:
    """Upper bound on the worth of every plan, for any prices."""
    asked = PairWeights(problem, weights)
    u, p = prices.mentee, prices.mentor
    people = zip(np.maximum(problem.free_demand, 0).tolist(), asked.first.tolist(), u.tolist(), strict=True)
    mentees = sum(max(0, first + price, first + wanted * price) for wanted, first, price in people if wanted)
    places = zip(problem.free_minimum.tolist(), problem.free_capacity.tolist(), p.tolist(), strict=True)
    seats = sum(max(least * price, most * price) for least, most, price in places)
    return mentees + seats + sum(_sum(left) for left in _excess(problem, asked, u, p))


def worth_of(problem: Problem, weights: Weights, plan: IntArray) -> int:
    """Worth of the pairs of `plan` that are not locked."""
    free = plan[~is_among(plan, problem.locked, problem.shape[1])]
    asked = PairWeights(problem, weights)
    return _sum(asked.of_pairs(free)) + _sum(asked.first[np.unique(free[:, 0])])


def check_plan(problem: Problem, plan: IntArray) -> tuple[str, ...]:
    """Faults of `plan` against demand, seats, locks, bars and eligibility, in words; empty where it is allowed."""
    n, m = problem.shape
    if plan.ndim != 2 or plan.shape[1] != 2 or (plan < 0).any() or (plan >= (n, m)).any():
        return ("The plan names people who are not in the round.",)
    key = plan @ (m, 1)
    faults = ["The plan holds a pair twice."] if len(np.unique(key)) < len(key) else []
    got, filled = np.bincount(plan[:, 0], minlength=n), np.bincount(plan[:, 1], minlength=m)
    for ids, bad, what in (
        (problem.mentees.ids, got > problem.mentees.demand, "has more mentors than wanted"),
        (problem.mentors.ids, filled > problem.mentors.capacity, "has more mentees than seats"),
        (problem.mentors.ids, filled < problem.mentors.minimum, "has fewer mentees than the minimum"),
    ):
        faults += [f"{ids[k]} {what}." for k in np.flatnonzero(bad)[:5]]
    if not is_among(problem.locked, plan, m).all():
        faults.append("A locked pair is missing.")
    free = plan[~is_among(plan, problem.locked, m)]
    if is_among(free, problem.barred, m).any():
        faults.append("A barred pair is in the plan.")
    if (score_pairs(problem.scores, free) == INELIGIBLE).any():
        faults.append("A pair that is not eligible is in the plan.")
    return tuple(faults)


def _excess(problem: Problem, asked: PairWeights, u: IntArray, p: IntArray) -> Iterator[IntArray]:
    """By how much each pair is worth more than its two prices, block by block."""
    if isinstance(problem.scores, ListedScores):
        pairs = asked.listed(problem.scores)
        yield np.maximum(pairs.value - u[pairs.mentee] - p[pairs.mentor], 0)
        return
    for some in in_blocks(*problem.shape, cells=CELLS):
        rows = asked.outbidding(some, u, p)
        if not len(rows):
            continue
        block = asked.block(rows)
        closed = block == 0
        block -= u[rows, None]
        block -= p
        if block.max(initial=0) > 0:
            block[closed] = 0
            yield np.maximum(block, 0, out=block)


def out_of_range(prices: IntArray) -> bool:
    """Whether any price is beyond `PRICE_LIMIT`; the least 64-bit number has no absolute value, so none is taken."""
    return bool(((prices > PRICE_LIMIT) | (prices < -PRICE_LIMIT)).any())


def _sum(values: IntArray) -> int:
    """Exact sum, in two halves neither of which can overflow."""
    high, low = np.divmod(values, 1 << 31)
    return (int(high.sum()) << 31) + int(low.sum())
