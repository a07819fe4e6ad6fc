"""The least costly plans that keep to limits: so many moves at most, and nobody moved who need not be.

Plans with few moves are found by a price on each move. Under a price every seating costs what it costs and the price
for each of its moves; ranked by that sum, no seating that comes later and keeps to the limit can be cheaper than the
sum less the price of all moves allowed (Everett 1963, *Generalized Lagrange multiplier method*). So the ranking ends as
soon as that bound has passed what was found, and what was found is then the cheapest. Many seatings can be equal under
a price, so that none of those ranked keeps to the limit: what one move after the other gives is there in any case.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from backend.succession.core.cascade import Organisation, Plan, plan_of, seats_without
from backend.succession.core.seating import cheapest_fillers, named, ranked_fillers
from backend.succession.core.seats import OPEN, Fillers, Seats

MOST_COMPARED = 400
"""Seatings that are ranked before the search gives up proving that nothing better is left."""


@dataclass(frozen=True)
class Limits:
    """What a plan must keep to.

    Attributes
    ----------
    most_moves : people who may move; `None`: as many as it takes.
    protected : people who stay where they are.
    """

    most_moves: int | None = None
    protected: frozenset[str] = frozenset()


@dataclass(frozen=True)
class LimitedPlans:
    """The cheapest plans in order.

    Attributes
    ----------
    is_proven : nothing better is left; where not, the search ended before it knew.
    """

    plans: tuple[Plan, ...]
    is_proven: bool


def plans_within(
    organisation: Organisation,
    leaving: Iterable[str],
    limits: Limits,
    *,
    alternatives: int = 3,
    most_compared: int = MOST_COMPARED,
) -> LimitedPlans:
    """Find the least costly plan within limits, and the best further ones.

    Every move of a plan fills a seat that was empty or that another move of it empties on the way: people do not
    change seats among themselves only to make a plan another one.

    Returns
    -------
    By open positions (as few as possible), then cost, then people moved; at least one plan, as every seat may stay
    open.
    """
    free = {
        (person, seat): cost
        for (person, seat), cost in organisation.move_cost.items()
        if person not in limits.protected and limits.most_moves != 0
    }
    allowed = replace(organisation, move_cost=free)
    seats = seats_without(allowed, leaving)
    price = 0 if limits.most_moves is None else _price_of_a_move(seats, limits.most_moves)
    search = _Search(seats, price, limits.most_moves, 1 + alternatives)
    is_proven = search.run(most_compared)
    return LimitedPlans(tuple(plan_of(allowed, named(seats, each)) for _, each in search.found), is_proven)


class _Search:
    """What was found so far among the seatings by cost and price."""

    def __init__(self, seats: Seats, price: int, most_moves: int | None, wanted: int) -> None:
        self.seats = seats
        self.price = price
        self.most_moves = most_moves
        self.wanted = wanted
        self.found = list[tuple[int, Fillers]]()
        if most_moves is not None:
            self._keep(_one_after_the_other(seats, most_moves))

    def run(self, most_compared: int) -> bool:
        """Compare seatings until nothing better can come; whether that was reached."""
        compared = 0
        for total, fillers in ranked_fillers(_priced(self.seats, self.price), count=most_compared):
            if self._is_enough(total):
                return True
            compared += 1
            if self._keeps_to_limits(fillers) and all(fillers != each for _, each in self.found):
                self._keep(fillers)
        if not self.found:
            self.found.append((self.seats.total(self.seats.at_first), self.seats.at_first))
        return compared < most_compared

    def _keep(self, fillers: Fillers) -> None:
        self.found.append((self.seats.total(fillers), fillers))
        self.found.sort(key=lambda each: each[0])
        del self.found[self.wanted :]

    def _is_enough(self, total: int) -> bool:
        bound = total - self.price * (self.most_moves or 0)
        return len(self.found) == self.wanted and self.found[-1][0] <= bound

    def _keeps_to_limits(self, fillers: Fillers) -> bool:
        moved = _moves(self.seats, fillers)
        return (self.most_moves is None or moved <= self.most_moves) and moved == _moves_on_the_way(self.seats, fillers)


def _price_of_a_move(seats: Seats, most_moves: int) -> int:
    """Find the lowest whole price at which some cheapest seating keeps to the limit, by cuts of two lines."""
    many = cheapest_fillers(seats)
    cost, moves = seats.total(many), _moves(seats, many)
    if moves <= most_moves:
        return 0
    few_cost, few_moves = _without_moves(seats)
    while True:
        price = -(-(few_cost - cost) // (moves - few_moves))
        fillers = cheapest_fillers(_priced(seats, price))
        next_cost, next_moves = seats.total(fillers), _moves(seats, fillers)
        if next_cost + price * next_moves >= min(cost + price * moves, few_cost + price * few_moves):
            return price
        if next_moves > most_moves:
            cost, moves = next_cost, next_moves
        else:
            few_cost, few_moves = next_cost, next_moves


def _one_after_the_other(seats: Seats, most_moves: int) -> Fillers:
    """Hire for what is empty or leave it open; then make so many moves at most, each time the one that saves most."""
    outside = [min((cost, filler) for filler, cost in those if filler < 0) for those in seats.options]
    seat_of = {filler: seat for seat, filler in enumerate(seats.at_first) if filler >= 0}
    fillers = [outside[seat][1] if filler == OPEN else filler for seat, filler in enumerate(seats.at_first)]
    moved = set[int]()
    for _ in range(most_moves):
        saves = (
            (cost + (outside[seat_of[person]][0] if person in seat_of else 0) - outside[seat][0], seat, person)
            for seat, filler in enumerate(fillers)
            if filler < 0
            for person, cost in seats.options[seat]
            if person >= 0 and person not in moved
        )
        best, seat, person = min(saves, default=(0, 0, 0))
        if best >= 0:
            break
        moved.add(person)
        fillers[seat] = person
        if person in seat_of:
            fillers[seat_of[person]] = outside[seat_of[person]][1]
    return tuple(fillers)


def _without_moves(seats: Seats) -> tuple[int, int]:
    """Hire for what is empty, or leave it open."""
    cheapest = (
        min(cost for filler, cost in seats.options[seat] if filler < 0)
        for seat, filler in enumerate(seats.at_first)
        if filler == OPEN
    )
    return sum(cheapest), 0


def _priced(seats: Seats, price: int) -> Seats:
    """Give the same seats with a price on each move."""
    if price == 0:
        return seats
    options = tuple(
        sorted(
            ((filler, cost + price if filler >= 0 and filler != at_first else cost) for filler, cost in those),
            key=lambda option: (option[1], option[0]),
        )
        for those, at_first in zip(seats.options, seats.at_first, strict=True)
    )
    return replace(seats, options=options)


def _moves(seats: Seats, fillers: Fillers) -> int:
    return sum(filler >= 0 and filler != before for filler, before in zip(fillers, seats.at_first, strict=True))


def _moves_on_the_way(seats: Seats, fillers: Fillers) -> int:
    """Count the moves that begin at a seat which was empty, and at those that they empty."""
    seat_of = {filler: seat for seat, filler in enumerate(seats.at_first) if filler >= 0}
    count = 0
    for start, before in enumerate(seats.at_first):
        seat: int | None = start if before == OPEN else None
        while seat is not None and fillers[seat] >= 0:
            count += 1
            seat = seat_of.get(fillers[seat])
    return count
