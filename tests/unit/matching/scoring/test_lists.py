import pytest

from backend.matching.scoring.criteria import SharedLanguage, SharedValues, Where
from backend.matching.scoring.rules import ConstantRule, SharedValueRule
from tests.unit.matching.scoring.people import contribution, people, removals

MENTEES = people(
    "Ada", "Eve",
    interests=[frozenset({"chess", "hiking", "rust"}), frozenset()],
    languages=[frozenset({"French"}), None],
    department=["chess", "yes"],
)  # fmt: skip
MENTORS = people(
    "Ravi", "Bo", "Cy",
    interests=[frozenset({"chess", "hiking"}), frozenset({"opera"}), None],
    languages=[frozenset({"English", "French"}), frozenset({"English"}), None],
)  # fmt: skip
ANY = SharedValues("interests", 6, "interests", "interests")


def test_one_shared_value_is_enough_where_any_counts() -> None:
    assert [contribution(ANY, MENTEES, MENTORS, 0, j).value for j in range(3)] == [1, 0, 0]
    assert contribution(ANY, MENTEES, MENTORS).sentence == "Shared interests: chess and hiking."
    assert contribution(ANY, MENTEES, MENTORS, 0, 1).sentence == "Nothing shared in interests."


def test_the_share_is_of_the_mentee_s_values() -> None:
    found = contribution(SharedValues("interests", 6, "interests", "interests", "share"), MENTEES, MENTORS)
    assert found.points == round(2 / 3 * 6 * 100_000)
    assert found.sentence == "Shared interests: chess and hiking (2 of 3 values)."


def test_a_text_compares_with_a_list_as_a_list_of_one() -> None:
    found = contribution(SharedValues("interests", 6, "department", "interests"), MENTEES, MENTORS)
    assert (found.value, found.sentence) == (1, "Shared department: chess.")


def test_a_condition_leaves_out_mentees_who_did_not_ask_for_it() -> None:
    asked = SharedValues("interests", 6, "interests", "interests", where=Where("department", "yes"))
    found = contribution(asked, MENTEES, MENTORS)
    assert (found.value, found.sentence) == (0, 'Not asked for by Ada: department is not "yes".')


@pytest.mark.parametrize(
    ("i", "j", "sentence"), [(1, 0, "Interests of Eve: not said."), (0, 2, "Interests of Cy: not said.")]
)
def test_an_empty_list_and_a_missing_one_are_both_not_said(i: int, j: int, sentence: str) -> None:
    found = contribution(ANY, MENTEES, MENTORS, i, j)
    assert (found.points, found.sentence) == (0, sentence)


def test_a_shared_language_is_named_and_so_are_the_languages_that_are_not_shared() -> None:
    spoken = SharedLanguage("language", 5, "languages", "languages")
    found = [contribution(spoken, MENTEES, MENTORS, 0, j) for j in range(3)]
    assert [(part.value, part.sentence) for part in found] == [
        (1, "Both speak French."),
        (0, "No shared language: Ada speaks French, Bo English."),
        (0, "Languages of Cy: not said."),
    ]


def test_a_must_share_removes_those_who_share_nothing_or_said_nothing() -> None:
    rule = SharedValueRule("a language", "must", "languages", "languages")
    found = [removals(rule, ANY, MENTEES, MENTORS, 0, j) for j in range(3)]
    assert [[removal.sentence for removal in each] for each in found] == [
        [],
        ["Nothing shared in languages."],
        ["Languages of Cy: not said."],
    ]


def test_a_must_not_share_removes_only_those_who_share_something() -> None:
    rule = SharedValueRule("no interest", "must not", "interests", "interests")
    gone = [[bool(removals(rule, ANY, MENTEES, MENTORS, i, j)) for j in range(3)] for i in range(2)]
    assert gone == [[True, False, False], [False, False, False]]


def test_a_constant_removes_everyone_of_a_side_who_has_not_got_it() -> None:
    rule = ConstantRule("English speakers only", "must", "mentor", "languages", frozenset({"English"}))
    found = [removals(rule, ANY, MENTEES, MENTORS, i, j) for i, j in ((0, 0), (0, 1), (1, 2))]
    assert [[removal.sentence for removal in each] for each in found] == [[], [], ["Languages of Cy: not said."]]


def test_a_constant_under_a_must_not_removes_those_who_have_it() -> None:
    rule = ConstantRule("no French", "must not", "mentee", "languages", frozenset({"French", "German"}))
    gone = [[bool(removals(rule, ANY, MENTEES, MENTORS, i, j)) for j in range(3)] for i in range(2)]
    assert gone == [[True] * 3, [False] * 3]
    assert removals(rule, ANY, MENTEES, MENTORS)[0].sentence == "Languages of Ada: French."
