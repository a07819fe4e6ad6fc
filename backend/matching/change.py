"""How much better a plan gets for every pair in force that it gives up.

A move is a pair in force that the new plan does not hold; with one mentor each, a mentee whose mentor changes or is
lost. Among the plans that match most people, (moves, total) has an upper concave envelope. Its corners are the optima
for all prices of a move, and are found by the chord rule: solve at the price at which two known corners are worth the
same; either a corner above their chord appears, or the chord is an edge of the envelope (Eisner & Severance 1976,
Mathematical techniques for efficient record segmentation; Aneja & Nair 1979, Bicriteria transportation problem).
Prices are fractions of two whole numbers and scores are whole, so nothing is rounded.
"""

from dataclasses import dataclass
from math import gcd

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.certificate import check_prices
from backend.matching.generation import solve_by_generation
from backend.matching.market import is_among, open_market
from backend.matching.objective import FLOW_LIMIT, TooLarge, Weights, change_weights
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from backend.matching.result import ProofFailed
from backend.matching.scores import IntArray, score_pairs
from backend.matching.solve import is_generated, with_locked
from backend.matching.ties import settle_by_lot


@dataclass(frozen=True, eq=False)
class Support:
    """A price of a move, and the prices that prove which plans are best at it.

    Attributes
    ----------
    weights : people first; then `scale` per point of the total, `keep` per pair in force that stays.
    prices : with these, `certificate.bound` is the worth of the best plan.
    """

    weights: Weights
    prices: Prices


@dataclass(frozen=True, eq=False)
class ChangePoint:
    """A plan with at most so many moves.

    Attributes
    ----------
    moves : pairs in force that the plan gives up.
    total : score of the pairs that are not locked.
    plan : `(k, 2)` pairs, locked ones included, sorted.
    bound : no plan that matches as many people with at most `moves` moves has a larger total.
    support : what proves the bound, by `total_bound`.
    searched : whether a branch-and-bound search in floating point lowered the bound below what `support` proves.
    """

    moves: int
    total: int
    plan: IntArray
    bound: int
    support: Support
    searched: bool = False

    @property
    def gap(self) -> int:
        """How much the best plan may be better, in score units; 0 where the plan is proven best."""
        return self.bound - self.total


@dataclass(frozen=True, eq=False)
class Curve:
    """The trade-off between moves and total.

    Attributes
    ----------
    corners : from the fewest moves to the best total, each with gap 0; every further move is worth less than the last.
    edges : between neighbouring corners, what proves that no plan lies above their chord; None where that was not
        tried, because the curve was cut at the most corners asked for.
    """

    corners: tuple[ChangePoint, ...]
    edges: tuple[Support | None, ...]

    @property
    def complete(self) -> bool:
        """Whether these are all corners there are."""
        return None not in self.edges


def change_curve(problem: Problem, *, most: int = 200) -> Curve | None:
    """Return the corners of the trade-off, at most `most` (at least 2), or None where the minimums can't be met.

    Cut short, the widest stretches have been looked into first. Takes two solves per corner.

    Raises
    ------
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    ProofFailed : a corner did not pass its own check.
    """
    fewest = _best_at(problem, _weights(problem))
    best = _best_at(problem, _weights(problem, scale=len(problem.current) + 1, keep=1))
    if fewest is None or best is None:
        return None
    corners, edges = {fewest.moves: fewest, best.moves: best}, {}
    stretches = [(fewest, best)] if best.moves > fewest.moves else []
    while stretches and len(corners) < most:
        left, right = stretches.pop(_widest(stretches))
        support, middle = probe(problem, left, right)
        if is_above(middle, left, right):
            corners[middle.moves] = middle
            stretches += [(left, middle), (middle, right)]
        else:
            edges[left.moves] = support
    found = [corners[moves] for moves in sorted(corners)]
    return _without_flat(Curve(tuple(found), tuple(edges.get(corner.moves) for corner in found[:-1])))


