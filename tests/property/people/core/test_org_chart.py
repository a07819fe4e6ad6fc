import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from backend.people.core.org_chart import OrgChart, circles, unknown_managers

names = st.sampled_from("abcdefghij")
lines = st.dictionaries(names, st.none() | names)


@st.composite
def trees(draw: st.DrawFn) -> dict[str, str | None]:
    people = draw(st.permutations("abcdefghij").map(lambda order: order[: draw(st.integers(0, 10))]))
    return {person: draw(st.sampled_from([None, *people[:k]])) for k, person in enumerate(people)}


def graph_of(managers: dict[str, str | None]) -> nx.DiGraph:
    """Edges from managers down to their reports, among the people alone."""
    graph = nx.DiGraph()
    graph.add_nodes_from(managers)
    graph.add_edges_from((boss, person) for person, boss in managers.items() if boss in managers)
    return graph


@given(lines)
def test_circles_are_the_cycles_of_the_graph_named_up_the_line(managers: dict[str, str | None]):
    found = circles(managers)
    assert {frozenset(circle) for circle in found} == {frozenset(c) for c in nx.simple_cycles(graph_of(managers))}
    for circle in found:
        assert circle[0] == min(circle)
        assert all(managers[who] == boss for who, boss in zip(circle, [*circle[1:], circle[0]], strict=True))


@given(lines)
def test_circles_do_not_depend_on_the_order_of_people(managers: dict[str, str | None]):
    turned = dict(sorted(managers.items(), reverse=True))
    assert circles(turned) == circles(managers)


@given(lines)
def test_unknown_managers_are_those_nobody_knows(managers: dict[str, str | None]):
    assert set(unknown_managers(managers)) == {
        (p, m) for p, m in managers.items() if m is not None and m not in managers
    }


@given(trees())
def test_a_tree_is_measured_as_a_graph_is(managers: dict[str, str | None]):
    chart, graph = OrgChart(managers), graph_of(managers)
    assert set(chart.roots) == {person for person, above in graph.in_degree() if above == 0}
    for person in managers:
        assert set(chart.below(person)) == nx.descendants(graph, person)
        assert chart.sizes[person] == len(nx.descendants(graph, person))
        assert set(chart.above(person)) == nx.ancestors(graph, person)
        assert chart.depths[person] == len(nx.ancestors(graph, person))
        assert chart.span(person) == graph.out_degree(person)
        assert nx.is_path(graph, list(chart.path(person)))
        for boss in managers:
            steps = nx.shortest_path_length(graph, boss, person) if nx.has_path(graph, boss, person) else 0
            assert chart.steps_up(person, boss) == (steps or None)


@given(lines)
def test_nothing_walks_for_ever(managers: dict[str, str | None]):
    chart = OrgChart(managers)
    for person in managers:
        assert len(list(chart.above(person))) <= len(managers)
        assert set(chart.below(person)) == nx.descendants(graph_of(managers), person)
    assert set(chart.sizes) == set(chart.depths)
