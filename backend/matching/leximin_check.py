"""The checker of leximin plans: no search and no solver, only comparisons.

The first prices prove the counts by duality. Among the plans of these counts, each level is a linear program again:
have as few pairs as possible at one score. Its prices prove the plan by complementary slackness, and decide every pair
and every number of pairs on which they are not even: to differ there would cost more. So the plans left are all those
that are as good so far. Why this suffices is shown in `docs/algorithms/leximin.md`.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from backend.matching.certificate import Verdict, check_prices, out_of_range
from backend.matching.leximin_face import Face, Incidence, count_weights, listed
from backend.matching.market import DENSE_CELLS, is_among
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.result import Level
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray, ListedScores, score_pairs


def check_leximin(
    problem: Problem,
    plan: IntArray,
    prices: Prices,
    levels: Sequence[Level],
    candidates: ListedScores | None = None,
) -> Verdict:
    """Whether `plan`, locked pairs included, is allowed and leximin, proven by `prices` and `levels`.

    Primal and dual are those of the counts. With `candidates` the proof holds among those pairs only; they are accepted
    where the pairs are too many to hold, and where each has the score that the problem gives it.
    """
    if candidates is not None and not _admissible(problem, candidates):
        return Verdict(
            0, 0, ("The candidates of the certificate are not the problem's pairs, or leave some out in vain.",)
        )
    scores = listed(problem, candidates)
    problem = replace(problem, scores=scores)
    verdict = check_prices(problem, count_weights(problem), plan, prices)
    if not verdict.holds:
        return verdict
    face = Face.of(problem, scores, plan[~is_among(plan, problem.locked, problem.shape[1])], prices)
    fault = _malformed(sum(face.shape), levels) or _first_fault(face, levels)
    return replace(verdict, faults=(fault,) if fault else ())


def _admissible(problem: Problem, candidates: ListedScores) -> bool:
    (n, m), start = problem.shape, candidates.start
    if isinstance(problem.scores, ListedScores) or n * m <= DENSE_CELLS or candidates.shape != (n, m):
        return False
    if len(start) != n + 1 or start[0] != 0 or start[-1] != len(candidates.mentor) or (np.diff(start) < 0).any():
        return False
    pairs = np.stack([candidates.mentee, candidates.mentor], axis=1)
    if ((pairs < 0) | (pairs >= (n, m))).any() or (np.diff(pairs @ (m, 1)) <= 0).any():
        return False
    return bool((candidates.value >= 0).all()) and np.array_equal(score_pairs(problem.scores, pairs), candidates.value)


def _malformed(people: int, levels: Sequence[Level]) -> str | None:
    scores = [-1, *(level.score for level in levels), LISTED_SCORE_LIMIT + 1]
    if any(lower >= upper for lower, upper in pairwise(scores)):
        return "The levels of the certificate do not ascend."
    for level in levels:
        if len(level.node) != len(level.price) or not ((level.node >= 0) & (level.node < people)).all():
            return f"A price at score {level.score} is not that of a person in the round."
        if out_of_range(level.price):
            return f"A price at score {level.score} is out of range."
    return None


def _first_fault(face: Face, levels: Sequence[Level]) -> str | None:
    """Walk the levels upward until nothing of the plan is left that could be better."""
    left = _PlansLeft(face)
    for level in levels:
        fault = left.pass_to(level.score) or left.settle(level)
        if fault:
            return fault
    return left.pass_to(LISTED_SCORE_LIMIT + 1)


class _PlansLeft:
    """Plans that are as good as the claimed one on all levels so far: pairs still open, and how they may vary."""

    def __init__(self, face: Face) -> None:
        self._face, self._near = face, Incidence.of(face.mentee, face.mentor, sum(face.shape))
        self._open = np.ones(len(face.made), np.bool_)
        self._more, self._fewer = face.more.copy(), face.fewer.copy()
        self._passed = 0

    def pass_to(self, score: int) -> str | None:
        """Leave out the pairs below `score`; an open one of the plan would need a proof."""
        below = slice(self._passed, int(np.searchsorted(self._face.score, score)))
        unproven = np.flatnonzero(self._open[below] & self._face.made[below])
        if len(unproven):
            return f"Nothing proves that no fewer pairs could sit at score {self._face.score[below][unproven[0]]}."
        self._open[below] = False
        return None

    def settle(self, level: Level) -> str | None:
        """Hold the prices of a level to the plan, and keep open what they are even on."""
        face, begin = self._face, np.searchsorted(self._face.score, level.score)
        self._passed = int(np.searchsorted(face.score, level.score, "right"))
        price = np.zeros(sum(face.shape), np.int64)
        price[level.node] = level.price
        charged = np.flatnonzero(price)
        pair = np.concatenate([np.arange(begin, self._passed), self._near.at(charged)])
        pair = pair[self._open[pair]]
        cost = (face.score[pair] == level.score) - price[face.mentee[pair]] - price[face.mentor[pair]]
        better = np.where(face.made[pair], cost > 0, cost < 0).any()
        better |= ((price > 0) & (self._fewer > 0) | (price < 0) & (self._more > 0)).any()
        if better:
            return f"The prices at score {level.score} do not prove that no fewer pairs could sit there."
        self._open[pair[cost != 0]] = False
        self._more[charged] = self._fewer[charged] = 0
        return None
