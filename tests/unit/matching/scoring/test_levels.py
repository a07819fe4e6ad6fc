import pytest

from backend.matching.scoring.criteria import LevelGap
from backend.matching.scoring.rules import LevelGapRule
from tests.unit.matching.scoring.people import contribution, people, removals

GAP = LevelGap("grade", 12, "grade", "grade", {1: 0.75, 2: 1})
MENTEES = people("Ada", grade=["SEO"])
MENTORS = people("Ravi", "Bo", "Cy", "Di", "Ed", grade=["Grade 6", "Grade 7", "SEO", "EO", None])


@pytest.mark.parametrize(
    ("j", "points", "sentence"),
    [
        (0, 12, "Ravi stands two steps above Ada (Grade 6 and SEO)."),
        (1, 9, "Bo stands one step above Ada (Grade 7 and SEO)."),
        (2, 0, "Both are SEO."),
        (3, 0, "Di stands two steps below Ada (EO and SEO)."),
        (4, 0, "Grade of Ed: not said."),
    ],
)
def test_points_follow_the_table_and_the_sentence_counts_the_steps(j: int, points: int, sentence: str) -> None:
    found = contribution(GAP, MENTEES, MENTORS, 0, j)
    assert (found.points, found.sentence) == (points * 10_000, sentence)


def test_a_gap_out_of_bounds_or_unknown_removes_the_pair() -> None:
    rule = LevelGapRule("grade", "grade", "grade", 0, 1)
    assert [bool(removals(rule, GAP, MENTEES, MENTORS, 0, j)) for j in range(5)] == [True, False, False, True, True]
    assert removals(rule, GAP, MENTEES, MENTORS)[0].sentence == "Ravi stands two steps above Ada (Grade 6 and SEO)."


def test_a_mentee_without_a_level_is_removed_with_everyone() -> None:
    rule = LevelGapRule("grade", "grade", "grade", -4, 4)
    assert all(removals(rule, GAP, people("Eve", grade=[None]), MENTORS, 0, j) for j in range(5))


def test_levels_that_are_bare_numbers_are_named_by_what_they_count() -> None:
    mentees, mentors = people("Ada", level=["2"]), people("Ravi", "Bo", level=["4", "2"])
    steps = LevelGap("career step", 10, "level", "level", {2: 1})
    assert contribution(steps, mentees, mentors, 0, 0).sentence == (
        "Ravi stands two steps above Ada (level 4 and level 2)."
    )
    assert contribution(steps, mentees, mentors, 0, 1).sentence == "Both are at level 2."
