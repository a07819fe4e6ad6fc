"""Exact plans for rounds whose pairs are too many to hold: column generation.

Solve for each mentee's best candidates only, recover prices, and price every pair left out. A pair worth more than its
two prices is missing from the candidates and is added; when none is left, the prices prove the plan optimal among all
pairs (Dantzig & Wolfe 1960; Barnhart et al. 1998). Memory is that of the candidates, time a pass of scoring for the
first of them and a part of one for each proof: what a bound clears is not scored again.
"""

from dataclasses import dataclass

from backend.matching.assignment import solve_market
from backend.matching.candidates import first_candidates, joined
from backend.matching.market import Market, PairWeights, market_of
from backend.matching.objective import Weights
from backend.matching.pairs import SparsePairs
from backend.matching.prices import Prices, recover_prices
from backend.matching.pricing import Pricing, Progress
from backend.matching.problem import Problem
from backend.matching.result import ProofFailed
from backend.matching.scores import IntArray

MOST_ROUNDS = 1000
"""Each round adds a pair that was missing, and few rounds are needed; more would be a fault of the program."""


@dataclass(frozen=True, eq=False)
class Generated:
    """An optimal plan with the candidates it was found among, and the prices that clear all other pairs."""

    market: Market
    candidates: SparsePairs
    plan: IntArray
    prices: Prices


def solve_by_generation(
    problem: Problem, weights: Weights, tell: Progress = lambda _what, _part: None
) -> Generated | None:
    """Return an optimal plan, or None where the minimums can't be met.

    Raises
    ------
    ProofFailed : the solver's answer was not optimal among its candidates.
    """
    asked = PairWeights(problem, weights)
    tell("Scoring", 0.0)
    first = first_candidates(problem, asked)
    candidates, pricing = first.pairs, Pricing(asked, first.price, first.tail, tell)
    for _ in range(MOST_ROUNDS):
        market = market_of(problem, asked, candidates)
        tell("Solving", 0.0)
        plan = solve_market(market)
        if plan is None:
            return None
        prices = recover_prices(market, plan)
        if prices is None:
            raise ProofFailed("the solver's plan has no prices among its own candidates")
        missing = pricing.missing(prices, candidates)
        if not len(missing.value):
            return Generated(market, candidates, plan, prices)
        candidates = joined(candidates, missing)
    raise ProofFailed("pricing did not come to an end")
