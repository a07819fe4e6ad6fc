from decimal import Decimal

from backend.careers.core.framework import Competency, Framework, Requirement, Role, Scale, ScaleLevel
from backend.careers.core.framework_check.check import check
from backend.careers.core.framework_check.findings import Facts, Finding, FindingKind
from backend.careers.core.framework_check.ladders import neighbouring_levels, occupied_levels
from backend.careers.core.lattice import Move

SCALE = Scale("skill", "Skill", tuple(ScaleLevel(name) for name in ("Awareness", "Working", "Practitioner", "Expert")))


def competency(code: str, *prerequisites: str, parent: str | None = None) -> Competency:
    return Competency(code, code.capitalize(), "skill", parent=parent, prerequisites=prerequisites)


def role(code: str, level: int, track: str = "desk", family: str = "it", /, **levels: int) -> Role:
    asked = tuple(Requirement(each, wanted) for each, wanted in levels.items())
    return Role(code, code.capitalize(), family, track, level, requirements=asked)


def moves(*ways: str) -> tuple[Move, ...]:
    pairs = [way.split(">") for way in ways]
    return tuple(Move(source, target, "promotion", Decimal(12)) for source, target in pairs)


def framework(roles: tuple[Role, ...], competencies: tuple[Competency, ...] = (), *ways: str) -> Framework:
    return Framework("f", "F", scales=(SCALE,), competencies=competencies, roles=roles, moves=moves(*ways))


def found(framework: Framework, kind: FindingKind, facts: Facts | None = None) -> list[Finding]:
    findings = check(framework) if facts is None else check(framework, facts)
    return [each for each in findings if each.kind is kind]


def places(framework: Framework, kind: FindingKind) -> list[tuple[str, ...]]:
    return [each.where for each in found(framework, kind)]


def test_a_level_that_asks_for_less_than_the_one_below_it_is_told_with_both_levels_by_name():
    desk = framework((role("analyst", 1, writing=3), role("senior", 2, writing=2)), (competency("writing"),))
    (finding,) = found(desk, FindingKind.LEVEL_FALLS)
    assert finding.where == ("analyst", "senior")
    assert "Writing at 2 (Working) after 3 (Practitioner)" in finding.why
    assert "Senior" in finding.fix


def test_a_competency_that_a_higher_level_no_longer_asks_for_is_no_fall():
    desk = framework((role("analyst", 1, writing=3, calls=2), role("lead", 2, writing=3)), ())
    assert places(desk, FindingKind.LEVEL_FALLS) == []


def test_neighbouring_levels_are_those_that_follow_each_other_on_one_ladder():
    """Two roles on level 2: the ladder is a list, in which the last of them stands below level 4."""
    roles = (
        *(role("one", 1, a=1), role("two", 2, a=3), role("twin", 2, a=2), role("four", 4, a=2)),
        role("elsewhere", 2, "phones", a=1),
    )
    assert neighbouring_levels(framework(roles)) == 2
    assert occupied_levels(framework(roles)) == 4
    assert places(framework(roles), FindingKind.LEVEL_FALLS) == []


def test_levels_fall_only_on_the_same_ladder():
    roles = (role("one", 1, a=3), role("other", 2, "phones", a=1))
    assert places(framework(roles), FindingKind.LEVEL_FALLS) == []


def test_a_role_that_no_moves_lead_to_from_an_entry_is_unreachable():
    roles = tuple(role(code, level) for code, level in (("a", 1), ("b", 2), ("x", 2), ("y", 3), ("top", 4)))
    lattice = framework(roles, (), "a>b", "b>top", "x>y", "y>x", "y>top")
    assert places(lattice, FindingKind.UNREACHABLE) == [("x",), ("y",)]
    assert "reached only from Y" in found(lattice, FindingKind.UNREACHABLE)[0].why


