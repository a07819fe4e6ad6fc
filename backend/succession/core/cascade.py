"""Who moves where when people leave: the least costly way to fill every seat, and the next best ones.

A plan says who sits where in the end. Nobody who has a seat is put out of it: they stay at no cost, or move to a seat
that they may move to, and then their own must be filled as well. A seat is filled by its holder, by somebody who moves
there, or by somebody hired; where that is not allowed, it stays open.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from backend.succession.core.seating import Seating, cheapest_seatings
from backend.succession.core.seats import Seats, seats_of


@dataclass(frozen=True)
class Organisation:
    """Who sits where, who may move where, and what that costs.

    Attributes
    ----------
    seat_of : the position of each person; `None` for somebody without one.
    external_cost : what hiring for each position costs; `None` where nobody can be hired. Lists every position.
    move_cost : of each person and position that they may move to; at least 0.
    """

    seat_of: Mapping[str, str | None]
    external_cost: Mapping[str, Decimal | None]
    move_cost: Mapping[tuple[str, str], Decimal]


@dataclass(frozen=True)
class PersonMove:
    """Somebody who moves; `source` is `None` when they had no position."""

    person: str
    source: str | None
    target: str
    cost: Decimal


@dataclass(frozen=True)
class Hire:
    """A position that somebody is hired for."""

    position: str
    cost: Decimal


@dataclass(frozen=True)
class Plan:
    """One way to fill the seats.

    Attributes
    ----------
    moves : from the position that was empty at first to the last that the chain empties, chain by chain.
    open_positions : those that nobody can be found for.
    """

    cost: Decimal
    moves: tuple[PersonMove, ...]
    hires: tuple[Hire, ...]
    open_positions: tuple[str, ...]


def cascade_of(organisation: Organisation, leaving: Iterable[str], *, alternatives: int = 3) -> tuple[Plan, ...]:
    """Find the least costly plan when people leave, and the best further plans that seat somebody else somewhere.

    Parameters
    ----------
    leaving : people of the organisation; their seats are empty from the start, as are those that nobody held.
    alternatives : how many plans beyond the best one.

    Returns
    -------
    By open positions (as few as possible), then cost, then people moved. Fewer where there are no more plans.

    Notes
    -----
    An assignment problem; the next best assignments are Murty's (1968), *An algorithm for ranking all the assignments
    in order of increasing cost*.
    """
    seats = seats_without(organisation, leaving)
    return tuple(plan_of(organisation, each) for each in cheapest_seatings(seats, count=1 + alternatives))


def seats_without(organisation: Organisation, leaving: Iterable[str]) -> Seats:
    """Give the seats, and who may fill them, once some people are gone."""
    gone = frozenset(leaving)
    staying = {person: seat for person, seat in organisation.seat_of.items() if person not in gone}
    return seats_of(
        {seat: person for person, seat in staying.items() if seat is not None},
        frozenset(person for person, seat in staying.items() if seat is None),
        organisation.external_cost,
        {(person, seat): cost for (person, seat), cost in organisation.move_cost.items() if person not in gone},
    )


def plan_of(organisation: Organisation, seating: Seating) -> Plan:
    """Tell how a seating comes about."""
    moves = _in_chains(
        PersonMove(person, organisation.seat_of[person], seat, organisation.move_cost[person, seat])
        for seat, person in seating.filled_by.items()
        if organisation.seat_of[person] != seat
    )
    hires = tuple(Hire(seat, organisation.external_cost[seat] or Decimal(0)) for seat in sorted(seating.hired_for))
    cost = sum((each.cost for each in (*moves, *hires)), Decimal(0))
    return Plan(cost, moves, hires, tuple(sorted(seating.open_seats)))


def _in_chains(moves: Iterable[PersonMove]) -> tuple[PersonMove, ...]:
    """Order moves so that each is followed by the one that fills the seat it empties."""
    into = {move.target: move for move in sorted(moves, key=lambda move: move.target)}
    emptied = {move.source for move in into.values()}
    starts = [seat for seat in into if seat not in emptied]
    ordered = dict[str, PersonMove]()
    for start in (*starts, *into):  # what no start leads to goes round in a ring
        seat: str | None = start
        while seat is not None and seat in into and seat not in ordered:
            ordered[seat] = into[seat]
            seat = into[seat].source
    return tuple(ordered.values())
