"""Repairing one decline beside solving again: both end with a best plan and its prices."""

import time
from statistics import median
from typing import TypedDict

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.kept_pairs import kept
from backend.matching.market import Market, open_market
from backend.matching.objective import coverage_weights
from backend.matching.optimum import Optimum
from backend.matching.prices import recover_prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.repair import call_off
from backend.matching.scores import ListedScores

PEOPLE = 4_000
LARGEST_SCORE = 1_000_000
RUNS = 5


class Row(TypedDict):
    measure: str
    theirs_seconds: float
    ours_seconds: float
    ratio: float
    equal: bool
    check_seconds: float


def measure(people: int = PEOPLE) -> Row:
    """Decline a pair, repair the plan, solve the same market again, five times in a row."""
    random = np.random.default_rng(1)
    optimum = _solved(people, random)
    theirs, ours, checks, equal = [], [], [], []
    for _ in range(RUNS):
        mentee, mentor = (int(person) for person in optimum.plan[random.integers(len(optimum.plan))])
        begin = time.perf_counter()
        repaired = call_off(optimum, mentee, mentor)
        ours.append(time.perf_counter() - begin)
        if repaired is None:
            raise AssertionError("A decline can always be repaired where no mentor has a minimum.")
        optimum = repaired
        begin = time.perf_counter()
        again, prices = _solve(optimum.market)
        theirs.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        verdict = optimum.check()
        checks.append(time.perf_counter() - begin)
        equal.append(verdict.holds and prices is not None and optimum.market.worth(again) == verdict.primal)
    return {
        "measure": f"solving again / repairing one decline, {people:,} × {people:,}",
        "theirs_seconds": median(theirs),
        "ours_seconds": median(ours),
        "ratio": median(theirs) / median(ours),
        "equal": all(equal),
        "check_seconds": median(checks),
    }


def _solved(people: int, random: np.random.Generator) -> Optimum:
    problem = Problem(
        Mentees.of([f"mentee {i}" for i in range(people)]),
        Mentors.of([f"mentor {j}" for j in range(people)]),
        ListedScores.from_matrix(random.integers(0, LARGEST_SCORE + 1, (people, people))),
    )
    weights = coverage_weights(problem)
    market = kept(open_market(problem, weights, dense=True))
    plan, prices = _solve(market)
    if prices is None:
        raise AssertionError("The solver's plan has no prices.")
    return Optimum(problem, weights, market, plan, prices)


def _solve(market: Market):
    plan = solve_market(market)
    if plan is None:
        raise AssertionError("Without minimums there is always a plan.")
    return plan, recover_prices(market, plan)


if __name__ == "__main__":
    print(measure())
