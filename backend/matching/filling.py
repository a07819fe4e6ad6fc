"""Whether all minimums can be filled at once: a maximum flow, on as few pairs as settle it.

Every mentor still asks for some mentees and every mentee can serve some mentors, at most once each, so the minimums
can be filled if and only if a maximum flow fills them. What a maximum flow leaves short is explained by the people it
can reach (König 1931; Ford & Fulkerson 1956): the mentors reached ask for more than the mentees reached can give, and
no one else may be paired with them. So the flow runs on a sample of the pairs, and those that lead out of the people
reached are added until the minimums are filled or no such pair is left. No list of all pairs is ever made.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

from backend.matching.market import is_among
from backend.matching.problem import Problem, no_pairs
from backend.matching.scores import IntArray, ListedScores, PairScores, in_blocks

Mask = NDArray[np.bool_]

SAMPLE = 16
"""Pairs tried per mentor and round, beyond twice those asked for."""


@dataclass(frozen=True, eq=False)
class Demands:
    """What is asked of a plan, all or part of what the problem asks.

    Attributes
    ----------
    locked, barred : `(k, 2)` pairs that must be made and must not be made.
    minimum : `(m,)` mentees each mentor must have, locked ones included.
    """

    locked: IntArray
    barred: IntArray
    minimum: IntArray

    @classmethod
    def of(cls, problem: Problem) -> "Demands":
        """All that the problem asks."""
        return cls(problem.locked, problem.barred, problem.mentors.minimum)


@dataclass(frozen=True, eq=False)
class Filling:
    """The most that can be filled.

    Attributes
    ----------
    pairs : `(k, 2)` pairs that fill seats asked for, locked ones excluded.
    short : `(m,)` seats asked for that stay empty.
    known : `(k, 2)` pairs that were looked at.
    """

    pairs: IntArray
    short: IntArray
    known: IntArray

    def bottleneck(self, shape: tuple[int, int]) -> tuple[Mask, Mask]:
        """Mentees and mentors who could give way to a mentor left short, if somebody else gave way to them."""
        n, m = shape
        used, short = is_among(self.known, self.pairs, m), n + np.flatnonzero(self.short)
        a, b = self.known[:, 0], n + self.known[:, 1]
        tail = np.concatenate([np.where(used, a, b), np.full(len(short), n + m)])
        head = np.concatenate([np.where(used, b, a), short])
        graph = csr_array((np.ones(len(tail), np.int8), (tail, head)), shape=(n + m + 1, n + m + 1))
        reached = np.zeros(n + m + 1, np.bool_)
        reached[breadth_first_order(graph, n + m, return_predecessors=False)] = True
        return reached[:n], reached[n : n + m]


def fill_minimums(problem: Problem, demands: Demands, known: IntArray | None = None) -> Filling:
    """Fill as many of the seats asked for as can be, within demand; locked pairs must be within demand and seats.

    A pair may be made if it is eligible or locked in the problem, and not barred in `demands`. `known` may hold pairs
    that were found to matter before.
    """
    n, m = problem.shape
    asked = np.maximum(demands.minimum - np.bincount(demands.locked[:, 1], minlength=m), 0)
    spare = problem.mentees.demand - np.bincount(demands.locked[:, 0], minlength=n)
    most = SAMPLE + 2 * asked
    if known is None:
        known = _sample(problem, demands, (np.ones(n, np.bool_), asked > 0), no_pairs(), most)
    else:
        known = known[~_decided(problem, demands, known)]
    while True:
        pairs = _flow(known, spare, asked)
        filling = Filling(pairs, asked - np.bincount(pairs[:, 1], minlength=m), known)
        if not filling.short.any():
            return filling
        mentees, mentors = filling.bottleneck(problem.shape)
        most = 2 * most
        new = _sample(problem, demands, (~mentees, mentors), known, most)
        if not len(new):
            return filling
        known = np.concatenate([known, new])


def _flow(known: IntArray, spare: IntArray, asked: IntArray) -> IntArray:
    """Those of the pairs that a maximum flow from mentees to mentors uses."""
    n, m = len(spare), len(asked)
    source, sink = n + m, n + m + 1
    tail = np.concatenate([known[:, 0], np.full(n, source), np.arange(n, n + m)])
    head = np.concatenate([n + known[:, 1], np.arange(n), np.full(m, sink)])
    most = np.concatenate([np.ones(len(known), np.int64), np.minimum(spare, m), np.minimum(asked, n)])
    graph = csr_array((most.astype(np.int32), (tail, head)), shape=(sink + 1, sink + 1))
    flow = maximum_flow(graph, source, sink).flow.tocoo()
    made = (flow.data > 0) & (flow.row < n) & (flow.col < sink)
    return np.stack([flow.row[made], flow.col[made] - n], axis=1).astype(np.int64)


def _sample(problem: Problem, demands: Demands, sides: tuple[Mask, Mask], known: IntArray, most: IntArray) -> IntArray:
    """Pairs between the two sides that may be made and are not known: about `most[j]` a mentor, some if any.

    Picked by a hash of the two positions, so that mentors who could take the same mentees look at different ones.
    """
    mentees, mentors = sides
    unlocked = problem.locked[mentees[problem.locked[:, 0]] & mentors[problem.locked[:, 1]]]
    every = np.maximum(1, _count_eligible(problem, sides) // most)
    found = [unlocked, *_eligible(problem, sides, every)]
    picked = _fresh(problem, demands, known, np.concatenate(found))
    if len(picked):
        return picked
    rest = (_fresh(problem, demands, known, pairs) for pairs in _eligible(problem, sides, np.ones_like(every)))
    return next((pairs for pairs in rest if len(pairs)), no_pairs())


def _fresh(problem: Problem, demands: Demands, known: IntArray, pairs: IntArray) -> IntArray:
    """Those that may be made and are not known, each once."""
    pairs = np.unique(pairs[~_decided(problem, demands, pairs)], axis=0)
    return pairs[~is_among(pairs, known, problem.shape[1])]


def _decided(problem: Problem, demands: Demands, pairs: IntArray) -> Mask:
    return is_among(pairs, np.concatenate([demands.locked, demands.barred]), problem.shape[1])


def _count_eligible(problem: Problem, sides: tuple[Mask, Mask]) -> IntArray:
    """Eligible pairs per mentor between the two sides, `(m,)`."""
    mentees, mentors = sides
    scores, width = problem.scores, problem.shape[1]
    if isinstance(scores, ListedScores):
        return mentors * np.bincount(scores.mentor[mentees[scores.mentee]], minlength=width)
    columns, some = _among(scores, mentors)
    count = np.zeros(width, np.int64)
    for rows in _blocks(mentees, len(columns)):
        count[columns] += (some.block(rows) >= 0).sum(axis=0)
    return count


def _eligible(problem: Problem, sides: tuple[Mask, Mask], every: IntArray) -> Iterator[IntArray]:
    """Eligible pairs between the two sides, about one in `every[j]` of each mentor's."""
    mentees, mentors = sides
    scores = problem.scores
    if isinstance(scores, ListedScores):
        inside = mentees[scores.mentee] & mentors[scores.mentor]
        mentee, mentor = scores.mentee[inside], scores.mentor[inside]
        picked = _hash(mentee, mentor) % every[mentor] == 0
        yield np.stack([mentee[picked], mentor[picked]], axis=1)
        return
    columns, some = _among(scores, mentors)
    for rows in _blocks(mentees, len(columns)):
        picked = _hash(rows[:, None], columns) % every[columns] == 0
        row, column = np.nonzero(picked & (some.block(rows) >= 0))
        yield np.stack([rows[row], columns[column]], axis=1)


def _among(scores: PairScores, mentors: Mask) -> tuple[IntArray, PairScores]:
    columns = np.flatnonzero(mentors)
    return columns, scores.among(columns)


def _blocks(mentees: Mask, width: int) -> Iterator[IntArray]:
    rows = np.flatnonzero(mentees)
    return (rows[part] for part in in_blocks(len(rows), width, cells=1 << 20))


def _hash(mentee: IntArray, mentor: IntArray) -> IntArray:
    mixed = (mentee + 1) * 2654435761 ^ (mentor + 1) * 2246822519
    return (mixed * 3266489917 & 0x7FFFFFFFFFFFFFFF) >> 32
