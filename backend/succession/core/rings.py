"""The cheapest ring of changes through one seat of a seating.

Places are the seats and *outside*. An arc from a seat to another says that it takes the other's person; an arc from a
seat to outside that it takes somebody without a seat, hires, or stays open; an arc from outside to a seat that this
lets such a one go again. An arc's weight is what the seat's new filler costs less what its old one does, so a ring's
weight is what the seating becomes dearer by. In a cheapest seating no ring is below 0: then heights exist that make
every weight at least 0, and Dijkstra's search finds the cheapest ring (Johnson, 1977).
"""

import heapq
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from backend.succession.core.seats import OPEN, OUTSIDE, Filler, Fillers, Seats


@dataclass(frozen=True)
class Restriction:
    """What a seating must keep to.

    Attributes
    ----------
    kept : seats whose filler stays.
    barred : fillers that a seat may not have.
    """

    kept: frozenset[int] = frozenset()
    barred: frozenset[tuple[int, Filler]] = frozenset()


@dataclass(frozen=True)
class Ring:
    """A ring of changes.

    Attributes
    ----------
    weight : what the seating becomes dearer by.
    changes : seats with their new fillers.
    """

    weight: int
    changes: tuple[tuple[int, Filler], ...]

    def applied(self, fillers: Fillers) -> Fillers:
        """Give the seating with these changes."""
        changed = list(fillers)
        for seat, filler in self.changes:
            changed[seat] = filler
        return tuple(changed)


class Arc(NamedTuple):
    """One change: a place takes the filler of another place; `filler` is of no meaning where the place is outside."""

    to: int
    weight: int
    filler: Filler


class Changes:
    """The arcs of one seating under a restriction."""

    def __init__(self, seats: Seats, fillers: Fillers, restriction: Restriction) -> None:
        self.seats = seats
        self.fillers = fillers
        self.kept = set(restriction.kept)
        self.barred = set(restriction.barred)
        self.place_of = {filler: seat for seat, filler in enumerate(fillers) if filler >= 0}
        self.may_let_go = [seat for seat, filler in enumerate(fillers) if seats.may_be_let_go(filler)]

    @property
    def restriction(self) -> Restriction:
        """What holds now."""
        return Restriction(frozenset(self.kept), frozenset(self.barred))

    def places(self) -> Iterator[int]:
        """Give all places that a ring may lead through."""
        yield OUTSIDE
        yield from (seat for seat in range(len(self.fillers)) if seat not in self.kept)

    def arcs_from(self, place: int) -> Iterator[Arc]:
        """Give the changes that a place can begin with."""
        if place == OUTSIDE:
            yield from (Arc(seat, 0, OPEN) for seat in self.may_let_go if seat not in self.kept)
        else:
            yield from self._taken_by(place)

    def _taken_by(self, seat: int) -> Iterator[Arc]:
        now = self.fillers[seat]
        before, outside = self.seats.cost(seat, now), None
        for filler, cost in self.seats.options[seat]:
            if filler == now or (seat, filler) in self.barred:
                continue
            other = self.place_of.get(filler, OUTSIDE)
            if other == OUTSIDE:
                outside = outside or Arc(OUTSIDE, cost - before, filler)  # options stand by cost: the first is cheapest
            elif other not in self.kept:
                yield Arc(other, cost - before, filler)
        if outside is not None:
            yield outside


def heights_of(changes: Changes, *, source: int | None = None) -> dict[int, int]:
    """Give places heights so that no arc's weight is below what it climbs (Bellman 1958, with Moore's queue).

    Parameters
    ----------
    source : a place whose own arcs are left out, as rings through it may be below 0.
    """
    height = dict.fromkeys(changes.places(), 0)
    waiting = deque(place for place in height if place != source)
    queued = set(waiting)
    while waiting:
        place = waiting.popleft()
        queued.discard(place)
        for arc in changes.arcs_from(place):
            if height[place] + arc.weight < height[arc.to]:
                height[arc.to] = height[place] + arc.weight
                if arc.to != source and arc.to not in queued:
                    queued.add(arc.to)
                    waiting.append(arc.to)
    return height


def cheapest_ring(changes: Changes, height: dict[int, int], source: int, *, most: int | None = None) -> Ring | None:
    """Find the cheapest ring through a seat; `None` where there is none, or none of at most this weight.

    Parameters
    ----------
    height : of `heights_of`; it need not hold for the arcs of the seat itself.
    """
    reached = dict[int, tuple[int, Filler]]()
    done = set[int]()
    waiting = [(arc.weight - height[arc.to], arc.to, source, arc.filler) for arc in changes.arcs_from(source)]
    heapq.heapify(waiting)
    while waiting:
        key, place, before, filler = heapq.heappop(waiting)
        if most is not None and key + height[source] > most:
            return None
        if place in done:
            continue
        done.add(place)
        reached[place] = before, filler
        if place == source:
            return Ring(key + height[source], tuple(_walked_back(reached, source)))
        for arc in changes.arcs_from(place):
            if arc.to not in done:
                step = key + height[place] + arc.weight - height[arc.to]
                heapq.heappush(waiting, (step, arc.to, place, arc.filler))
    return None


def _walked_back(reached: dict[int, tuple[int, Filler]], source: int) -> Iterator[tuple[int, Filler]]:
    """Give each seat of a ring with what it takes, from the last to the first."""
    place = source
    while True:
        place, filler = reached[place]
        if place != OUTSIDE:
            yield place, filler
        if place == source:
            return
