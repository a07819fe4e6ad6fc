"""Recovering prices and checking them beside the dense solve that they prove."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from backend.matching.certificate import check_prices
from backend.matching.market import open_market
from backend.matching.objective import coverage_weights
from backend.matching.pairs import DensePairs
from backend.matching.prices import recover_prices
from backend.matching.problem import Mentees, Mentors, Problem
from tests.bench.row import Row, seconds
from tests.matrix_scores import MatrixScores


def measure() -> list[Row]:
    """At 1,000, 2,000 and 4,000 a side."""
    return [_at(size) for size in (1000, 2000, 4000)]


def _at(size: int) -> Row:
    matrix = np.random.default_rng(size).integers(0, 1_000_001, (size, size)).astype(np.int32)
    people = [str(k) for k in range(size)]
    problem = Problem(Mentees.of(people), Mentors.of(people), MatrixScores(matrix))
    weights = coverage_weights(problem)
    market = open_market(problem, weights, dense=True)
    assert isinstance(market.pairs, DensePairs)
    worth = market.pairs.matrix.astype(np.float64)
    plan = np.stack(linear_sum_assignment(worth, maximize=True), axis=1)
    solving = seconds(lambda: linear_sum_assignment(worth, maximize=True))

    def prove() -> bool:
        prices = recover_prices(market, plan)
        return prices is not None and check_prices(problem, weights, plan, prices).holds

    proving, holds = seconds(prove), prove()
    return Row(
        f"certificate / dense solve, {size:,}",
        "≤ 0.25",
        f"{solving * 1000:,.0f} ms",
        f"{proving * 1000:,.0f} ms",
        proving / solving,
        proving <= solving / 4,
        holds,
    )
