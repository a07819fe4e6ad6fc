"""What always holds of the trade-off between moves and total: against every plan of small rounds."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, milp

from backend.matching.certificate import check_plan
from backend.matching.change import change_curve
from backend.matching.move_budget import plan_with_moves, total_bound
from backend.matching.objective import Objective
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Result
from backend.matching.scores import ListedScores
from backend.matching.solve import solve
from tests.rounds import all_plans, as_plan, pairs, people, priority, rounds, total


@st.composite
def rounds_in_force(draw, **kinds):
    """Rounds with as many pairs in force as there is room for in a plan, and some that there is none for."""
    problem = draw(rounds(minimums=draw(st.booleans()), **kinds))
    n, m = problem.shape
    some = draw(st.permutations([(i, j) for i in range(n) for j in range(m)]))
    current = pairs(some[: draw(st.integers(0, n + 1))])
    return Problem(
        problem.mentees, problem.mentors, problem.scores, problem.locked, problem.barred, np.unique(current, axis=0)
    )


def curve_of(problem, **asked):
    curve = change_curve(problem, **asked)
    assert curve is not None
    return curve


def best_by_moves(problem):
    """The largest total for each number of moves, among the plans that match most people."""
    plans = list(all_plans(problem))
    assume(plans)

    def covers(plan):
        return people(plan), len(plan), priority(problem, plan)

    most = max(covers(plan) for plan in plans)
    best = {}
    for plan in plans:
        if covers(plan) == most:
            moves = len(set(as_plan(problem.current)) - set(plan))
            best[moves] = max(best.get(moves, -1), total(problem, plan))
    return best


def concave_corners(best):
    """Corners of the least concave curve above all points, from the fewest moves to the largest total."""
    last = min(moves for moves, most in best.items() if most == max(best.values()))
    at = min(best)
    corners = [(at, best[at])]
    while at < last:
        slope, step = max((Fraction(best[k] - best[at], k - at), k) for k in best if k > at)
        assert slope > 0
        at = step
        corners.append((at, best[at]))
    return corners


@settings(max_examples=60)
@given(rounds_in_force())
def test_the_corners_are_those_of_all_plans_that_match_most_people(problem):
    best = best_by_moves(problem)
    curve = curve_of(problem)
    assert curve.complete
    assert [(corner.moves, corner.total) for corner in curve.corners] == concave_corners(best)
    for corner in curve.corners:
        assert not check_plan(problem, corner.plan)
        assert len(set(as_plan(problem.current)) - set(as_plan(corner.plan))) == corner.moves
        assert total(problem, as_plan(corner.plan)) == corner.total


@settings(max_examples=60)
@given(rounds_in_force(), st.integers(2, 9))
def test_within_any_number_of_moves_the_plan_is_the_best_there_is(problem, most):
    best = best_by_moves(problem)
    curve = curve_of(problem, most=most)
    for moves in range(max(best) + 2):
        found = plan_with_moves(problem, moves, curve)
        within = [most for needed, most in best.items() if needed <= moves]
        if not within:
            assert found is None
            continue
        assert found is not None
        assert (found.total, found.gap) == (max(within), 0)
        assert found.moves <= moves
        assert not check_plan(problem, found.plan)
        assert total(problem, as_plan(found.plan)) == found.total


@settings(max_examples=60)
@given(rounds_in_force())
def test_no_plan_exceeds_what_a_support_proves(problem):
    best = best_by_moves(problem)
    curve = curve_of(problem)
    for corner in curve.corners:
        for support in (corner.support, *filter(None, curve.edges)):
            for moves in range(max(best) + 2):
                bound = total_bound(problem, corner, support, moves)
                assert all(most <= bound for needed, most in best.items() if needed <= moves)


@settings(max_examples=60)
@given(rounds_in_force())
def test_least_change_takes_the_fewest_moves_and_then_the_best_total(problem):
    best = best_by_moves(problem)
    result = solve(problem, Objective.LEAST_CHANGE)
    assert isinstance(result, Result)
    moves = len(set(as_plan(problem.current)) - set(as_plan(result.plan)))
    assert (moves, total(problem, as_plan(result.plan))) == (min(best), best[min(best)])


def most_within(problem, moves):
    """Largest total of the plans that match most people and pairs with at most `moves` moves, or None.

    By a program over all pairs; every pair is eligible, nobody has priority, and nothing is decided.
    """
    n, m = problem.shape
    pair, person = np.ones((1, n * m)), np.ones((1, n))
    of_mentee, of_mentor = np.kron(np.eye(n), np.ones(m)), np.kron(np.ones(n), np.eye(m))
    in_force = np.zeros((1, n * m))
    in_force[0, problem.current @ (m, 1)] = 1
    rows = [
        (np.hstack([of_mentee, np.zeros((n, n))]), 0, problem.mentees.demand),
        (np.hstack([of_mentor, np.zeros((m, n))]), problem.mentors.minimum, problem.mentors.capacity),
        (np.hstack([of_mentee, -np.eye(n)]), 0, np.inf),
    ]
    counted = np.hstack([pair, person])
    most = solved_program(counted.ravel(), rows)
    assert most is not None
    rows += [(counted, most, np.inf)]
    rows += [(np.hstack([in_force, 0 * person]), len(problem.current) - moves, np.inf)]
    scores = problem.scores.block(np.arange(n)).astype(float)
    return solved_program(np.append(scores.ravel(), np.zeros(n)), rows)


def solved_program(worth, rows):
    answer = milp(
        -worth, constraints=rows, integrality=np.ones(len(worth)), bounds=Bounds(0, 1), options={"mip_rel_gap": 0.0}
    )
    return None if answer.x is None else round(-answer.fun)


def larger_round(seed, *, people, largest, demand, seats, minimum):
    rng = np.random.default_rng(seed)
    n, m = people, people - demand + 1
    scores = rng.integers(0, largest, (n, m))
    capacity = rng.integers(minimum + 1, seats + 1, m)
    ids = [str(k) for k in range(n)]
    before = Problem(
        Mentees.of(ids, rng.integers(1, demand + 1, n)),
        Mentors.of(ids[:m], capacity, [minimum] * m),
        ListedScores.from_matrix(scores + rng.integers(0, largest, (n, m))),
    )
    result = solve(before)
    assert isinstance(result, Result)
    return replace(before, scores=ListedScores.from_matrix(scores), current=result.plan)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "kind",
    [
        {"people": 16, "largest": 9, "demand": 1, "seats": 1, "minimum": 0},
        {"people": 16, "largest": 1000, "demand": 1, "seats": 1, "minimum": 0},
        {"people": 12, "largest": 1000, "demand": 3, "seats": 3, "minimum": 0},
        {"people": 12, "largest": 100, "demand": 2, "seats": 3, "minimum": 1},
    ],
    ids=lambda kind: " ".join(f"{value} {name}" for name, value in kind.items()),
)
def test_larger_rounds_agree_with_a_program_over_all_pairs(kind, seed):
    problem = larger_round(seed, **kind)
    curve = curve_of(problem)
    for moves in range(curve.corners[-1].moves + 1):
        found = plan_with_moves(problem, moves, curve)
        expected = most_within(problem, moves)
        assert (found and (found.total, found.gap)) == (expected and (expected, 0))
