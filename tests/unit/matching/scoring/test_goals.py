import pytest

from backend.matching.scoring.criteria import Goals
from tests.unit.matching.scoring.people import contribution, people

TEACHING = Goals("goals", 10, "goals", "skills")


def test_a_mentor_one_or_two_levels_above_the_level_wanted_gives_full_marks() -> None:
    mentees = people("Ada", goals=[{"negotiation": 3}])
    found = contribution(TEACHING, mentees, people("Ravi", skills=[{"negotiation": 4}]))
    assert found.value == 1
    assert found.sentence == "Ravi can teach negotiation (level 4; Ada wants 3)."


@pytest.mark.parametrize(("level", "value"), [(2, 0), (3, 0.5), (5, 1), (6, 0.75), (7, 0.5), (8, 0)])
def test_the_curve_falls_off_on_either_side(level: int, value: float) -> None:
    mentees = people("Ada", goals=[{"negotiation": 3}])
    assert contribution(TEACHING, mentees, people("Ravi", skills=[{"negotiation": level}])).value == value


def test_several_goals_share_the_marks_and_the_sentence_says_which_are_met() -> None:
    mentees = people("Ada", goals=[{"negotiation": 3, "python": 1, "budgeting": 2}])
    found = contribution(TEACHING, mentees, people("Ravi", skills=[{"negotiation": 3, "python": 2, "budgeting": 1}]))
    assert found.points == round(found.value * 1_000_000)
    assert found.value == pytest.approx(0.5, abs=1e-5)
    assert found.sentence == (
        "Ravi can teach negotiation (level 3; Ada wants 3) and python (level 2; Ada wants 1), "
        "but not budgeting (level 1; Ada wants 2)."
    )


def test_meeting_every_one_of_three_goals_gives_exactly_the_full_marks() -> None:
    mentees = people("Ada", goals=[{"a": 1, "b": 1, "c": 1}])
    found = contribution(
        Goals("goals", 1, "goals", "skills"), mentees, people("Ravi", skills=[{"a": 2, "b": 2, "c": 2}])
    )
    assert found.points == 1_000_000


def test_a_mentor_with_none_of_the_competencies_can_teach_none_of_the_goals() -> None:
    mentees = people("Ada", goals=[{"python": 1, "sql": 2}])
    found = contribution(TEACHING, mentees, people("Ravi", skills=[{"cooking": 5}]))
    assert found.value == 0
    assert found.sentence == "Ravi can teach none of Ada's goals: python or sql."


@pytest.mark.parametrize(
    ("goals", "skills", "sentence"),
    [(None, {"sql": 3}, "Goals of Ada: not said."), ({}, {"sql": 3}, "Goals of Ada: not said."),
     ({"sql": 2}, None, "Skills of Ravi: not said.")],
)  # fmt: skip
def test_goals_or_skills_that_are_missing_give_nothing_and_are_named(
    goals: object, skills: object, sentence: str
) -> None:
    found = contribution(TEACHING, people("Ada", goals=[goals]), people("Ravi", skills=[skills]))
    assert (found.points, found.sentence) == (0, sentence)


def test_a_curve_of_one_s_own_is_followed() -> None:
    strict = Goals("goals", 10, "goals", "skills", {3: 0.4})
    mentees, mentors = people("Ada", goals=[{"sql": 1}]), people("Ravi", "Bo", skills=[{"sql": 4}, {"sql": 3}])
    assert contribution(strict, mentees, mentors, 0, 0).value == 0.4
    assert contribution(strict, mentees, mentors, 0, 1).value == 0
