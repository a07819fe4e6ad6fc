from hypothesis import assume, given
from hypothesis import strategies as st

from backend.matching.explanation.seats import SeatPrice, price_seats
from backend.matching.near_market import market_near
from backend.matching.objective import Objective, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.result import Result
from backend.matching.solve import solve
from tests.rounds import rounds


def seats(problem: Problem, near: int) -> tuple[tuple[SeatPrice, ...], tuple[SeatPrice, ...]]:
    """Prices among all pairs, and among those near to being made."""
    found = solve(problem, Objective.TOTAL)
    assume(isinstance(found, Result))
    assert isinstance(found, Result)
    prices, weights = found.certificate.prices, weights_for(problem, Objective.TOTAL)
    assert prices is not None
    market = market_near(problem, weights, found.plan, prices, near)
    return (
        price_seats(Optimum.of(problem, weights, found.plan, prices)),
        price_seats(Optimum.of(problem, weights, found.plan, prices, market)),
    )


@given(rounds(), st.integers(1, 4))
def test_among_near_pairs_a_seat_gains_no_more_and_costs_no_less(problem: Problem, near: int):
    for exact, bounded in zip(*seats(problem, near), strict=True):
        assert bounded.gain.points <= exact.gain.points
        assert bounded.loss is None or (exact.loss is not None and bounded.loss.points <= exact.loss.points)


@given(rounds())
def test_with_all_pairs_near_seats_are_priced_as_among_all(problem: Problem):
    for exact, bounded in zip(*seats(problem, 4), strict=True):
        assert bounded.gain.points == exact.gain.points
        assert (bounded.loss and bounded.loss.points) == (exact.loss and exact.loss.points)
