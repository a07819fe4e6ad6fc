"""Gateways: roles that others can only be reached through. A hint, for whoever leaves one leaves it closed."""

from collections.abc import Iterator

import networkx as nx

from backend.careers.core.framework import Framework, Role
from backend.careers.core.framework_check.findings import Finding, FindingKind, called, listed
from backend.careers.core.framework_check.ways import entries, lattice_graph

LEAST_BEHIND = 2
"""Roles that must lie behind a gateway."""

LEAST_BESIDE = 3
"""Roles next to a gateway: a rung with one below and one above is a step of its ladder, not a crossing."""

START = ""
"""Where everybody comes in; no role has this code."""

FIX = "Nothing needs to change. If too much hangs on this one role, add a move that leads past it."


def gateways(framework: Framework) -> Iterator[Finding]:
    """Find the roles that two or more others can only be reached through, and those without which the lattice parts.

    The first are dominators of the moves from the entries (Lengauer & Tarjan 1979), the second the articulation points
    of the lattice whatever way its moves lead (Hopcroft & Tarjan 1973).
    """
    graph = lattice_graph(framework)
    lattice = nx.Graph(graph)
    behind = only_behind(graph, entries(framework))
    cuts = set(nx.articulation_points(lattice))
    for role in framework.roles:
        followers = behind.get(role.code, [])
        is_gate = len(followers) >= LEAST_BEHIND
        if lattice.degree(role.code) >= LEAST_BESIDE and (is_gate or role.code in cuts):
            names = [called(framework.role_by_code[code]) for code in followers]
            yield Finding(FindingKind.GATEWAY, (role.code,), _why(role, names if is_gate else []), FIX)


def only_behind(graph: nx.DiGraph, starts: list[str]) -> dict[str, list[str]]:
    """Give for each role, entries left out, which others every way from the entries leads through it to."""
    rooted = nx.DiGraph(graph)
    rooted.add_edges_from((START, code) for code in starts)
    above = nx.immediate_dominators(rooted, START) if starts else {}
    behind: dict[str, list[str]] = {}
    order = {code: place for place, code in enumerate(graph)}
    for code in sorted(above.keys() - {START}, key=order.__getitem__):
        gate = above[code]
        while gate != START:
            behind.setdefault(gate, []).append(code)
            gate = above[gate]
    return {gate: codes for gate, codes in behind.items() if gate not in set(starts)}


def _why(role: Role, behind: list[str]) -> str:
    if behind:
        return f"Every way from an entry to {len(behind):,} other roles leads through {called(role)}: {listed(behind)}."
    return f"Without {called(role)} the lattice falls apart: no move joins what lies on its sides."
