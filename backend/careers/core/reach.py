"""Which roles somebody fits, which are one level away, where moves lead from theirs, and what opens the most doors."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from backend.careers.core.framework import Framework, MoveKind, Role
from backend.careers.core.gaps import GapReport, gaps
from backend.careers.core.lattice import Levels, Move
from backend.careers.core.neighbourhood import within

NEAR = 2
"""Moves within which a role counts as near."""

KINDS = tuple(MoveKind)

Nearness = Literal["fits", "one step", "further"]


@dataclass(frozen=True)
class Reach:
    """How far one role is for somebody."""

    role: Role
    report: GapReport

    @property
    def nearness(self) -> Nearness:
        """`fits`: nothing is missing; `one step`: one level of one competency, or one certification, is."""
        return "further" if self.report.missing > 1 else "one step" if self.report.missing else "fits"


@dataclass(frozen=True)
class Onward:
    """A role that a move leads to from one's own."""

    reach: Reach
    move: Move


@dataclass(frozen=True)
class Door:
    """What raising a competency by one level would do.

    Attributes
    ----------
    opens : codes of the roles that would fit then and do not now.
    nears : roles in which it is missing and which would still not fit.
    """

    competency: str
    to_level: int
    opens: tuple[str, ...]
    nears: int


def reach(roles: Iterable[Role], held: Levels, certificates_held: Collection[str] = frozenset()) -> tuple[Reach, ...]:
    """Give how far each role is, the nearest first; of equals the one with fewer must-haves missing, then by code."""
    found = [
        Reach(role, gaps(role.requirements, held, role.certifications, certificates_held))
        for role in roles
        if role.requirements or role.certifications
    ]
    return tuple(sorted(found, key=lambda each: (each.report.missing, each.report.must_haves_missing, each.role.code)))


def onward(reached: Iterable[Reach], framework: Framework, present: str) -> tuple[Onward, ...]:
    """Give where moves lead from a role, promotions first; of a kind the nearest first."""
    lattice = framework.lattice
    found = [
        Onward(each, move) for each in reached if (move := lattice.quickest.get((present, each.role.code))) is not None
    ]
    return tuple(sorted(found, key=lambda each: KINDS.index(each.move.kind)))


def ahead(reached: Iterable[Reach], framework: Framework, present: str, held_before: Collection[str]) -> list[Reach]:
    """Give the roles at most `NEAR` moves away that are neither a step down nor what was held before."""
    near = within(framework, present, NEAR) - {present, *held_before}
    floor = framework.role_by_code[present].level
    return [each for each in reached if each.role.code in near and each.role.level >= floor]


def doors(reached: Iterable[Reach], held: Levels) -> tuple[Door, ...]:
    """Give what raising each missing competency by one level would open, what opens the most first.

    One that opens nothing is among them: it may still bring many roles nearer.
    """
    opens: dict[str, list[str]] = {}
    asked = Counter[str]()
    for each in reached:
        asked.update(gap.competency for gap in each.report.open)
        if each.nearness == "one step" and each.report.open:
            opens.setdefault(each.report.open[0].competency, []).append(each.role.code)
    found = [
        Door(code, held.get(code, 0) + 1, tuple(sorted(opens.get(code, ()))), count - len(opens.get(code, ())))
        for code, count in asked.items()
    ]
    return tuple(sorted(found, key=lambda door: (-len(door.opens), -door.nears, door.competency)))
