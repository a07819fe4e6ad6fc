from dataclasses import replace

import numpy as np
import pytest

from backend.matching.move_check import MoveProof, check_moves
from backend.matching.objective import Objective
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

PAIRS = np.array([[0, 1], [1, 0]])


def matched(most: int) -> tuple[Problem, Run, MoveProof]:
    """Two mentees with two mentors, who would do better the other way round than they are paired now."""
    scores = ListedScores.from_matrix(np.array([[9, 4], [8, 6]]))
    problem = Problem(Mentees.of(["ana", "dee"]), Mentors.of(["bo", "cy"]), scores, current=PAIRS)
    run = match_round(Round(problem, 0), Wanted(Objective.LEAST_CHANGE, most))
    assert isinstance(run, Run)
    assert run.moves is not None
    return problem, run, run.moves


def test_what_may_not_be_given_up_bounds_the_total():
    problem, run, proof = matched(1)
    verdict = check_moves(problem, run.result.plan, proof)
    assert verdict.holds
    assert verdict.primal == 12
    assert 12 <= verdict.dual < 15


def test_a_plan_that_gives_up_too_much_is_refused():
    problem, _, proof = matched(1)
    verdict = check_moves(problem, np.array([[0, 0], [1, 1]]), proof)
    assert verdict.faults == ("The plan takes 2 moves, more than 1.",)


def test_a_plan_that_matches_fewer_people_is_refused():
    problem, _, proof = matched(1)
    assert check_moves(problem, PAIRS[:1], proof).faults == ("The plan does not match as many people as can be.",)


def test_a_plan_that_is_not_allowed_is_refused():
    problem, _, proof = matched(1)
    assert not check_moves(problem, np.array([[0, 0], [1, 0]]), proof).holds


def test_a_corner_that_its_prices_do_not_prove_is_refused():
    problem, run, proof = matched(2)
    assert not check_moves(problem, run.result.plan, replace(proof, corner=PAIRS[:1])).holds


@pytest.mark.parametrize("change", [{"keep": 1 << 59}, {"scale": 1 << 55}])
def test_a_price_of_a_move_beyond_all_measure_is_refused(change: dict[str, int]):
    problem, run, proof = matched(2)
    faults = check_moves(problem, run.result.plan, replace(proof, **change)).faults
    assert faults == ("The price of a move is out of range.",)
