"""The check against its definitions: roles taken out one by one, ways walked, requirements compared pair by pair."""

from collections.abc import Callable
from decimal import Decimal
from itertools import permutations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.framework import Competency, Framework, Requirement, Role
from backend.careers.core.framework_check.check import check
from backend.careers.core.framework_check.findings import FindingKind
from backend.careers.core.framework_check.gateways import LEAST_BEHIND, LEAST_BESIDE
from backend.careers.core.lattice import Move

COMPETENCIES = ("p", "q", "r")


@st.composite
def frameworks(draw: st.DrawFn) -> Framework:
    codes = [f"role{place}" for place in range(draw(st.integers(1, 7)))]
    levels = st.dictionaries(st.sampled_from(COMPETENCIES), st.integers(0, 3), max_size=3)
    roles = tuple(
        Role(
            *(code, code, draw(st.sampled_from("fg")), draw(st.sampled_from("st")), draw(st.integers(1, 4))),
            requirements=tuple(Requirement(each, level) for each, level in draw(levels).items()),
        )
        for code in codes
    )
    ends = st.tuples(st.sampled_from(codes), st.sampled_from(codes))
    moves = tuple(Move(*pair, "promotion", Decimal(1)) for pair in draw(st.lists(ends, max_size=14)))
    first = st.lists(st.sampled_from(COMPETENCIES), unique=True, max_size=2)
    competencies = tuple(Competency(code, code, "scale", prerequisites=tuple(draw(first))) for code in COMPETENCIES)
    return Framework("f", "F", competencies=competencies, roles=roles, moves=moves)


def told(framework: Framework, kind: FindingKind) -> list[tuple[str, ...]]:
    return [each.where for each in check(framework) if each.kind is kind]


def ends(framework: Framework, furthest: Callable[..., int]) -> set[str]:
    return {
        role.code
        for role in framework.roles
        if role.level == furthest(other.level for other in framework.roles if other.family == role.family)
    }


def graph_of(framework: Framework) -> nx.DiGraph:
    graph = nx.DiGraph([(move.source, move.target) for move in framework.moves if move.source != move.target])
    graph.add_nodes_from(role.code for role in framework.roles)
    return graph


def from_entries(graph: nx.DiGraph, starts: set[str]) -> set[str]:
    return {code for start in starts & set(graph) for code in {start} | nx.descendants(graph, start)}


@given(frameworks())
def test_unreachable_is_exactly_what_no_entry_leads_to(framework: Framework):
    can = from_entries(graph_of(framework), ends(framework, min))
    expected = [(role.code,) for role in framework.roles if role.code not in can]
    assert told(framework, FindingKind.UNREACHABLE) == expected


@given(frameworks())
def test_a_dead_end_is_where_every_way_on_comes_back_and_none_comes_to_a_summit(framework: Framework):
    graph, tops = graph_of(framework), ends(framework, max)
    expected = [
        (code,)
        for code in (role.code for role in framework.roles)
        if not tops & (onward := nx.descendants(graph, code) | {code})
        and all(code == each or code in nx.descendants(graph, each) for each in onward)
    ]
    assert told(framework, FindingKind.DEAD_END) == expected


@given(frameworks())
def test_a_gateway_is_a_crossing_whose_loss_cuts_others_off(framework: Framework):
    graph, starts = graph_of(framework), ends(framework, min)
    can, parts = from_entries(graph, starts), nx.number_weakly_connected_components(graph)
    expected = list[tuple[str, ...]]()
    for role in framework.roles:
        without = graph.subgraph(set(graph) - {role.code})
        lost = can - from_entries(without, starts) - {role.code}
        is_gate = role.code not in starts and len(lost) >= LEAST_BEHIND
        beside = {*graph.predecessors(role.code), *graph.successors(role.code)}
        is_cut = bool(beside) and (len(without) and nx.number_weakly_connected_components(without)) > parts
        if len(beside) >= LEAST_BESIDE and (is_gate or is_cut):
            expected.append((role.code,))
    assert told(framework, FindingKind.GATEWAY) == expected


@given(frameworks())
def test_a_level_falls_exactly_where_the_next_on_the_ladder_asks_for_less(framework: Framework):
    expected = set[tuple[str, ...]]()
    for lower, higher in permutations(framework.roles, 2):
        places = [framework.roles.index(role) for role in (lower, higher)]
        same = [each for each in framework.roles if (each.family, each.track) == (lower.family, lower.track)]
        between = [
            each
            for each in same
            if (lower.level, places[0]) < (each.level, framework.roles.index(each)) < (higher.level, places[1])
        ]
        before = {each.competency: each.level for each in lower.requirements}
        falls = any(0 < each.level < before.get(each.competency, 0) for each in higher.requirements)
        if higher in same and lower.level < higher.level and not between and falls:
            expected.add((lower.code, higher.code))
    assert set(told(framework, FindingKind.LEVEL_FALLS)) == expected


@given(frameworks())
def test_a_cycle_is_told_exactly_for_what_comes_before_itself_and_each_step_of_it_is_there(framework: Framework):
    needs = {each.code: set(each.prerequisites) for each in framework.competencies}
    graph = nx.DiGraph([(code, each) for code, first in needs.items() for each in first])
    cycles = told(framework, FindingKind.PREREQUISITE_CYCLE)
    for way in cycles:
        assert all(after in needs[code] for code, after in zip(way, [*way[1:], way[0]], strict=True))
    in_one = {code for code in graph if any(code == each or nx.has_path(graph, each, code) for each in needs[code])}
    tangles = [each for each in nx.strongly_connected_components(graph) if each <= in_one]
    assert sorted(min(way) for way in cycles) == sorted(min(each) for each in tangles)


@given(frameworks())
def test_no_competency_is_told_as_unused_that_a_role_asks_for(framework: Framework):
    asked = {each.competency for role in framework.roles for each in role.requirements if each.level}
    first = {each.code: set(each.prerequisites) for each in framework.competencies}
    graph = nx.DiGraph([(code, each) for code, before in first.items() for each in before])
    graph.add_nodes_from(COMPETENCIES)
    needed = {code for each in asked for code in {each} | nx.descendants(graph, each)}
    assert told(framework, FindingKind.UNUSED_COMPETENCY) == [(code,) for code in COMPETENCIES if code not in needed]


@given(frameworks(), st.randoms(use_true_random=False))
def test_the_order_of_moves_tells_nothing(framework: Framework, chance):
    moves = list(framework.moves)
    chance.shuffle(moves)
    other = Framework(framework.code, framework.name, (), (), (), framework.competencies, framework.roles, tuple(moves))
    assert check(framework) == check(other)
