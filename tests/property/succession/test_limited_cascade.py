"""Plans within limits against every seating there is."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.people.core.days import months_after
from backend.succession.core.cascade import Organisation, Plan
from backend.succession.core.limited_cascade import Limits, plans_within
from backend.succession.core.waiting import Calendar, waits_of
from tests.property.succession.seatings import (
    HOLDERS,
    LEAVING,
    Seating,
    every_seating,
    figures,
    greedy_cost,
    organisations,
    told,
)

TODAY = date(2026, 1, 31)

LIMITS = st.builds(Limits, st.none() | st.integers(0, 3), st.frozensets(st.sampled_from(HOLDERS), max_size=2))


def moved(organisation: Organisation, seating: Seating) -> dict[str, str]:
    """Who moves, by the seat they move to."""
    seat_of = organisation.seat_of
    return {seat: who for seat, who in seating.items() if who is not None and seat_of.get(who, seat) != seat}


def needs_all_moves(organisation: Organisation, leaving: frozenset[str], seating: Seating) -> bool:
    """Whether every move fills a seat that was empty, or that such a move empties."""
    moves = moved(organisation, seating)
    held = {seat for who, seat in organisation.seat_of.items() if seat is not None and who not in leaving}
    waiting, reached = [seat for seat in moves if seat not in held], set[str]()
    while waiting:
        reached.add(seat := waiting.pop())
        emptied = organisation.seat_of[moves[seat]]
        waiting += [emptied] if emptied in moves else []
    return reached == moves.keys()


@given(organisations(), LEAVING, LIMITS)
@settings(max_examples=400)
def test_the_plans_are_the_cheapest_of_all_seatings_within_the_limits(
    organisation: Organisation, leaving: frozenset[str], limits: Limits
) -> None:
    leaving &= organisation.seat_of.keys()
    allowed = [
        seating
        for seating in every_seating(organisation, leaving)
        if needs_all_moves(organisation, leaving, seating)
        and (limits.most_moves is None or len(moved(organisation, seating)) <= limits.most_moves)
        and limits.protected.isdisjoint(moved(organisation, seating).values())
    ]
    found = plans_within(organisation, leaving, limits, most_compared=100_000)
    assert found.is_proven
    assert [told(plan) for plan in found.plans] == sorted(figures(organisation, each) for each in allowed)[:4]


@given(organisations(), LEAVING, st.integers(0, 3))
def test_a_search_that_ends_early_still_keeps_to_the_limit(
    organisation: Organisation, leaving: frozenset[str], most_moves: int
) -> None:
    found = plans_within(organisation, leaving & organisation.seat_of.keys(), Limits(most_moves), most_compared=1)
    assert found.plans
    assert all(len(plan.moves) <= most_moves for plan in found.plans)


@pytest.mark.parametrize(("most_moves", "left_open"), [(0, 20), (1, 19), (3, 17), (20, 0)])
def test_moves_that_may_be_made_are_made_however_many_would_do_as_well(most_moves: int, left_open: int) -> None:
    seats, holders, free = ([f"{kind}{k}" for k in range(20)] for kind in ("seat", "holder", "free"))
    organisation = Organisation(
        {**dict(zip(holders, seats, strict=True)), **dict.fromkeys(free)},
        dict.fromkeys(seats),
        {(who, seat): Decimal(1) for who in free for seat in seats},
    )
    found = plans_within(organisation, holders, Limits(most_moves))
    assert len(found.plans[0].open_positions) == left_open
    assert len(set(map(str, found.plans))) == len(found.plans)


def test_where_nobody_may_move_what_is_hired_for_is_proven() -> None:
    seats, holders = ([f"{kind}{k}" for k in range(20)] for kind in ("seat", "holder"))
    organisation = Organisation(
        dict(zip(holders, seats, strict=True)),
        dict.fromkeys(seats, Decimal(4)),
        {(who, seat): Decimal(1) for who in holders for seat in seats[10:]},
    )
    found = plans_within(organisation, holders[10:], Limits(0))
    assert (found.plans[0].cost, found.plans[0].moves, found.is_proven) == (40, (), True)


@given(organisations(), LEAVING)
@settings(max_examples=300)
def test_it_never_costs_more_than_the_cheapest_move_seat_by_seat(
    organisation: Organisation, leaving: frozenset[str]
) -> None:
    leaving &= organisation.seat_of.keys()
    best, *_ = plans_within(organisation, leaving, Limits()).plans
    open_seats, cost = greedy_cost(organisation, leaving)
    assert (len(best.open_positions), best.cost) <= (open_seats, cost)


@given(organisations(), LEAVING)
def test_a_seat_is_filled_when_it_is_empty_and_whoever_follows_is_ready(
    organisation: Organisation, leaving: frozenset[str]
) -> None:
    leaving &= organisation.seat_of.keys()
    calendar = Calendar(
        TODAY,
        {seat: months_after(TODAY, 4) for who in leaving if (seat := organisation.seat_of[who]) is not None},
        {way: len(way[0]) * 3 for way in organisation.move_cost},
        dict.fromkeys(organisation.external_cost, 5),
    )
    for plan in plans_within(organisation, leaving, Limits()).plans:
        waits = waits_of(plan, calendar)
        assert waits.keys() == {*_targets(plan), *plan.open_positions}
        for move in plan.moves:
            wait = waits[move.target]
            ready = months_after(TODAY, calendar.ready_in[move.person, move.target])
            assert wait.filled_on == max(wait.empty_from, ready)
            if move.source is not None:
                assert waits[move.source].empty_from == wait.filled_on
        for hire in plan.hires:
            assert waits[hire.position].filled_on == max(waits[hire.position].empty_from, months_after(TODAY, 5))
        assert all(waits[each].days_empty is None for each in plan.open_positions)


def test_fewer_moves_cost_more_and_leave_what_cannot_be_filled_open() -> None:
    chain = Organisation(
        {"ada": "w", "ben": "x", "cleo": "y", "dan": None},
        {"w": None, "x": Decimal(12), "y": Decimal(9)},
        {("ben", "w"): Decimal(1), ("cleo", "x"): Decimal(1), ("dan", "y"): Decimal(1)},
    )
    costs = [plans_within(chain, {"ada"}, Limits(most)).plans[0] for most in (3, 2, 1, 0)]
    assert [(plan.cost, plan.open_positions) for plan in costs] == [(3, ()), (11, ()), (13, ()), (0, ("w",))]


def _targets(plan: Plan) -> set[str]:
    return {move.target for move in plan.moves} | {hire.position for hire in plan.hires}
