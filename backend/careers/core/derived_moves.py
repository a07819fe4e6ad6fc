"""Moves that nobody wrote down, by rule: up the ladder, and across from ladder to ladder."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise

from backend.careers.core.framework import Framework, Role

Ends = tuple[str, str]
"""Codes of the roles that a move starts from and leads to."""


def up_the_ladder(framework: Framework) -> Iterator[Ends]:
    """Give moves from each role to those of the next occupied level of its family and track."""
    ladders: dict[tuple[str, str], dict[int, list[Role]]] = {}
    for role in framework.roles:
        ladders.setdefault((role.family, role.track), {}).setdefault(role.level, []).append(role)
    for levels in ladders.values():
        for lower, higher in pairwise(sorted(levels)):
            yield from ((one.code, other.code) for one in levels[lower] for other in levels[higher])


def across_ladders(framework: Framework, *, is_one_family: bool, alike: float) -> Iterator[Ends]:
    """Give moves both ways between roles of the same level on different ladders.

    Parameters
    ----------
    is_one_family : only between roles of the same family.
    alike : the least share of the competencies that both ask for, of all that either asks for (Jaccard 1901).
    """
    asked = {
        role.code: frozenset(each.competency for each in role.requirements if each.level) for role in framework.roles
    }
    beside: dict[tuple[int, str], list[Role]] = {}
    for role in framework.roles:
        beside.setdefault((role.level, role.family if is_one_family else ""), []).append(role)
    for one in framework.roles:
        for other in beside[one.level, one.family if is_one_family else ""]:
            is_across = (one.family, one.track) != (other.family, other.track)
            if is_across and likeness(asked[one.code], asked[other.code]) >= alike:
                yield one.code, other.code


def likeness(mine: AbstractSet[str], theirs: AbstractSet[str]) -> float:
    """Give the share of competencies that two roles both ask for, of all; 0 where neither asks for any."""
    both = len(mine & theirs)
    return both / max(len(mine) + len(theirs) - both, 1)
