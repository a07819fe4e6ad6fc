"""The checker believes nothing: each way of being wrong is refused, and says what is wrong."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching import certificate
from backend.matching.certificate import PRICE_LIMIT, bound, check_plan, check_prices, worth_of
from backend.matching.objective import Weights, coverage_weights, total_weights
from backend.matching.prices import Prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import IntArray, ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs

SCORES = np.array([[5, 3, -1], [4, 4, 2], [0, 1, 3]])


def _round(scores: IntArray = SCORES, **changes: object) -> Problem:
    n, m = scores.shape
    mentees = Mentees.of([f"mentee {i}" for i in range(n)])
    mentors = Mentors.of([f"mentor {j}" for j in range(m)])
    return replace(Problem(mentees, mentors, ListedScores.from_matrix(scores)), **changes)  # pyright: ignore[reportArgumentType]


PLAN = pairs([(0, 0), (1, 1), (2, 2)])


def plain(problem: Problem) -> Weights:
    """Worth of a plan is its total and one for each pair."""
    return Weights(scale=1, each=1, first=np.zeros(len(problem.mentees), np.int64))


def test_a_plan_worth_as_much_as_its_prices_allow_holds() -> None:
    prices = Prices(np.array([2, 2, 1]), np.array([4, 3, 3]))
    verdict = check_prices(_round(), plain(_round()), PLAN, prices)
    assert (verdict.holds, verdict.primal, verdict.dual) == (True, 15, 15)


def test_prices_that_only_prove_a_higher_bound_are_refused() -> None:
    prices = Prices(np.array([2, 2, 2]), np.array([4, 3, 3]))
    verdict = check_prices(_round(), plain(_round()), PLAN, prices)
    assert (verdict.primal, verdict.dual) == (15, 16)
    assert verdict.faults == ("The plan is worth 15, and the prices only prove a bound of 16.",)


def test_a_pair_worth_more_than_its_two_prices_raises_the_bound() -> None:
    prices = Prices(np.array([0, 2, 1]), np.array([4, 3, 3]))
    assert bound(_round(), plain(_round()), prices) == 16
    prices = Prices(np.array([0, 0, 0]), np.array([0, 0, 0]))
    assert bound(_round(), plain(_round()), prices) == (SCORES + 1).sum()


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        ([(0, 0), (0, 1)], "mentee 0 has more mentors than wanted."),
        ([(0, 0), (1, 0)], "mentor 0 has more mentees than seats."),
        ([(0, 2)], "A pair that is not eligible is in the plan."),
        ([(0, 3)], "The plan names people who are not in the round."),
        ([(3, 0)], "The plan names people who are not in the round."),
        ([(4, 0)], "The plan names people who are not in the round."),
        ([(0, 9)], "The plan names people who are not in the round."),
        ([(-1, 0)], "The plan names people who are not in the round."),
        ([(0, -1)], "The plan names people who are not in the round."),
        ([(0, 0), (0, 0)], "The plan holds a pair twice."),
    ],
)
def test_a_plan_that_is_not_allowed_is_refused(plan: list[tuple[int, int]], fault: str) -> None:
    assert fault in check_plan(_round(), pairs(plan))


def test_a_pair_held_twice_is_refused_even_where_both_would_have_room() -> None:
    problem = _round(mentees=Mentees.of(["a", "b", "c"], [2, 2, 2]), mentors=Mentors.of(["x", "y", "z"], [2, 2, 2]))
    assert check_plan(problem, pairs([(0, 0), (0, 0)])) == ("The plan holds a pair twice.",)


def test_a_plan_of_another_shape_is_refused() -> None:
    assert check_plan(_round(), np.array([0, 1, 2])) == ("The plan names people who are not in the round.",)
    assert check_plan(_round(), np.zeros((1, 1), np.int64)) == ("The plan names people who are not in the round.",)
    assert check_plan(_round(), np.zeros((1, 3), np.int64)) == ("The plan names people who are not in the round.",)


def test_a_seat_left_empty_against_a_minimum_is_refused() -> None:
    problem = _round(mentors=Mentors.of(["x", "y", "z"], [1, 1, 1], [0, 0, 1]))
    assert check_plan(problem, pairs([(0, 0)])) == ("z has fewer mentees than the minimum.",)
    assert check_plan(problem, pairs([(2, 2)])) == ()


def test_locks_must_be_kept_and_bars_respected() -> None:
    problem = _round(locked=pairs([(0, 2)]), barred=pairs([(1, 1)]))
    assert check_plan(problem, pairs([(0, 2)])) == ()
    assert check_plan(problem, pairs([(2, 2)])) == ("A locked pair is missing.",)
    assert check_plan(problem, pairs([(0, 2), (1, 1)])) == ("A barred pair is in the plan.",)


def test_a_locked_pair_counts_neither_for_the_worth_nor_for_the_bound() -> None:
    problem = _round(locked=pairs([(0, 0)]))
    zero = Prices(np.zeros(3, np.int64), np.zeros(3, np.int64))
    assert worth_of(problem, plain(problem), PLAN) == 9
    assert bound(problem, plain(problem), zero) == 5 + 5 + 3 + 1 + 2 + 4
    free = Prices(np.array([0, 5, 4]), np.zeros(3, np.int64))
    assert check_prices(problem, plain(problem), PLAN, free).holds


def test_what_a_first_mentor_is_worth_is_earned_once() -> None:
    problem = _round(mentees=Mentees.of(["a", "b", "c"], [2, 1, 1]), mentors=Mentors.of(["x", "y", "z"], [2, 1, 1]))
    weights = coverage_weights(problem)
    both = worth_of(problem, weights, pairs([(0, 0), (0, 1)]))
    assert both == 2 * weights.each + int(weights.first[0]) + 5 + 3
    assert worth_of(problem, weights, pairs([(1, 0)])) == weights.each + int(weights.first[1]) + 4


@pytest.mark.parametrize("side", ["mentee", "mentor"])
@pytest.mark.parametrize("price", [PRICE_LIMIT + 1, -PRICE_LIMIT - 1, 2**63 - 1, -(2**63)])
def test_prices_that_could_overflow_are_refused(side: str, price: int) -> None:
    prices = replace(Prices(np.zeros(3, np.int64), np.zeros(3, np.int64)), **{side: np.array([0, price, 0])})
    assert check_prices(_round(), plain(_round()), PLAN, prices).faults == (
        "A price of the certificate is out of range.",
    )


def test_an_empty_plan_is_not_proven_by_the_least_number_there_is() -> None:
    prices = Prices(np.full(3, -(2**63)), np.zeros(3, np.int64))
    assert not check_prices(_round(), plain(_round()), pairs([]), prices).holds


def test_prices_for_other_people_than_those_of_the_round_are_refused() -> None:
    prices = Prices(np.zeros(2, np.int64), np.zeros(3, np.int64))
    assert check_prices(_round(), plain(_round()), PLAN, prices).faults == (
        "The certificate has prices for other people than the round.",
    )


def test_many_large_prices_are_summed_without_overflow() -> None:
    scores = np.full((40, 1), 1)
    problem = _round(scores)
    prices = Prices(np.full(40, PRICE_LIMIT), np.zeros(1, np.int64))
    assert bound(problem, plain(problem), prices) == 40 * PRICE_LIMIT
    prices = Prices(np.full(40, -PRICE_LIMIT), np.zeros(1, np.int64))
    assert bound(problem, plain(problem), prices) == 40 * (PRICE_LIMIT + 2)


def test_sums_carry_over_the_halves_they_are_made_of() -> None:
    problem = _round(np.full((3, 3), 2**32 - 2))
    assert worth_of(problem, plain(problem), PLAN) == 3 * (2**32 - 1)
    zero = np.zeros(3, np.int64)
    assert bound(problem, plain(problem), Prices(zero, zero)) == 9 * (2**32 - 1)


def test_a_seat_that_must_be_filled_may_have_a_negative_price() -> None:
    scores = np.array([[9, 0]])
    problem = _round(scores, mentors=Mentors.of(["x", "y"], [1, 1], [0, 1]))
    prices = Prices(np.array([10]), np.array([0, -9]))
    verdict = check_prices(problem, plain(problem), pairs([(0, 1)]), prices)
    assert (verdict.holds, verdict.primal) == (True, 1)


def test_a_mentee_who_wants_two_may_be_worth_most_with_one() -> None:
    nobody_eligible = np.full((1, 1), -1)
    problem = _round(nobody_eligible, mentees=Mentees.of(["a"], [2]))
    weights = Weights(scale=1, each=1, first=np.array([10]))
    nothing = np.zeros(1, np.int64)
    assert bound(problem, weights, Prices(np.array([-6]), nothing)) == 4
    assert bound(problem, weights, Prices(np.array([-11]), nothing)) == 0
    assert bound(problem, weights, Prices(np.array([3]), nothing)) == 16


def test_the_bound_has_no_limit_of_64_bits() -> None:
    problem = _round(
        np.full((1, 1), -1), mentees=Mentees.of(["a"], [1000]), mentors=Mentors.of(["x"], [1_000_000], [1000])
    )
    weights = Weights(scale=1, each=1, first=np.array([0]))
    prices = Prices(np.array([PRICE_LIMIT]), np.array([PRICE_LIMIT]))
    assert bound(problem, weights, prices) == PRICE_LIMIT * 1_001_000
    prices = Prices(np.array([PRICE_LIMIT]), np.array([-PRICE_LIMIT]))
    assert bound(problem, weights, prices) == 0


@pytest.mark.parametrize("cells", [1, 3, 6, 100])
def test_every_block_of_computed_pairs_counts(monkeypatch: pytest.MonkeyPatch, cells: int) -> None:
    monkeypatch.setattr(certificate, "CELLS", cells)
    problem = replace(_round(), scores=MatrixScores(SCORES))
    zero = np.zeros(3, np.int64)
    for row, expected in enumerate([15, 17, 15]):
        prices = np.array([6, 5, 4])
        prices[row] -= 2
        assert bound(problem, plain(problem), Prices(prices, zero)) == expected
    assert bound(problem, plain(problem), Prices(zero, zero)) == (SCORES + 1).sum()


@pytest.mark.parametrize("weigh", [total_weights, coverage_weights, plain])
def test_listed_and_computed_scores_give_the_same_bound(weigh) -> None:
    listed = _round(
        locked=pairs([(0, 1)]), barred=pairs([(2, 2)]), mentees=Mentees.of(["a", "b", "c"], [2, 1, 2], [0, 1, 2])
    )
    computed = replace(listed, scores=MatrixScores(SCORES))
    prices = Prices(np.array([1, -2, 3]), np.array([0, 2, -1]))
    assert bound(listed, weigh(listed), prices) == bound(computed, weigh(listed), prices)
    plan = pairs([(0, 1), (0, 0), (2, 1)])
    assert worth_of(listed, weigh(listed), plan) == worth_of(computed, weigh(listed), plan)
