"""Generating columns leads where holding all pairs leads, with prices that clear every pair left out."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from backend.matching import candidates, pricing
from backend.matching.assignment import solve_market
from backend.matching.certificate import check_prices
from backend.matching.generation import solve_by_generation
from backend.matching.market import open_market
from backend.matching.objective import Weights, change_weights, coverage_weights, total_weights
from backend.matching.problem import Mentees, Mentors, Problem
from tests.matrix_scores import MatrixScores
from tests.rounds import rounds

WEIGH = st.sampled_from([total_weights, coverage_weights, change_weights])


@pytest.fixture(autouse=True)
def few_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    """So few to begin with that pairs are missing even in small rounds."""
    monkeypatch.setattr(candidates, "STARTING", 1)
    monkeypatch.setattr(candidates, "SAMPLE_CELLS", 8)
    monkeypatch.setattr(pricing, "ADDED", 1)


@given(rounds(people=7, scores=9), WEIGH)
def test_the_worth_is_that_of_the_whole_market_and_the_prices_prove_it(
    problem: Problem, weigh: Callable[[Problem], Weights]
) -> None:
    assume((problem.free_capacity >= 0).all() and (problem.free_demand >= 0).all())
    computed = replace(problem, scores=MatrixScores(problem.scores.block(np.arange(problem.shape[0]))))
    weights = weigh(problem)
    whole = open_market(problem, weights, dense=False)
    expected, found = solve_market(whole), solve_by_generation(computed, weights)
    if expected is None or found is None:
        assert expected is None
        assert found is None
        return
    assert whole.worth(found.plan) == whole.worth(expected)
    plan = np.unique(np.concatenate([problem.locked, found.plan]), axis=0)
    assert check_prices(computed, weights, plan, found.prices).holds


@given(st.integers(0, 2**32), WEIGH)
@settings(max_examples=10)
def test_large_rounds_with_few_tempting_mentors_need_pairs_that_were_not_candidates(
    seed: int, weigh: Callable[[Problem], Weights]
) -> None:
    random = np.random.default_rng(seed)
    matrix = np.rint(random.random((120, 1)) * random.random((1, 80)) * 1e6 + random.random((120, 80)) * 1e4)
    mentees = Mentees.of([f"mentee {i}" for i in range(120)])
    mentors = Mentors.of([f"mentor {j}" for j in range(80)], random.integers(1, 3, 80).tolist())
    problem = Problem(mentees, mentors, MatrixScores(matrix.astype(np.int32)))
    weights = weigh(problem)
    market = open_market(problem, weights, dense=False)
    expected, found = solve_market(market), solve_by_generation(problem, weights)
    assert expected is not None
    assert found is not None
    assert len(found.candidates.value) < matrix.size
    assert market.worth(found.plan) == market.worth(expected)
    assert check_prices(problem, weights, found.plan, found.prices).holds
