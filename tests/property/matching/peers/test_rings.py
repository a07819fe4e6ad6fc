"""Whatever the round of swaps: no plan exceeds the bounds, and where the result says it is best, it is."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from backend.matching.objective import Objective
from backend.matching.peers.certificate import PeerCertificate
from backend.matching.peers.ring_certificate import RingCertificate, RingPrices, check_ring_plan, check_rings
from backend.matching.peers.ring_problem import NOBODY, RingProblem, along, drawn_rings, ring_worth
from backend.matching.peers.ring_program import Settled
from backend.matching.peers.rings import SwapResult, find_rings
from backend.matching.peers.unserved import UnservedReason, explain_unserved
from backend.matching.scores import IntArray
from tests.rings import (
    Plan,
    all_ring_plans,
    all_rings,
    as_rings,
    gain,
    random_swaps,
    ring_rounds,
    rings,
    served,
)

OBJECTIVES = st.sampled_from([Objective.COVERAGE, Objective.TOTAL])


def _solved(problem: RingProblem, objective: Objective) -> SwapResult:
    answer = find_rings(problem, objective)
    assert isinstance(answer, SwapResult)
    return answer


def _merit(problem: RingProblem, objective: Objective, plan: Plan) -> tuple[int, ...]:
    people = served(plan)
    ranks = np.unique(np.append(problem.priority, 0), return_inverse=True)[1]
    first = len(people), int(ranks[people].sum())
    return (*first, gain(problem, plan)) if objective is Objective.COVERAGE else (gain(problem, plan), *first)


@given(ring_rounds(), OBJECTIVES)
@settings(max_examples=200)
def test_no_plan_is_better_in_people_priority_or_points(problem: RingProblem, objective: Objective) -> None:
    found = _solved(problem, objective)
    assert Settled.OPEN not in (found.first, found.then)
    best = max(_merit(problem, objective, plan) for plan in all_ring_plans(problem))
    assert _merit(problem, objective, as_rings(found.rings)) == best
    assert (found.people, found.total) == (len(served(as_rings(found.rings))), gain(problem, as_rings(found.rings)))


@given(ring_rounds(people=5), OBJECTIVES)
def test_no_plan_exceeds_the_bounds_and_only_the_best_are_proven(problem: RingProblem, objective: Objective) -> None:
    found = _solved(problem, objective)
    best = max(_merit(problem, objective, plan) for plan in all_ring_plans(problem))
    for plan in all_ring_plans(problem):
        verdict = check_rings(
            problem, objective, rings([r[:2] if r[2] == NOBODY else r for r in plan]), found.certificate
        )
        if isinstance(found.certificate, PeerCertificate):
            assert not verdict.is_best or _merit(problem, objective, plan) == best
            continue
        assert not verdict.faults
        assert verdict.first <= verdict.first_bound
        assert verdict.then <= verdict.then_bound
        assert not verdict.is_best or _merit(problem, objective, plan) == best


@given(ring_rounds(people=5), OBJECTIVES, st.data())
@settings(max_examples=150)
def test_whatever_prices_pass_the_checker_bound_every_plan(problem: RingProblem, objective, data) -> None:
    found = _solved(problem, objective)
    if isinstance(found.certificate, PeerCertificate):
        return
    person = data.draw(st.integers(0, len(problem) - 1))
    by = data.draw(st.integers(-3, 3)) << data.draw(st.integers(0, 33))
    weight = max(0, found.certificate.then.weight + (data.draw(st.integers(-3, 3)) << data.draw(st.integers(0, 33))))

    def changed(prices: RingPrices, weight: int) -> RingPrices:
        price = prices.price.copy()
        price[person] = max(0, price[person] + by)
        return RingPrices(price, weight)

    certificate = RingCertificate(changed(found.certificate.first, 0), changed(found.certificate.then, weight))
    for plan in all_ring_plans(problem):
        some = rings([r[:2] if r[2] == NOBODY else r for r in plan])
        verdict = check_rings(problem, objective, some, certificate)
        if not verdict.faults:
            assert verdict.first <= verdict.first_bound
            assert verdict.then <= verdict.then_bound
            assert not verdict.is_best or verdict.first == found.verdict.first


@given(ring_rounds(people=5), st.data())
def test_exactly_the_plans_that_are_allowed_are_without_fault(problem: RingProblem, data: st.DataObject) -> None:
    plans = set(all_ring_plans(problem))
    free = RingProblem(problem.ids, problem.priority, np.zeros_like(problem.scores), 3)
    some = data.draw(st.lists(st.sampled_from(all_rings(free) or [(0, 0, NOBODY)]), max_size=3, unique=True))
    plan = tuple(sorted({*some, *as_rings(problem.locked)}))
    allowed = check_ring_plan(problem, np.array(plan, np.int64).reshape(-1, 3)) == ()
    assert allowed == (plan in plans)


@given(st.integers(0, 2**32), st.integers(1, 20), st.sampled_from([0.1, 0.3, 1.0]), st.sampled_from([0, 3, 1_000_000]))
@settings(max_examples=60)
def test_both_worths_are_those_of_two_integer_programs(seed: int, n: int, density: float, largest: int) -> None:
    problem = random_swaps(seed, n, density=density, largest=largest)
    for objective in (Objective.COVERAGE, Objective.TOTAL):
        found = _solved(problem, objective)
        assert Settled.OPEN not in (found.first, found.then)
        assert (found.verdict.first, found.verdict.then) == _highs(problem, objective)


def _highs(problem: RingProblem, objective: Objective) -> tuple[int, int]:
    columns, worth = np.array(all_rings(problem), np.int64).reshape(-1, 3), ring_worth(problem, objective)
    if not len(columns):
        return 0, 0
    rows = np.zeros((len(problem), len(columns)))
    for k, ring in enumerate(columns):
        rows[ring[ring != NOBODY], k] = 1
    first, then = along(worth.first, columns), along(worth.then, columns)

    def most(value: IntArray, least: float) -> int:
        constraints = [LinearConstraint(rows, 0, 1), LinearConstraint(first[None, :], least, np.inf)]
        whole = np.ones(len(columns))
        found = milp(
            -value, constraints=constraints, integrality=whole, bounds=Bounds(0, 1), options={"mip_rel_gap": 0.0}
        )
        return round(-found.fun)

    reached = most(first, 0)
    return reached, most(then, reached - 0.5)


@given(ring_rounds(), OBJECTIVES, st.randoms(use_true_random=False))
def test_people_in_another_order_get_the_same_rings(problem: RingProblem, objective, shuffler) -> None:
    order = list(range(len(problem)))
    shuffler.shuffle(order)
    place = np.argsort(order)
    other = RingProblem(
        tuple(problem.ids[k] for k in order),
        problem.priority[order],
        problem.scores[np.ix_(order, order)],
        problem.longest,
        np.where(problem.locked == NOBODY, NOBODY, place[problem.locked]),
        place[problem.barred],
    )
    assert _by_name(drawn_rings(problem, "a seed"), objective) == _by_name(drawn_rings(other, "a seed"), objective)


def _by_name(problem: RingProblem, objective: Objective) -> list[list[str]]:
    found = _solved(problem, objective)
    return [[problem.ids[person] for person in ring if person != NOBODY] for ring in as_rings(found.rings)]


@given(ring_rounds(), OBJECTIVES)
def test_who_is_in_no_ring_is_told_how_many_there_are(problem: RingProblem, objective: Objective) -> None:
    found = _solved(problem, objective)
    reasons = explain_unserved(problem, found)
    assert len(reasons) + found.people == len(problem)
    for each in reasons:
        count = sum(each.person in ring for ring in all_rings(problem))
        assert each.rings == count
        assert (each.reason is UnservedReason.OUTWEIGHED) == (count > 0)


@pytest.mark.parametrize("seed", range(3))
def test_a_round_of_two_hundred_ends_with_rings_and_a_bound_not_far_above(seed: int) -> None:
    problem = replace(random_swaps(seed, 200, density=0.04, largest=1000), priority=np.zeros(200, np.int64))
    found = _solved(problem, Objective.COVERAGE)
    assert found.verdict.first == found.people <= found.verdict.first_bound <= found.people + 2
    assert found.verdict.then <= found.verdict.then_bound
