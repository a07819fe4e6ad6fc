"""A plan in numbers."""

import numpy as np
import pytest

from backend.matching.explanation.measures import measure_groups, measure_plan, rank_profile, wilson_interval
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs
from tests.unit.matching.explanation.answers import problem_of


def test_a_plan_is_measured_by_people_and_scores() -> None:
    problem = problem_of([[4, 1], [2, 3], [5, -1], [-1, -1]], capacity=[2, 1])
    measures = measure_plan(problem, pairs([(0, 0), (1, 1), (2, 0)]), bins=2)
    assert (measures.matched, measures.unmatched, measures.pairs) == (3, 1, 3)
    assert (measures.total, measures.worst, measures.mean) == (12, 3, 4.0)
    assert measures.deviation == pytest.approx((2 / 3) ** 0.5)
    assert measures.quantiles == pytest.approx((3.1, 3.5, 4.0, 4.5, 4.9))
    assert (measures.edges, measures.counts) == ((3.0, 4.0, 5.0), (1, 2))


def test_an_empty_plan_has_no_worst_pair_and_no_mean() -> None:
    measures = measure_plan(problem_of([[4]]), pairs([]))
    assert (measures.matched, measures.unmatched, measures.pairs, measures.total) == (0, 1, 0, 0)
    assert (measures.worst, measures.mean, measures.deviation) == (None, None, None)
    assert (measures.quantiles, measures.edges, measures.counts) == ((), (), ())


def test_a_locked_pair_that_is_not_eligible_counts_as_a_pair_without_a_score() -> None:
    measures = measure_plan(problem_of([[-1, 1], [-1, 7]], locked=[(0, 0)]), pairs([(0, 0), (1, 1)]))
    assert (measures.matched, measures.pairs, measures.total, measures.worst) == (2, 2, 7, 7)


@pytest.mark.parametrize("computed", [False, True])
def test_ranks_are_the_mentees_own_and_ties_share_the_better(computed: bool) -> None:
    matrix = np.array([[5, 9, 5, 1], [5, 5, 5, 5], [1, 2, 3, 4], [-1, 1, -1, -1]], np.int64)
    scores = MatrixScores(matrix) if computed else ListedScores.from_matrix(matrix)
    problem = Problem(Mentees.of("abcd"), Mentors.of("wxyz"), scores, pairs([(3, 0)]), pairs([(2, 3), (0, 1)]))
    plan = pairs([(0, 2), (1, 3), (2, 1), (3, 0)])
    assert rank_profile(problem, plan) == (2, 1)


def test_groups_are_compared_and_small_ones_are_not_shown() -> None:
    problem = problem_of([[4], [6], [8], [2], [5], [7], [7]], capacity=[7])
    plan = pairs([(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0)])
    large, small = measure_groups(problem, plan, ["in"] * 5 + ["out"] * 2)
    assert (large.label, large.people, large.coverage, large.mean) == ("in", 5, 1.0, 5.0)
    assert (small.label, small.people, small.coverage, small.low, small.high, small.mean) == (
        "out", None, None, None, None, None,
    )  # fmt: skip


def test_a_mean_over_few_matched_people_is_not_shown() -> None:
    problem = problem_of([[4], [6], [8], [2], [5], [7], [7]], capacity=[7])
    (group,) = measure_groups(problem, pairs([(0, 0), (1, 0), (2, 0), (3, 0)]), ["in"] * 7)
    assert group.coverage == pytest.approx(4 / 7)
    assert group.mean is None


def test_the_interval_is_wilsons() -> None:
    assert wilson_interval(10, 10) == pytest.approx((0.722467, 1.0))
    assert wilson_interval(0, 10) == pytest.approx((0.0, 0.277533))
    assert wilson_interval(5, 10) == pytest.approx((0.236593, 0.763407))
