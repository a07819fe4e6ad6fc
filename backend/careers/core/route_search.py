"""The search behind `routes`: beginnings of routes, grown role by role, until nothing better can become of any.

Those that can still be the fastest grow first (multicriteria label setting: Martins 1984, On a multicriteria shortest
path problem). A beginning is given up where another one at the same role holds the same, took no longer, had no harder
step and visited no role that this one did not (Feillet et al. 2004, An exact algorithm for the elementary shortest path
problem with resource constraints); or where a route that was found is no worse than anything that could still become
of it. What is left is exact.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from heapq import heappop, heappush
from math import lcm
from typing import NamedTuple

from backend.careers.core.lattice import Lattice, Levels, fastest
from backend.careers.core.level_bits import LevelBits

Onward = Mapping[int, Sequence[tuple[int, int]]]
"""Moves by the place that they start from or lead to: the other place, and the ticks."""

Found = dict[tuple[int, int, int], tuple[int, ...]]
"""Paths by effort, ticks and hardest step."""


class _Beginning(NamedTuple):
    """The first part of a route; sorted by how soon it can arrive, then by what it asks for.

    Attributes
    ----------
    arrival : no route that goes on from here takes fewer ticks.
    effort : no route that goes on from here takes less.
    hardest : the hardest step so far.
    path : places of its roles.
    ticks : months that it took so far, in the search's unit.
    held, visited : bits.
    """

    arrival: int
    effort: int
    hardest: int
    path: tuple[int, ...]
    ticks: int
    held: int
    visited: int


@dataclass(frozen=True)
class Search:
    """One search, with roles as places in the order of their names, levels as bits and months as whole ticks.

    Attributes
    ----------
    left : ticks that the fastest way to the target takes from each place that leads there.
    asked : bits that each place requires.
    floor : no route has a hardest step below it: what no role but the target teaches is gained in the last step.
    """

    names: tuple[str, ...]
    source: int
    target: int
    held: int
    onward: Onward
    left: Mapping[int, int]
    asked: Sequence[int]
    floor: int

    @classmethod
    def of(cls, lattice: Lattice, held: Levels, source: str, target: str) -> "Search":
        """Number roles, levels and months."""
        names = tuple(sorted(lattice.roles))
        places = {name: place for place, name in enumerate(names)}
        bits = LevelBits([*lattice.required.values(), held])
        asked = [bits.of(lattice.required.get(name, {})) for name in names]
        onward, backward = _numbered(lattice, places)
        left = _ticks_from(places[target], backward)
        taught = bits.of(held)
        for place in left.keys() - {places[target]}:
            taught |= asked[place]
        floor = (asked[places[target]] & ~taught).bit_count()
        return cls(names, places[source], places[target], bits.of(held), onward, left, asked, floor)

    def run(self, most_tried: int) -> tuple[list[tuple[int, ...]], bool]:
        """Give the paths that may be worth comparing, and whether the search was exhaustive."""
        found: Found = {}
        met: dict[tuple[int, int], list[_Beginning]] = defaultdict(list)
        waiting = [self._first()] if self.source in self.left else []
        tried = 0
        while waiting:
            if tried >= most_tried:
                return list(found.values()), False
            here = heappop(waiting)
            place = here.path[-1]
            others = met[place, here.held]
            if self._is_beaten(here, found) or any(_is_no_worse(each, here) for each in others):
                continue
            tried += 1
            others.append(here)
            if place == self.target:
                found[here.effort, here.ticks, here.hardest] = here.path
                continue
            for following in self._following(here):
                if not self._is_beaten(following, found):
                    heappush(waiting, following)
        return list(found.values()), True

    def _first(self) -> _Beginning:
        effort = (self.asked[self.target] & ~self.held).bit_count() if self.source != self.target else 0
        return _Beginning(self.left[self.source], effort, 0, (self.source,), 0, self.held, 1 << self.source)

    def _following(self, here: _Beginning) -> Iterator[_Beginning]:
        """Give the beginnings that go on by one move to a role that was not visited and leads to the target."""
        _, _, hardest, path, before, had, visited = here
        last, at_first = self.asked[self.target], ~self.held
        for place, more in self.onward.get(path[-1], ()):
            if visited >> place & 1 or place not in self.left:
                continue
            held, ticks = had | self.asked[place], before + more
            step = (held & ~had).bit_count()
            effort = ((held | last) & at_first).bit_count()
            yield _Beginning(
                *(ticks + self.left[place], effort, max(hardest, step), (*path, place)),
                *(ticks, held, visited | 1 << place),
            )

    def _is_beaten(self, beginning: _Beginning, found: Found) -> bool:
        """Whether a route that was found is no worse than all that can become of a beginning."""
        arrival, least = beginning[0], beginning[1]
        hardest = max(beginning[2], self.floor)
        return any(effort <= least and ticks <= arrival and hard <= hardest for effort, ticks, hard in found)


def _is_no_worse(one: _Beginning, other: _Beginning) -> bool:
    """Whether whatever goes on from `other` can go on from `one`, which is at the same role and holds the same."""
    is_free = not one.visited & ~other.visited
    return one.ticks <= other.ticks and one.hardest <= other.hardest and is_free


def _numbered(lattice: Lattice, places: Mapping[str, int]) -> tuple[Onward, Onward]:
    """Give the fastest moves by where they start and by where they lead, in whole ticks: nothing is rounded."""
    moves = fastest(lattice.moves)
    tick = reduce(lcm, (Fraction(move.months).denominator for move in moves.values()), 1)
    onward: dict[int, list[tuple[int, int]]] = defaultdict(list)
    backward: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (one, other), move in moves.items():
        if one != other:
            ticks = int(Fraction(move.months) * tick)
            onward[places[one]].append((places[other], ticks))
            backward[places[other]].append((places[one], ticks))
    return onward, backward


def _ticks_from(target: int, backward: Onward) -> dict[int, int]:
    """Give the fewest ticks to the target from every place that leads there (Dijkstra 1959)."""
    left: dict[int, int] = {}
    waiting = [(0, target)]
    while waiting:
        ticks, place = heappop(waiting)
        if place in left:
            continue
        left[place] = ticks
        for before, more in backward.get(place, ()):
            if before not in left:
                heappush(waiting, (ticks + more, before))
    return left
