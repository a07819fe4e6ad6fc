"""The checker of pairs believes nothing: each way of being wrong is refused, and says what is wrong."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.certificate import PRICE_LIMIT
from backend.matching.objective import Objective
from backend.matching.peers import certificate
from backend.matching.peers.certificate import PeerCertificate, PricedSet, check_peer_plan, check_peers
from backend.matching.peers.problem import PeerProblem, peers_of
from backend.matching.peers.weights import peer_weights
from backend.matching.scores import IntArray
from tests.peers import pairs, symmetric

NAMES = ["Ana", "Bo", "Cy", "Di", "Eve"]
ALL_ALIKE = symmetric(np.full((3, 3), 4))


def _round(scores: IntArray, **changes: IntArray) -> PeerProblem:
    return replace(peers_of(NAMES[: len(scores)], scores), **changes)


def _triangle() -> tuple[PeerProblem, PeerCertificate]:
    """Three people, any two of whom may be paired: only a price of the set proves that one pair is all there is."""
    problem = _round(ALL_ALIKE)
    weights = peer_weights(problem, Objective.COVERAGE)
    worth = int(weights.of_pairs(problem, pairs([(0, 1)]))[0])
    price = 2 * (weights.person - weights.person[2])
    return problem, PeerCertificate(price, (PricedSet(np.arange(3), 2 * worth - int(price.sum())),))


def test_a_set_of_three_proves_that_one_pair_is_all_there_is() -> None:
    problem, proof = _triangle()
    verdict = check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), proof)
    assert verdict.holds
    assert verdict.primal == verdict.dual


def test_the_better_lots_are_paired_and_another_pair_is_refused() -> None:
    problem, proof = _triangle()
    for other in [(0, 2), (1, 2)]:
        assert not check_peers(problem, Objective.COVERAGE, pairs([other]), proof).holds
    assert not check_peers(problem, Objective.COVERAGE, pairs([]), proof).holds


def test_a_pair_worth_more_than_its_prices_is_named() -> None:
    problem, proof = _triangle()
    without = PeerCertificate(proof.price)
    assert check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), without).faults == (
        "Ana and Bo are worth more as a pair than their prices.",
    )


@pytest.mark.parametrize("cells", [1, 4, 100])
def test_every_block_of_pairs_is_looked_at(monkeypatch: pytest.MonkeyPatch, cells: int) -> None:
    monkeypatch.setattr(certificate, "CELLS", cells)
    problem, proof = _triangle()
    assert check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), proof).holds
    last = replace(proof, sets=(replace(proof.sets[0], members=np.array([0, 1, 1])),))
    assert not check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), last).holds
    low = replace(proof, price=proof.price - np.array([0, 2, 0]))
    assert "Bo" in check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), low).faults[0]


def test_prices_that_only_prove_a_higher_bound_are_refused() -> None:
    problem, proof = _triangle()
    dearer = replace(proof, price=proof.price + np.array([0, 0, 1]))
    assert "only prove a bound" in check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), dearer).faults[0]


@pytest.mark.parametrize(
    ("sets", "fault"),
    [
        ([PricedSet(np.array([0, 1]), 2)], "A set of the certificate is not odd."),
        ([PricedSet(np.array([], np.int64), 2)], "A set of the certificate is not odd."),
        ([PricedSet(np.array([0, 1, 3]), 2)], "who are not in the round"),
        ([PricedSet(np.array([-1, 1, 2]), 2)], "who are not in the round"),
        ([PricedSet(np.array([0, 0, 2]), 2)], "names people twice"),
        ([PricedSet(np.array([[0, 1, 2]]), 2)], "names people twice"),
        ([PricedSet(np.arange(3), -2)], "A price of the certificate is out of range."),
        ([PricedSet(np.arange(3), PRICE_LIMIT + 1)], "A price of the certificate is out of range."),
        ([PricedSet(np.arange(3), PRICE_LIMIT)] * 2, "than any proof needs"),
        ([PricedSet(np.arange(3), 1)] * 4, "than any proof needs"),
    ],
)
def test_a_set_that_is_no_odd_set_of_people_with_a_price_is_refused(sets: list[PricedSet], fault: str) -> None:
    problem, proof = _triangle()
    verdict = check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), replace(proof, sets=tuple(sets)))
    assert fault in verdict.faults[0]


@pytest.mark.parametrize("price", [[-1, 9, 9], [PRICE_LIMIT + 1, 0, 0], [-(2**63), 0, 0]])
def test_a_price_below_zero_or_beyond_the_limit_is_refused(price: list[int]) -> None:
    problem, proof = _triangle()
    verdict = check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), replace(proof, price=np.array(price)))
    assert verdict.faults == ("A price of the certificate is out of range.",)


def test_prices_for_other_people_are_refused() -> None:
    problem, proof = _triangle()
    verdict = check_peers(problem, Objective.COVERAGE, pairs([(0, 1)]), replace(proof, price=proof.price[:2]))
    assert verdict.faults == ("The certificate has prices for other people than the round.",)


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        (pairs([(0, 1), (1, 2)]), "Bo is in more than one pair."),
        (pairs([(0, 1), (1, 0)]), "Ana is in more than one pair."),
        (pairs([(0, 3)]), "A pair that is not eligible is in the plan."),
        (pairs([(3, 3)]), "Di is in more than one pair."),
        (pairs([(0, 4)]), "The plan names people who are not in the round."),
        (pairs([(-1, 0)]), "The plan names people who are not in the round."),
        (np.array([0, 1]), "The plan names people who are not in the round."),
        (np.zeros((1, 3), np.int64), "The plan names people who are not in the round."),
    ],
)
def test_a_plan_that_is_not_allowed_is_refused(plan: IntArray, fault: str) -> None:
    scores = symmetric(np.full((4, 4), 1))
    scores[3, :] = scores[:, 3] = -1
    assert fault in check_peer_plan(_round(scores), plan)


def test_locks_must_be_kept_and_bars_respected_whichever_way_they_are_written() -> None:
    problem = _round(symmetric(np.full((5, 5), 1)), locked=pairs([(3, 1)]), barred=pairs([(2, 0)]))
    assert check_peer_plan(problem, pairs([(1, 3), (0, 4)])) == ()
    assert check_peer_plan(problem, pairs([(0, 4)])) == ("A locked pair is missing.",)
    assert check_peer_plan(problem, pairs([(3, 1), (0, 2)])) == ("A barred pair is in the plan.",)


def test_a_locked_pair_need_not_be_eligible_and_counts_neither_for_the_worth_nor_for_the_bound() -> None:
    problem = _round(np.full((2, 2), -1), locked=pairs([(0, 1)]))
    verdict = check_peers(problem, Objective.TOTAL, pairs([(0, 1)]), PeerCertificate(np.zeros(2, np.int64)))
    assert (verdict.holds, verdict.primal, verdict.dual) == (True, 0, 0)


def test_a_plan_that_is_not_allowed_is_refused_before_its_proof_is_looked_at() -> None:
    problem, proof = _triangle()
    verdict = check_peers(problem, Objective.COVERAGE, pairs([(0, 1), (1, 2)]), proof)
    assert (verdict.primal, verdict.dual, verdict.faults) == (0, 0, ("Bo is in more than one pair.",))
