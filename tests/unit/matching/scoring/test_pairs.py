import pytest

from backend.matching.scoring.criteria import WishedFor
from backend.matching.scoring.rules import NOT_ONESELF, NotWithRule, PreviousPairsRule
from tests.unit.matching.scoring.people import contribution, people, removals

MENTEES = people(
    "Ada", "Eve",
    wishes=[(frozenset({"ravi"}), frozenset({"bo", "cy"}), frozenset({"ravi", "di"})), None],
    not_with=[frozenset({"di", "nobody"}), None],
)  # fmt: skip
MENTORS = people(
    "Ravi", "Bo", "Cy", "Di", "Ada",
    wishes=[(frozenset({"eve"}),), None, None, None, None],
    not_with=[None, frozenset({"ada"}), None, frozenset({"ada"}), None],
)  # fmt: skip
BY_MENTEE = WishedFor("wishes", 10, "mentee", "wishes", (1.0, 0.5, 0.2))


@pytest.mark.parametrize(
    ("j", "value", "sentence"),
    [
        (0, 1, "Ravi is Ada's first wish."),
        (1, 0.5, "Bo is Ada's second wish, with 1 more."),
        (2, 0.5, "Cy is Ada's second wish, with 1 more."),
        (3, 0.2, "Di is Ada's third wish, with 1 more."),
        (4, 0, "Ada did not wish for Ada."),
    ],
)
def test_a_wish_counts_by_its_rank_and_the_first_time_it_stands(j: int, value: float, sentence: str) -> None:
    found = contribution(BY_MENTEE, MENTEES, MENTORS, 0, j)
    assert (found.value, found.sentence) == (value, sentence)


def test_wishes_beyond_the_values_count_for_nothing() -> None:
    assert contribution(WishedFor("wishes", 10, "mentee", "wishes", (1.0,)), MENTEES, MENTORS, 0, 1).value == 0


def test_mentors_wish_too() -> None:
    by_mentor = WishedFor("wishes", 10, "mentor", "wishes")
    assert contribution(by_mentor, MENTEES, MENTORS, 1, 0).sentence == "Eve is Ravi's first wish."
    assert contribution(by_mentor, MENTEES, MENTORS, 0, 0).sentence == "Ravi did not wish for Ada."
    assert contribution(by_mentor, MENTEES, MENTORS, 0, 1).sentence == "Wishes of Bo: not said."


def test_those_who_will_not_be_paired_are_not_from_either_side() -> None:
    rule = NotWithRule("not with", "not with", "not with")
    found = [removals(rule, BY_MENTEE, MENTEES, MENTORS, 0, j) for j in range(4)]
    assert [[removal.sentence for removal in each] for each in found] == [
        [],
        ["Bo asked not to be paired with Ada."],
        [],
        ["Ada asked not to be paired with Di; Di asked not to be paired with Ada."],
    ]


def test_one_side_s_list_can_be_left_out() -> None:
    rule = NotWithRule("not with", mentee="not with")
    assert [bool(removals(rule, BY_MENTEE, MENTEES, MENTORS, 0, j)) for j in range(4)] == [False, False, False, True]


def test_a_pair_of_an_earlier_round_is_not_made_again() -> None:
    rule = PreviousPairsRule("before", frozenset({("ada", "bo"), ("gone", "bo"), ("ada", "gone")}))
    found = [removals(rule, BY_MENTEE, MENTEES, MENTORS, 0, j) for j in range(2)]
    assert [[removal.sentence for removal in each] for each in found] == [[], ["Ada and Bo were paired before."]]


def test_nobody_is_paired_with_themself_whatever_the_rules() -> None:
    rule = PreviousPairsRule("before", frozenset())
    found = removals(rule, BY_MENTEE, MENTEES, MENTORS, 0, 4)
    assert [(removal.rule, removal.sentence) for removal in found] == [(NOT_ONESELF, "Ada and Ada are one person.")]
