import pytest

from backend.people.core.org_chart import OrgChart, circles, line_above, unknown_managers

HARBOUR = {"Ada": None, "Bo": "Ada", "Cy": "Ada", "Di": "Bo", "Ed": "Di", "Flo": None}


def test_a_circle_begins_with_its_least_member_and_goes_up_the_line():
    assert circles({"Cy": "Ada", "Ada": "Bo", "Bo": "Cy", "Di": "Ada"}) == (("Ada", "Bo", "Cy"),)


def test_everybody_in_two_circles_is_named_once():
    assert circles({"a": "b", "b": "a", "c": "d", "d": "c", "e": "a"}) == (("a", "b"), ("c", "d"))


def test_whoever_reports_to_themselves_is_a_circle_of_one():
    assert circles({"Ada": "Ada", "Bo": "Ada"}) == (("Ada",),)


def test_a_tree_has_no_circle():
    assert circles(HARBOUR) == ()


def test_managers_who_are_not_there_are_named_with_who_reports_to_them():
    assert unknown_managers({"Bo": "Zed", "Ada": None, "Al": "Yan"}) == (("Al", "Yan"), ("Bo", "Zed"))


def test_the_line_above_ends_at_the_top_at_a_stranger_and_where_it_closes():
    assert list(line_above(HARBOUR, "Ed")) == ["Di", "Bo", "Ada"]
    assert list(line_above({"Bo": "Zed"}, "Bo")) == []
    assert list(line_above({"a": "b", "b": "c", "c": "b"}, "a")) == ["b", "c"]


def test_who_reports_to_nobody_or_to_a_stranger_is_a_root():
    assert OrgChart({**HARBOUR, "Gus": "Zed"}).roots == ("Ada", "Flo", "Gus")


def test_a_chart_knows_reports_spans_and_everybody_below_level_by_level():
    chart = OrgChart(HARBOUR)
    assert chart.reports["Ada"] == ["Bo", "Cy"]
    assert (chart.span("Ada"), chart.span("Ed")) == (2, 0)
    assert list(chart.below("Ada")) == ["Bo", "Cy", "Di", "Ed"]


def test_depth_counts_who_is_above_and_size_who_is_below():
    chart = OrgChart(HARBOUR)
    assert chart.depths == {"Ada": 0, "Flo": 0, "Bo": 1, "Cy": 1, "Di": 2, "Ed": 3}
    assert chart.sizes == {"Ada": 4, "Flo": 0, "Bo": 2, "Cy": 0, "Di": 1, "Ed": 0}


@pytest.mark.parametrize(("person", "boss", "steps"), [("Di", "Bo", 1), ("Ed", "Ada", 3), ("Bo", "Di", None)])
def test_how_far_up_somebody_is_counts_steps(person: str, boss: str, steps: int | None):
    assert OrgChart(HARBOUR).steps_up(person, boss) == steps


def test_a_path_leads_from_the_top_to_the_person():
    assert OrgChart(HARBOUR).path("Ed") == ("Ada", "Bo", "Di", "Ed")


def test_a_circle_has_no_top_and_is_walked_once():
    chart = OrgChart({"a": "b", "b": "a", "c": "a"})
    assert chart.roots == ()
    assert chart.depths == {}
    assert chart.sizes == {}
    assert list(chart.below("a")) == ["b", "c"]
    assert chart.path("c") == ("b", "a", "c")
