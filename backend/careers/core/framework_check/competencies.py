"""Competencies: prerequisites that wait for each other, those that no role needs, and those that nobody has."""

from collections.abc import Iterator

import networkx as nx

from backend.careers.core.framework import Competency, Framework
from backend.careers.core.framework_check.findings import Facts, Finding, FindingKind, called


def prerequisite_cycles(framework: Framework) -> Iterator[Finding]:
    """Find competencies of which each comes before the other: one finding for each set of them, with a way round."""
    known = framework.competency_by_code
    graph = nx.DiGraph()
    graph.add_nodes_from(known)
    graph.add_edges_from((code, each) for code, one in known.items() for each in one.prerequisites if each in known)
    order = {code: place for place, code in enumerate(known)}
    tangles = [sorted(each, key=order.__getitem__) for each in nx.strongly_connected_components(graph)]
    for tangle in sorted(tangles, key=lambda each: order[each[0]]):
        if len(tangle) > 1 or graph.has_edge(tangle[0], tangle[0]):
            yield _cycle(known[code] for code in _round(graph, tangle))


def unused_competencies(framework: Framework) -> Iterator[Finding]:
    """Find competencies that no role asks for.

    What comes before one that is asked for is needed too. A competency with parts stands for them and is not told.
    """
    needed = needed_competencies(framework)
    parents = {each.parent for each in framework.competencies}
    for competency in framework.competencies:
        if competency.code not in needed and competency.code not in parents:
            why = f"No role asks for {called(competency)}, and nothing that a role asks for builds on it."
            fix = "Ask for it in the roles that need it, or take it out of the framework."
            yield Finding(FindingKind.UNUSED_COMPETENCY, (competency.code,), why, fix)


def needed_competencies(framework: Framework) -> set[str]:
    """Give the codes of competencies that a role asks for, and of all that come before those."""
    known = framework.competency_by_code
    waiting = [each.competency for role in framework.roles for each in role.requirements if each.level > 0]
    needed = set[str]()
    while waiting:
        code = waiting.pop()
        if code not in needed and code in known:
            needed.add(code)
            waiting.extend(known[code].prerequisites)
    return needed


def unheld_competencies(framework: Framework, facts: Facts) -> Iterator[Finding]:
    """Find competencies that roles ask for and nobody holds; none where it is not known who holds what."""
    if facts.held is None:
        return
    asked_by: dict[str, int] = {}
    for role in framework.roles:
        for code in {each.competency for each in role.requirements if each.level > 0}:
            asked_by[code] = asked_by.get(code, 0) + 1
    for competency in framework.competencies:
        roles = asked_by.get(competency.code, 0)
        if roles and competency.code not in facts.held:
            asks = "role asks" if roles == 1 else "roles ask"
            why = f"{roles:,} {asks} for {called(competency)}, and nobody is known to hold it at any level."
            fix = "Plan how somebody learns it or is hired with it, or have those assessed who do the work."
            yield Finding(FindingKind.UNHELD_COMPETENCY, (competency.code,), why, fix)


def _round(graph: nx.DiGraph, tangle: list[str]) -> list[str]:
    """Give a shortest way from the first competency of a tangle back to it."""
    first = tangle[0]
    if graph.has_edge(first, first):
        return [first]
    within = graph.subgraph(tangle)
    back = nx.single_target_shortest_path(within, first)
    ways = [[first, *back[onward][:-1]] for onward in within.successors(first)]
    return min(ways, key=lambda way: (len(way), way))


def _cycle(way: Iterator[Competency]) -> Finding:
    competencies = list(way)
    names = [called(each) for each in competencies]
    last = competencies[-1]
    steps = [f"{one} needs {first} first" for one, first in zip(names, [*names[1:], names[0]], strict=True)]
    why = f"{', '.join(steps)}: nobody can begin with any of them."
    fix = f"Take one of these prerequisites out, such as {competencies[0].name} from those of {last.name}."
    return Finding(FindingKind.PREREQUISITE_CYCLE, tuple(each.code for each in competencies), why, fix)
