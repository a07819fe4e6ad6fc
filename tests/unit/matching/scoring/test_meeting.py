from backend.matching.scoring.criteria import Availability
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.rules import OverlapRule
from tests.unit.matching.scoring.people import contribution, people, removals

NINE_TO_TEN_THIRTY = Window(0, 540, 630)
LONDON = Hours("Europe/London", (NINE_TO_TEN_THIRTY,))
# Five hours behind London, but four from 25 October to 1 November 2026.
NEW_YORK = Hours("America/New_York", (Window(0, 240, 300),))
NEVER = Hours("Europe/London", ())
MEETING = Availability("hours", 10, "hours", "hours", wanted=120, block=60)
MENTEES = people("Ada", "Eve", hours=[LONDON, None])
MENTORS = people("Ravi", "Bo", "Cy", "Di", hours=[LONDON, NEW_YORK, NEVER, None])


def test_minutes_count_in_proportion_to_those_wanted() -> None:
    found = contribution(MEETING, MENTEES, MENTORS)
    assert found.value == 0.75
    assert found.sentence == (
        "At least 1 hour 30 minutes a week together, in stretches of 1 hour or more; 2 hours wanted."
    )


def test_the_worst_week_is_the_one_between_two_changes_of_clocks() -> None:
    mentors = people("Ravi", hours=[NEW_YORK])
    half = Availability("hours", 10, "hours", "hours", wanted=90, block=30)
    mentees = people("Ada", hours=[Hours("Europe/London", (Window(0, 540, 600),))])
    found = contribution(half, mentees, mentors)
    assert found.value == 0
    assert (
        found.sentence == "No time together in the week of 26 Oct–1 Nov 2026, in stretches of 30 minutes or more; "
        "1 hour 30 minutes wanted."
    )


def test_hours_that_are_not_said_give_nothing() -> None:
    found = [contribution(MEETING, MENTEES, MENTORS, i, j) for i, j in ((0, 3), (1, 0), (0, 2))]
    assert [part.points for part in found] == [0, 0, 0]
    assert [part.sentence for part in found[:2]] == ["Hours of Di: not said.", "Hours of Eve: not said."]


def test_too_few_minutes_remove_the_pair_and_so_do_hours_that_are_not_said() -> None:
    rule = OverlapRule("meet", "hours", "hours", minutes=90, block=30)
    gone = [[bool(removals(rule, MEETING, MENTEES, MENTORS, i, j)) for j in range(4)] for i in range(2)]
    assert gone == [[False, True, True, True], [True] * 4]


def test_a_rule_on_hours_that_no_mentor_said_removes_everyone() -> None:
    rule = OverlapRule("meet", "hours", "hours", minutes=30)
    assert removals(rule, MEETING, MENTEES, people("Ravi", hours=[None]))[0].sentence == "Hours of Ravi: not said."


def test_one_unbroken_block_can_be_asked_for() -> None:
    split = Hours("Europe/London", (Window(0, 540, 570), Window(1, 540, 600)))
    rule = OverlapRule("an hour at a stretch", "hours", "hours", minutes=60, block=60)
    broken = Hours("Europe/London", (Window(0, 540, 580), Window(1, 540, 580)))
    mentors = people("Ravi", "Bo", hours=[split, broken])
    mentees = people("Ada", hours=[Hours("Europe/London", tuple(Window(day, 480, 720) for day in range(5)))])
    assert [bool(removals(rule, MEETING, mentees, mentors, 0, j)) for j in range(2)] == [False, True]
