import pytest

from backend.matching.scoring.column_faults import column_faults
from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    Goals,
    LevelGap,
    SameValue,
    SharedValues,
    Where,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.people import Levels, People
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import ConstantRule, NotWithRule, ReportingLineRule
from backend.matching.scoring.scorer import ScoredPeople
from tests.unit.matching.scoring.people import AUTUMN, people

MENTEES = people("Ada", department=["Peace"], interests=[frozenset({"chess"})], grade=["SEO"])
MENTORS = people("Ravi", department=["Joy"], interests=[None], grade=["SEO"])

Part = Criterion | ConstantRule | NotWithRule | ReportingLineRule


def faults(part: Part, mentees: People = MENTEES, mentors: People = MENTORS) -> list[tuple[str, str, str]]:
    if isinstance(part, ConstantRule | NotWithRule | ReportingLineRule):
        policy = Policy((), (part,), AUTUMN)
    else:
        policy = Policy((part,), (), AUTUMN)
    return [(fault.part, fault.field, fault.problem) for fault in column_faults(policy, mentees, mentors)]


def test_columns_that_fit_have_no_faults() -> None:
    assert faults(SameValue("same", 1, "department", "grade")) == []


def test_a_missing_column_is_named_with_those_that_are_there() -> None:
    assert faults(SameValue("same", 1, "departmnt", "department")) == [
        ("same", "mentee", 'There is no column "departmnt"; these are there: department, interests, grade.')
    ]


@pytest.mark.parametrize(
    ("part", "field", "wanted"),
    [
        (Goals("x", 1, "department", "department"), "mentee", "Competencies"),
        (SameValue("x", 1, "interests", "department"), "mentee", "Text or Levels"),
        (WishedFor("x", 1, "mentor", "department"), "column", "Wishes"),
        (NotWithRule("x", mentor="department"), "mentor", "Lists"),
        (ReportingLineRule("x", "department", "grade"), "mentor", "Text"),
    ],
)
def test_a_column_of_another_type_is_named_with_the_type_that_is_needed(part: Part, field: str, wanted: str) -> None:
    [(_, found, problem), *_] = faults(part)
    assert (found, problem.rsplit("; ", 1)[1]) == (field, f"{wanted} is needed.")


def test_every_column_of_a_part_is_looked_at() -> None:
    shared = SharedValues("shared", 1, "interests", "intrests", where=Where("asked", "yes"))
    assert [field for _, field, _ in faults(shared)] == ["mentor", "where"]
    assert [field for _, field, _ in faults(ConstantRule("x", "must", "mentor", "town", frozenset("a")))] == ["column"]


def test_levels_compare_in_one_order_only() -> None:
    other = People(("ravi",), ("Ravi",), {"grade": Levels(("Grade 7", "SEO"), (0,))})
    [(part, field, problem)] = faults(LevelGap("gap", 1, "grade", "grade", {1: 1}), mentors=other)
    assert (part, field) == ("gap", "mentor")
    assert problem == "The two columns have different orders of levels; give both the same."


def test_a_level_that_is_not_in_the_order_is_found_with_its_person() -> None:
    other = People(("ravi",), ("Ravi",), {"grade": Levels(("A", "B"), (2,))})
    [(_, _, problem)] = faults(LevelGap("gap", 1, "grade", "grade", {1: 1}), other, other)[:1]
    assert problem == 'Column "grade" of ravi: level 2 is not in the order; give 0 to 1.'


@pytest.mark.parametrize(
    ("hours", "problem"),
    [
        (Hours("Europe/Londn", ()), "'Europe/Londn' is not a time zone; give one such as Europe/London."),
        (Hours("", ()), "'' is not a time zone; give one such as Europe/London."),
        (Hours("../etc", ()), "'../etc' is not a time zone; give one such as Europe/London."),
        (Hours("UTC", (Window(7, 0, 60),)), "is not a stretch of a week"),
        (Hours("UTC", (Window(0, 600, 540),)), "is not a stretch of a week"),
        (Hours("UTC", (Window(0, 1440, 1500),)), "is not a stretch of a week"),
    ],
)
def test_hours_that_do_not_exist_are_found(hours: Hours, problem: str) -> None:
    side = people("Ada", hours=[hours])
    assert problem in faults(Availability("hours", 1, "hours", "hours", 60), side, side)[0][2]


def test_answers_are_on_the_scale_and_to_the_same_questions() -> None:
    style = WorkingStyle("style", 1, "answers", "answers", 1, 5)
    off, short = people("Ada", answers=[(1, 9)]), people("Ravi", answers=[(1,)])
    assert [problem for _, _, problem in faults(style, off, short)] == [
        'Column "answers" of ada: answer 9 is off the scale; give 1 to 5.',
        "People answered 1 to 2 questions; give everyone the same ones.",
    ]


def test_scoring_refuses_a_policy_with_faults_and_names_them_all() -> None:
    policy = Policy((SameValue("same", 1, "a", "department"), Goals("goals", 1, "grade", "b")))
    with pytest.raises(ValueError, match="same, mentee: There is no column") as refused:
        ScoredPeople(MENTEES, MENTORS, policy)
    assert len(str(refused.value).splitlines()) == 3
