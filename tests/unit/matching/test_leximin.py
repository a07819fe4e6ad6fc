"""What leximin means, on rounds small enough to see."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.leximin import LeximinPlan, solve_leximin
from backend.matching.leximin_check import check_leximin
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray, ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import as_plan, pairs


def a_round(scores: list[list[int]], **changes: object) -> Problem:
    n, m = len(scores), len(scores[0])
    mentees = Mentees.of([f"mentee {i}" for i in range(n)])
    mentors = Mentors.of([f"mentor {j}" for j in range(m)])
    listed = ListedScores.from_matrix(np.array(scores))
    return replace(Problem(mentees, mentors, listed), **changes)  # pyright: ignore[reportArgumentType]


def solved(problem: Problem) -> LeximinPlan:
    found = solve_leximin(problem)
    assert found is not None
    return found


def plan(problem: Problem) -> tuple[tuple[int, int], ...]:
    return as_plan(solved(problem).plan)


def test_nobody_is_left_with_the_worst_pair_for_the_sake_of_a_better_total() -> None:
    assert plan(a_round([[0, 4], [4, 9]])) == ((0, 1), (1, 0))


def test_a_person_more_comes_before_any_score() -> None:
    assert plan(a_round([[0, 9], [-1, 0]])) == ((0, 0), (1, 1))


def test_where_the_lowest_score_is_the_same_the_next_decides() -> None:
    assert plan(a_round([[1, 1, -1], [3, 5, 5], [1, 5, 2]])) == ((0, 0), (1, 2), (2, 1))


def test_fewer_pairs_at_the_lowest_score_come_before_all_higher_scores() -> None:
    one_low = a_round([[2, 2, -1], [2, 9, 9], [-1, 3, 2]])
    assert sorted(int(one_low.scores.block(np.array([i]))[0, j]) for i, j in plan(one_low)) == [2, 3, 9]


def test_the_weakest_meets_the_strongest_though_the_total_is_best_the_other_way_round() -> None:
    strength = np.arange(1, 41)
    assert plan(a_round(np.outer(strength, strength).tolist())) == tuple((i, 39 - i) for i in range(40))


def test_priority_decides_who_is_matched_before_scores_do() -> None:
    first = a_round([[9], [1]])
    assert plan(first) == ((0, 0),)
    assert plan(replace(first, mentees=Mentees.of(first.mentees.ids, priority=[0, 1]))) == ((1, 0),)


def test_a_locked_pair_takes_its_seat_whatever_its_score_and_is_not_part_of_the_answer() -> None:
    assert plan(a_round([[9, 0], [9, 1]], locked=pairs([(1, 0)]))) == ((0, 1),)


def test_a_barred_pair_is_not_made() -> None:
    assert plan(a_round([[9, 0], [9, 1]], barred=pairs([(0, 0)]))) == ((0, 1), (1, 0))


def test_who_wants_several_mentors_is_judged_pair_by_pair() -> None:
    several = a_round([[5, 1, 4], [3, 2, 3]], mentees=Mentees.of(["a", "b"], [2, 1]))
    assert plan(several) == ((0, 0), (0, 2), (1, 1))


def test_a_minimum_is_met_even_by_the_lowest_score() -> None:
    mentors = Mentors.of(["a", "b"], [2, 1], [0, 1])
    assert plan(a_round([[5, 0], [5, 1]], mentors=mentors)) == ((0, 0), (1, 1))


def test_no_plan_where_a_minimum_cannot_be_met() -> None:
    assert solve_leximin(a_round([[5, -1]], mentors=Mentors.of(["a", "b"], [1, 1], [0, 1]))) is None


def test_a_round_without_eligible_pairs_has_the_empty_plan() -> None:
    found = solved(a_round([[-1, -1]]))
    assert (len(found.plan), found.levels) == (0, ())


@pytest.mark.parametrize("shape", [(0, 0), (0, 2), (2, 0)])
def test_a_round_without_people_has_the_empty_plan(shape: tuple[int, int]) -> None:
    scores = ListedScores.from_matrix(np.empty(shape, np.int64))
    mentees, mentors = Mentees.of([f"a{i}" for i in range(shape[0])]), Mentors.of([f"b{j}" for j in range(shape[1])])
    assert len(solved(Problem(mentees, mentors, scores)).plan) == 0


def test_scores_may_be_as_large_as_they_come_and_all_different() -> None:
    top = LISTED_SCORE_LIMIT
    assert plan(a_round([[top - 3, top - 1], [top - 2, top]])) == ((0, 1), (1, 0))


def test_hundreds_of_priorities_and_the_largest_scores_are_still_exact() -> None:
    random = np.random.default_rng(4)
    problem = _many(random.integers(0, LISTED_SCORE_LIMIT + 1, (300, 200)), priority=random.permutation(300))
    found = solved(problem)
    assert sorted(int(i) for i in found.plan[:, 0]) == np.flatnonzero(problem.mentees.priority >= 100).tolist()
    assert check_leximin(problem, found.plan, found.prices, found.levels).holds


def test_only_scores_that_the_plan_holds_need_a_proof() -> None:
    found = solved(a_round([[0, 3, 5], [4, 6, 2], [1, 7, 8]]))
    assert as_plan(found.plan) == ((0, 2), (1, 0), (2, 1))
    assert {level.score for level in found.levels} <= {4, 5, 7}
    assert all((level.price != 0).all() for level in found.levels)


def test_among_equals_the_better_lot_is_matched() -> None:
    assert plan(a_round([[4], [4], [4]])) == ((0, 0),)
    assert plan(a_round([[-1, 4], [4, 4], [4, 4]])) == ((0, 1), (1, 0))


def test_candidates_are_all_that_is_considered() -> None:
    everything = np.array([[0, 4], [4, 9]])
    problem = replace(a_round([[0, 4], [4, 9]]), scores=MatrixScores(everything))
    found = solve_leximin(problem, ListedScores.from_matrix(np.array([[0, -1], [4, 9]])))
    assert found is not None
    assert as_plan(found.plan) == ((0, 0), (1, 1))


@pytest.mark.parametrize(("demand", "seats"), [(1, 1), (1, 3), (2, 2)])
def test_hundreds_of_people_with_scores_all_different_pass_the_check(demand: int, seats: int) -> None:
    random = np.random.default_rng(demand + seats)
    problem = _many(random.permutation(120 * 80).reshape(120, 80), demand=demand, seats=seats)
    found = solved(problem)
    assert check_leximin(problem, found.plan, found.prices, found.levels).holds
    assert (np.diff([level.score for level in found.levels]) > 0).all()


def _many(scores: IntArray, *, demand: int = 1, seats: int = 1, priority: IntArray | None = None) -> Problem:
    n, m = scores.shape
    wanted, ranks = np.full(n, demand), np.zeros(n, np.int64) if priority is None else priority
    mentees = Mentees(tuple(f"mentee {i}" for i in range(n)), wanted, ranks)
    return Problem(
        mentees, Mentors.of([f"mentor {j}" for j in range(m)], [seats] * m), ListedScores.from_matrix(scores)
    )
