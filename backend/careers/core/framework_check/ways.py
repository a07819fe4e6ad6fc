"""Ways through the lattice: roles that none leads to, and roles that none leads on from.

People come in at the roles of the lowest level of each family, its entries, and a way is at its end at the highest.
"""

from collections.abc import Callable, Collection, Iterator

import networkx as nx

from backend.careers.core.framework import Framework, Role
from backend.careers.core.framework_check.findings import Finding, FindingKind, called, listed


def lattice_graph(framework: Framework) -> nx.DiGraph:
    """Draw the roles and the moves between them, each pair of roles once; a move to where it starts is none."""
    graph = nx.DiGraph()
    known = framework.role_by_code
    graph.add_nodes_from(known)
    ends = ((each.source, each.target) for each in framework.moves)
    graph.add_edges_from((a, b) for a, b in ends if a != b and a in known and b in known)
    return graph


def entries(framework: Framework) -> list[str]:
    """Give the roles where people come in: those of the lowest level of each family."""
    return _ends(framework, min)


def summits(framework: Framework) -> list[str]:
    """Give the roles where a way may end: those of the highest level of each family."""
    return _ends(framework, max)


def reached(graph: nx.DiGraph, starts: Collection[str]) -> set[str]:
    """Give the roles that moves lead to from some others, these included."""
    found, waiting = set(starts), list(starts)
    while waiting:
        onward = set(graph.successors(waiting.pop())) - found
        found |= onward
        waiting.extend(onward)
    return found


def unreachable_roles(framework: Framework) -> Iterator[Finding]:
    """Find roles that no chain of moves leads to from any entry."""
    graph = lattice_graph(framework)
    can_be_reached = reached(graph, entries(framework))
    for role in framework.roles:
        if role.code not in can_be_reached:
            before = [each for each in framework.roles if graph.has_edge(each.code, role.code)]
            yield Finding(FindingKind.UNREACHABLE, (role.code,), _why_unreachable(role, before), FIX_UNREACHABLE)


def dead_ends(framework: Framework) -> Iterator[Finding]:
    """Find roles that no move leads on from, or only to each other, below the highest level of their families."""
    graph = lattice_graph(framework)
    tops = set(summits(framework))
    stuck: dict[str, list[str]] = {}
    for group in nx.attracting_components(graph):
        if not tops & group:
            stuck.update({code: sorted(group - {code}) for code in group})
    for role in framework.roles:
        if role.code in stuck:
            others = [framework.role_by_code[code] for code in stuck[role.code]]
            yield Finding(FindingKind.DEAD_END, (role.code,), _why_dead_end(role, others), FIX_DEAD_END)


FIX_UNREACHABLE = (
    "Add a move to it from a role that people come through. If people only ever come to it from outside, nothing needs "
    "to change."
)
FIX_DEAD_END = (
    "Add a move that leads on from it, up or across; or, if it is the top of its trade, give it a family of its own "
    "or the highest level."
)


def _why_unreachable(role: Role, before: list[Role]) -> str:
    if not before:
        return f"No move leads to {called(role)}, and at level {role.level} it is no entry of its family."
    return f"{called(role)} is reached only from {listed(map(called, before))}, where nobody can get to either."


def _why_dead_end(role: Role, others: list[Role]) -> str:
    if not others:
        return f"No move leads on from {called(role)}, and its family goes on above level {role.level}."
    return f"Moves lead on from {called(role)} only to {listed(map(called, others))}, and from there nowhere else."


def _ends(framework: Framework, furthest: Callable[[int, int], int]) -> list[str]:
    levels: dict[str, int] = {}
    for role in framework.roles:
        levels[role.family] = furthest(levels.get(role.family, role.level), role.level)
    return [role.code for role in framework.roles if role.level == levels[role.family]]