def test_a_role_with_no_way_on_below_the_top_of_its_family_is_a_dead_end():
    roles = tuple(role(code, level) for code, level in (("a", 1), ("b", 2), ("x", 2), ("y", 2), ("top", 3)))
    lattice = framework(roles, (), "a>b", "a>x", "x>y", "y>x", "a>top")
    assert places(lattice, FindingKind.DEAD_END) == [("b",), ("x",), ("y",)]
    b, x, _ = found(lattice, FindingKind.DEAD_END)
    assert b.why == "No move leads on from B, and its family goes on above level 2."
    assert "only to Y" in x.why


def test_a_family_of_one_role_is_entry_and_summit_at_once():
    assert check(framework((role("chief", 9),))) == ()


def test_roles_that_ask_for_the_same_are_told_once_together():
    roles = (role("a", 1, writing=2), role("b", 2, writing=2), role("c", 3, writing=3), role("d", 4), role("e", 5))
    assert places(framework(roles), FindingKind.DUPLICATE_PROFILE) == [("a", "b")]


def test_competencies_that_wait_for_each_other_are_told_with_the_way_round():
    circle = (competency("a", "b"), competency("b", "c"), competency("c", "a"), competency("d", "a"))
    (finding,) = found(framework((), circle), FindingKind.PREREQUISITE_CYCLE)
    assert finding.where == ("a", "b", "c")
    assert finding.why.startswith("A needs B first, B needs C first, C needs A first")
    assert "A from those of C" in finding.fix


def test_a_competency_that_comes_before_itself_is_a_cycle():
    assert places(framework((), (competency("a", "a"),)), FindingKind.PREREQUISITE_CYCLE) == [("a",)]


def test_what_comes_before_a_needed_competency_is_needed_and_a_heading_is_not_told():
    competencies = (
        *(competency("heading"), competency("needed", "before", parent="heading"), competency("before")),
        *(competency("spare", parent="heading"), competency("zero")),
    )
    lattice = framework((role("a", 1, needed=2, zero=0),), competencies)
    assert places(lattice, FindingKind.UNUSED_COMPETENCY) == [("spare",), ("zero",)]


def test_what_nobody_holds_is_told_only_where_it_is_known_who_holds_what():
    lattice = framework((role("a", 1, writing=2, calls=1),), (competency("writing"), competency("calls")))
    assert found(lattice, FindingKind.UNHELD_COMPETENCY) == []
    (finding,) = found(lattice, FindingKind.UNHELD_COMPETENCY, Facts(frozenset({"calls"})))
    assert finding.where == ("writing",)


def test_a_role_that_others_can_only_be_reached_through_is_a_gateway():
    roles = tuple(role(code, level) for code, level in (("a", 1), ("b", 1), ("hub", 2), ("x", 3), ("y", 3)))
    lattice = framework(roles, (), "a>hub", "b>hub", "hub>x", "hub>y")
    (finding,) = found(lattice, FindingKind.GATEWAY)
    assert finding.where == ("hub",)
    assert "2 other roles leads through Hub: X and Y." in finding.why
    assert FindingKind.GATEWAY.is_hint


def test_a_rung_of_a_ladder_is_no_gateway():
    roles = tuple(role(f"r{level}", level) for level in range(1, 6))
    assert check(framework(roles, (), "r1>r2", "r2>r3", "r3>r4", "r4>r5")) == ()


def test_a_role_without_which_the_lattice_parts_is_a_gateway_even_where_it_is_an_entry():
    roles = tuple(role(code, level) for code, level in (("start", 1), ("x", 2), ("y", 2), ("z", 2)))
    (finding,) = found(framework(roles, (), "start>x", "start>y", "start>z"), FindingKind.GATEWAY)
    assert "falls apart" in finding.why


def test_what_names_nothing_is_passed_over():
    lattice = framework((role("a", 1, gone=2), role("b", 2, gone=1)), (competency("x", "gone"),), "a>b", "a>gone")
    assert places(lattice, FindingKind.LEVEL_FALLS) == [("a", "b")]
