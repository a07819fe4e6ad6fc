"""Leximin: as few pairs as possible at the lowest score, then at the next, and so on, among plans of the best counts.

From any plan of the best counts, the levels are settled upward. On each, the pairs of the plan that sit there are
charged one by one: a pair that can be undone by a cycle without loss is, and where there is none the people reached
are the proof, kept as whole prices. What those prices decide never comes up again. This is the primal-dual method for
minimum-cost flow with costs 0 and 1 (Ahuja, Magnanti & Orlin 1993, ch. 9), run on one optimal face after another; on
lexicographic bottleneck assignment see Burkard & Rendl (1991), Lexicographic bottleneck problems.
"""

from dataclasses import dataclass, replace

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.leximin_face import Face, count_weights, listed
from backend.matching.leximin_graph import ClosedSet, Graph
from backend.matching.leximin_search import find_cycle
from backend.matching.market import Market, is_among, open_market
from backend.matching.objective import FLOW_LIMIT, coverage_weights
from backend.matching.pairs import SparsePairs
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from backend.matching.result import Level, ProofFailed
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray, ListedScores
from backend.matching.ties import settle_by_lot


@dataclass(frozen=True, eq=False)
class LeximinPlan:
    """A plan without its locked pairs, and its proof.

    Attributes
    ----------
    plan : `(k, 2)` sorted pairs.
    prices : proof that no plan has better counts (`count_weights`).
    levels : ascending; proof that no plan of these counts has fewer pairs at a score without more at a lower one.
    """

    plan: IntArray
    prices: Prices
    levels: tuple[Level, ...]


def solve_leximin(problem: Problem, candidates: ListedScores | None = None) -> LeximinPlan | None:
    """Return the leximin plan, or None where the minimums can't be met.

    With `candidates` it is exact among those pairs only, and says nothing about others.

    Raises
    ------
    TooLarge : the counts do not fit the solver's whole numbers.
    """
    scores = listed(problem, candidates)
    problem = replace(problem, scores=scores)
    plan = _first_plan(problem, scores)
    if plan is None:
        return None
    prices = recover_prices(open_market(problem, count_weights(problem)), plan)
    if prices is None:
        raise ProofFailed("The first plan is not one of the best counts.")
    face = Face.of(problem, scores, plan, prices)
    graph, levels = Graph(face), []
    while (level := _settle_level(graph)) is not None:
        levels.append(level)
    decided = plan[~is_among(plan, face.pairs, problem.shape[1])]
    whole = _by_lot(problem, graph, np.concatenate([decided, graph.plan]))
    return LeximinPlan(whole, prices, tuple(level for level in levels if len(level.node)))


def _settle_level(graph: Graph) -> Level | None:
    """Have as few pairs as possible at the lowest score not yet settled; its proof, or None at the end."""
    opened = graph.open_level()
    if opened is None:
        return None
    for pair in opened.tolist():
        if graph.charge(pair):
            found = find_cycle(graph, pair)
            if isinstance(found, ClosedSet):
                graph.raise_prices(found)
            else:
                graph.push(found)
    return graph.close_level()


def _by_lot(problem: Problem, graph: Graph, plan: IntArray) -> IntArray:
    """Among leximin plans, one in which those with the better lots are matched, sorted.

    The plans left are those of a market in which a pair is worth its two charges, one more if all of them hold it, and
    in which only those who may be left out, or let in, are charged nothing.
    """
    n, m = problem.shape
    held = np.bincount(plan[:, 0], minlength=n)
    movable = np.where(held == 0, graph.entrances[:n] > 0, (held == 1) & (graph.exits[:n] > 0))
    charge, fixed = np.where(movable, 0, 1), plan[~is_among(plan, graph.open_pairs, m)]
    pairs = np.concatenate([graph.open_pairs, fixed])
    worth = charge[pairs[:, 0]] + np.where(np.arange(len(pairs)) < len(graph.open_pairs), 1, 2)
    market = Market(
        demand=problem.free_demand,
        first=np.zeros(n, np.int64),
        minimum=problem.free_minimum,
        capacity=problem.free_capacity,
        pairs=SparsePairs.of((n, m), pairs[:, 0], pairs[:, 1], worth),
    )
    return settle_by_lot(market, plan[np.lexsort((plan[:, 1], plan[:, 0]))], Prices(charge, np.ones(m, np.int64)))


def _first_plan(problem: Problem, scores: ListedScores) -> IntArray | None:
    """Solve for the counts, then for the least sum of fourth powers of what scores fall short: near leximin."""
    best, worst = int(scores.value.max(initial=0)), int(scores.value.min(initial=0))
    short = (best - scores.value) / max(1, best - worst)
    near = replace(scores, value=np.rint(_span(problem) * (1 - short**4)).astype(np.int64))
    problem = replace(problem, scores=near)
    return solve_market(open_market(problem, coverage_weights(problem)))


def _span(problem: Problem) -> int:
    """Largest score at which coverage weights are exact in doubles and fit the flow solver's costs."""
    n, m = problem.shape
    ranks = len(np.unique(problem.mentees.priority)) + 3
    return int(np.clip(FLOW_LIMIT // max(n + m + 2, 1 << 10) // (2 * ranks * (min(n, m) + 2)), 1, LISTED_SCORE_LIMIT))
