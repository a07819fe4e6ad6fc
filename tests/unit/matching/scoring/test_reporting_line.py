from backend.matching.scoring.criteria import SameValue
from backend.matching.scoring.reporting_line import bosses
from backend.matching.scoring.rules import ReportingLineRule
from tests.unit.matching.scoring.people import people, removals

BASE = SameValue("base", 1, "manager", "manager")
# Ada reports to Bo, Bo to Cy, Cy to Di who is on neither side, Di to Ed; Flo reports to Bo as well.
MENTEES = people("Ada", "Ed", manager=["bo", None])
MENTORS = people("Bo", "Cy", "Ed", "Flo", manager=["cy", "di", None, "bo"])


def sentences(rule: ReportingLineRule, i: int) -> list[list[str]]:
    return [[removal.sentence for removal in removals(rule, BASE, MENTEES, MENTORS, i, j)] for j in range(4)]


def test_bosses_within_the_levels_are_removed_and_the_steps_are_counted() -> None:
    rule = ReportingLineRule("line", "manager", "manager", levels=2)
    assert sentences(rule, 0) == [["Bo is Ada's manager."], ["Cy is Ada's manager, two steps up."], [], []]


def test_people_on_neither_side_carry_the_line_on() -> None:
    rule = ReportingLineRule("line", "manager", "manager", levels=4, managers={"di": "ed"})
    assert sentences(rule, 0)[2] == ["Ed is Ada's manager, four steps up."]


def test_a_mentee_may_be_the_boss() -> None:
    rule = ReportingLineRule("line", "manager", "manager", levels=2, managers={"di": "ed"})
    assert sentences(rule, 1)[1] == ["Ed is Cy's manager, two steps up."]
    assert sentences(rule, 1)[0] == []


def test_peers_are_removed_only_where_they_are_barred() -> None:
    rule = ReportingLineRule("line", "manager", "manager", peers="barred")
    assert sentences(rule, 0)[3] == ["Ada and Flo have the same manager."]


def test_a_circle_in_the_line_ends_it() -> None:
    assert list(bosses("a", {"a": "b", "b": "c", "c": "a"}, 10)) == ["b", "c"]
    assert list(bosses("a", {"a": "a"}, 10)) == []
