"""The trade-off between moves and total, on rounds a person can follow."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching import change
from backend.matching.certificate import check_plan, check_prices
from backend.matching.change import change_curve
from backend.matching.move_budget import plan_with_moves, total_bound
from backend.matching.move_search import Limits
from backend.matching.objective import Objective, TooLarge
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Result
from backend.matching.scores import ListedScores
from backend.matching.solve import solve
from tests.matrix_scores import MatrixScores


def problem_of(scores, current=(), *, capacity=None, minimum=None, priority=None, locked=(), barred=()):
    matrix = np.array(scores)
    n, m = matrix.shape
    return Problem(
        Mentees.of([f"mentee {i}" for i in range(n)], None, priority),
        Mentors.of([f"mentor {j}" for j in range(m)], capacity, minimum),
        ListedScores.from_matrix(matrix),
        locked=np.array(locked, np.int64).reshape(-1, 2),
        barred=np.array(barred, np.int64).reshape(-1, 2),
        current=np.array(current, np.int64).reshape(-1, 2),
    )


def curve_of(problem, **asked):
    curve = change_curve(problem, **asked)
    assert curve is not None
    return curve


def within(problem, moves, curve, **asked):
    found = plan_with_moves(problem, moves, curve, **asked)
    assert found is not None
    return found


def solved(problem, objective=Objective.COVERAGE):
    result = solve(problem, objective)
    assert isinstance(result, Result)
    return result


def drifted(n, m, *, seed, largest, seats=1):
    """A round whose pairs in force were best for scores that have changed since."""
    rng = np.random.default_rng(seed)
    scores = rng.integers(0, largest, (n, m))
    before = problem_of(scores + rng.integers(0, largest, (n, m)), capacity=[seats] * m)
    return replace(before, scores=ListedScores.from_matrix(scores), current=solved(before).plan)


def blocks_of_two(gains):
    """Pairs of mentees who gain so much, together, by changing places; all of them in a mixed order."""
    n = 2 * len(gains)
    rows, columns = np.random.default_rng(0).permuted(np.tile(np.arange(n), (2, 1)), axis=1)
    scores = np.full((n, n), -1)
    for k, gain in enumerate(gains):
        scores[np.ix_(rows[2 * k : 2 * k + 2], columns[2 * k : 2 * k + 2])] = [[0, gain], [0, 0]]
    return problem_of(scores, np.stack([rows, columns], axis=1))


def points(curve):
    return [(corner.moves, corner.total) for corner in curve.corners]


ROTATED = [[5, 6, 0, 0], [6, 5, 0, 0], [0, 0, 5, 9], [0, 0, 9, 5]]
IN_FORCE = [[0, 0], [1, 1], [2, 2], [3, 3]]


def test_the_curve_runs_from_no_move_to_the_best_total_with_the_dearest_exchange_first():
    curve = curve_of(problem_of(ROTATED, IN_FORCE))
    assert points(curve) == [(0, 20), (2, 28), (4, 30)]
    assert curve.complete


def test_a_point_on_the_chord_of_two_corners_is_not_a_corner():
    curve = curve_of(problem_of([[5, 9, 0, 0], [9, 5, 0, 0], [0, 0, 5, 9], [0, 0, 9, 5]], IN_FORCE))
    assert points(curve) == [(0, 20), (4, 36)]


def test_points_that_a_probe_finds_on_a_chord_are_no_corners_either():
    # At the price between the first and the last corner, any choice of the six equal exchanges is best.
    problem = blocks_of_two([9, 5, 5, 5, 5, 5, 5, 1])
    curve = curve_of(problem)
    assert points(curve) == [(0, 0), (2, 9), (14, 39), (16, 40)]
    assert len(curve.edges) == 3


def test_between_corners_one_of_several_equal_exchanges_is_made():
    problem = problem_of([[5, 9, 0, 0], [9, 5, 0, 0], [0, 0, 5, 9], [0, 0, 9, 5]], IN_FORCE)
    found = within(problem, 2, curve_of(problem))
    assert (found.moves, found.total, found.gap, found.searched) == (2, 28, 0, False)


def test_a_move_too_few_for_any_exchange_leaves_the_plan_as_it_is_and_says_so():
    problem = problem_of(ROTATED, IN_FORCE)
    found = within(problem, 1, curve_of(problem))
    assert (found.moves, found.total, found.gap, found.searched) == (0, 20, 0, True)


def test_without_a_search_the_gap_is_what_the_prices_prove():
    problem = problem_of(ROTATED, IN_FORCE)
    found = within(problem, 1, curve_of(problem), limits=Limits(pairs=0))
    assert (found.total, found.bound, found.gap, found.searched) == (20, 24, 4, False)


def test_a_search_that_is_cut_short_promises_no_more_than_the_prices():
    problem = drifted(60, 60, seed=3, largest=1000)
    curve = curve_of(problem, most=2)
    middle = (curve.corners[0].moves + curve.corners[1].moves) // 2
    found = within(problem, middle, curve, limits=Limits(seconds=0.0))
    assert found.moves <= middle
    assert not check_plan(problem, found.plan)
    assert found.bound == total_bound(problem, curve.corners[0], found.support, middle) or found.searched


def test_more_moves_than_the_best_total_takes_change_nothing():
    problem = problem_of(ROTATED, IN_FORCE)
    curve = curve_of(problem)
    assert within(problem, 99, curve) is curve.corners[-1]


def test_fewer_moves_than_possible_have_no_plan():
    problem = problem_of([[5, -1], [5, 5]], [[0, 0], [1, 0]])
    curve = curve_of(problem)
    assert curve.corners[0].moves == 1
    assert plan_with_moves(problem, 0, curve) is None


def test_people_come_before_moves():
    problem = problem_of([[9, 1], [9, -1]], [[0, 0]])
    assert points(curve_of(problem)) == [(1, 10)]


def test_a_pair_in_force_that_is_no_longer_possible_is_a_move_in_every_plan():
    problem = problem_of([[5, -1, 3]], [[0, 1]])
    assert points(curve_of(problem)) == [(1, 5)]
    barred = problem_of([[5, 9, 3]], [[0, 1]], barred=[[0, 1]])
    assert points(curve_of(barred)) == [(1, 5)]


def test_a_locked_pair_in_force_is_no_move_and_stands_in_every_plan():
    problem = problem_of(ROTATED, IN_FORCE, locked=[[2, 2]])
    curve = curve_of(problem)
    assert points(curve) == [(0, 15), (2, 17)]
    assert all([2, 2] in corner.plan.tolist() for corner in curve.corners)


def test_without_pairs_in_force_there_is_one_corner():
    assert points(curve_of(problem_of([[1, 2], [2, 1]]))) == [(0, 4)]


def test_minimums_that_can_not_be_met_have_no_curve():
    assert change_curve(problem_of([[-1]], minimum=[1])) is None


def test_the_first_corner_is_the_plan_of_least_change_and_the_last_is_worth_as_much_as_coverage():
    problem = drifted(12, 8, seed=1, largest=30, seats=2)
    curve = curve_of(problem)
    assert curve.corners[0].plan.tolist() == solved(problem, Objective.LEAST_CHANGE).plan.tolist()
    covering = solved(problem)
    best = replace(problem, current=covering.plan)
    assert curve.corners[-1].total == curve_of(best).corners[0].total


def test_every_corner_and_every_edge_carries_its_proof():
    problem = drifted(30, 20, seed=2, largest=100, seats=2)
    curve = curve_of(problem)
    assert len(curve.corners) > 3
    for corner in curve.corners:
        assert check_prices(problem, corner.support.weights, corner.plan, corner.support.prices).holds
        assert total_bound(problem, corner, corner.support, corner.moves) == corner.total == corner.bound
    for left, right, edge in zip(curve.corners, curve.corners[1:], curve.edges, strict=False):
        assert edge is not None
        assert total_bound(problem, left, edge, right.moves) == right.total


def test_a_curve_that_is_cut_says_so_and_its_corners_are_corners_of_the_whole():
    problem = drifted(30, 20, seed=2, largest=100, seats=2)
    whole, cut = curve_of(problem), curve_of(problem, most=4)
    assert not cut.complete
    assert len(cut.corners) == 4
    assert set(points(cut)) <= set(points(whole))


def test_a_cut_curve_is_continued_where_a_plan_is_asked_for():
    problem = drifted(30, 20, seed=2, largest=100, seats=2)
    whole, cut = curve_of(problem), curve_of(problem, most=2)
    for corner in whole.corners:
        found = within(problem, corner.moves, cut)
        assert (found.total, found.gap) == (corner.total, 0)


def test_computed_scores_give_the_same_answers_as_listed_ones(monkeypatch):
    listed = drifted(30, 20, seed=2, largest=100, seats=2)
    computed = replace(listed, scores=MatrixScores(listed.scores.block(np.arange(30)).astype(np.int32)))
    curve = curve_of(listed)
    asked = (curve.corners[1].moves + curve.corners[2].moves) // 2
    expected = within(listed, asked, curve)
    monkeypatch.setattr(change, "is_generated", lambda _problem: True)
    generated = curve_of(computed)
    assert points(generated) == points(curve)
    found = within(computed, asked, generated)
    assert (found.total, found.gap) == (expected.total, 0)


def test_weights_too_fine_for_floating_point_are_still_solved_exactly():
    # 150 priorities above totals of a billion each need 54 bits, one more than a full matrix is solved with.
    rng = np.random.default_rng(0)
    scores = 10**9 - rng.integers(0, 2, (150, 150))
    problem = problem_of(scores, [[i, i] for i in range(150)], priority=range(150))
    curve = curve_of(problem, most=2)
    assert points(curve)[0] == (0, int(np.trace(scores)))
    assert points(curve)[-1][1] == 150 * 10**9


def test_totals_beyond_64_bits_are_refused_in_words():
    n = 5000
    everyone = np.arange(n)
    scores = ListedScores.of((n, n), everyone, everyone, np.full(n, 10**9))
    ids = [str(i) for i in range(n)]
    problem = Problem(Mentees.of(ids), Mentors.of(ids), scores, current=np.stack([everyone, everyone], axis=1))
    with pytest.raises(TooLarge, match="fewer decimals"):
        curve_of(problem)
