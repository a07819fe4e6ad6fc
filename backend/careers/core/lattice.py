"""What roles ask for, and which moves lead from one to another."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

Levels = Mapping[str, int]
"""Level of each competency: whole numbers in the order of proficiency; 0 is none."""


@dataclass(frozen=True)
class Move:
    """A way from one role to another.

    Attributes
    ----------
    kind : promotion, lateral, track switch, rotation or project.
    months : that it typically takes.
    """

    source: str
    target: str
    kind: str
    months: Decimal


@dataclass(frozen=True, eq=False)
class Lattice:
    """Roles and the moves between them; the same one again, and no equal one, has what was made of it once.

    Attributes
    ----------
    moves : several may lead from one role to the same other.
    required : what roles ask for, by role; one that is not there asks for nothing.
    """

    moves: tuple[Move, ...]
    required: Mapping[str, Levels]

    @cached_property
    def roles(self) -> frozenset[str]:
        """Every role that a move or a requirement names."""
        ends = {end for move in self.moves for end in (move.source, move.target)}
        return frozenset(ends | set(self.required))

    @cached_property
    def quickest(self) -> Mapping[tuple[str, str], Move]:
        """The move of the fewest months between each two roles; of equals the first by kind."""
        found: dict[tuple[str, str], Move] = {}
        for move in sorted(self.moves, key=lambda each: (each.source, each.target, each.months, each.kind)):
            found.setdefault((move.source, move.target), move)
        return found


def missing(required: Levels, held: Levels) -> dict[str, int]:
    """Give the levels that are missing of each competency that is not held as required, by name."""
    lacks = {name: level - held.get(name, 0) for name, level in sorted(required.items())}
    return {name: levels for name, levels in lacks.items() if levels > 0}


def raised(held: Levels, required: Levels) -> dict[str, int]:
    """Give what is held once all that is required is held too; nothing is ever lost."""
    return {name: max(held.get(name, 0), required.get(name, 0)) for name in {*held, *required}}
