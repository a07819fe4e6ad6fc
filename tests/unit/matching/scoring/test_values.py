import pytest

from backend.matching.scoring.criteria import DifferentValue, Location, SameValue
from backend.matching.scoring.rules import SameValueRule
from tests.unit.matching.scoring.people import contribution, people, removals

MENTEES = people("Ada", "Eve", department=["Peace", None], place=["Leeds", None], region=["North", "North"])
MENTORS = people(
    "Ravi", "Bo", "Cy", department=["Peace", "Joy", None], place=["Leeds", "York", None], region=["North"] * 3
)
SAME = SameValue("same", 10, "department", "department")


def test_the_same_value_gives_full_marks_and_is_named() -> None:
    found = contribution(SAME, MENTEES, MENTORS)
    assert (found.value, found.sentence) == (1, "Same department: Peace.")


def test_different_values_give_nothing_and_both_are_named() -> None:
    found = contribution(SAME, MENTEES, MENTORS, 0, 1)
    assert (found.value, found.sentence) == (0, "Different department: Peace (Ada), Joy (Bo).")


def test_a_different_value_is_what_a_cross_functional_policy_rewards() -> None:
    across = DifferentValue("across", 10, "department", "department")
    assert [contribution(across, MENTEES, MENTORS, 0, j).value for j in range(3)] == [0, 1, 0]


@pytest.mark.parametrize("criterion", [SAME, DifferentValue("across", 10, "department", "department")])
def test_a_value_that_is_not_said_gives_nothing(criterion: SameValue | DifferentValue) -> None:
    assert contribution(criterion, MENTEES, MENTORS, 1, 0).sentence == "Department of Eve: not said."
    assert contribution(criterion, MENTEES, MENTORS, 0, 2).sentence == "Department of Cy: not said."
    assert contribution(criterion, MENTEES, MENTORS, 1, 2).points == 0


def test_a_must_not_removes_those_who_agree_and_nobody_unknown() -> None:
    rule = SameValueRule("never in one department", "must not", "department", "department")
    gone = [[bool(removals(rule, SAME, MENTEES, MENTORS, i, j)) for j in range(3)] for i in range(2)]
    assert gone == [[True, False, False], [False, False, False]]
    assert removals(rule, SAME, MENTEES, MENTORS)[0].sentence == "Same department: Peace."


def test_a_must_removes_those_who_differ_and_everyone_unknown() -> None:
    rule = SameValueRule("one department", "must", "department", "department")
    gone = [[bool(removals(rule, SAME, MENTEES, MENTORS, i, j)) for j in range(3)] for i in range(2)]
    assert gone == [[False, True, True], [True, True, True]]
    assert removals(rule, SAME, MENTEES, MENTORS, 0, 1)[0].sentence == "Different department: Peace (Ada), Joy (Bo)."


def test_the_same_region_counts_for_less_than_the_same_place() -> None:
    near = Location("near", 10, "place", "place", "region", "region", 0.4)
    found = [contribution(near, MENTEES, MENTORS, 0, j) for j in range(2)]
    assert [(part.value, part.sentence) for part in found] == [
        (1, "Both are in Leeds."),
        (0.4, "Both are in the region North."),
    ]


def test_without_regions_only_the_place_counts() -> None:
    near = Location("near", 10, "place", "place")
    found = [contribution(near, MENTEES, MENTORS, 0, j) for j in (1, 2)]
    assert [(part.value, part.sentence) for part in found] == [
        (0, "Different places: Leeds (Ada), York (Bo)."),
        (0, "Place of Cy: not said."),
    ]
