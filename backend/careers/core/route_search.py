"""The search behind `routes`: beginnings of routes, grown role by role, until nothing better can become of any.

Those that can arrive soonest grow first, of these the ones of least effort (multicriteria label setting: Martins 1984,
On a multicriteria shortest path problem). So no route that is found later beats one that was found, and an ended search
misses only what takes as long as the beginning it ended with. A beginning is given up where another one at the same
role holds the same, took no longer, had no harder step and visited no role that this one did not (Feillet et al. 2004,
An exact algorithm for the elementary shortest path problem with resource constraints); or where a route that was found
is no worse than anything that could still become of it.
"""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple, Optional

from backend.careers.core.lattice import Lattice, Levels
from backend.careers.core.numbered_lattice import NumberedLattice, numbered


class _Beginning(NamedTuple):
    """The first part of a route; sorted by how soon it can arrive, then by what it asks for.

    Attributes
    ----------
    arrival : no route that goes on from here takes fewer ticks.
    effort : no route that goes on from here takes less.
    hardest : the hardest step so far.
    turn : when it was made; of equals the last goes on first, as it is further along.
    place : of its last role.
    ticks : that it took so far.
    gained, visited : bits.
    before : the same without the last role.
    """

    arrival: int
    effort: int
    hardest: int
    turn: int
    place: int
    ticks: int
    gained: int
    visited: int
    before: Optional["_Beginning"]

    @property
    def path(self) -> tuple[int, ...]:
        """Places of its roles."""
        here, path = self, [self.place]
        while here.before is not None:
            here = here.before
            path.append(here.place)
        return tuple(reversed(path))


@dataclass(frozen=True)
class Search:
    """One search: what is numbered in the lattice, and what this person lacks.

    Attributes
    ----------
    left : ticks that the fastest way to the target takes from each place that leads there.
    lacks : bits that each place requires and that are not held at first.
    floor : no route has a hardest step below it.
    """

    lattice: NumberedLattice
    source: int
    target: int
    left: Mapping[int, int]
    lacks: tuple[int, ...]
    floor: int

    @classmethod
    def of(cls, lattice: Lattice, held: Levels, source: str, target: str) -> "Search":
        """Find out what bounds the search.

        Raises
        ------
        KeyError : `source` or `target` is no role of the lattice.
        """
        known = numbered(lattice)
        start, end = known.places[source], known.places[target]
        left, missing = known.ticks_to(end), ~known.bits.of(held)
        lacks = tuple(each & missing for each in known.asked)
        floor = _least_hardest(known, lacks, start, end, left) if start in left else 0
        return cls(known, start, end, left, lacks, floor)

    def run(self, most_tried: int) -> tuple[list[tuple[int, ...]], int | None]:
        """Give the paths worth comparing, and the ticks below which none is missing; `None`: none is missing at all."""
        paths, bars = list[tuple[int, ...]](), self._bars()
        met: dict[tuple[int, int], list[_Beginning]] = defaultdict(list)
        waiting = [self._first()] if self.source in self.left else []
        turns, tried = count(-1, -1), 0
        while waiting:
            here = heappop(waiting)
            earlier = met[here.place, here.gained]
            if here.hardest >= bars[here.effort] or _is_matched(here, earlier):
                continue
            if tried == most_tried:
                return paths, here.arrival
            tried += 1
            earlier.append(here)
            if here.place == self.target:
                paths.append(here.path)
                self._lower(bars, here)
            else:
                self._grow(here, bars, waiting, turns)
        return paths, None

    def _first(self) -> _Beginning:
        effort = self.lacks[self.target].bit_count() if self.source != self.target else 0
        return _Beginning(self.left[self.source], effort, 0, 0, self.source, 0, 0, 1 << self.source, None)

    def _grow(self, here: _Beginning, bars: list[int], waiting: list[_Beginning], turns: "count[int]") -> None:
        """Go on by each move to a role that was not visited and leads to the target, where that may be worth it."""
        left, lacks, last = self.left, self.lacks, self.lacks[self.target]
        _, _, so_far, _, at, before, had, visited, _ = here
        for place, more in self.lattice.onward.get(at, ()):
            if place not in left or visited >> place & 1:
                continue
            gained = had | lacks[place]
            effort = (gained | last).bit_count()
            asks = (gained ^ had).bit_count()
            hardest = max(so_far, asks)
            if hardest < bars[effort]:
                ticks = before + more
                figures = (ticks + left[place], effort, hardest, next(turns))
                heappush(waiting, _Beginning(*figures, place, ticks, gained, visited | 1 << place, here))

    def _bars(self) -> list[int]:
        """Give, by effort, the hardest step from which on a beginning is beaten: none yet."""
        everything = 0
        for place in self.left:
            everything |= self.lacks[place]
        return [everything.bit_count() + 1] * (everything.bit_count() + 1)

    def _lower(self, bars: list[int], found: _Beginning) -> None:
        """Take a route that was found into account.

        It takes no longer than what still waits, so it beats whatever has no less effort and no easier hardest step;
        and where no hardest step can be below its own, whatever has no less effort.
        """
        bar = found.hardest if found.hardest > self.floor else 0
        for effort in range(found.effort, len(bars)):
            bars[effort] = min(bars[effort], bar)


def _is_matched(here: _Beginning, earlier: Sequence[_Beginning]) -> bool:
    """Whether whatever goes on from here can go on from an earlier one, at the same role and with the same gained.

    None of the earlier ones took longer: they are taken up by when they can arrive, from the same role.
    """
    hardest, unvisited = here.hardest, ~here.visited
    return any(one.hardest <= hardest and not one.visited & unvisited for one in earlier)


def _least_hardest(
    lattice: NumberedLattice, lacks: tuple[int, ...], source: int, target: int, left: Mapping[int, int]
) -> int:
    """Give what no route's hardest step can be below.

    As though at each role all were held that any ways there can teach without a harder step, even several at once, and
    ways that visit roles twice. What is held there only grows, so the hardest step is raised to what the easiest move
    that was too hard asks for, until the target can be reached.
    """
    hardest, most, too_hard = 0, {source: 0}, dict[int, int]()
    waiting = deque([source])
    while target not in most:
        if not waiting:
            hardest = min(too_hard.values())
            waiting.extend(place for place, asks in too_hard.items() if asks <= hardest)
        place = waiting.popleft()
        too_hard.pop(place, None)
        for following, _ in lattice.onward.get(place, ()):
            if following not in left or following == source:
                continue
            asks = (lacks[following] & ~most[place]).bit_count()
            held = most[place] | lacks[following] | most.get(following, 0)
            if asks > hardest:
                too_hard[place] = min(asks, too_hard.get(place, asks))
            elif held != most.get(following):
                most[following] = held
                waiting.append(following)
    return hardest
