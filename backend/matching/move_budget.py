"""The best plan with at most so many moves, between the corners of the trade-off.

"At most k moves" is a side constraint that no price can express exactly: prices prove a bound on the chord between two
corners, and the best plan may lie below it. What closes the gap: two corners differ by independent exchanges, and any
choice of those keeps a plan on the chord; where no choice of them fits, a search among the few pairs that a better
plan can hold. (With scores of few digits this is exact matching, Mulmuley, Vazirani & Vazirani 1987; in general it is
NP-hard, Berger, Bonifaci, Grandoni & Schäfer 2011, Budgeted matching via the gasoline puzzle.)
"""

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from backend.matching.certificate import bound, worth_of
from backend.matching.change import ChangePoint, Curve, Support, count_moves, is_above, probe, total_of
from backend.matching.market import is_among
from backend.matching.move_search import DEFAULT_LIMITS, Limits, search
from backend.matching.problem import Problem
from backend.matching.scores import IntArray


def plan_with_moves(
    problem: Problem, moves: int, curve: Curve, *, limits: Limits = DEFAULT_LIMITS
) -> ChangePoint | None:
    """Return the best plan found with at most `moves` moves, and how much better one could be (its `gap`).

    None where even the first corner of `curve` takes more moves. At a corner the gap is 0.
    """
    if moves < curve.corners[0].moves:
        return None
    at = max(k for k, corner in enumerate(curve.corners) if corner.moves <= moves)
    left = curve.corners[at]
    if left.moves == moves or at == len(curve.edges):
        return left
    left, right, support = _proven_chord(problem, moves, left, curve.corners[at + 1], curve.edges[at])
    plan = _exchanged(problem, moves, left, right)
    most = total_bound(problem, left, support, moves)
    point = ChangePoint(count_moves(problem, plan), total_of(problem, plan), plan, most, support)
    return point if point.gap == 0 else search(problem, moves, point, limits)


def total_bound(problem: Problem, corner: ChangePoint, support: Support, moves: int) -> int:
    """Largest total that a plan with at most `moves` moves can have if it matches as many people as `corner`.

    At the price of a move in `support` no plan is worth more than the prices' bound; what matching people is worth is
    the same for both plans and drops out.
    """
    weights = support.weights
    spare = bound(problem, weights, support.prices) - worth_of(problem, weights, corner.plan)
    return corner.total + (spare + weights.keep * (moves - corner.moves)) // weights.scale


def _proven_chord(
    problem: Problem, moves: int, left: ChangePoint, right: ChangePoint, support: Support | None
) -> tuple[ChangePoint, ChangePoint, Support]:
    """Points of the envelope on both sides of `moves` whose chord is proven; more are found where the curve was cut."""
    while support is None:
        probed, middle = probe(problem, left, right)
        if not is_above(middle, left, right):
            support = probed
        elif middle.moves <= moves:
            left = middle
        else:
            right = middle
    return left, right, support


def _exchanged(problem: Problem, moves: int, left: ChangePoint, right: ChangePoint) -> IntArray:
    """Plan of `left`, brought towards that of `right` by independent exchanges, the largest that fit first.

    An exchange is a connected part of what the two plans differ in. Each keeps everybody within demand and seats
    whatever becomes of the others, and none is worth more than nothing at the price of the chord; together they are
    worth nothing, so each is, and any choice of them ends on the chord.
    """
    n, m = problem.shape
    undone, made = _difference(left.plan, right.plan, m), _difference(right.plan, left.plan, m)
    pairs = np.concatenate([undone, made])
    graph = coo_array((np.ones(len(pairs)), (pairs[:, 0], n + pairs[:, 1])), shape=(n + m, n + m))
    exchange = connected_components(graph, directed=False)[1][pairs[:, 0]]
    given_up = np.where(np.arange(len(pairs)) < len(undone), 1, -1) * is_among(pairs, problem.current, m)
    more = np.zeros(n + m, np.int64)
    np.add.at(more, exchange, given_up)
    chosen = np.isin(exchange, _fitting(more, moves - left.moves))
    kept = _difference(left.plan, pairs[chosen], m)
    return np.unique(np.concatenate([kept, _difference(pairs[chosen], left.plan, m)]), axis=0)


def _difference(plan: IntArray, other: IntArray, width: int) -> IntArray:
    return plan[~is_among(plan, other, width)]


def _fitting(size: IntArray, room: int) -> list[int]:
    """Positions of positive sizes that fit into `room` together, the largest first."""
    fitting = list[int]()
    for k in np.argsort(-size, kind="stable"):
        if 0 < size[k] <= room:
            fitting.append(int(k))
            room -= int(size[k])
    return fitting
