"""Which part of a lattice is looked at."""

from collections import deque
from collections.abc import Collection

from backend.careers.core.framework import Framework


def within(framework: Framework, around: str, distance: int) -> frozenset[str]:
    """Give the roles that at most `distance` moves lead to from a role, and those that lead to it by one move."""
    onward: dict[str, set[str]] = {}
    for move in framework.moves:
        onward.setdefault(move.source, set()).add(move.target)
    steps = {around: 0}
    waiting = deque([around])
    while waiting:
        here = waiting.popleft()
        if steps[here] < distance:
            for role in onward.get(here, set()) - steps.keys():
                steps[role] = steps[here] + 1
                waiting.append(role)
    before = {move.source for move in framework.moves if move.target == around}
    return frozenset(steps) | before


def fitting(framework: Framework, families: Collection[str], tracks: Collection[str]) -> frozenset[str]:
    """Give the roles of some families and tracks; no family or track named: of all."""
    return frozenset(
        role.code
        for role in framework.roles
        if (not families or role.family in families) and (not tracks or role.track in tracks)
    )
