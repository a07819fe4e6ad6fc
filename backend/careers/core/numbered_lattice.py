"""A lattice in whole numbers, as the search for routes walks it: made once, whoever asks for whatever route."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, reduce
from heapq import heappop, heappush
from math import lcm

from backend.careers.core.lattice import Lattice
from backend.careers.core.level_bits import LevelBits

Moves = Mapping[int, Sequence[tuple[int, int]]]
"""Moves by the place that they start from or lead to: the other place, and the ticks; in order of the places."""

MOST_KEPT = 8


@dataclass(frozen=True, eq=False)
class NumberedLattice:
    """Roles as places in the order of their names, levels as bits, and months as whole ticks: nothing is rounded.

    Attributes
    ----------
    places : by names.
    asked : bits that each place requires.
    tick : how many of them a month has.
    onward, backward : the fastest moves by where they start, and by where they lead.
    """

    names: tuple[str, ...]
    places: Mapping[str, int]
    bits: LevelBits
    asked: tuple[int, ...]
    tick: int
    onward: Moves
    backward: Moves

    def ticks_to(self, target: int) -> Mapping[int, int]:
        """Give the fewest ticks to a place from every place that leads there (Dijkstra 1959)."""
        left: dict[int, int] = {}
        waiting = [(0, target)]
        while waiting:
            ticks, place = heappop(waiting)
            if place in left:
                continue
            left[place] = ticks
            for before, more in self.backward.get(place, ()):
                if before not in left:
                    heappush(waiting, (ticks + more, before))
        return left

    def months(self, ticks: int) -> Decimal:
        """Give ticks as months."""
        return Decimal(ticks) / self.tick


@lru_cache(MOST_KEPT)
def numbered(lattice: Lattice) -> NumberedLattice:
    """Number roles, levels and months; the same whatever order moves and requirements come in."""
    names = tuple(sorted(lattice.roles))
    places = {name: place for place, name in enumerate(names)}
    bits = LevelBits(lattice.required.values())
    asked = tuple(bits.of(lattice.required.get(name, {})) for name in names)
    return NumberedLattice(names, places, bits, asked, *_timed(lattice, places))


def _timed(lattice: Lattice, places: Mapping[str, int]) -> tuple[int, Moves, Moves]:
    months = {ends: Fraction(move.months) for ends, move in lattice.quickest.items() if ends[0] != ends[1]}
    tick = reduce(lcm, {each.denominator for each in months.values()}, 1)
    onward: dict[int, list[tuple[int, int]]] = defaultdict(list)
    backward: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (one, other), taken in months.items():
        onward[places[one]].append((places[other], int(taken * tick)))
        backward[places[other]].append((places[one], int(taken * tick)))
    return tick, dict(onward), dict(backward)