def count_moves(problem: Problem, plan: IntArray) -> int:
    """Pairs in force that `plan`, with or without its locked pairs, gives up."""
    return int((~is_among(problem.current, with_locked(problem, plan), problem.shape[1])).sum())


def total_of(problem: Problem, plan: IntArray) -> int:
    """Score of the pairs of `plan` that are not locked."""
    return int(score_pairs(problem.scores, plan[~is_among(plan, problem.locked, problem.shape[1])]).sum())


def probe(problem: Problem, left: ChangePoint, right: ChangePoint) -> tuple[Support, ChangePoint]:
    """Return the best plan at the price of a move at which two points are worth the same, and the proof that it is."""
    rise, run = right.total - left.total, right.moves - left.moves
    common = gcd(rise, run)
    found = _best_at(problem, _weights(problem, scale=run // common, keep=rise // common))
    if found is None:
        raise ProofFailed("A problem with two plans was found to have none.")
    return found.support, found


def is_above(point: ChangePoint, left: ChangePoint, right: ChangePoint) -> bool:
    """Whether `point` lies above the chord of two others."""
    rise, run = right.total - left.total, right.moves - left.moves
    return (point.total - left.total) * run > (point.moves - left.moves) * rise


def _best_at(problem: Problem, weights: Weights) -> ChangePoint | None:
    """Best plan by `weights`, proven; None where the minimums can't be met."""
    found = _optimum(problem, weights)
    if found is None:
        return None
    plan, prices = with_locked(problem, found[0]), found[1]
    verdict = check_prices(problem, weights, plan, prices)
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    total = total_of(problem, plan)
    return ChangePoint(count_moves(problem, plan), total, plan, total, Support(weights, prices))


def _optimum(problem: Problem, weights: Weights) -> tuple[IntArray, Prices] | None:
    if is_generated(problem):
        made = solve_by_generation(problem, weights)
        return None if made is None else (settle_by_lot(made.market, made.plan, made.prices), made.prices)
    for dense in (None, False):  # floating point, where a full matrix is solved, may be too coarse for these weights
        market = open_market(problem, weights, dense=dense)
        plan = solve_market(market)
        if plan is None:
            return None
        prices = recover_prices(market, plan)
        if prices is not None:
            return settle_by_lot(market, plan, prices), prices
    raise ProofFailed("The solver's plan has no prices.")


def _weights(problem: Problem, *, scale: int = 1, keep: int | None = None) -> Weights:
    """`change_weights`, refused where the flow solver could not hold them."""
    n, m = problem.shape
    ranks = len(np.unique(np.append(problem.mentees.priority, 0)))
    try:
        weights = change_weights(problem, scale=scale, keep=keep)
    except OverflowError:
        weights = None
    if weights is None or weights.each * (ranks + 2) * (n + m + 2) >= FLOW_LIMIT:
        words = f"Totals of {n + m} people, priced against moves, do not fit 64-bit costs; fewer decimals may."
        raise TooLarge(words)
    return weights


def _widest(stretches: list[tuple[ChangePoint, ChangePoint]]) -> int:
    """Position of the stretch under which most can hide."""
    room = [(right.moves - left.moves) * (right.total - left.total) for left, right in stretches]
    return room.index(max(room))


def _without_flat(curve: Curve) -> Curve:
    """Leave out what lies on the chord of its neighbours: a point of the envelope, but not a corner."""
    corners, edges = list(curve.corners[:1]), list[Support | None]()
    for right, edge in zip(curve.corners[1:], curve.edges, strict=True):
        if edges and (edges[-1] or edge) and _flat(corners[-2], corners[-1], right):
            corners[-1], edges[-1] = right, edges[-1] or edge
        else:
            corners.append(right)
            edges.append(edge)
    return Curve(tuple(corners), tuple(edges))


def _flat(left: ChangePoint, middle: ChangePoint, right: ChangePoint) -> bool:
    return not is_above(middle, left, right) and not is_above(right, left, middle)
