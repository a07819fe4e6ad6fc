"""Scores of people with some of the mentors only."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import INELIGIBLE, IntArray
from backend.matching.scoring.rows import Entries, Row, Rows
from backend.matching.scoring.sums import RowSums


class SomeMentors:
    """The columns `mentors`, ascending, of scores that are sums of rows and of single entries (a `PairScores`)."""

    def __init__(self, rows: RowSums, entries: Entries, mentors: IntArray, count: int) -> None:
        """`count` is how many mentors `rows` and `entries` are about."""
        self._shape = len(entries.start) - 1, len(mentors)
        self._rows = RowSums([_columns(part, mentors) for part in rows.parts], self._shape)
        self._entries = _renumbered(entries, mentors, count)

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and count of mentors."""
        return self._shape

    def block(self, rows: IntArray) -> NDArray[np.int32]:
        """See `PairScores.block`."""
        block = np.empty((len(rows), self._shape[1]), np.int32)
        for out, i in zip(block, rows.tolist(), strict=True):
            self._rows.write(out, i)
            self._entries.add_to(out, i)
        return np.maximum(block, INELIGIBLE, out=block)

    def among(self, mentors: IntArray) -> "SomeMentors":
        """See `PairScores.among`."""
        return SomeMentors(self._rows, self._entries, mentors, self._shape[1])


def _columns(part: Rows[Any], mentors: IntArray) -> Rows[Any]:
    build: Callable[[Any], Row] = part.build
    return replace(part, build=lambda item: build(item)[mentors])


def _renumbered(entries: Entries, mentors: IntArray, count: int) -> Entries:
    number = np.full(count, -1)
    number[mentors] = np.arange(len(mentors))
    kept = number[entries.mentor] >= 0
    before = np.concatenate([[0], np.cumsum(kept)])
    return Entries(before[entries.start], number[entries.mentor[kept]], entries.points[kept])
