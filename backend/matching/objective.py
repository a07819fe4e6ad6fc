"""What is to be made as large as possible, as one whole number per pair.

Every price-based objective is lexicographic: people before points, or points before people. One scalar holds both,
because optimality is decided by simple cycles of the residual graph, and along one of those the points change by at
most `reach` while at most one person gains and one loses a mentor. A step larger than twice the reach therefore
never trades places with points, and lets totals be read back from prices.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from backend.matching.problem import Problem
from backend.matching.scores import COMPUTED_SCORE_LIMIT, IntArray, ListedScores

FLOW_LIMIT = 1 << 62
"""Bound on largest weight × (nodes + 1), what the flow solver's scaled 64-bit costs can hold."""


class TooLarge(ValueError):
    """The weights of a problem do not fit the solver's whole numbers."""


class Objective(StrEnum):
    """What a round makes as good as possible."""

    TOTAL = "total"
    COVERAGE = "coverage"
    LEXIMIN = "leximin"
    STABLE = "stable"
    LEAST_CHANGE = "least-change"


@dataclass(frozen=True, eq=False)
class Weights:
    """Worth of a plan: Σ over its pairs of `scale * score + each` (`+ keep` if in force), `+ first` per person matched.

    Attributes
    ----------
    scale : factor on every score, at least 1.
    each : worth of any pair, at least 1, so that a pair is worth more than none.
    first : `(n,)`, worth of a mentee's first mentor beyond `each`; 0 for one who has a locked mentor already.
    keep : worth of a pair that is in force.
    """

    scale: int
    each: int
    first: IntArray
    keep: int = 0

    def points(self, worth: int) -> int:
        """Change of the total, in score units, that is hidden in a `worth` (a price, a loss)."""
        if self.each == 1:
            return (2 * worth + self.scale) // (2 * self.scale)
        below = _symmetric_remainder(worth, self.each)
        return (_symmetric_remainder(below, self.keep) if self.keep else below) // self.scale


def _symmetric_remainder(worth: int, step: int) -> int:
    return (worth + step // 2) % step - step // 2


def largest_score(problem: Problem) -> int:
    """Largest score any pair of the problem may have; a bound where scores are computed."""
    scores = problem.scores
    if isinstance(scores, ListedScores):
        return int(scores.value.max(initial=0))
    return COMPUTED_SCORE_LIMIT


def reach(problem: Problem, score: int) -> int:
    """Most that a total can change along one simple cycle when no score exceeds `score`."""
    return (min(problem.shape) + 1) * score


def total_weights(problem: Problem) -> Weights:
    """Best total; among equal totals most people, then most priority."""
    worth = _person(problem, 1)
    return Weights(scale=2 * (2 + int(worth.max(initial=0))) + 1, each=1, first=worth)


def coverage_weights(problem: Problem) -> Weights:
    """Most people (and most pairs), then most priority among them, then the best total."""
    step = 2 * reach(problem, largest_score(problem)) + 2
    return Weights(scale=1, each=step, first=_person(problem, step))


def change_weights(problem: Problem, *, scale: int = 1, keep: int | None = None) -> Weights:
    """Coverage first; then `scale` per point of score against `keep` per pair in force that stays.

    Without `keep` no number of points is worth a move: fewest moves, then the best total.
    """
    points = scale * reach(problem, largest_score(problem))
    stay = 2 * points + 2 if keep is None else keep
    step = 2 * (points + stay * min(len(problem.current), reach(problem, 1))) + 2
    return replace(Weights(scale, step, _person(problem, step)), keep=stay)


def _person(problem: Problem, step: int) -> IntArray:
    """Worth of matching each mentee at all: one step, and one more per rank of priority."""
    ranks = _ranked(problem.mentees.priority)
    n, m = problem.shape
    if step * (3 + int(ranks.max(initial=0))) * (n + m + 4) >= FLOW_LIMIT:
        raise TooLarge(
            f"scores up to {largest_score(problem):,} (in their smallest unit) of {n + m:,} people are too large for "
            "64-bit whole numbers; give scores with fewer decimals, or fewer different priorities"
        )
    unserved = np.bincount(problem.locked[:, 0], minlength=n) == 0
    return np.where(unserved, step * (1 + ranks), 0)


def _ranked(priority: IntArray) -> IntArray:
    """Priorities as dense ranks from 0, so that no large number typed in by hand overflows a weight."""
    return np.unique(np.append(priority, 0), return_inverse=True)[1][:-1].astype(np.int64)


def weights_for(problem: Problem, objective: Objective) -> Weights:
    """Weights of an objective that prices can prove: `total`, `coverage` or `least-change`."""
    makers = {
        Objective.TOTAL: total_weights,
        Objective.COVERAGE: coverage_weights,
        Objective.LEAST_CHANGE: change_weights,
    }
    return makers[objective](problem)
