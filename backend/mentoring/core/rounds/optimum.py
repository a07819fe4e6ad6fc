"""A run as the explanations ask about it."""

from backend.matching.assignment import solve_market
from backend.matching.explanation.words import Words
from backend.matching.generation import solve_by_generation
from backend.matching.market import open_market
from backend.matching.near_market import market_near
from backend.matching.objective import Objective, Weights, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.scores import IntArray
from backend.matching.solve import is_generated
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

PRICED = (Objective.TOTAL, Objective.COVERAGE, Objective.LEAST_CHANGE)
"""Objectives whose plans have prices, so that every other choice has one too."""


def optimum_of(run: Run) -> Optimum | None:
    """Put the plan together with its prices; None where the objective has none.

    Where pairs are too many to hold, the market holds those that are nearest to being made.
    """
    objective, prices, problem = run.result.objective, run.result.certificate.prices, run.round.problem
    if objective not in PRICED or run.moves is not None or prices is None:
        return None
    weights, plan = weights_for(problem, objective), run.result.plan
    near = market_near(problem, weights, plan, prices) if is_generated(problem) else None
    return Optimum.of(problem, weights, plan, prices, near)


def best_plan(problem: Problem, weights: Weights) -> IntArray | None:
    """Return a best plan, without locked pairs; None where there is none."""
    if is_generated(problem):
        made = solve_by_generation(problem, weights)
        return None if made is None else made.plan
    return solve_market(open_market(problem, weights, dense=False))


def words_of(round_: Round) -> Words:
    """How the people of a round are called, and its points written."""
    return Words(round_.problem, round_.name, round_.said)
