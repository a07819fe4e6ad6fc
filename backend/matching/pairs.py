"""Weighted pairs held in memory, as a matrix or as a list, with the questions a solver asks of them."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from backend.matching.rows import ranges
from backend.matching.scores import IntArray, in_blocks

NEVER = -(1 << 60)
"""Worth of a pair that may not be made: below every price, and far from overflow."""


@dataclass(frozen=True, eq=False)
class DensePairs:
    """A full matrix of weights, 0 where a pair may not be made; for rounds in which everyone wants one mentor.

    Prices stay at least 0 there, so a 0 in the matrix never outbids anybody.
    """

    matrix: NDArray[np.int64]

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and of mentors."""
        return self.matrix.shape[0], self.matrix.shape[1]

    @property
    def heaviest(self) -> int:
        """Largest weight, 0 without pairs."""
        return int(self.matrix.max(initial=0))

    def row(self, mentee: int) -> IntArray:
        """Weights of one mentee with every mentor, `(m,)`, `NEVER` where a pair may not be made."""
        return np.where(self.matrix[mentee] > 0, self.matrix[mentee], NEVER)

    def column(self, mentor: int) -> IntArray:
        """Weights of one mentor with every mentee, `(n,)`, `NEVER` where a pair may not be made."""
        return np.where(self.matrix[:, mentor] > 0, self.matrix[:, mentor], NEVER)

    def weight(self, mentee: IntArray, mentor: IntArray) -> IntArray:
        """Weights of single pairs, `NEVER` where a pair may not be made."""
        found = self.matrix[mentee, mentor]
        return np.where(found > 0, found, NEVER)

    def offers(self, rows: IntArray, price: IntArray) -> IntArray:
        """Most that any of the mentees `rows` would pay each mentor, `(m,)`: weight less the mentee's own price."""
        best = np.full(self.shape[1], NEVER)
        for part in in_blocks(len(rows), self.shape[1], cells=1 << 18):
            some = rows[part]
            run = some[-1] - some[0] == len(some) - 1
            block = self.matrix[some[0] : some[-1] + 1] if run else self.matrix[some]
            np.maximum(best, (block - price[some, None]).max(axis=0), out=best)
        return best

    def without(self, _mentee: IntArray, _mentor: IntArray) -> "DensePairs":
        """The pairs not yet matched: the same matrix, since a matched pair here offers exactly its price."""
        return self


@dataclass(frozen=True, eq=False)
class SparsePairs:
    """Weights of listed pairs as compressed sparse rows: mentee `i` has the entries `start[i]:start[i + 1]`."""

    shape: tuple[int, int]
    start: IntArray
    mentor: IntArray
    value: IntArray

    @classmethod
    def of(cls, shape: tuple[int, int], mentee: IntArray, mentor: IntArray, value: IntArray) -> "SparsePairs":
        """From parallel arrays of pairs in any order, each pair at most once."""
        order = np.argsort(mentee * shape[1] + mentor)
        start = np.zeros(shape[0] + 1, np.int64)
        np.cumsum(np.bincount(mentee, minlength=shape[0]), out=start[1:])
        return cls(shape, start, mentor[order], value[order])

    @cached_property
    def mentee(self) -> IntArray:
        """Mentee of each entry, `(pairs,)`."""
        return np.repeat(np.arange(self.shape[0]), np.diff(self.start))

    @cached_property
    def _by_mentor(self) -> tuple[IntArray, IntArray]:
        start = np.zeros(self.shape[1] + 1, np.int64)
        np.cumsum(np.bincount(self.mentor, minlength=self.shape[1]), out=start[1:])
        return np.argsort(self.mentor, kind="stable"), start

    @property
    def heaviest(self) -> int:
        """See `DensePairs.heaviest`."""
        return int(self.value.max(initial=0))

    def row(self, mentee: int) -> IntArray:
        """See `DensePairs.row`."""
        full = np.full(self.shape[1], NEVER)
        entries = slice(self.start[mentee], self.start[mentee + 1])
        full[self.mentor[entries]] = self.value[entries]
        return full

    def column(self, mentor: int) -> IntArray:
        """See `DensePairs.column`."""
        full = np.full(self.shape[0], NEVER)
        order, start = self._by_mentor
        entries = order[start[mentor] : start[mentor + 1]]
        full[self.mentee[entries]] = self.value[entries]
        return full

    def weight(self, mentee: IntArray, mentor: IntArray) -> IntArray:
        """See `DensePairs.weight`."""
        at, found = self._find(mentee, mentor)
        return np.where(found, self.value[at], NEVER) if len(self.value) else np.full(len(mentee), NEVER)

    def offers(self, rows: IntArray, price: IntArray) -> IntArray:
        """See `DensePairs.offers`."""
        best = np.full(self.shape[1], NEVER)
        entries = self.entries(rows)
        np.maximum.at(best, self.mentor[entries], self.value[entries] - price[self.mentee[entries]])
        return best

    def without(self, mentee: IntArray, mentor: IntArray) -> "SparsePairs":
        """The pairs not yet matched: a matched one is worth `NEVER`, so that it makes no offer."""
        at, found = self._find(mentee, mentor)
        value = self.value.copy()
        value[at[found]] = NEVER
        return replace(self, value=value)

    def among(self, mentors: IntArray) -> "SparsePairs":
        """Return the entries of ascending `mentors` only, who are numbered anew from 0."""
        number = np.full(self.shape[1], -1)
        number[mentors] = np.arange(len(mentors))
        kept = number[self.mentor] >= 0
        shape = self.shape[0], len(mentors)
        return SparsePairs.of(shape, self.mentee[kept], number[self.mentor[kept]], self.value[kept])

    def entries(self, rows: IntArray) -> IntArray | slice:
        """Positions of all entries of the mentees `rows`."""
        if len(rows) == self.shape[0]:
            return slice(None)
        return ranges(self.start[rows], self.start[rows + 1])

    def _find(self, mentee: IntArray, mentor: IntArray) -> tuple[IntArray, NDArray[np.bool_]]:
        wanted = mentee * self.shape[1] + mentor
        at = np.minimum(np.searchsorted(self._keys, wanted), max(0, len(self._keys) - 1))
        found = self._keys[at] == wanted if len(self._keys) else np.zeros(len(wanted), np.bool_)
        return at, found

    @cached_property
    def _keys(self) -> IntArray:
        return self.mentee * self.shape[1] + self.mentor


Pairs = DensePairs | SparsePairs
"""Either form."""
