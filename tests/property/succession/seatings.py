"""Small organisations, and every way to seat the people in them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from hypothesis import strategies as st

from backend.succession.core.cascade import Organisation, Plan

SEATS = ["w", "x", "y", "z"]
HOLDERS = ["ada", "ben", "cleo", "dan"]
SPARE = ["eve", "finn"]
COSTS = st.sampled_from(["0", "1", "1.5", "2", "3", "7.25"]).map(Decimal)

Seating = Mapping[str, str | None]


@st.composite
def organisations(draw: st.DrawFn) -> Organisation:
    """Four seats, of which the last may be empty, and two people without one."""
    holders = HOLDERS if draw(st.booleans()) else HOLDERS[:3]
    seat_of: dict[str, str | None] = {**dict(zip(holders, SEATS, strict=False)), **dict.fromkeys(SPARE)}
    ways = [(person, seat) for person, own in seat_of.items() for seat in SEATS if seat != own]
    return Organisation(
        seat_of,
        {seat: draw(st.none() | COSTS) for seat in SEATS},
        draw(st.dictionaries(st.sampled_from(ways), COSTS, max_size=12)),
    )


LEAVING = st.frozensets(st.sampled_from(HOLDERS[:3] + SPARE[:1]), max_size=3)


def every_seating(organisation: Organisation, leaving: frozenset[str]) -> Iterator[Seating]:
    """Every way to fill the seats that puts nobody out of theirs; "hired" is somebody from elsewhere, `None` nobody."""
    staying = {person: seat for person, seat in organisation.seat_of.items() if person not in leaving}
    holders = {person for person, seat in staying.items() if seat is not None}

    def fill(seats: list[str], taken: frozenset[str]) -> Iterator[Seating]:
        if not seats:
            if holders <= taken:
                yield {}
            return
        seat, *others = seats
        for person, own in staying.items():
            if person not in taken and (own == seat or (person, seat) in organisation.move_cost):
                yield from ({seat: person, **rest} for rest in fill(others, taken | {person}))
        outside = [None] if organisation.external_cost[seat] is None else [None, "hired"]
        for each in outside:
            yield from ({seat: each, **rest} for rest in fill(others, taken))

    yield from fill(sorted(organisation.external_cost), frozenset())


def figures(organisation: Organisation, seating: Seating) -> tuple[int, Decimal, int]:
    """How many seats stay open, what it costs, and how many people move."""
    people = organisation.seat_of
    moves = [(who, seat) for seat, who in seating.items() if who is not None and people.get(who, seat) != seat]
    hired = [organisation.external_cost[seat] or Decimal(0) for seat, who in seating.items() if who == "hired"]
    cost = sum((organisation.move_cost[move] for move in moves), sum(hired, Decimal(0)))
    return sum(who is None for who in seating.values()), cost, len(moves)


def told(plan: Plan) -> tuple[int, Decimal, int]:
    return len(plan.open_positions), plan.cost, len(plan.moves)


def greedy_cost(organisation: Organisation, leaving: frozenset[str]) -> tuple[int, Decimal]:
    """Fill an empty seat by whoever is cheapest for it, then the one that this empties, as older suites do.

    Returns
    -------
    Seats that stay open, and what it costs.
    """
    free = set(organisation.seat_of) - leaving
    held = {seat for who, seat in organisation.seat_of.items() if who in free}
    empty = [seat for seat in organisation.external_cost if seat not in held]
    left_open, total = 0, Decimal(0)
    while empty:
        seat = empty.pop()
        ways = [(cost, who) for (who, aim), cost in organisation.move_cost.items() if aim == seat and who in free]
        cost, who = min(ways, default=(None, ""))
        hire = organisation.external_cost[seat]
        if cost is not None and (hire is None or cost < hire):
            free.discard(who)
            total += cost
            empty += [left] if (left := organisation.seat_of[who]) is not None else []
        elif hire is not None:
            total += hire
        else:
            left_open += 1
    return left_open, total
