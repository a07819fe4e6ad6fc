"""Ladders: the roles of one family and track, from the lowest level up, and where one asks for less than the one below.

Neighbouring levels are read off the ladder as a list: roles by level, those of the same level in the order of the
framework's authors. Two that follow each other there are neighbours if the level rises from one to the other, so each
step from a level to the next occupied one is counted once, whatever number of roles share a level.
"""

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from backend.careers.core.framework import Framework, Role
from backend.careers.core.framework_check.findings import Finding, FindingKind, called, level_said, listed

Ladder = tuple[Role, ...]


def ladders(framework: Framework) -> tuple[Ladder, ...]:
    """Give the roles of each family and track by level, those of the same level in the order of the authors."""
    found: dict[tuple[str, str], list[Role]] = {}
    for role in framework.roles:
        found.setdefault((role.family, role.track), []).append(role)
    return tuple(tuple(sorted(roles, key=attrgetter("level"))) for roles in found.values())


def neighbours(ladder: Ladder) -> Iterator[tuple[Role, Role]]:
    """Give the neighbouring levels of a ladder: the lower and the higher role of each."""
    return ((lower, higher) for lower, higher in pairwise(ladder) if lower.level < higher.level)


def neighbouring_levels(framework: Framework) -> int:
    """Count the neighbouring levels of all ladders."""
    return sum(1 for ladder in ladders(framework) for _ in neighbours(ladder))


def occupied_levels(framework: Framework) -> int:
    """Count the levels of all ladders that have a role."""
    return len({(role.family, role.track, role.level) for role in framework.roles})


def falling_levels(framework: Framework) -> Iterator[Finding]:
    """Find neighbouring levels of which the higher one asks for less of a competency that both ask for.

    What the higher level does not ask for at all is no fall: work changes on the way up, but who does the same work
    at a higher level does it no worse.
    """
    for ladder in ladders(framework):
        for lower, higher in neighbours(ladder):
            falls = list(_falls(lower, higher))
            if falls:
                yield _finding(framework, lower, higher, falls)


def _falls(lower: Role, higher: Role) -> Iterator[tuple[str, int, int]]:
    """Give the competencies that the higher role asks for less of, with both levels."""
    asked = {each.competency: each.level for each in higher.requirements}
    for each in lower.requirements:
        if 0 < asked.get(each.competency, 0) < each.level:
            yield each.competency, each.level, asked[each.competency]


def _finding(framework: Framework, lower: Role, higher: Role, falls: list[tuple[str, int, int]]) -> Finding:
    def told(code: str, before: int, after: int) -> str:
        competency = framework.competency_by_code.get(code)
        if competency is None:
            return f"{code} at {after} after {before}"
        levels = [level_said(framework, competency, level) for level in (after, before)]
        return f"{called(competency)} at {levels[0]} after {levels[1]}"

    why = (
        f"{called(higher)} at level {higher.level} asks for less than {called(lower)} at level {lower.level} below it: "
        f"{listed(told(*fall) for fall in falls)}."
    )
    fix = (
        f"Ask for as much at {higher.name} as at {lower.name}, or for less at {lower.name}; or, if {higher.name} does "
        "not stand above it, give the roles other levels or tracks."
    )
    return Finding(FindingKind.LEVEL_FALLS, (lower.code, higher.code), why, fix)
