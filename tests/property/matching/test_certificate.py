"""No wrong plan passes the checker, whatever prices come with it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.assignment import solve_market
from backend.matching.certificate import bound, check_plan, check_prices, worth_of
from backend.matching.market import open_market
from backend.matching.objective import change_weights, coverage_weights, total_weights
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from tests.matrix_scores import MatrixScores
from tests.rounds import all_plans, pairs, rounds

WEIGH = st.sampled_from([total_weights, coverage_weights, change_weights])


def _prices(draw: st.DataObject, problem: Problem, largest: int) -> Prices:
    some = st.integers(-largest, largest)
    n, m = problem.shape
    return Prices(
        np.array(draw.draw(st.lists(some, min_size=n, max_size=n)), np.int64),
        np.array(draw.draw(st.lists(some, min_size=m, max_size=m)), np.int64),
    )


@given(rounds(people=3), WEIGH, st.data(), st.sampled_from([3, 40, 10_000]))
def test_the_bound_of_any_prices_is_above_every_plan(problem: Problem, weigh, data: st.DataObject, largest) -> None:
    weights = weigh(problem)
    limit = bound(problem, weights, _prices(data, problem, largest))
    plans = list(all_plans(problem))
    assert all(worth_of(problem, weights, pairs(list(plan))) <= limit for plan in plans)


@given(rounds(people=3), WEIGH)
def test_exactly_the_best_plans_pass_with_the_prices_of_one_of_them(problem: Problem, weigh) -> None:
    plans = list(all_plans(problem))
    weights = weigh(problem)
    market = open_market(problem, weights, dense=False)
    if not plans:
        return
    plan = solve_market(market)
    assert plan is not None
    prices = recover_prices(market, plan)
    assert prices is not None
    worth = {each: worth_of(problem, weights, pairs(list(each))) for each in plans}
    best = max(worth.values())
    for each in plans:
        verdict = check_prices(problem, weights, pairs(list(each)), prices)
        assert verdict.holds == (worth[each] == best)
        assert (verdict.primal, verdict.dual) == (worth[each], best)


@given(rounds(people=3), st.data())
def test_exactly_the_plans_that_are_allowed_are_without_fault(problem: Problem, data: st.DataObject) -> None:
    n, m = problem.shape
    cell = st.tuples(st.integers(0, n - 1), st.integers(0, m - 1))
    plan = sorted(data.draw(st.sets(cell)) | {(int(i), int(j)) for i, j in problem.locked})
    assert (check_plan(problem, pairs(plan)) == ()) == (tuple(plan) in set(all_plans(problem)))


@given(rounds(people=3), WEIGH, st.data(), st.sampled_from([3, 40, 10_000, 1 << 40]))
def test_listed_and_computed_scores_have_the_same_bound(problem: Problem, weigh, data: st.DataObject, largest) -> None:
    weights, prices = weigh(problem), _prices(data, problem, largest)
    matrix = problem.scores.block(np.arange(problem.shape[0]))
    computed = Problem(
        problem.mentees, problem.mentors, MatrixScores(matrix), problem.locked, problem.barred, problem.current
    )
    assert bound(problem, weights, prices) == bound(computed, weights, prices)
