"""What the prices of the counts leave open."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.leximin_face import Face, Incidence, count_weights, listed
from backend.matching.prices import Prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs


def _round(scores: list[list[int]], demand: list[int] | None = None, priority: list[int] | None = None) -> Problem:
    n, m = len(scores), len(scores[0])
    mentees = Mentees.of([f"mentee {i}" for i in range(n)], demand, priority)
    mentors = Mentors.of([f"mentor {j}" for j in range(m)])
    return Problem(mentees, mentors, ListedScores.from_matrix(np.array(scores)))


def _face(problem: Problem, plan: list[tuple[int, int]], mentee: list[int], mentor: list[int]) -> Face:
    return Face.of(problem, listed(problem), pairs(plan), Prices(np.array(mentee), np.array(mentor)))


def _range(face: Face, node: int, held: int) -> tuple[int, int]:
    return held - int(face.fewer[node]), held + int(face.more[node])


@pytest.mark.parametrize(
    ("demand", "charge", "least", "most"),
    [
        (1, 1, 1, 1),
        (1, 0, 0, 1),
        (1, -1, 0, 0),
        (3, 1, 3, 3),
        (3, 0, 1, 3),
        (3, -1, 1, 1),
        (3, -2, 0, 1),
        (3, -3, 0, 0),
    ],
)
def test_what_a_mentee_is_charged_says_how_many_mentors_they_have(
    demand: int, charge: int, least: int, most: int
) -> None:
    problem = _round([[1, 1, 1]], [demand], [1])
    assert _range(_face(problem, [(0, 0)], [charge], [0, 0, 0]), 0, held=1) == (least, most)


def test_a_mentee_with_a_locked_mentor_has_no_first_one_to_gain() -> None:
    problem = replace(_round([[1, 1, 1]], [3]), locked=pairs([(0, 2)]))
    assert _range(_face(problem, [(0, 0)], [0], [0, 0, 0]), 0, held=1) == (0, 2)


def test_a_mentee_whose_wishes_are_all_locked_has_none_left() -> None:
    problem = replace(_round([[1, 1]]), locked=pairs([(0, 1)]))
    assert _range(_face(problem, [], [1], [0, 0]), 0, held=0) == (0, 0)


@pytest.mark.parametrize(("price", "least", "most"), [(1, 3, 3), (0, 1, 3), (-1, 1, 1)])
def test_what_a_seat_costs_says_how_many_are_filled(price: int, least: int, most: int) -> None:
    problem = replace(_round([[1], [1], [1]]), mentors=Mentors.of(["a"], [3], [1]))
    assert _range(_face(problem, [(0, 0), (1, 0)], [0, 0, 0], [price]), 3, held=2) == (least, most)


def test_a_pair_is_open_where_it_is_worth_its_two_prices() -> None:
    face = _face(_round([[5, 5], [5, 5]]), [(0, 0), (1, 1)], [2, 1], [0, 1])
    assert face.pairs.tolist() == [[0, 0], [1, 1]]
    assert face.made.all()


def test_open_pairs_ascend_by_score_from_the_lowest_that_the_plan_holds() -> None:
    face = _face(_round([[1, 7], [4, 2]]), [(0, 1), (1, 0)], [2, 2], [0, 0])
    assert face.pairs.tolist() == [[1, 0], [0, 1]]
    assert face.score.tolist() == [4, 7]
    assert (face.mentor - face.shape[0]).tolist() == [0, 1]


def test_locked_and_barred_pairs_are_not_open() -> None:
    problem = replace(_round([[1, 1], [1, 1]]), locked=pairs([(0, 0)]), barred=pairs([(1, 0)]))
    assert _face(problem, [(1, 1)], [0, 2], [0, 0]).pairs.tolist() == [[1, 1]]


def test_counts_weigh_every_pair_alike_and_a_person_by_rank_of_priority() -> None:
    weights = count_weights(_round([[1], [9], [9]], priority=[0, 50, 7]))
    assert (weights.scale, weights.each, weights.first.tolist()) == (0, 1, [1, 3, 2])


def test_computed_scores_are_listed_and_candidates_are_taken_as_they_are() -> None:
    problem = replace(_round([[1, -1]]), scores=MatrixScores(np.array([[1, -1]])))
    assert listed(problem).value.tolist() == [1]
    candidates = ListedScores.from_matrix(np.array([[-1, -1]]))
    assert listed(problem, candidates) is candidates


def test_incidence_tells_the_pairs_at_each_person() -> None:
    near = Incidence.of(np.array([0, 0, 1]), np.array([2, 3, 3]), 5)
    assert [near.at(np.array([node])).tolist() for node in range(5)] == [[0, 1], [2], [0], [1, 2], []]
    assert near.at(np.array([0, 3, 4])).tolist() == [0, 1, 1, 2]
    assert near.at(np.empty(0, np.int64)).tolist() == []


def test_incidence_of_a_single_pair_stands_at_both_ends() -> None:
    near = Incidence.of(np.array([0]), np.array([1]), 2)
    assert [near.at(np.array([node])).tolist() for node in range(2)] == [[0], [0]]
