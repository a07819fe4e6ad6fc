"""Scores of pairs, in the two forms a problem may come in: listed pairs, or a function of two people.

A score is a whole number of at least 0; `INELIGIBLE` (-1) marks a pair that may not be made. The two are
different things: a pair that scores 0 may still be matched.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]

INELIGIBLE = -1
"""What stands in a block of scores where a pair may not be made."""

COMPUTED_SCORE_LIMIT = 1_000_000
"""The largest score a computed block may hold: exact in float32 products, and sums stay exact in float64."""

LISTED_SCORE_LIMIT = 1_000_000_000
"""The largest listed score, in its smallest unit."""


class PairScores(Protocol):
    """Scores of all pairs of `shape[0]` mentees and `shape[1]` mentors."""

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and count of mentors."""
        ...

    def block(self, rows: IntArray) -> NDArray[np.integer]:
        """Scores of the mentees `rows` with every mentor, shape `(len(rows), shape[1])`, `INELIGIBLE` where barred.

        The array may be a buffer that the next call writes again: copy what is to be kept.
        """
        ...

    def among(self, mentors: IntArray) -> "PairScores":
        """Return the scores with ascending `mentors` only, who are numbered anew from 0."""
        ...


@dataclass(frozen=True, eq=False)
class ListedScores:
    """Eligible pairs one by one, as compressed sparse rows: mentee `i` has the entries `start[i]:start[i + 1]`.

    Attributes
    ----------
    shape : count of mentees and of mentors.
    start : `(n + 1,)`, where each mentee's entries begin.
    mentor : `(pairs,)`, mentor of each entry, ascending within a mentee.
    value : `(pairs,)`, score of each entry, 0 … `LISTED_SCORE_LIMIT`.
    """

    shape: tuple[int, int]
    start: IntArray
    mentor: IntArray
    value: IntArray

    @classmethod
    def of(cls, shape: tuple[int, int], mentee: IntArray, mentor: IntArray, value: IntArray) -> "ListedScores":
        """From parallel arrays of pairs in any order, each pair at most once."""
        order = np.lexsort((mentor, mentee))
        start = np.zeros(shape[0] + 1, np.int64)
        np.cumsum(np.bincount(mentee, minlength=shape[0]), out=start[1:])
        return cls(shape, start, mentor[order].astype(np.int64), value[order].astype(np.int64))

    @classmethod
    def from_matrix(cls, matrix: NDArray[np.integer]) -> "ListedScores":
        """From a full matrix with `INELIGIBLE` where a pair may not be made."""
        mentee, mentor = np.nonzero(matrix >= 0)
        shape = (matrix.shape[0], matrix.shape[1])
        return cls.of(shape, mentee.astype(np.int64), mentor.astype(np.int64), matrix[mentee, mentor].astype(np.int64))

    @property
    def mentee(self) -> IntArray:
        """Mentee of each entry, `(pairs,)`."""
        return np.repeat(np.arange(self.shape[0]), np.diff(self.start))

    def block(self, rows: IntArray) -> NDArray[np.integer]:
        """See `PairScores.block`."""
        block = np.full((len(rows), self.shape[1]), INELIGIBLE, np.int64)
        for k, i in enumerate(rows):
            entries = slice(self.start[i], self.start[i + 1])
            block[k, self.mentor[entries]] = self.value[entries]
        return block

    def among(self, mentors: IntArray) -> "ListedScores":
        """See `PairScores.among`."""
        number = np.full(self.shape[1], -1)
        number[mentors] = np.arange(len(mentors))
        kept = number[self.mentor] >= 0
        shape = self.shape[0], len(mentors)
        return ListedScores.of(shape, self.mentee[kept], number[self.mentor[kept]], self.value[kept])


def score_pairs(scores: PairScores, pairs: IntArray) -> IntArray:
    """Scores of single pairs, `(k, 2)` → `(k,)`, `INELIGIBLE` where a pair may not be made."""
    found = np.full(len(pairs), INELIGIBLE, np.int64)
    if isinstance(scores, ListedScores):
        keys = scores.mentee * scores.shape[1] + scores.mentor
        wanted = pairs[:, 0] * scores.shape[1] + pairs[:, 1]
        at = np.searchsorted(keys, wanted)
        listed = np.flatnonzero(at < len(keys))
        listed = listed[keys[at[listed]] == wanted[listed]]
        found[listed] = scores.value[at[listed]]
        return found
    mentees, row = np.unique(pairs[:, 0], return_inverse=True)
    for part in in_blocks(len(mentees), scores.shape[1]):
        inside = np.flatnonzero((row >= part[0]) & (row <= part[-1]))
        found[inside] = scores.block(mentees[part])[row[inside] - part[0], pairs[inside, 1]]
    return found


def in_blocks(count: int, width: int, *, cells: int = 1 << 22) -> Iterator[IntArray]:
    """Row numbers `0 … count - 1` in runs whose blocks of `width` columns hold about `cells` cells each."""
    step = max(1, cells // max(1, width))
    for begin in range(0, count, step):
        yield np.arange(begin, min(count, begin + step))
