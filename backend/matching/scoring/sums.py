"""Rows of several criteria and rules added up for one mentee at a time: built once, kept while there is room."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from backend.matching.scores import IntArray
from backend.matching.scoring.rows import Row, Rows, mentee_row

ROOM = 1 << 27
"""Bytes of rows that are kept; those beyond are built each time they are needed."""


class RowSums:
    """For each mentee the sum of their rows."""

    def __init__(self, parts: Sequence[Rows[Any]], shape: tuple[int, int], *, room: int = ROOM) -> None:
        mentees, mentors = shape
        self.parts = fused(parts, shape, most=min(mentees // 2, room // (8 * max(1, mentors))))
        self._offsets = list(accumulate((len(part.items) for part in self.parts), initial=0))
        start, keys = _stacked(self.parts, self._offsets, mentees)
        self._start, self._keys = start.tolist(), keys.tolist()
        self._kept: dict[int, Row] = {}
        self._room = room

    def write(self, out: Row, i: int) -> None:
        """Put mentee `i`'s sum into `out`."""
        keys = self._keys[self._start[i] : self._start[i + 1]]
        rows = [self._kept[key] if key in self._kept else self._built(key) for key in keys]
        if len(rows) < 2:
            out[:] = rows[0] if rows else 0
            return
        np.add(rows[0], rows[1], out=out)
        for row in rows[2:]:
            np.add(out, row, out=out)

    def _built(self, key: int) -> Row:
        which = bisect_right(self._offsets, key) - 1
        row = self.parts[which].row(key - self._offsets[which])
        if row.nbytes <= self._room:
            self._room -= row.nbytes
            self._kept[key] = row
        return row


def fused(parts: Sequence[Rows[Any]], shape: tuple[int, int], *, most: int) -> list[Rows[Any]]:
    """Join parts in which mentees are much alike into one, with a row for each of `most` kinds of mentee at most."""
    mentees, mentors = shape
    joined, rest = list[Rows[Any]](), list[Rows[Any]]()
    kind = np.zeros(mentees, np.int64)
    for part in sorted(parts, key=lambda part: len(part.items)):
        finer = None if part.several else np.unique(kind * (len(part.items) + 1) + _codes(part), return_inverse=True)
        if finer is None or len(finer[0]) > most:
            rest.append(part)
        else:
            joined.append(part)
            kind = finer[1]
    if len(joined) < 2:
        return list(parts)
    _, examples = np.unique(kind, return_index=True)
    return [
        Rows(np.arange(mentees + 1), kind, examples.tolist(), lambda example: mentee_row(joined, example, mentors)),
        *rest,
    ]


def _codes(part: Rows[Any]) -> IntArray:
    """Item of each mentee who has one at most, from 1; 0 for none."""
    codes = np.zeros(len(part.start) - 1, np.int64)
    codes[np.diff(part.start) == 1] = part.key + 1
    return codes


def _stacked(parts: Sequence[Rows[Any]], offsets: Sequence[int], mentees: int) -> tuple[IntArray, IntArray]:
    """Line up the keys of all parts by mentee, each part's raised by its offset."""
    owner = [np.repeat(np.arange(mentees), np.diff(part.start)) for part in parts]
    owners = np.concatenate([np.empty(0, np.int64), *owner])
    keys = np.concatenate([np.empty(0, np.int64), *(part.key + at for part, at in zip(parts, offsets, strict=False))])
    return np.searchsorted(np.sort(owners), np.arange(mentees + 1)), keys[np.argsort(owners, kind="stable")]
