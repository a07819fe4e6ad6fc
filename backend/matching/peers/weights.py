"""What a pair of peers is worth, as one whole number that holds people, priority, points and lots in order.

A plan is best when no simple path or cycle of changes improves it. Along one of those at most the two people at its
ends gain or lose a partner, and the points change by at most those of half the people. So a step larger than that
never trades the greater for the lesser (as in `backend.matching.objective`, which has the same order).

The sets of people that a best plan can pair are the bases of a matroid: where two such plans differ, one person takes
the place of one other. So the sum of the ranks decides priority by priority, and the sum of the lots lot by lot.
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.objective import Objective, TooLarge
from backend.matching.peers.problem import PeerProblem
from backend.matching.scores import IntArray

WORTH_LIMIT = 1 << 57
"""Largest worth of a pair; sums of a few prices stay far from 64 bits."""


@dataclass(frozen=True, eq=False)
class PeerWeights:
    """Worth of a pair: `scale` times its score, and what each of the two is worth.

    Attributes
    ----------
    scale : factor on every score, at least 1.
    person : `(n,)`, worth of pairing each person at all, at least 1.
    step : worth of one rank of one person, of which no number of points makes up for where people come first.
    """

    scale: int
    person: IntArray
    step: int

    def block(self, problem: PeerProblem, rows: IntArray) -> IntArray:
        """Worth of all pairs of `rows`, `(len(rows), n)`, 0 where a pair may not be made or is decided."""
        score = problem.scores[rows].astype(np.int64)
        block = score * self.scale + self.person[rows, None] + self.person
        block[score < 0] = 0
        block[np.arange(len(rows)), rows] = 0
        place = np.full(len(problem), -1)
        place[rows] = np.arange(len(rows))
        for one, other in (problem.barred.T, problem.barred.T[::-1]):
            here = place[one] >= 0
            block[place[one[here]], other[here]] = 0
        taken = problem.locked.ravel()
        block[:, taken] = 0
        block[place[taken[place[taken] >= 0]]] = 0
        return block

    def of_pairs(self, problem: PeerProblem, pairs: IntArray) -> IntArray:
        """Worth of some pairs, each of which may be made, `(k, 2)` → `(k,)`."""
        return problem.score_of(pairs) * self.scale + self.person[pairs].sum(axis=1)


def peer_weights(problem: PeerProblem, objective: Objective) -> PeerWeights:
    """Weights of `total` (points, then people, then priority) or `coverage` (people, then priority, then points).

    Raises
    ------
    ValueError : peers have no other objectives.
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    """
    n, largest = len(problem), int(problem.scores.max(initial=0))
    ranks = 1 + np.unique(np.append(problem.priority, 0), return_inverse=True)[1][:-1].astype(np.int64)
    most, lots = int(ranks.max(initial=1)), n - np.arange(n)
    unit = 2 * n + 1
    if objective is Objective.COVERAGE:
        scale, step = unit, unit * (n // 2 + 1) * largest + unit
    elif objective is Objective.TOTAL:
        scale, step = 2 * unit * (most + 1), unit
    else:
        raise ValueError(f"peers are paired for coverage or for the total, not for {objective.value}")
    if 2 * step * (most + 1) + scale * (largest + 1) >= WORTH_LIMIT:
        raise TooLarge(
            f"scores up to {largest:,} (in their smallest unit) of {n:,} people are too large for "
            "64-bit whole numbers; give scores with fewer decimals, or fewer different priorities"
        )
    return PeerWeights(scale, step * ranks + lots, step)
