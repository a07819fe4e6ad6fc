"""The checker believes nothing: each way in which a certificate may fail is refused on its own."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from backend.matching import leximin_check
from backend.matching.certificate import PRICE_LIMIT, Verdict
from backend.matching.leximin_check import check_leximin
from backend.matching.prices import Prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Level
from backend.matching.scores import LISTED_SCORE_LIMIT, ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs

NO_PROOF = "The prices at score {} do not prove that no fewer pairs could sit there."
UNPROVEN = "Nothing proves that no fewer pairs could sit at score {}."


def a_round(scores: Sequence[Sequence[int]]) -> Problem:
    n, m = len(scores), len(scores[0])
    mentees = Mentees.of([f"mentee {i}" for i in range(n)])
    mentors = Mentors.of([f"mentor {j}" for j in range(m)])
    return Problem(mentees, mentors, ListedScores.from_matrix(np.array(scores)))


def level(score: int, prices: dict[int, int]) -> Level:
    return Level(score, np.array(list(prices), np.int64), np.array(list(prices.values()), np.int64))


def checked(
    problem: Problem,
    plan: list[tuple[int, int]],
    levels: list[Level],
    mentor_price: int = 1,
    candidates: ListedScores | None = None,
) -> Verdict:
    """With a pair and a person worth 1 each, shared out between mentor and mentee."""
    n, m = problem.shape
    prices = Prices(np.full(n, 2 - mentor_price), np.full(m, mentor_price))
    return check_leximin(problem, pairs(plan), prices, levels, candidates)


TWO_BY_TWO = a_round([[0, 2], [2, 9]])
RIGHT, WRONG = [(0, 1), (1, 0)], [(0, 0), (1, 1)]
PROOF = level(2, {0: 1, 3: -1, 2: 1})


def test_the_leximin_plan_holds_with_its_proof_and_shows_its_counts() -> None:
    verdict = checked(TWO_BY_TWO, RIGHT, [level(2, {0: 1, 2: 1})])
    assert (verdict.holds, verdict.primal, verdict.dual) == (True, 4, 4)


def test_the_levels_of_another_plan_prove_nothing() -> None:
    assert not checked(TWO_BY_TWO, WRONG, [level(2, {0: 1, 2: 1})]).holds


def test_fewer_pairs_than_possible_fall_to_the_proof_of_the_counts() -> None:
    assert checked(TWO_BY_TWO, [(0, 1)], []).faults == ("The plan is worth 2, and the prices only prove a bound of 4.",)


def test_a_plan_that_is_not_allowed_falls_at_once() -> None:
    assert checked(TWO_BY_TWO, [(0, 1), (0, 0)], []).faults[0] == "mentee 0 has more mentors than wanted."


def test_a_score_without_a_proof_is_refused() -> None:
    assert checked(TWO_BY_TWO, WRONG, []).faults == (UNPROVEN.format(0),)


def test_a_score_below_the_first_proof_is_refused() -> None:
    assert checked(TWO_BY_TWO, WRONG, [level(9, {1: 1})]).faults == (UNPROVEN.format(0),)


def test_a_score_between_two_proofs_is_refused() -> None:
    three = a_round([[0, -1, -1], [-1, 3, 5], [-1, 5, 9]])
    proven = [level(0, {0: 1}), level(9, {2: 1})]
    assert checked(three, [(0, 0), (1, 1), (2, 2)], proven).faults == (UNPROVEN.format(3),)


def test_a_score_above_the_last_proof_is_refused() -> None:
    three = a_round([[0, -1, -1], [-1, 3, 5], [-1, 5, 9]])
    assert checked(three, [(0, 0), (1, 1), (2, 2)], [level(0, {0: 1})]).faults == (UNPROVEN.format(3),)


def test_a_pair_that_would_be_better_than_its_prices_is_refused() -> None:
    assert checked(TWO_BY_TWO, WRONG, [level(0, {0: 1})]).faults == (NO_PROOF.format(0),)


def test_a_pair_of_the_plan_that_is_worse_than_its_prices_is_refused() -> None:
    assert checked(TWO_BY_TWO, WRONG, [level(0, {0: 1, 3: -1})]).faults == (NO_PROOF.format(0),)


def test_somebody_charged_who_could_have_a_pair_fewer_is_refused() -> None:
    spare = a_round([[0, 1]])
    assert checked(spare, [(0, 0)], [level(0, {1: 1})], mentor_price=0).faults == (NO_PROOF.format(0),)


def test_somebody_paid_who_could_have_a_pair_more_is_refused() -> None:
    spare = a_round([[0, 1]])
    assert checked(spare, [(0, 0)], [level(0, {0: 1, 2: -1})], mentor_price=0).faults == (NO_PROOF.format(0),)


def test_pairs_that_are_even_with_their_prices_stay_open() -> None:
    tied = a_round([[0, 0], [1, 2]])
    even = level(0, {2: 1, 3: 1, 1: -1})
    assert checked(tied, [(0, 1), (1, 0)], [even]).faults == (UNPROVEN.format(1),)
    assert checked(tied, [(0, 0), (1, 1)], [even, level(2, {1: 1})]).holds


def test_people_whose_price_is_nothing_may_still_vary() -> None:
    crowd = a_round([[0, -1, -1], [-1, 3, 5]])
    plan, proven = [(0, 0), (1, 1)], level(0, {0: 1})
    for prices in ({1: 1, 4: -1}, {3: 1}):
        assert checked(crowd, plan, [proven, level(3, prices)], mentor_price=0).faults == (NO_PROOF.format(3),)
    assert checked(crowd, [(0, 0), (1, 2)], [proven, level(5, {1: 1})], mentor_price=0).holds


def test_a_locked_pair_needs_no_proof() -> None:
    problem = replace(TWO_BY_TWO, locked=pairs([(0, 0)]))
    prices = Prices(np.array([1, 1]), np.array([1, 1]))
    assert check_leximin(problem, pairs(WRONG), prices, [level(9, {1: 1})]).holds


def test_the_largest_score_needs_a_proof_too_and_may_have_one() -> None:
    top = a_round([[LISTED_SCORE_LIMIT]])
    assert checked(top, [(0, 0)], []).faults == (UNPROVEN.format(LISTED_SCORE_LIMIT),)
    assert checked(top, [(0, 0)], [level(LISTED_SCORE_LIMIT, {0: 1})]).holds


@pytest.mark.parametrize("scores", [[2, 2], [2, 1], [-1, 2], [LISTED_SCORE_LIMIT + 1]])
def test_levels_that_do_not_ascend_are_refused(scores: list[int]) -> None:
    levels = [replace(PROOF, score=score) for score in scores]
    assert checked(TWO_BY_TWO, RIGHT, levels).faults == ("The levels of the certificate do not ascend.",)


@pytest.mark.parametrize(
    ("node", "price"), [([0, 2], [1]), ([0], [1, 1]), ([-1], [1]), ([4], [1]), ([0, 4], [1, 1]), ([0, -4], [1, 1])]
)
def test_prices_of_nobody_are_refused(node: list[int], price: list[int]) -> None:
    stray = Level(2, np.array(node), np.array(price))
    assert checked(TWO_BY_TWO, RIGHT, [stray]).faults == ("A price at score 2 is not that of a person in the round.",)


@pytest.mark.parametrize("price", [PRICE_LIMIT + 1, -PRICE_LIMIT - 1])
def test_prices_that_could_overflow_are_refused(price: int) -> None:
    assert checked(TWO_BY_TWO, RIGHT, [level(2, {0: price})]).faults == ("A price at score 2 is out of range.",)


def test_prices_up_to_the_limit_are_weighed() -> None:
    high = {0: PRICE_LIMIT, 1: PRICE_LIMIT, 2: 1 - PRICE_LIMIT, 3: -PRICE_LIMIT}
    assert checked(TWO_BY_TWO, RIGHT, [level(2, high)]).faults == (NO_PROOF.format(2),)


WIDE = a_round([[-1, 2, 0], [2, 9, -1]])
CANDIDATES = ListedScores.from_matrix(np.array([[-1, 2, 0], [2, -1, -1]]))
LEVELS = [level(2, {0: 1, 1: 1})]
REFUSED = ("The candidates of the certificate are not the problem's pairs, or leave some out in vain.",)


@pytest.fixture
def too_large_to_hold(monkeypatch: pytest.MonkeyPatch) -> Problem:
    monkeypatch.setattr(leximin_check, "DENSE_CELLS", 5)
    return replace(WIDE, scores=MatrixScores(WIDE.scores.block(np.arange(2))))


def test_candidates_are_accepted_where_pairs_are_too_many_to_hold(too_large_to_hold: Problem) -> None:
    assert checked(too_large_to_hold, RIGHT, LEVELS, mentor_price=0, candidates=CANDIDATES).holds


def test_a_mentee_without_candidates_stays_unmatched(too_large_to_hold: Problem) -> None:
    none_for_one = ListedScores.from_matrix(np.array([[-1, -1, -1], [2, 9, -1]]))
    prices = Prices(np.array([0, 2]), np.array([0, 0, 0]))
    assert check_leximin(too_large_to_hold, pairs([(1, 1)]), prices, [level(9, {1: 1})], none_for_one).holds


def test_a_plan_outside_the_candidates_is_refused(too_large_to_hold: Problem) -> None:
    verdict = checked(too_large_to_hold, [(1, 1)], [], mentor_price=0, candidates=CANDIDATES)
    assert verdict.faults == ("A pair that is not eligible is in the plan.",)


def test_candidates_are_refused_where_every_pair_can_be_held(
    too_large_to_hold: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = checked(WIDE, RIGHT, LEVELS, mentor_price=0, candidates=CANDIDATES)
    assert (verdict.primal, verdict.dual, verdict.faults) == (0, 0, REFUSED)
    monkeypatch.setattr(leximin_check, "DENSE_CELLS", 6)
    assert checked(too_large_to_hold, RIGHT, LEVELS, mentor_price=0, candidates=CANDIDATES).faults == REFUSED


def listed(start: list[int], mentor: list[int], value: list[int], shape: tuple[int, int] = (2, 3)) -> ListedScores:
    return ListedScores(shape, np.array(start), np.array(mentor), np.array(value))


@pytest.mark.parametrize(
    "candidates",
    [
        pytest.param(listed([0, 1, 2], [1, 0], [2, 2], (2, 2)), id="another shape"),
        pytest.param(listed([0, 2], [1, 0], [2, 2]), id="too few mentees"),
        pytest.param(listed([0, 1, 1], [1, 0], [2, 2]), id="pairs beyond the end"),
        pytest.param(listed([1, 1, 2], [1, 0], [2, 2]), id="pairs before the beginning"),
        pytest.param(listed([0, 3, 2], [1, 0], [2, 2]), id="rows that run backward"),
        pytest.param(listed([0, 1, 2], [1, -1], [2, 2]), id="a mentor below none"),
        pytest.param(listed([0, 1, 2], [1, 3], [2, 2]), id="a mentor beyond all"),
        pytest.param(listed([0, 2, 3], [1, 1, 0], [2, 2, 2]), id="a pair twice"),
        pytest.param(listed([0, 1, 2], [1, 0], [2, 3]), id="a score of its own"),
        pytest.param(listed([0, 1, 2], [1, 0], [2]), id="fewer scores than pairs"),
        pytest.param(listed([0, 2, 3], [0, 1, 0], [-1, 2, 2]), id="a pair that is not eligible"),
    ],
)
def test_candidates_that_are_not_the_problems_pairs_are_refused(
    too_large_to_hold: Problem, candidates: ListedScores
) -> None:
    assert checked(too_large_to_hold, RIGHT, LEVELS, mentor_price=0, candidates=candidates).faults == REFUSED
