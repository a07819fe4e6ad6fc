"""Whatever the certificate: the checker accepts the leximin plan with its proof, and no other plan with any."""

from dataclasses import replace

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from backend.matching.leximin import LeximinPlan, solve_leximin
from backend.matching.leximin_check import check_leximin
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.result import Level
from backend.matching.scores import IntArray, ListedScores
from tests.property.matching.test_leximin import allows_a_plan, whole, worth
from tests.rounds import Plan, all_plans, pairs, rounds

Claim = tuple[Prices, tuple[Level, ...]]


def accepted(problem: Problem, plan: Plan, claim: Claim) -> bool:
    return check_leximin(problem, pairs(list(plan)), *claim).holds


def solved(problem: Problem) -> LeximinPlan:
    found = solve_leximin(problem)
    assume(found is not None)
    assert found is not None
    return found


@given(rounds(scores=5).filter(allows_a_plan))
@settings(deadline=None)
def test_the_solver_s_proof_is_accepted(problem: Problem) -> None:
    found = solved(problem)
    verdict = check_leximin(problem, pairs(list(whole(problem, found))), found.prices, found.levels)
    assert (verdict.holds, verdict.primal) == (True, verdict.dual)


@given(rounds().filter(allows_a_plan))
@settings(max_examples=60, deadline=None)
def test_no_worse_plan_passes_with_the_proof_of_the_best(problem: Problem) -> None:
    found = solved(problem)
    best = worth(problem, whole(problem, found))
    for plan in all_plans(problem):
        assert worth(problem, plan) == best or not accepted(problem, plan, (found.prices, found.levels))


@given(rounds(decisions=False).filter(allows_a_plan), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_worse_plan_passes_with_the_proof_of_a_round_with_other_scores(problem: Problem, random) -> None:
    best = worth(problem, whole(problem, solved(problem)))
    scores = problem.scores
    assert isinstance(scores, ListedScores)
    for _ in range(5):
        other = replace(scores, value=np.array([random.randint(0, 4) for _ in scores.value], np.int64))
        found = solved(replace(problem, scores=other))
        plan = whole(problem, found)
        assert worth(problem, plan) == best or not accepted(problem, plan, (found.prices, found.levels))


@given(rounds(people=3, scores=2).filter(allows_a_plan), st.data())
@settings(max_examples=200, deadline=None)
def test_no_worse_plan_passes_with_a_proof_that_was_tampered_with(problem: Problem, data: st.DataObject) -> None:
    found = solved(problem)
    best = worth(problem, whole(problem, found))
    claim = tampered(problem, found, data)
    for plan in all_plans(problem):
        assert worth(problem, plan) == best or not accepted(problem, plan, claim)


def tampered(problem: Problem, found: LeximinPlan, data: st.DataObject) -> Claim:
    """The found proof with a few prices moved, and levels made up or left out."""
    n, m = problem.shape
    steps = st.lists(st.sampled_from([-1, 0, 0, 0, 1]), min_size=n + m, max_size=n + m)
    moved = np.array(data.draw(steps))
    prices = Prices(found.prices.mentee + moved[:n], found.prices.mentor + moved[n:])
    proven = {level.score: _full(level, n + m) for level in found.levels}
    kept = data.draw(st.sets(st.integers(0, 2)))
    levels = {
        score: proven.get(score, np.zeros(n + m, np.int64)) + np.array(data.draw(steps)) for score in sorted(kept)
    }
    return prices, tuple(_level(score, price) for score, price in levels.items())


def _full(level: Level, people: int) -> IntArray:
    price = np.zeros(people, np.int64)
    price[level.node] = level.price
    return price


def _level(score: int, price: IntArray) -> Level:
    node = np.flatnonzero(price)
    return Level(score, node, price[node])
