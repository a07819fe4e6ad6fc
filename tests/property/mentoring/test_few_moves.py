"""What always holds of runs that may give up so many pairs only: against every plan of small rounds."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.move_check import MoveProof, check_moves
from backend.matching.objective import Objective
from backend.matching.problem import Problem
from backend.matching.result import Conflict
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run
from tests.rounds import Plan, all_plans, as_plan, pairs, people, priority, rounds, total


@st.composite
def rounds_in_force(draw: st.DrawFn) -> Problem:
    problem = draw(rounds(people=3))
    n, m = problem.shape
    cells = [(i, j) for i in range(n) for j in range(m)]
    current = draw(st.lists(st.sampled_from(cells), max_size=3, unique=True))
    return replace(problem, current=np.unique(pairs(current), axis=0).reshape(-1, 2))


def covers(problem: Problem, plan: Plan) -> tuple[int, int, list[int]]:
    return people(plan), len(plan), priority(problem, plan)


def moves(problem: Problem, plan: Plan) -> int:
    return len(set(as_plan(problem.current)) - set(plan))


def matched(problem: Problem, most: int) -> tuple[Run, MoveProof] | None:
    run = match_round(Round(problem, 0), Wanted(Objective.LEAST_CHANGE, most))
    if isinstance(run, Conflict):
        return None
    assert run.moves is not None
    return run, run.moves


@given(rounds_in_force(), st.integers(0, 3))
def test_the_plan_and_its_bound_enclose_the_best_total_of_so_many_moves(problem: Problem, most: int):
    plans = list(all_plans(problem))
    best = max((covers(problem, plan) for plan in plans), default=None)
    allowed = [plan for plan in plans if covers(problem, plan) == best and moves(problem, plan) <= most]
    found = matched(problem, most)
    if found is None:
        assert not allowed
    else:
        run, proof = found
        verdict = check_moves(problem, run.result.plan, proof)
        assert verdict.holds
        assert verdict.primal == max(total(problem, plan) for plan in allowed) <= verdict.dual


@given(rounds_in_force(), st.integers(0, 3), st.data())
def test_no_other_plan_passes_for_one_of_few_moves_that_matches_as_many(
    problem: Problem, most: int, data: st.DataObject
):
    found = matched(problem, most)
    if found is not None:
        run, proof = found
        plan = data.draw(st.sampled_from(list(all_plans(problem))))
        verdict = check_moves(problem, pairs(list(plan)), proof)
        fine = covers(problem, plan) == covers(problem, as_plan(run.result.plan)) and moves(problem, plan) <= most
        assert verdict.holds == fine


@given(rounds_in_force(), st.integers(0, 3), st.integers(-3, 3), st.data())
def test_a_proof_with_another_price_holds_only_if_it_still_bounds_every_plan(
    problem: Problem, most: int, change: int, data: st.DataObject
):
    found = matched(problem, most)
    if found is None:
        return
    run, proof = found
    price = proof.prices.mentor.copy()
    price[data.draw(st.integers(0, len(price) - 1))] += change
    verdict = check_moves(problem, run.result.plan, replace(proof, prices=replace(proof.prices, mentor=price)))
    if verdict.holds:
        allowed = [
            plan
            for plan in all_plans(problem)
            if covers(problem, plan) == covers(problem, as_plan(run.result.plan)) and moves(problem, plan) <= most
        ]
        assert all(total(problem, plan) <= verdict.dual for plan in allowed)
