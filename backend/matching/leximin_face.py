"""What the best counts leave open: the plans that match most people, most pairs and most priority.

Prices of one best plan decide for all of them (complementary slackness): a pair worth more than its two prices is in
every one, a pair worth less in none, and what a person is charged says how many pairs they have at least and at most.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from backend.matching.market import PairWeights, is_among, list_scores
from backend.matching.objective import Weights, total_weights
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.scores import IntArray, ListedScores, score_pairs


def count_weights(problem: Problem) -> Weights:
    """Most people and most pairs, then most priority, whatever the scores.

    Small numbers serve. A simple cycle of the residual graph lets in at most one pair and one person, and lets out at
    most one: pairs and people never change in opposite directions, and priority alone only when neither does.
    """
    return replace(total_weights(problem), scale=0)


def listed(problem: Problem, candidates: ListedScores | None = None) -> ListedScores:
    """Return the pairs in question one by one: `candidates`, or else all that are eligible."""
    if candidates is not None:
        return candidates
    return problem.scores if isinstance(problem.scores, ListedScores) else list_scores(problem)


@dataclass(frozen=True, eq=False)
class Incidence:
    """The pairs at each node, as compressed rows: those of node `v` are `pair[start[v]:start[v + 1]]`."""

    pair: IntArray
    start: IntArray

    @classmethod
    def of(cls, mentee: IntArray, mentor: IntArray, people: int) -> "Incidence":
        """From both nodes of each pair, numbered below `people`."""
        nodes = np.concatenate([mentee, mentor])
        order = np.argsort(nodes, kind="stable")
        return cls(order % max(1, len(mentee)), np.searchsorted(nodes[order], np.arange(people + 1)))

    def at(self, nodes: IntArray) -> IntArray:
        """Pairs at any of `nodes`, one after the other."""
        begin, end = self.start[nodes], self.start[nodes + 1]
        if len(nodes) == 1:
            return self.pair[begin[0] : end[0]]
        length = end - begin
        return self.pair[np.arange(int(length.sum())) + np.repeat(end - np.cumsum(length), length)]


@dataclass(frozen=True, eq=False)
class Face:
    """Plans of the best counts, seen from one of them; mentee `i` is node `i`, mentor `j` is node `n + j`.

    Pairs that score less than any undecided pair of the plan are left out: to make one would be worse.

    Attributes
    ----------
    shape : count of mentees `n` and of mentors `m`.
    mentee, mentor : `(pairs,)`, nodes of the undecided pairs: some of these plans may hold them and others not.
    score : `(pairs,)`, ascending.
    made : `(pairs,)`, whether the plan holds the pair.
    more, fewer : `(n + m,)`, how many pairs each person might gain and lose.
    """

    shape: tuple[int, int]
    mentee: IntArray
    mentor: IntArray
    score: IntArray
    made: NDArray[np.bool_]
    more: IntArray
    fewer: IntArray

    @property
    def pairs(self) -> IntArray:
        """Mentee and mentor of the undecided pairs, `(pairs, 2)`."""
        return np.stack([self.mentee, self.mentor - self.shape[0]], axis=1)

    @classmethod
    def of(cls, problem: Problem, scores: ListedScores, plan: IntArray, prices: Prices) -> "Face":
        """From `plan`, `(k, 2)` without locked pairs, which `prices` prove best under `count_weights`."""
        n, m = problem.shape
        pairs = _undecided(problem, scores, prices)
        made, score = is_among(pairs, plan, m), score_pairs(scores, pairs)
        kept = np.flatnonzero(score >= score[made].min()) if made.any() else np.empty(0, np.int64)
        kept = kept[np.argsort(score[kept], kind="stable")]
        least, most = _pairs_each(problem, prices)
        held = np.bincount(np.concatenate([plan[:, 0], n + plan[:, 1]]), minlength=n + m)
        return cls(
            (n, m), pairs[kept, 0], n + pairs[kept, 1], score[kept], made[kept], more=most - held, fewer=held - least
        )


def _undecided(problem: Problem, scores: ListedScores, prices: Prices) -> IntArray:
    """Pairs worth exactly their two prices, `(k, 2)`."""
    pairs = PairWeights(problem, count_weights(problem)).listed(scores)
    tight = pairs.value == prices.mentee[pairs.mentee] + prices.mentor[pairs.mentor]
    return np.stack([pairs.mentee[tight], pairs.mentor[tight]], axis=1)


def _pairs_each(problem: Problem, prices: Prices) -> tuple[IntArray, IntArray]:
    """Fewest and most pairs of each person at which the charge is worth it, `(n + m,)` each."""
    wanted, charge = np.maximum(problem.free_demand, 0), prices.mentee
    first = PairWeights(problem, count_weights(problem)).first
    one, every = (np.where(wanted > 0, first + k * charge, 0) for k in (1, wanted))
    best = np.maximum(0, np.maximum(one, every))
    some = np.minimum(wanted, 1)
    least = np.where(best == 0, 0, np.where(best == one, some, wanted))
    most = np.where(best == every, wanted, np.where(best == one, some, 0))
    low, high = problem.free_minimum, problem.free_capacity
    seats_least, seats_most = np.where(prices.mentor > 0, high, low), np.where(prices.mentor < 0, low, high)
    return np.concatenate([least, seats_least]), np.concatenate([most, seats_most])
