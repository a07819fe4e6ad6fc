"""Cascades against every seating there is."""

from collections.abc import Mapping
from decimal import Decimal
from random import Random
from typing import TypeVar

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from backend.succession.core.cascade import Organisation, Plan, cascade_of
from tests.property.succession.seatings import LEAVING, Seating, every_seating, figures, organisations, told

Key = TypeVar("Key")
Value = TypeVar("Value")


def seated(organisation: Organisation, leaving: frozenset[str], plan: Plan) -> Seating:
    """Who sits where after a plan was carried out."""
    gone = {move.person for move in plan.moves}
    stayed = {seat: who for who, seat in organisation.seat_of.items() if seat and who not in leaving | gone}
    placed = {move.target: move.person for move in plan.moves} | {hire.position: "hired" for hire in plan.hires}
    assert stayed.keys().isdisjoint(placed)
    return {**dict.fromkeys(sorted(organisation.external_cost)), **stayed, **placed}


@given(organisations(), LEAVING)
@settings(max_examples=300)
def test_the_plans_are_the_cheapest_of_all_seatings(organisation: Organisation, leaving: frozenset[str]) -> None:
    leaving &= organisation.seat_of.keys()
    every = list(every_seating(organisation, leaving))
    plans = cascade_of(organisation, leaving, alternatives=5)
    assert [told(plan) for plan in plans] == sorted(figures(organisation, each) for each in every)[:6]
    found = [seated(organisation, leaving, plan) for plan in plans]
    assert all(each in every for each in found)
    assert len({tuple(each.items()) for each in found}) == len(found)
    assert [figures(organisation, each) for each in found] == [told(plan) for plan in plans]


@given(organisations(), LEAVING, st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_named_changes_nothing(
    organisation: Organisation, leaving: frozenset[str], dice: Random
) -> None:
    leaving &= organisation.seat_of.keys()
    mixed = Organisation(
        _mixed(organisation.seat_of, dice),
        _mixed(organisation.external_cost, dice),
        _mixed(organisation.move_cost, dice),
    )
    assert cascade_of(mixed, leaving) == cascade_of(organisation, leaving)


def _mixed(named: Mapping[Key, Value], dice: Random) -> dict[Key, Value]:
    return dict(dice.sample(list(named.items()), len(named)))


@given(organisations(), LEAVING)
def test_a_move_is_followed_by_the_one_that_fills_the_seat_it_empties(
    organisation: Organisation, leaving: frozenset[str]
) -> None:
    for plan in cascade_of(organisation, leaving & organisation.seat_of.keys()):
        place_of = {move.target: place for place, move in enumerate(plan.moves)}
        for place, move in enumerate(plan.moves):
            follower = None if move.source is None else place_of.get(move.source)
            assert follower is None or follower == place + 1 or follower <= place  # the last of a ring leads back


def test_a_large_organisation_agrees_with_another_solver() -> None:
    dice = np.random.default_rng(5)
    seats, people = [f"s{place:03}" for place in range(120)], [f"p{place:03}" for place in range(150)]
    seat_of: dict[str, str | None] = {**dict.fromkeys(people), **dict(zip(people, seats, strict=False))}
    external = {seat: Decimal(int(dice.integers(50, 90))) for seat in seats}
    ways = {
        (people[dice.integers(150)], seats[dice.integers(120)]): Decimal(int(dice.integers(1, 30))) for _ in range(600)
    }
    moves = {(who, seat): cost for (who, seat), cost in ways.items() if seat_of[who] != seat}
    leaving = frozenset(people[:120:9])
    plans = cascade_of(Organisation(seat_of, external, moves), leaving)
    costs = np.full((120, 150 + 120), 1e6)
    for (who, seat), cost in moves.items():
        costs[seats.index(seat), people.index(who)] = float(cost)
    for place in range(120):
        costs[place, place], costs[place, 150 + place] = 0, float(external[seats[place]])
    costs[:, [people.index(who) for who in leaving]] = 1e6
    assert float(plans[0].cost) == costs[linear_sum_assignment(costs)].sum()
    assert len(plans) == 4
