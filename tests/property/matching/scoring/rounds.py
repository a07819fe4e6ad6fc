"""Small rounds of people and policies with every kind of criterion and rule, drawn at random."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    DifferentValue,
    Goals,
    LevelGap,
    Location,
    SameValue,
    SharedLanguage,
    SharedValues,
    Where,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.people import (
    Answers,
    Column,
    Competencies,
    Levels,
    Lists,
    People,
    Text,
    WeeklyHours,
    Wishes,
)
from backend.matching.scoring.policy import Policy, Programme
from backend.matching.scoring.rules import (
    ConstantRule,
    LevelGapRule,
    NotWithRule,
    OverlapRule,
    PreviousPairsRule,
    ReportingLineRule,
    Rule,
    SameValueRule,
    SharedValueRule,
)

ORDER = ("AA", "EO", "SEO", "Grade 7")
PROGRAMME = Programme(date(2026, 10, 5), 6)
IDS = tuple(f"p{k}" for k in range(12))
LETTERS = st.sampled_from("abcd")


def column(kind: Any, cells: st.SearchStrategy, size: int) -> st.SearchStrategy[Column]:
    return st.lists(st.none() | cells, min_size=size, max_size=size).map(lambda values: kind(tuple(values)))


@st.composite
def a_side(draw: st.DrawFn) -> People:
    ids = draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=6, unique=True))
    size = len(ids)
    hours = st.builds(
        Hours,
        st.sampled_from(["Europe/London", "America/New_York"]),
        st.lists(
            st.builds(Window, st.integers(0, 1), st.sampled_from([540, 600]), st.sampled_from([660, 900])), max_size=2
        ).map(tuple),
    )
    groups = st.lists(st.frozensets(st.sampled_from(IDS), min_size=1, max_size=2), max_size=3).map(tuple)
    kinds = {
        "text": (Text, LETTERS),
        "region": (Text, st.sampled_from("xy")),
        "manager": (Text, st.sampled_from(IDS)),
        "list": (Lists, st.frozensets(LETTERS, max_size=3)),
        "not with": (Lists, st.frozensets(st.sampled_from(IDS), max_size=2)),
        "hours": (WeeklyHours, hours),
        "wishes": (Wishes, groups),
        "skills": (Competencies, st.dictionaries(LETTERS, st.integers(0, 5), max_size=4)),
        "answers": (Answers, st.tuples(*[st.none() | st.integers(1, 5)] * 3)),
        "grade": (lambda values: Levels(ORDER, values), st.integers(0, 3)),
    }
    columns = {name: draw(column(kind, cells, size)) for name, (kind, cells) in kinds.items()}
    return People(tuple(ids), tuple(f"P{k}" for k in range(size)), columns)


WEIGHTS = st.sampled_from([0, 1, 2.5, 10, 1 / 3, 77.7])
DEMANDS = st.sampled_from(["must", "must not"])
CRITERIA: st.SearchStrategy[Criterion] = st.one_of(
    st.builds(Goals, st.just("goals"), WEIGHTS, st.just("skills"), st.just("skills")),
    st.builds(Availability, st.just("hours"), WEIGHTS, st.just("hours"), st.just("hours"), st.sampled_from([60, 500])),
    st.builds(WishedFor, st.just("mentee wishes"), WEIGHTS, st.just("mentee"), st.just("wishes")),
    st.builds(WishedFor, st.just("mentor wishes"), WEIGHTS, st.just("mentor"), st.just("wishes"), st.just((1.0, 0.3))),
    st.builds(SameValue, st.just("same"), WEIGHTS, st.just("text"), st.just("text")),
    st.builds(SameValue, st.just("same grade"), WEIGHTS, st.just("grade"), st.just("grade")),
    st.builds(DifferentValue, st.just("different"), WEIGHTS, st.just("text"), st.just("region")),
    st.builds(
        SharedValues,
        st.just("shared"),
        WEIGHTS,
        st.just("list"),
        st.just("list"),
        st.sampled_from(["any", "share"]),
        st.none() | st.just(Where("text", "a")),
    ),
    st.builds(SharedValues, st.just("text in list"), WEIGHTS, st.just("text"), st.just("list")),
    st.builds(SharedLanguage, st.just("language"), WEIGHTS, st.just("list"), st.just("list")),
    st.builds(
        LevelGap, st.just("gap"), WEIGHTS, st.just("grade"), st.just("grade"), st.just({1: 0.75, 2: 1.0, -1: 0.1})
    ),
    st.builds(WorkingStyle, st.just("style"), WEIGHTS, st.just("answers"), st.just("answers"), st.just(1), st.just(5)),
    st.builds(
        Location, st.just("place"), WEIGHTS, st.just("text"), st.just("text"), st.just("region"), st.just("region")
    ),
)
RULES: st.SearchStrategy[Rule] = st.one_of(
    st.builds(SameValueRule, st.just("same rule"), DEMANDS, st.just("text"), st.just("text")),
    st.builds(SharedValueRule, st.just("shared rule"), DEMANDS, st.just("list"), st.just("list")),
    st.builds(
        ConstantRule,
        st.just("constant rule"),
        DEMANDS,
        st.sampled_from(["mentee", "mentor"]),
        st.sampled_from(["text", "list"]),
        st.just(frozenset("ab")),
    ),
    st.builds(
        LevelGapRule, st.just("gap rule"), st.just("grade"), st.just("grade"), st.integers(-2, 0), st.integers(0, 2)
    ),
    st.builds(
        ReportingLineRule,
        st.just("line rule"),
        st.just("manager"),
        st.just("manager"),
        st.integers(1, 3),
        st.sampled_from(["allowed", "barred"]),
        st.just({"p0": "p1", "p2": "p3"}),
    ),
    st.builds(
        PreviousPairsRule,
        st.just("previous rule"),
        st.frozensets(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=20),
    ),
    st.sampled_from(
        [NotWithRule("not with rule", *sides) for sides in (("not with", None), (None, "not with"), ("not with",) * 2)]
    ),
    st.builds(OverlapRule, st.just("overlap rule"), st.just("hours"), st.just("hours"), st.sampled_from([60, 120])),
)


def unique(parts: list) -> tuple:
    return tuple({part.name: part for part in parts}.values())


POLICIES = st.builds(
    Policy,
    st.lists(CRITERIA, max_size=6).map(lambda few: (*unique(few), SameValue("base", 5, "text", "text"))),
    st.lists(RULES, max_size=4).map(unique),
    st.just(PROGRAMME),
)
