"""Rounds that nobody could plan, and what a coordinator is told."""

import numpy as np

from backend.matching.conflict import find_conflict
from backend.matching.filling import Demands, fill_minimums
from backend.matching.problem import Mentees, Mentors, Problem, no_pairs
from backend.matching.result import Conflict
from backend.matching.scores import ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs

ANA, BO, CY = 0, 1, 2


def _conflict(
    *,
    matrix: list[list[int]],
    locked: list[tuple[int, int]] | None = None,
    barred: list[tuple[int, int]] | None = None,
    demand: list[int] | None = None,
    capacity: list[int] | None = None,
    minimum: list[int] | None = None,
) -> Conflict | None:
    scores = ListedScores.from_matrix(np.array(matrix, np.int64))
    mentees = Mentees.of(["Ana", "Bo", "Cy"][: len(matrix)], demand)
    mentors = Mentors.of(["Dee", "Eli", "Fay"][: len(matrix[0])], capacity, minimum)
    problem = Problem(mentees, mentors, scores, pairs(locked or []), pairs(barred or []))
    return find_conflict(problem)


def test_a_round_with_a_plan_has_no_conflict() -> None:
    assert _conflict(matrix=[[1, 1], [1, -1]], minimum=[1, 1]) is None


def test_minimums_without_eligible_pairs_of_their_own_may_be_filled_by_a_lock() -> None:
    assert _conflict(matrix=[[-1]], locked=[(ANA, 0)], minimum=[1]) is None


def test_a_pair_cannot_be_locked_and_barred() -> None:
    assert _conflict(matrix=[[1]], locked=[(ANA, 0)], barred=[(ANA, 0)]) == Conflict(
        ("Ana is locked to Dee.", "Ana is barred from Dee."),
        "Ana and Dee are both locked to and barred from each other.",
    )


def test_a_mentee_cannot_be_locked_more_often_than_they_ask_for() -> None:
    assert _conflict(matrix=[[1, 1, 1]], locked=[(ANA, 0), (ANA, 1), (ANA, 2)]) == Conflict(
        ("Ana is locked to Dee.", "Ana is locked to Eli."), "Ana asks for 1 mentor and is locked to Dee and Eli."
    )


def test_locks_cannot_exceed_seats() -> None:
    locked = [(ANA, 0), (BO, 0), (CY, 0)]
    assert _conflict(matrix=[[1], [1], [1]], locked=locked, capacity=[2]) == Conflict(
        ("Ana is locked to Dee.", "Bo is locked to Dee.", "Cy is locked to Dee."),
        "Dee has 2 seats and is locked to Ana, Bo and Cy.",
    )


def test_a_minimum_cannot_exceed_the_seats() -> None:
    assert _conflict(matrix=[[1], [1]], capacity=[1], minimum=[2]) == Conflict(
        ("Dee must have at least 2 mentees.",), "Dee must have at least 2 mentees and has 1 seat."
    )


def test_a_minimum_that_nobody_may_fill_stands_alone() -> None:
    assert _conflict(matrix=[[1, -1], [1, -1]], minimum=[1, 1]) == Conflict(
        ("Eli must have at least 1 mentee.",), "Eli must have at least 1 mentee, but nobody may be theirs."
    )


def test_minimums_may_be_too_many_together() -> None:
    assert _conflict(matrix=[[1, 1, 1], [1, -1, -1]], minimum=[0, 1, 1]) == Conflict(
        ("Eli must have at least 1 mentee.", "Fay must have at least 1 mentee."),
        "Eli and Fay must have at least 2 mentees together, but can have at most 1 (Ana).",
    )


def test_a_lock_elsewhere_and_a_bar_are_named_where_they_matter() -> None:
    conflict = _conflict(matrix=[[1, 1], [1, 1]], locked=[(ANA, 0)], barred=[(BO, 1)], minimum=[0, 1])
    assert conflict == Conflict(
        ("Eli must have at least 1 mentee.", "Ana is locked to Dee.", "Bo is barred from Eli."),
        "Eli must have at least 1 mentee, but nobody may be theirs "
        "while Ana is locked to Dee and Bo is barred from Eli.",
    )


def test_bars_and_locks_without_effect_are_left_out() -> None:
    conflict = _conflict(matrix=[[1, -1], [1, -1]], locked=[(ANA, 0)], barred=[(BO, 1)], minimum=[0, 1])
    assert conflict is not None
    assert conflict.demands == ("Eli must have at least 1 mentee.",)


def test_people_are_called_as_the_caller_says() -> None:
    problem = Problem(
        Mentees.of(["a"]), Mentors.of(["b"], minimum=[1]), ListedScores.from_matrix(np.array([[-1]], np.int64))
    )
    conflict = find_conflict(problem, {"a": "Ana", "b": "Bo"}.__getitem__)
    assert conflict is not None
    assert conflict.explanation == "Bo must have at least 1 mentee, but nobody may be theirs."


def test_a_long_list_of_names_is_counted() -> None:
    problem = Problem(
        Mentees.of([f"mentee {i}" for i in range(60)]),
        Mentors.of([f"mentor {j}" for j in range(70)], minimum=[1] * 70),
        MatrixScores(np.zeros((60, 70), np.int64)),
    )
    conflict = find_conflict(problem)
    assert conflict is not None
    assert len(conflict.demands) == 61
    assert "and 57 others must have at least 61 mentees together, but can have at most 60 (" in conflict.explanation


def test_a_bottleneck_holds_those_who_could_give_way() -> None:
    problem = Problem(
        Mentees.of(["Ana", "Bo"]),
        Mentors.of(["Dee", "Eli", "Fay"], minimum=[1, 1, 0]),
        ListedScores.from_matrix(np.array([[1, 1, 1], [-1, -1, 1]], np.int64)),
    )
    filling = fill_minimums(problem, Demands.of(problem))
    mentees, mentors = filling.bottleneck(problem.shape)
    assert filling.short.sum() == 1
    assert mentees.tolist() == [True, False]
    assert mentors.tolist() == [True, True, False]


def test_nothing_is_asked_of_a_round_without_minimums() -> None:
    problem = Problem(Mentees.of(["Ana"]), Mentors.of(["Dee"]), MatrixScores(np.zeros((1, 1), np.int64)))
    assert fill_minimums(problem, Demands.of(problem)).pairs.tolist() == no_pairs().tolist()
