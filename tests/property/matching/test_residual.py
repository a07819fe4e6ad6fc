"""A chain's length is the exact price of the change that it makes room for."""

from dataclasses import replace

import numpy as np
from hypothesis import given

from backend.matching.assignment import solve_market
from backend.matching.market import Market, open_market
from backend.matching.objective import coverage_weights
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from backend.matching.residual import FAR, Residual
from backend.matching.scores import IntArray
from tests.rounds import all_plans, as_plan, pairs, rounds


def _solved(problem: Problem) -> tuple[Market, IntArray, Prices] | None:
    market = open_market(problem, coverage_weights(problem), dense=False)
    plan = solve_market(market)
    if plan is None:
        return None
    prices = recover_prices(market, plan)
    assert prices is not None
    return market, plan, prices


def _best(market: Market, problem: Problem, *, must: tuple[int, int] | None = None) -> int | None:
    """Largest worth of any plan of `problem`, or of any that holds the pair `must`, in the currency of `market`."""
    plans = (plan for plan in all_plans(problem) if must is None or must in plan)
    return max((market.worth(pairs(list(plan))) for plan in plans), default=None)


@given(rounds(decisions=False))
def test_forcing_a_pair_costs_its_margin_and_the_chain_behind_it(problem: Problem) -> None:
    if not (solved := _solved(problem)):
        return
    market, plan, prices = solved
    graph, n = Residual(market, plan, prices), len(problem.mentees)
    for i, j in np.argwhere(problem.scores.block(np.arange(n)) >= 0).tolist():
        if (i, j) in as_plan(plan):
            continue
        chains = graph.chains_from(n + j, until=i)
        price = graph.reduced_cost(i, j) + int(chains.distance[i])
        best = _best(market, problem, must=(i, j))
        if best is None:
            assert price >= FAR
            continue
        assert price == market.worth(plan) - best
        changed = graph.change([i, *chains.nodes(i)[::-1]]).apply(plan)
        assert (i, j) in as_plan(changed)
        assert market.worth(changed) == best


@given(rounds(decisions=False))
def test_barring_a_pair_costs_the_chain_around_it(problem: Problem) -> None:
    if not (solved := _solved(problem)):
        return
    market, plan, prices = solved
    graph, n = Residual(market, plan, prices), len(problem.mentees)
    for i, j in plan.tolist():
        chains = graph.chains_from(i, until=n + j)
        price = int(chains.distance[n + j]) - graph.reduced_cost(i, j)
        best = _best(market, replace(problem, barred=pairs([(i, j)])))
        assert price >= FAR if best is None else price == market.worth(plan) - best


@given(rounds(decisions=False))
def test_seats_are_worth_what_prices_and_chains_say(problem: Problem) -> None:
    if not (solved := _solved(problem)):
        return
    market, plan, prices = solved
    graph, n = Residual(market, plan, prices), len(problem.mentees)
    gains, losses = graph.chains_from(graph.root).distance, graph.chains_to(graph.root).distance
    for j in range(len(problem.mentors)):
        full = (plan[:, 1] == j).sum() == problem.mentors.capacity[j]
        more = _best(market, _with_seats(problem, j, 1))
        gain = max(0, int(prices.mentor[j] - gains[n + j])) if full else 0
        assert more == market.worth(plan) + gain
        if problem.mentors.capacity[j] > problem.mentors.minimum[j]:
            fewer = _best(market, _with_seats(problem, j, -1))
            loss = int(prices.mentor[j] + losses[n + j]) if full else 0
            assert fewer == market.worth(plan) - loss if fewer is not None else loss >= FAR // 2


def _with_seats(problem: Problem, mentor: int, change: int) -> Problem:
    capacity = problem.mentors.capacity.copy()
    capacity[mentor] += change
    return replace(problem, mentors=replace(problem.mentors, capacity=capacity))
