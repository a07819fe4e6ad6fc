import pytest

from backend.matching.scoring.criteria import WorkingStyle
from tests.unit.matching.scoring.people import contribution, people

STYLE = WorkingStyle("style", 10, "answers", "answers", 1, 5)


def test_equal_answers_give_full_marks_and_opposite_ones_none() -> None:
    mentees, mentors = people("Ada", answers=[(1, 5, 1)]), people("Ravi", "Bo", answers=[(1, 5, 1), (5, 1, 5)])
    assert contribution(STYLE, mentees, mentors, 0, 0).value == 1
    assert contribution(STYLE, mentees, mentors, 0, 1).value == 0


def test_the_value_falls_with_the_mean_distance() -> None:
    found = contribution(STYLE, people("Ada", answers=[(1, 2)]), people("Ravi", answers=[(2, 5)]))
    assert found.value == pytest.approx(0.5)
    assert found.sentence == "Answers to 2 questions differ by 2.0 on average, on a scale from 1 to 5."


def test_a_question_left_open_counts_for_nothing() -> None:
    found = contribution(STYLE, people("Ada", answers=[(3, 3)]), people("Ravi", answers=[(3, None)]))
    assert found.value == 0.5
    assert (
        found.sentence
        == "Answers to 1 question differ by 0.0 on average, on a scale from 1 to 5; 1 question left open."
    )


@pytest.mark.parametrize(
    ("mentee", "mentor", "sentence"),
    [
        (None, (1, 1), "Answers of Ada: not said."),
        ((1, 1), None, "Answers of Ravi: not said."),
        ((1, None), (None, 1), "No question was answered by both."),
    ],
)
def test_answers_that_are_missing_give_nothing(mentee: object, mentor: object, sentence: str) -> None:
    found = contribution(STYLE, people("Ada", answers=[mentee]), people("Ravi", answers=[mentor]))
    assert (found.points, found.sentence) == (0, sentence)
