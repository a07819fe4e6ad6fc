"""The cheapest ways to seat people, in order.

One seating differs from another by rings: a seat takes the person of the next, and so on, back to the first, where
*outside* (people without a seat, hiring, leaving open) is one more place of a ring. A seating is cheapest just when no
ring is worth it; the next cheapest is one ring away. So both are found by shortest paths: to outside for each seat that
is empty at first (Kuhn 1955; Edmonds & Karp 1972), and back to itself for each seat whose person is to be another one
(Murty 1968).
"""

import heapq
from bisect import insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from backend.succession.core.rings import Changes, Restriction, cheapest_ring, heights_of
from backend.succession.core.seats import HIRED, OPEN, Fillers, Seats


@dataclass(frozen=True)
class Seating:
    """Who sits where in the end; every seat is in just one of the three."""

    filled_by: Mapping[str, str]
    hired_for: frozenset[str]
    open_seats: frozenset[str]


@dataclass(frozen=True, order=True)
class _Space:
    """All seatings that keep to a restriction, by the cheapest of them."""

    cost: int
    order: int
    fillers: Fillers = field(compare=False)
    restriction: Restriction = field(compare=False)


def cheapest_seatings(seats: Seats, *, count: int) -> Iterator[Seating]:
    """Find so many seatings: those with the fewest open seats first, then the cheapest, then those that move fewest."""
    return (named(seats, fillers) for _, fillers in ranked_fillers(seats, count=count))


def ranked_fillers(seats: Seats, *, count: int) -> Iterator[tuple[int, Fillers]]:
    """Find so many seatings by number with what each costs, the cheapest first."""
    best = cheapest_fillers(seats)
    spaces, order = [_Space(seats.total(best), 0, best, Restriction())], 1
    for left in range(count - 1, -1, -1):
        if not spaces:
            return
        space = heapq.heappop(spaces)
        yield space.cost, space.fillers
        limits = [each.cost for each in heapq.nsmallest(left, spaces)]
        for part in _parts(seats, space, limits, left, order):
            heapq.heappush(spaces, part)
        order += len(seats.names)


def cheapest_fillers(seats: Seats) -> Fillers:
    """Fill one empty seat after the other; what was found for those before is changed where that is cheaper."""
    fillers = seats.at_first
    empty = [seat for seat, filler in enumerate(fillers) if filler == OPEN]
    for place, seat in enumerate(empty):
        changes = Changes(seats, fillers, Restriction(frozenset(empty[place + 1 :])))
        ring = cheapest_ring(changes, heights_of(changes, source=seat), seat, most=0)
        if ring is not None:
            fillers = ring.applied(fillers)
    return fillers


def _parts(seats: Seats, space: _Space, limits: list[int], wanted: int, order: int) -> Iterator[_Space]:
    """Split what is left of a space by the first seat whose filler differs; each part by its cheapest seating.

    Parameters
    ----------
    limits : the lowest costs known so far, ascending, at most as many as are wanted: what is dearer is not looked for.
    """
    if not wanted:
        return
    changes = Changes(seats, space.fillers, space.restriction)
    height = heights_of(changes)
    for seat, filler in enumerate(space.fillers):
        if seat in changes.kept:
            continue
        changes.barred.add((seat, filler))
        most = limits[-1] - space.cost if len(limits) == wanted else None
        ring = cheapest_ring(changes, height, seat, most=most)
        if ring is not None:
            cost = space.cost + ring.weight
            insort(limits, cost)
            del limits[wanted:]
            yield _Space(cost, order + seat, ring.applied(space.fillers), changes.restriction)
        changes.barred.discard((seat, filler))
        changes.kept.add(seat)


def named(seats: Seats, fillers: Fillers) -> Seating:
    """Give a seating by names."""
    pairs = list(zip(seats.names, fillers, strict=True))
    return Seating(
        {seat: seats.people[filler] for seat, filler in pairs if filler >= 0},
        frozenset(seat for seat, filler in pairs if filler == HIRED),
        frozenset(seat for seat, filler in pairs if filler == OPEN),
    )
