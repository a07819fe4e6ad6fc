"""Branch and bound for a better plan with at most so many moves, among the pairs such a plan can hold.

With prices, every pair has a reduced cost: a plan that holds it is worth that much less than the bound, at least. So a
plan close to the bound holds no pair whose reduced cost is larger than the distance, and holds each that is worth more
than its prices by more than the distance. The rest, the core, is a small whole-number program (Balas & Zemel 1980, An
algorithm for large zero-one knapsack problems). HiGHS solves it in floating point: the plan it finds is checked in
whole numbers, that there is no better one is as sure as its arithmetic.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, OptimizeResult, milp
from scipy.sparse import csr_array

from backend.matching.certificate import bound, check_plan, worth_of
from backend.matching.change import ChangePoint, Support, count_moves, total_of
from backend.matching.market import PairWeights, is_among
from backend.matching.problem import Problem
from backend.matching.scores import IntArray, ListedScores, in_blocks, score_pairs
from backend.matching.solve import with_locked


@dataclass(frozen=True)
class Limits:
    """When a look gives up: pairs in its core, nodes of its tree, and `seconds`.

    Only the last can make two runs differ; it is there for the slowest machine, not for the usual one.
    """

    pairs: int = 100_000
    nodes: int = 5_000
    seconds: float = 30.0


DEFAULT_LIMITS = Limits()

Rows = tuple[csr_array, NDArray[np.float64], NDArray[np.float64]]
"""Constraints of a linear program: coefficients, and what each row comes to at least and at most."""

_FIRST_LOOK, _WIDER = 64, 4
"""The first look goes down a 64th of the gap, each further one four times as far."""

_OPTIMAL, _INFEASIBLE = 0, 2


def search(problem: Problem, moves: int, point: ChangePoint, limits: Limits = DEFAULT_LIMITS) -> ChangePoint:
    """Return the best plan found with at most `moves` moves: `point` or a better one, with a bound no higher.

    Looks close below the bound first, where the core is smallest, and further down as long as nothing is there.
    """
    top, depth = point.bound, point.gap // _FIRST_LOOK
    while point.gap:
        least = max(point.total + 1, top - depth)
        core, held = _core(problem, moves, point, least)
        if len(core) > limits.pairs:
            return point
        worth = np.concatenate([score_pairs(problem.scores, core), np.zeros(len(problem.mentees), np.int64)])
        answer = _maximise(worth, _rows(problem, moves, point, least, core, held), limits)
        if answer.status != _INFEASIBLE:
            return _read(problem, moves, point, answer, core, held)
        point, depth = replace(point, bound=least - 1, searched=True), _WIDER * depth + 1
    return point


def _core(problem: Problem, moves: int, point: ChangePoint, least: int) -> tuple[IntArray, IntArray]:
    """Pairs that a plan with a total of `least` may hold, and those that it must hold."""
    weights, prices = point.support.weights, point.support.prices
    lifted = weights.scale * (least - point.total) - weights.keep * (moves - point.moves)
    distance = bound(problem, weights, prices) - worth_of(problem, weights, point.plan) - lifted
    may, must = [np.empty((0, 2), np.int64)], [np.empty((0, 2), np.int64)]
    for pairs, excess in _excess(problem, point.support):
        may.append(pairs[np.abs(excess) <= distance])
        must.append(pairs[excess > distance])
    return np.concatenate(may), np.concatenate(must)


def _excess(problem: Problem, support: Support) -> Iterator[tuple[IntArray, IntArray]]:
    """By how much each pair is worth more than its two prices, block by block."""
    asked = PairWeights(problem, support.weights)
    u, p = support.prices.mentee, support.prices.mentor
    if isinstance(problem.scores, ListedScores):
        listed = asked.listed(problem.scores)
        pairs = np.stack([listed.mentee, listed.mentor], axis=1)
        yield pairs, listed.value - u[listed.mentee] - p[listed.mentor]
        return
    for rows in in_blocks(*problem.shape, cells=1 << 18):
        block = asked.block(rows)
        row, mentor = np.nonzero(block > 0)
        yield np.stack([rows[row], mentor], axis=1), block[row, mentor] - u[rows[row]] - p[mentor]


def _maximise(worth: IntArray, rows: Rows, limits: Limits) -> OptimizeResult:
    """Choose 0 or 1 for each variable, for the largest total worth."""
    options = {"node_limit": limits.nodes, "time_limit": limits.seconds, "mip_rel_gap": 0.0}
    return milp(-worth, integrality=np.ones(len(worth)), bounds=Bounds(0, 1), constraints=rows, options=options)


def _rows(problem: Problem, moves: int, point: ChangePoint, least: int, core: IntArray, held: IntArray) -> Rows:
    """What a plan has to keep to: demand and seats, as many people, the moves, and a total of `least`.

    Variables are the pairs of the core and then the mentees, 0 or 1 each; a mentee's is 1 where being matched counts
    beyond the pair. What the pairs that must be held take and give already is taken off the limits.
    """
    n, m = problem.shape
    got, filled = np.bincount(held[:, 0], minlength=n), np.bincount(held[:, 1], minlength=m)
    person = np.where(got == 0, _person(point.support), 0)
    pair, mentee, ones = np.arange(len(core)), np.arange(n), np.ones(len(core))
    covering, keeping, gaining = 2 * n + m + np.arange(3)
    entries = [
        (core[:, 0], pair, ones),
        (n + core[:, 1], pair, ones),
        (n + m + core[:, 0], pair, ones),
        (n + m + mentee, len(core) + mentee, np.full(n, -1.0)),
        (np.full(len(core), covering), pair, ones),
        (np.full(n, covering), len(core) + mentee, person),
        (np.full(len(core), keeping), pair, is_among(core, problem.current, m)),
        (np.full(len(core), gaining), pair, score_pairs(problem.scores, core)),
    ]
    row, column, value = (np.concatenate(parts) for parts in zip(*entries, strict=True))
    upper = [problem.free_demand - got, problem.free_capacity - filled, np.full(n + 3, np.inf)]
    covered = _coverage(problem, point.support, point.plan) - _coverage(problem, point.support, held)
    gone = ~is_among(problem.current, np.concatenate([problem.locked, held]), m)
    rest = least - int(score_pairs(problem.scores, held).sum())
    lower = [np.zeros(n), problem.free_minimum - filled, np.zeros(n), [covered, int(gone.sum()) - moves, rest]]
    matrix = csr_array((value, (row, column)), shape=(2 * n + m + 3, len(core) + n))
    return matrix, np.concatenate(lower), np.concatenate(upper)


def _person(support: Support) -> IntArray:
    """What matching each mentee at all counts, in pairs: 1, and more by priority; 0 with a locked mentor already."""
    return support.weights.first // support.weights.each


def _coverage(problem: Problem, support: Support, plan: IntArray) -> int:
    """What all pairs and people of `plan` count when neither scores nor moves do."""
    free = plan[~is_among(plan, problem.locked, problem.shape[1])]
    return len(free) + int(_person(support)[np.unique(free[:, 0])].sum())


def _read(
    problem: Problem, moves: int, point: ChangePoint, answer: OptimizeResult, core: IntArray, held: IntArray
) -> ChangePoint:
    """Return the plan that was found, and as the bound too if the search came to its end; else `point`."""
    if answer.x is None:
        return point
    plan = with_locked(problem, np.concatenate([held, core[answer.x[: len(core)] > 1 / 2]]))
    total, taken = total_of(problem, plan), count_moves(problem, plan)
    covers = _coverage(problem, point.support, plan) == _coverage(problem, point.support, point.plan)
    if check_plan(problem, plan) or not covers or taken > moves or total <= point.total:
        return point
    found = replace(point, plan=plan, moves=taken, total=total)
    return replace(found, bound=total, searched=True) if answer.status == _OPTIMAL else found
