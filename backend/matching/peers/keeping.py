"""How much better a plan among peers gets for every pair in force that it gives up.

A move is a pair in force that the new plan does not hold. Keeping one is worth a bonus, so the best plan at a price of
a move is the best plan of a round with other scores: a maximum-weight matching as before, with the same proof. Among
the plans that match most people, of highest priority, (moves, total) has an upper concave envelope; its corners are
found by the chord rule of `backend.matching.change`. Prices are fractions of two whole numbers and scores are whole, so
nothing is rounded.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.objective import Objective
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scores import INELIGIBLE, IntArray


@dataclass(frozen=True)
class Keep:
    """What a pair in force that stays is worth: every point counts `times`, and each such pair `bonus` more."""

    times: int = 1
    bonus: int = 0


PLAIN = Keep()


@dataclass(frozen=True, eq=False)
class PeerCorner:
    """A plan of which none with as few moves, that matches as many people of such priority, has a larger total.

    Attributes
    ----------
    result : the plan, best at `keep`, with the proof of that.
    moves : pairs in force that it gives up.
    points : total of its scores; one that is not eligible counts 0.
    """

    result: PeerResult
    keep: Keep
    moves: int
    points: int


def with_kept(problem: PeerProblem, current: IntArray, keep: Keep) -> PeerProblem:
    """The same round with what keeping is worth in its scores. A pair in force may stay whatever its score is by now.

    `current` `(k, 2)` are the pairs in force.
    """
    scores = problem.scores.astype(np.int64)
    scores = np.where(scores > INELIGIBLE, scores * keep.times, INELIGIBLE)
    for one, other in (current.T, current.T[::-1]):
        scores[one, other] = np.maximum(scores[one, other], 0) + keep.bonus
    return replace(problem, scores=scores)


def points_of_pairs(problem: PeerProblem, plan: IntArray) -> int:
    """Total of the scores of a plan; a pair that is not eligible counts 0."""
    return int(np.maximum(problem.score_of(plan), 0).sum())


def corners_of_peers(problem: PeerProblem, current: IntArray, *, most: int) -> tuple[PeerCorner, ...]:
    """Return the corners of moves against points, at most `most` (at least 2), the first with the fewest moves.

    From the fewest moves that let most people be matched to the best total. Takes up to two solves per corner.

    Raises
    ------
    TooLarge : scores, priorities, people and pairs in force together exceed 64-bit whole numbers.
    ProofFailed : a corner did not pass its own check, or the decisions of the round can't stand together.
    """
    dearest = len(problem) // 2 * max(int(problem.scores.max(initial=0)), 0) + 1
    fewest = _best_at(problem, current, Keep(1, dearest))
    best = _best_at(problem, current, Keep(len(current) + 1, 1))
    found = {each.moves: each for each in (best, fewest)}
    for each in _between(problem, current, fewest, best):
        if len(found) >= most:
            break
        found[each.moves] = each
    return tuple(found[moves] for moves in sorted(found))


def _between(problem: PeerProblem, current: IntArray, fewest: PeerCorner, best: PeerCorner) -> Iterator[PeerCorner]:
    """Find the corners between two, the widest stretches first."""
    stretches = [(fewest, best)]
    while stretches:
        left, right = stretches.pop(max(range(len(stretches)), key=lambda at: _moves_between(*stretches[at])))
        if _moves_between(left, right) < 2:
            continue
        middle = _best_at(problem, current, Keep(_moves_between(left, right), right.points - left.points))
        if _is_above(middle, left, right):
            stretches += [(left, middle), (middle, right)]
            yield middle


def _moves_between(left: PeerCorner, right: PeerCorner) -> int:
    return right.moves - left.moves


def _is_above(point: PeerCorner, left: PeerCorner, right: PeerCorner) -> bool:
    """Whether `point` lies above the chord of two others."""
    rise, run = right.points - left.points, _moves_between(left, right)
    return (point.points - left.points) * run > (point.moves - left.moves) * rise


def _best_at(problem: PeerProblem, current: IntArray, keep: Keep) -> PeerCorner:
    """Best plan at what keeping is worth, proven."""
    result = pair_peers(with_kept(problem, current, keep), Objective.COVERAGE)
    if isinstance(result, Conflict):
        raise ProofFailed("The decisions of a round contradict each other.")
    points = points_of_pairs(problem, result.plan)
    made = {tuple(pair) for pair in result.plan.tolist()}
    moves = sum(tuple(sorted(pair)) not in made for pair in current.tolist())
    return PeerCorner(replace(result, total=points), keep, moves, points)
