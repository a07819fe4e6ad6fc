import numpy as np

from backend.matching.scores import ListedScores
from backend.matching.scoring.top import CELLS, best_mentors, best_of


def test_ties_go_to_the_earlier_column() -> None:
    best = best_of(np.array([[5, 7, 7, 5, 7]], np.int32), 4)
    assert best.mentor.tolist() == [[1, 2, 4, 0]]
    assert best.score.tolist() == [[7, 7, 7, 5]]


def test_an_ineligible_mentor_is_never_among_the_best_but_one_who_scores_nothing_may_be() -> None:
    best = best_of(np.array([[-1, 0, -1, 3]], np.int32), 3)
    assert best.mentor.tolist() == [[3, 1, -1]]
    assert best.score.tolist() == [[3, 0, -1]]


def test_a_thousand_equal_scores_give_the_first_columns() -> None:
    block = np.zeros((3, 1000), np.int32)
    block[1] = np.arange(1000) // 100
    best = best_of(block, 5)
    assert best.mentor.tolist() == [[0, 1, 2, 3, 4], [900, 901, 902, 903, 904], [0, 1, 2, 3, 4]]


def test_without_mentees_or_mentors_nobody_is_best() -> None:
    empty = np.empty(0, np.int64)
    assert best_mentors(ListedScores.of((0, 5), empty, empty, empty), 2).mentor.shape == (0, 2)
    assert best_mentors(ListedScores.of((2, 0), empty, empty, empty), 2).mentor.tolist() == [[-1, -1]] * 2


def test_more_mentees_than_one_block_holds_keep_their_places() -> None:
    rows = CELLS // 100 * 3
    mentee = np.arange(rows)
    best = best_mentors(ListedScores.of((rows, 100), mentee, mentee % 100, mentee % 7), 1)
    assert best.mentor[:, 0].tolist() == (mentee % 100).tolist()
    assert best.score[:, 0].tolist() == (mentee % 7).tolist()
