"""Whatever the round: no plan of the best counts has fewer pairs at a score, unless it has more at a lower one."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, milp

from backend.matching.leximin import LeximinPlan, solve_leximin
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import LISTED_SCORE_LIMIT, ListedScores, score_pairs
from tests.matrix_scores import MatrixScores
from tests.rounds import Plan, all_plans, as_plan, people, priority, rounds

Worth = tuple[int, int, list[int], list[int]]


def worth(problem: Problem, plan: Plan) -> Worth:
    """People, pairs, priority, then fewest pairs at each score upward; the definition."""
    block = problem.scores.block(np.arange(problem.shape[0]))
    locked = {(int(i), int(j)) for i, j in problem.locked}
    at = Counter(int(block[pair]) for pair in plan if pair not in locked)
    return people(plan), len(plan), priority(problem, plan), [-at[score] for score in range(int(block.max()) + 1)]


def allows_a_plan(problem: Problem) -> bool:
    """Whether locks leave no demand and no seats below nothing."""
    return bool((problem.free_demand >= 0).all() and (problem.free_capacity >= 0).all())


def whole(problem: Problem, found: LeximinPlan) -> Plan:
    """The plan with its locked pairs."""
    return tuple(sorted([*as_plan(problem.locked), *as_plan(found.plan)]))


@given(rounds(scores=5).filter(allows_a_plan))
@settings(deadline=None)
def test_no_plan_at_all_is_better(problem: Problem) -> None:
    found, plans = solve_leximin(problem), list(all_plans(problem))
    if found is None:
        assert not plans
    else:
        assert worth(problem, whole(problem, found)) == max(worth(problem, plan) for plan in plans)


@given(rounds(people=3, scores=1, demand=3, seats=3).filter(allows_a_plan))
@settings(deadline=None)
def test_no_plan_at_all_is_better_with_many_ties_and_several_mentors_each(problem: Problem) -> None:
    if found := solve_leximin(problem):
        assert worth(problem, whole(problem, found)) == max(worth(problem, plan) for plan in all_plans(problem))


@given(rounds(demand=1).filter(allows_a_plan))
@settings(deadline=None)
def test_among_equal_plans_the_better_lots_are_matched(problem: Problem) -> None:
    if found := solve_leximin(problem):
        plans = [(worth(problem, plan), sorted({i for i, _ in plan})) for plan in all_plans(problem)]
        best = max(value for value, _ in plans)
        assert sorted({i for i, _ in whole(problem, found)}) == min(lots for value, lots in plans if value == best)


@given(rounds().filter(allows_a_plan), st.sets(st.integers(0, LISTED_SCORE_LIMIT), min_size=5, max_size=5))
@settings(deadline=None)
def test_only_the_order_of_the_scores_matters(problem: Problem, values: set[int]) -> None:
    scores = problem.scores
    assert isinstance(scores, ListedScores)
    found = solve_leximin(problem)
    stretched = replace(scores, value=np.array(sorted(values))[scores.value])
    again = solve_leximin(replace(problem, scores=stretched))
    assert (found is None) == (again is None)
    if found and again:
        assert worth(problem, whole(problem, found)) == worth(problem, whole(problem, again))


@given(rounds().filter(allows_a_plan))
@settings(deadline=None)
def test_computed_scores_give_the_same_plan_as_listed_ones(problem: Problem) -> None:
    computed = MatrixScores(problem.scores.block(np.arange(problem.shape[0])))
    listed, found = solve_leximin(problem), solve_leximin(replace(problem, scores=computed))
    assert (listed is None) == (found is None)
    if listed and found:
        assert as_plan(listed.plan) == as_plan(found.plan)


@pytest.mark.parametrize("seed", range(6))
def test_level_by_level_a_general_solver_finds_no_fewer_pairs(seed: int) -> None:
    problem = _larger(seed)
    found = solve_leximin(problem)
    assert found is not None
    score = score_pairs(problem.scores, found.plan)
    counts = [int((score == level).sum()) for level in range(8)]
    assert [len(np.unique(found.plan[:, 0])), len(found.plan), *counts] == _by_programs(problem)


def _larger(seed: int) -> Problem:
    random = np.random.default_rng(seed)
    n, m = int(random.integers(20, 41)), int(random.integers(12, 25))
    matrix = np.where(random.random((n, m)) < 0.4, random.integers(0, 8, (n, m)), -1)
    capacity = random.integers(1, 4, m)
    minimum = np.where(random.random(m) < 0.3, np.minimum((matrix >= 0).sum(axis=0), 1), 0)
    return Problem(
        Mentees.of([f"mentee {i}" for i in range(n)], random.integers(1, 3, n).tolist() if seed % 2 else None),
        Mentors.of([f"mentor {j}" for j in range(m)], capacity.tolist(), minimum.tolist()),
        ListedScores.from_matrix(matrix),
    )


def _by_programs(problem: Problem) -> list[int]:
    """Most people, most pairs, then fewest pairs at each of 8 levels: one integer program after another (HiGHS)."""
    scores = problem.scores
    assert isinstance(scores, ListedScores)
    (n, m), k = problem.shape, len(scores.value)
    of_mentee = (scores.mentee == np.arange(n)[:, None]).astype(int)
    of_mentor = (scores.mentor == np.arange(m)[:, None]).astype(int)
    limits = [
        (np.hstack([of_mentee, np.zeros((n, n))]), np.zeros(n), problem.mentees.demand),
        (np.hstack([of_mentee, -np.eye(n)]), np.zeros(n), np.full(n, np.inf)),
        (np.hstack([of_mentor, np.zeros((m, n))]), problem.mentors.minimum, problem.mentors.capacity),
    ]
    people, none = np.repeat([0, -1], [k, n]), np.zeros(n)
    aims = [people, np.append(-np.ones(k), none), *(np.append(scores.value == level, none) for level in range(8))]
    reached: list[int] = []
    for aim in aims:
        found = milp(aim, constraints=limits, bounds=Bounds(0, 1), integrality=np.ones(k + n))
        assert found.success
        reached.append(abs(round(found.fun)))
        limits.append((aim[None, :], found.fun - 0.5, found.fun + 0.5))
    return reached
