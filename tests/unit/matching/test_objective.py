"""Weights put people before points, or points before people, and totals can be read back from them."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.objective import (
    Objective,
    TooLarge,
    Weights,
    change_weights,
    coverage_weights,
    total_weights,
    weights_for,
)
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from tests.rounds import pairs


def _round(priority: list[int] | None = None) -> Problem:
    matrix = np.array([[700, 1000], [3, 20]])
    return Problem(Mentees.of(["a", "b"], None, priority), Mentors.of(["x", "y"]), ListedScores.from_matrix(matrix))


@pytest.mark.parametrize("points", [-2999, -1, 0, 1, 2999])
@pytest.mark.parametrize("people", [-2, 0, 1, 7])
def test_points_are_read_back_from_a_worth_of_coverage(points: int, people: int) -> None:
    weights = coverage_weights(_round())
    assert weights.points(people * weights.each + points) == points


@pytest.mark.parametrize("points", [-2999, -1, 0, 1, 2999])
@pytest.mark.parametrize("people", [-2, 0, 1, 2])
def test_points_are_read_back_from_a_worth_of_total(points: int, people: int) -> None:
    weights = total_weights(_round())
    assert weights.points(points * weights.scale + people) == points


@pytest.mark.parametrize("kept", [-2, 0, 3])
def test_points_are_read_back_from_a_worth_of_least_change(kept: int) -> None:
    weights = change_weights(_round())
    assert weights.points(5 * weights.each + kept * weights.keep + 123) == 123


def test_only_the_order_of_priorities_counts_however_large_they_are() -> None:
    small, large = coverage_weights(_round([1, 2])), coverage_weights(_round([10, 10**12]))
    assert small.first.tolist() == large.first.tolist()
    assert small.first[1] > small.first[0] > coverage_weights(_round()).first[0]


def test_a_mentee_with_a_locked_mentor_is_matched_already() -> None:
    problem = replace(_round(), locked=pairs([(1, 0)]))
    assert coverage_weights(problem).first.tolist()[1] == 0


def test_leximin_and_stable_have_no_weights() -> None:
    assert isinstance(weights_for(_round(), Objective.TOTAL), Weights)
    with pytest.raises(KeyError):
        weights_for(_round(), Objective.STABLE)


def test_worths_that_no_64_bits_hold_are_refused_with_what_would_help() -> None:
    matrix = np.full((3000, 3), 10**9)
    people = [str(k) for k in range(3000)]
    listed = ListedScores.from_matrix(matrix)
    problem = Problem(Mentees.of(people, None, list(range(3000))), Mentors.of(["x", "y", "z"]), listed)
    assert change_weights(problem).each > 0
    diagonal = ListedScores.from_matrix(np.eye(3000, dtype=np.int64) * 10**9)
    current = np.stack([np.arange(3000)] * 2, axis=1)
    with pytest.raises(TooLarge, match="fewer decimals"):
        change_weights(replace(problem, mentors=Mentors.of(people), scores=diagonal, current=current))
