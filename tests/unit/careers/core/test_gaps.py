"""Gaps, reach and demand, by examples that a person would recognise."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from backend.careers.core.demand import Demand, demand, worst_level
from backend.careers.core.framework import Framework, Requirement, Role
from backend.careers.core.gaps import Ranking, gaps, ranked, urgency_of
from backend.careers.core.lattice import Move
from backend.careers.core.reach import ahead, doors, onward, reach

TODAY = date(2026, 11, 22)
ASKED = (Requirement("planning", 3, weight=2, must_have=True), Requirement("writing", 2), Requirement("talks", 4))


def role(code: str, certifications: tuple[str, ...] = (), **levels: int) -> Role:
    requirements = tuple(Requirement(name, level) for name, level in levels.items())
    return Role(code, code, "family", "track", 1, requirements=requirements, certifications=certifications)


def test_each_requirement_is_held_in_part_or_missing() -> None:
    report = gaps(ASKED, {"planning": 3, "talks": 1}, ["first aid", "driving"], {"driving"})
    assert [(gap.competency, gap.state, gap.missing) for gap in report.gaps] == [
        ("planning", "have", 0),
        ("writing", "missing", 2),
        ("talks", "part", 3),
    ]
    assert (report.missing, report.must_haves_missing, report.certifications_missing) == (6, 0, ("first aid",))


def test_a_gap_is_ranked_by_numbers_that_are_shown() -> None:
    first, second, third = ranked(gaps(ASKED, {}), Ranking(motivations={"talks": 1}), TODAY)
    assert (first.gap.competency, first.factors.priority) == ("planning", Fraction(8, 3))
    assert (second.gap.competency, second.factors.priority) == ("writing", Fraction(1))
    assert (third.gap.competency, third.factors.priority) == ("talks", Fraction(1, 4))


def test_a_factor_that_is_set_goes_before_all_else() -> None:
    by = Ranking(target=date(2027, 1, 1), adjusted={"talks": {"impact": 9, "effort": 1}})
    first = ranked(gaps(ASKED, {}), by, TODAY)[0]
    assert (first.gap.competency, first.factors.impact, first.factors.urgency, first.factors.effort) == (
        "talks",
        9,
        3,
        1,
    )


def test_a_target_is_the_more_urgent_the_nearer_it_is() -> None:
    days = [None, date(2028, 1, 1), date(2027, 9, 1), date(2027, 2, 1), date(2026, 1, 1)]
    assert [urgency_of(day, TODAY) for day in days] == [1, 1, 2, 3, 3]


def test_roles_fit_or_are_one_step_or_further_away() -> None:
    roles = [role("far", a=5), role("fit", a=1), role("step", a=2), role("paper", ("licence",), a=1), role("empty")]
    assert [(each.role.code, each.nearness) for each in reach(roles, {"a": 1})] == [
        ("fit", "fits"),
        ("paper", "one step"),
        ("step", "one step"),
        ("far", "further"),
    ]


def test_the_competency_that_opens_the_most_doors_comes_first() -> None:
    roles = [role("x", a=2), role("y", a=2, b=1), role("z", b=2, c=1), role("both", a=2, c=2)]
    held = {"a": 1, "b": 1}
    first, second, third = doors(reach(roles, held), held)
    assert (first.competency, first.to_level, first.opens, first.nears) == ("a", 2, ("x", "y"), 1)
    assert (second.competency, second.opens, second.nears) == ("c", (), 2)
    assert (third.competency, third.opens, third.nears) == ("b", (), 1)


def test_what_lies_ahead_is_near_and_neither_a_step_down_nor_held_before() -> None:
    here, below, past, beside, up, above, far = (
        replace(role(code, a=1), level=level)
        for code, level in (("here", 2), ("below", 1), ("past", 2), ("beside", 2), ("up", 3), ("above", 4), ("far", 5))
    )
    ways = (("here", "beside", "lateral"), ("here", "up", "promotion"), ("here", "past", "lateral"))
    more = (("here", "below", "rotation"), ("up", "above", "promotion"), ("above", "far", "promotion"))
    moves = tuple(Move(source, target, kind, Decimal(12)) for source, target, kind in (*ways, *more))
    framework = Framework("F", "F", roles=(here, below, past, beside, up, above, far), moves=moves)
    found = reach(framework.roles, {})
    assert [each.reach.role.code for each in onward(found, framework, "here")] == ["up", "beside", "past", "below"]
    assert [each.role.code for each in ahead(found, framework, "here", {"past"})] == ["above", "beside", "up"]


def test_few_people_are_not_told_of_nor_the_few_between_two_numbers() -> None:
    roles, seats = (
        [role("senior", a=4), role("middle", a=3), role("junior", a=2)],
        {"senior": 2, "middle": 3, "junior": 9},
    )
    holders = {"a": {4: 6, 3: 2, 2: 3}}
    assert demand(seats, roles, holders, 16)["a"] == (Demand(4, 2, 2, 6), Demand(3, 3, 5, None), Demand(2, 9, 14, 11))


def test_that_nobody_holds_it_is_told() -> None:
    assert demand({"senior": 1}, [role("senior", a=4)], {}, 5)["a"] == (Demand(4, 1, 1, 0),)
    assert demand({}, [role("senior", a=4)], {}, 0) == {}


def test_few_people_who_lack_it_are_not_told_of_either() -> None:
    roles, seats = [role("senior", a=2), role("junior", a=1)], {"senior": 1, "junior": 1}
    holders = {"a": {2: 30, 1: 9}}
    assert demand(seats, roles, holders, 40)["a"] == (Demand(2, 1, 1, 30), Demand(1, 1, 2, None))
    assert demand(seats, roles, holders, 39)["a"] == (Demand(2, 1, 1, 30), Demand(1, 1, 2, 39))


def test_the_worst_level_is_one_that_is_told() -> None:
    levels = (Demand(4, 9, 9, None), Demand(3, 3, 12, 6), Demand(2, 1, 13, 11))
    assert worst_level(levels) == levels[1]
    assert worst_level(levels[:1]) is None
