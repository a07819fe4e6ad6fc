"""Repairing one decline beside solving again: both end with a best plan and its prices.

What both need is at hand before the clock starts: the market, and for the repair its transpose. The full check of the
certificate is the same for both and stands beside them.
"""

import sys
import time
from collections.abc import Callable
from statistics import median
from typing import TypeVar

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.kept_pairs import kept
from backend.matching.market import Market, open_market
from backend.matching.objective import coverage_weights
from backend.matching.optimum import Optimum
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.repair import call_off
from backend.matching.scores import IntArray
from tests.bench.row import Row
from tests.matrix_scores import MatrixScores

RUNS = 5


def measure() -> list[Row]:
    """At 4,000 a side, with scores that are nearly all different, and with many ties."""
    return [_at(4000, 1_000_000, "scores to 1,000,000"), _at(4000, 100, "scores to 100")]


def _at(people: int, largest: int, scores: str) -> Row:
    random = np.random.default_rng(1)
    optimum = _solved(random.integers(0, largest + 1, (people, people)).astype(np.int32))
    again, ours, checks, holds = [], [], [], True
    for _ in range(RUNS):
        mentee, mentor = (int(person) for person in random.choice(optimum.plan))
        taken, repaired = _timed(lambda of=optimum, i=mentee, j=mentor: call_off(of, i, j))
        assert repaired is not None, "a decline can always be repaired where no mentor has a minimum"
        optimum = repaired
        ours.append(taken)
        taken, (plan, _) = _timed(lambda of=optimum: _solve(of.market))
        again.append(taken)
        taken, verdict = _timed(optimum.check)
        checks.append(taken)
        holds = holds and verdict.holds and optimum.market.worth(plan) == verdict.primal
    ratio = median(again) / median(ours)
    print(f"the check of the certificate takes {median(checks) * 1000:,.0f} ms more, for either", file=sys.stderr)
    return Row(
        f"solving again / repairing one decline, {people:,}, {scores}",
        "≥ 50",
        f"{median(again) * 1000:,.0f} ms",
        f"{median(ours) * 1000:,.0f} ms",
        ratio,
        ratio >= 50,
        holds,
    )


T = TypeVar("T")


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begin = time.perf_counter()
    result = work()
    return time.perf_counter() - begin, result


def _solved(matrix: np.ndarray) -> Optimum:
    people = [str(k) for k in range(len(matrix))]
    problem = Problem(Mentees.of(people), Mentors.of(people), MatrixScores(matrix))
    weights = coverage_weights(problem)
    market = kept(open_market(problem, weights, dense=True))
    return Optimum(problem, weights, market, *_solve(market))


def _solve(market: Market) -> tuple[IntArray, Prices]:
    plan = solve_market(market)
    assert plan is not None, "without minimums there is always a plan"
    prices = recover_prices(market, plan)
    assert prices is not None, "the solver's plan is optimal"
    return plan, prices
