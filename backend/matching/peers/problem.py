"""Peers to be paired with one another: one group of people, whole-number scores, and what is decided already.

People stand in **lottery order** (see `backend.matching.lottery`), so that nothing a solver does can depend on the
order of a file; `drawn` puts them there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from backend.matching.lottery import lottery_order
from backend.matching.problem import no_pairs
from backend.matching.scores import INELIGIBLE, IntArray, PairScores, in_blocks

Matrix = NDArray[np.integer]


@dataclass(frozen=True, eq=False)
class PeerProblem:
    """One round among peers. Everybody is in at most one pair.

    Attributes
    ----------
    ids : `(n,)` distinct names, in lottery order.
    priority : `(n,)`, at least 0; rounds in which a person was left out before, or whatever the coordinator grants.
    scores : `(n, n)` symmetric, `INELIGIBLE` (-1) where a pair may not be made. The diagonal is not read.
    locked : `(k, 2)` pairs that stand, whatever their score.
    barred : `(k, 2)` pairs that may not be made. The order within a pair means nothing.
    """

    ids: tuple[str, ...]
    priority: IntArray
    scores: Matrix
    locked: IntArray = field(default_factory=no_pairs)
    barred: IntArray = field(default_factory=no_pairs)

    def __len__(self) -> int:
        return len(self.ids)

    def score_of(self, pairs: IntArray) -> IntArray:
        """Scores of some pairs, `(k, 2)` → `(k,)`, `INELIGIBLE` where a pair may not be made."""
        return self.scores[pairs[:, 0], pairs[:, 1]].astype(np.int64)


def drawn(problem: PeerProblem, seed: str = "") -> PeerProblem:
    """The same problem with its people in the order of their lots, whatever order they came in."""
    order = np.array(lottery_order(problem.ids, seed), np.int64)
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    return PeerProblem(
        tuple(problem.ids[k] for k in order),
        problem.priority[order],
        problem.scores[np.ix_(order, order)],
        place[problem.locked],
        place[problem.barred],
    )


def peers_of(ids: Sequence[str], scores: Matrix, priority: Sequence[int] | None = None) -> PeerProblem:
    """A problem without decisions, priority 0 unless said.

    Raises
    ------
    ValueError : the scores are not those of every pair, read either way.
    """
    n = len(ids)
    if scores.shape != (n, n) or not np.array_equal(scores, scores.T):
        raise ValueError(f"scores of {n} peers must be a symmetric {n} × {n} matrix")
    return PeerProblem(
        tuple(ids), np.zeros(n, np.int64) if priority is None else np.asarray(priority, np.int64), scores
    )


def mutual_scores(scores: PairScores) -> NDArray[np.int32]:
    """Scores of pairs from scores of one person for another, `(n, n)`.

    A pair may be made where both directions are eligible, and scores the mean of the two, rounded down.
    """
    n = scores.shape[0]
    everybody, mutual = np.arange(n), np.full((n, n), INELIGIBLE, np.int32)
    for rows in in_blocks(n, n):
        there = np.array(scores.block(rows), np.int64)
        back = np.array(scores.among(rows).block(everybody), np.int64).T
        mutual[rows] = np.where((there < 0) | (back < 0), INELIGIBLE, (there + back) // 2)
    np.fill_diagonal(mutual, INELIGIBLE)
    return mutual
