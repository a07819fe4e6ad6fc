"""What a seat more or fewer is worth."""

from backend.matching.explanation.seats import price_seats
from backend.matching.objective import Objective
from tests.unit.matching.explanation.answers import best_of, problem_of


def _said(of: list[list[int]], objective: Objective = Objective.COVERAGE, **more) -> list[tuple]:
    best = best_of(problem_of(of, **more), objective)
    return [
        (
            (price.gain.people, price.gain.points),
            None if price.loss is None else (price.loss.people, price.loss.points),
        )
        for price in price_seats(best)
    ]


def test_one_more_seat_takes_in_whoever_waits_and_one_fewer_leaves_somebody_out() -> None:
    assert _said([[9], [7], [5]], capacity=[2]) == [((1, 5), (-1, -7))]


def test_an_empty_seat_is_worth_nothing_either_way() -> None:
    assert _said([[9, 1]], capacity=[1, 1])[1] == ((0, 0), (0, 0))


def test_one_more_seat_may_let_people_move_up() -> None:
    assert _said([[9, 5], [8, 6]])[0] == ((0, 2), (-1, -9))


def test_a_seat_that_a_minimum_or_a_lock_needs_cannot_be_given_up() -> None:
    assert _said([[9, 1]], minimum=[0, 1], capacity=[1, 1])[1][1] is None
    assert _said([[9, 1]], locked=[(0, 0)])[0][1] is None
    assert _said([[9, -1], [1, 1]], minimum=[1, 1], capacity=[2, 1])[0] == ((0, 0), (0, 0))


def test_in_total_a_seat_is_worth_its_points() -> None:
    assert _said([[9, 0], [8, 0]], Objective.TOTAL)[0] == ((0, 8), (-1, -9))
