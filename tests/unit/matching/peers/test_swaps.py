"""Skill swaps that a person would recognise, and a checker of rings that believes nothing."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.objective import Objective, TooLarge
from backend.matching.peers import ring_program
from backend.matching.peers.certificate import PeerCertificate
from backend.matching.peers.ring_certificate import (
    PRICE_LIMIT,
    UNIT,
    RingCertificate,
    RingPrices,
    check_ring_plan,
    check_rings,
)
from backend.matching.peers.ring_problem import NOBODY, RingProblem
from backend.matching.peers.ring_program import Settled
from backend.matching.peers.rings import SwapResult, find_rings
from backend.matching.peers.unserved import UnservedReason, explain_unserved
from backend.matching.result import Conflict
from tests.rings import as_rings, random_swaps, rings

ANA, BO, CY, DI, EVE = range(5)
NAMES = ("Ana", "Bo", "Cy", "Di", "Eve")


def _round(teaches: dict[tuple[int, int], int], longest: int = 3, **changes) -> RingProblem:
    scores = np.full((5, 5), -1)
    for (teacher, learner), score in teaches.items():
        scores[teacher, learner] = score
    return replace(RingProblem(NAMES, np.zeros(5, np.int64), scores, longest), **changes)


def _found(problem: RingProblem, objective: Objective = Objective.COVERAGE) -> SwapResult:
    found = find_rings(problem, objective)
    assert isinstance(found, SwapResult)
    return found


CIRCLE = {(ANA, BO): 4, (BO, CY): 4, (CY, ANA): 4}
WITH_A_SWAP = {**CIRCLE, (BO, ANA): 9}


def test_three_who_cannot_teach_each_other_in_pairs_make_a_ring() -> None:
    found = _found(_round(CIRCLE))
    assert as_rings(found.rings) == ((ANA, BO, CY),)
    assert (found.people, found.total, found.first, found.then) == (3, 12, Settled.PROVEN, Settled.PROVEN)
    assert _found(_round(CIRCLE, longest=2)).people == 0


def test_coverage_serves_three_where_the_best_total_is_a_swap_of_two() -> None:
    assert as_rings(_found(_round(WITH_A_SWAP)).rings) == ((ANA, BO, CY),)
    assert as_rings(_found(_round(WITH_A_SWAP), Objective.TOTAL).rings) == ((ANA, BO, NOBODY),)


def test_rings_of_two_come_with_the_proof_of_pairs() -> None:
    found = _found(_round(WITH_A_SWAP, longest=2))
    assert isinstance(found.certificate, PeerCertificate)
    assert (as_rings(found.rings), found.total) == (((ANA, BO, NOBODY),), 13)
    longer = check_rings(_round(WITH_A_SWAP), Objective.COVERAGE, found.rings, found.certificate)
    assert longer.faults == ("A certificate of pairs proves nothing where rings may be longer.",)


def test_who_was_left_out_before_is_served_first() -> None:
    two = {(ANA, BO): 5, (BO, ANA): 5, (CY, BO): 5, (BO, CY): 5}
    problem = _round(two, priority=np.array([0, 0, 1, 0, 0]))
    assert as_rings(_found(problem).rings) == ((BO, CY, NOBODY),)


def test_a_locked_ring_stands_even_where_nobody_in_it_can_teach() -> None:
    found = _found(_round(CIRCLE, locked=rings([(EVE, DI)])))
    assert as_rings(found.rings) == ((ANA, BO, CY), (DI, EVE, NOBODY))
    assert (found.people, found.total) == (5, 12)


def test_people_barred_from_each_other_are_in_no_ring_together() -> None:
    assert _found(_round(CIRCLE, barred=np.array([(CY, BO)]))).people == 0


@pytest.mark.parametrize("longest", [2, 3])
@pytest.mark.parametrize(
    ("locked", "barred", "said"),
    [
        ([(ANA, BO), (BO, CY)], [], "Bo can be in one "),
        ([(ANA, BO)], [(BO, ANA)], "barred."),
    ],
)
def test_decisions_that_contradict_each_other_are_named(longest: int, locked, barred, said: str) -> None:
    problem = _round(CIRCLE, longest, locked=rings(locked), barred=np.array(barred, np.int64).reshape(-1, 2))
    found = find_rings(problem)
    assert isinstance(found, Conflict)
    assert said in found.explanation


def test_a_locked_ring_of_three_where_rings_are_of_two_is_a_conflict() -> None:
    found = find_rings(_round(CIRCLE, 2, locked=rings([(ANA, BO, CY)])))
    assert isinstance(found, Conflict)
    assert found.explanation == "Rings are of 2 people at most."


def test_who_is_in_no_ring_is_told_why() -> None:
    problem = _round({**CIRCLE, (DI, ANA): 1, (ANA, EVE): 1, (EVE, BO): 1, (CY, EVE): 0, (BO, DI): 0})
    found = _found(problem)
    reasons = {each.person: each.reason for each in explain_unserved(problem, found)}
    assert set(reasons.values()) == {UnservedReason.OUTWEIGHED}
    alone = _round({(ANA, BO): 1, (BO, CY): 1})
    assert [each.reason for each in explain_unserved(alone, _found(alone))] == [
        UnservedReason.NO_TEACHER,
        UnservedReason.NO_RING,
        UnservedReason.NO_LEARNER,
        UnservedReason.NO_TEACHER,
        UnservedReason.NO_TEACHER,
    ]


ROUND_TABLE = {(k, (k + step) % 5): 1 for k in range(5) for step in (1, 4)}
"""Everybody can swap with both neighbours: half swaps would serve all five, whole ones serve four."""


def test_where_prices_do_not_reach_the_plan_the_search_is_named_as_what_settles_it() -> None:
    found = _found(_round(ROUND_TABLE))
    assert (found.people, found.verdict.first_bound, found.first) == (4, 5, Settled.SEARCHED)


def test_a_search_that_would_not_end_is_left_out_and_the_gap_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring_program, "MOST_RINGS", 0)
    found = _found(_round(ROUND_TABLE))
    assert (found.people, found.verdict.first_bound, found.first) == (4, 5, Settled.OPEN)


@pytest.mark.parametrize("heaviest", [0, UNIT, 1 << 34])
def test_bounds_hold_where_the_weight_of_what_comes_first_must_be_cut(
    monkeypatch: pytest.MonkeyPatch, heaviest: int
) -> None:
    problem = random_swaps(3, 14, density=0.3, largest=1_000_000)
    expected = _found(problem)
    monkeypatch.setattr(ring_program, "HEAVIEST", heaviest)
    found = _found(problem)
    assert (found.people, found.total) == (expected.people, expected.total)
    assert found.total <= found.verdict.then_bound


def test_objectives_and_lengths_that_swaps_do_not_have_are_refused() -> None:
    with pytest.raises(ValueError, match="not for stable"):
        find_rings(_round(CIRCLE), Objective.STABLE)
    with pytest.raises(ValueError, match="not of up to 4"):
        find_rings(_round(CIRCLE, longest=4))
    with pytest.raises(TooLarge, match="fewer decimals"):
        find_rings(_round({(ANA, BO): 1 << 26}))


def test_nobody_at_all_is_a_round_without_rings() -> None:
    assert _found(RingProblem((), np.empty(0, np.int64), np.empty((0, 0), np.int64))).people == 0


PEOPLE = RingPrices(np.array([1, 1, 1, 0, 0]) * UNIT)
POINTS = RingPrices(np.array([4, 4, 4, 0, 0]) * UNIT)
PLAN = rings([(ANA, BO, CY)])


def _verdict(first: RingPrices, then: RingPrices):
    return check_rings(_round(CIRCLE), Objective.COVERAGE, PLAN, RingCertificate(first, then))


def test_a_plan_that_reaches_its_bounds_is_best() -> None:
    verdict = _verdict(PEOPLE, POINTS)
    assert verdict.is_best
    assert (verdict.first, verdict.first_bound, verdict.then, verdict.then_bound) == (3, 3, 12, 12)


def test_less_than_a_whole_of_price_too_much_proves_as_much() -> None:
    dearer = RingPrices(PEOPLE.price + np.array([0, 0, 0, UNIT - 1, 0]))
    assert _verdict(dearer, POINTS).is_best
    dearer = RingPrices(PEOPLE.price + np.array([0, 0, 0, UNIT, 0]))
    assert (_verdict(dearer, POINTS).is_best, _verdict(dearer, POINTS).first_bound) == (False, 4)


@pytest.mark.parametrize("person", [ANA, BO, CY])
def test_a_ring_worth_a_little_more_than_its_prices_is_noticed(person: int) -> None:
    cheaper = RingPrices(PEOPLE.price - np.eye(5, dtype=np.int64)[person])
    assert _verdict(cheaper, POINTS).faults == ("A ring is worth more than the prices of its people.",)
    cheaper = RingPrices(POINTS.price - np.eye(5, dtype=np.int64)[person])
    assert _verdict(PEOPLE, cheaper).faults == ("A ring is worth more than the prices of its people.",)


def test_what_comes_first_may_be_charged_and_paid_back() -> None:
    charged = RingPrices((POINTS.price + 5 * PEOPLE.price), weight=5 * UNIT)
    assert _verdict(PEOPLE, charged).is_best
    free = RingPrices(POINTS.price, weight=5 * UNIT)
    assert _verdict(PEOPLE, free).faults


@pytest.mark.parametrize(
    "prices",
    [
        RingPrices(PEOPLE.price[:4]),
        RingPrices(PEOPLE.price - np.array([0, 0, 0, 0, 1])),
        RingPrices(np.array([0, 0, 0, 0, PRICE_LIMIT + 1])),
        RingPrices(PEOPLE.price, weight=-1),
        RingPrices(PEOPLE.price, weight=PRICE_LIMIT + 1),
    ],
)
def test_prices_out_of_range_or_for_others_are_refused(prices: RingPrices) -> None:
    assert "out of range" in _verdict(PEOPLE, prices).faults[0]


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        ([(ANA, CY, BO)], "A ring holds somebody who may not teach the next."),
        ([(ANA, BO, NOBODY)], "A ring holds somebody who may not teach the next."),
        ([(ANA, BO, CY), (CY, DI, NOBODY)], "Cy is in more than one ring."),
        ([(ANA, ANA, NOBODY)], "Ana is in more than one ring."),
        ([(ANA, NOBODY, BO)], "A ring has fewer than two people."),
        ([(ANA, BO, 5)], "The rings name people who are not in the round."),
        ([(ANA, BO, -2)], "The rings name people who are not in the round."),
        ([(ANA, BO)], "The rings name people who are not in the round."),
    ],
)
def test_rings_that_are_not_allowed_are_refused(plan: list[tuple[int, ...]], fault: str) -> None:
    assert fault in check_ring_plan(_round(CIRCLE), np.array(plan))


def test_a_ring_of_three_is_refused_where_rings_are_of_two_and_a_missing_lock_is_noticed() -> None:
    assert check_ring_plan(_round(CIRCLE, 2), PLAN) == ("A ring is of three people.",)
    assert check_ring_plan(_round(CIRCLE, locked=rings([(DI, EVE)])), PLAN) == ("A locked ring is missing.",)
