"""Rows of several criteria and rules added up for one mentee at a time: built once, kept while there is room."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import numpy as np

from backend.matching.scores import IntArray
from backend.matching.scoring.rows import Row, Rows, mentee_row

ROOM = 1 << 27
"""Bytes of rows that are kept; those beyond are built each time they are needed."""

WORTH_JOINING = 32
"""A joint row pays for its building when it serves this many mentees, on average."""

SPARSE = 128
"""A row of which at most one in so many mentors has points is kept as those points, and quicker to add so."""


class FewPoints(NamedTuple):
    """A row with points for few mentors: who they are, and what they get."""

    mentors: IntArray
    points: Row


class RowSums:
    """For each mentee the sum of their rows."""

    def __init__(self, parts: Sequence[Rows[Any]], shape: tuple[int, int], *, room: int = ROOM) -> None:
        mentees, mentors = shape
        self.parts = fused(parts, shape, most=min(mentees // WORTH_JOINING, room // (6 * max(1, mentors))))
        self._offsets = list(accumulate((len(part.items) for part in self.parts), initial=0))
        start, keys = _stacked(self.parts, self._offsets, mentees)
        self._start, self._keys = start.tolist(), keys.tolist()
        self._kept: dict[int, Row | FewPoints] = {}
        self._room = room

    def write(self, out: Row, i: int) -> None:
        """Put mentee `i`'s sum into `out`."""
        full, few = list[Row](), list[FewPoints]()
        kept = self._kept
        for key in self._keys[self._start[i] : self._start[i + 1]]:
            row = kept[key] if key in kept else self._built(key)
            if isinstance(row, FewPoints):
                few.append(row)
            else:
                full.append(row)
        if len(full) > 1:
            np.add(full[0], full[1], out=out)
        else:
            out[:] = full[0] if full else 0
        for row in full[2:]:
            np.add(out, row, out=out)
        for mentors, points in few:
            out[mentors] += points

    def _built(self, key: int) -> Row | FewPoints:
        which = bisect_right(self._offsets, key) - 1
        row = _shortened(self.parts[which].row(key - self._offsets[which]))
        size = sum(part.nbytes for part in row) if isinstance(row, FewPoints) else row.nbytes
        if size <= self._room:
            self._room -= size
            self._kept[key] = row
        return row


def _shortened(row: Row) -> Row | FewPoints:
    if SPARSE * np.count_nonzero(row) > len(row):
        return row
    mentors = np.flatnonzero(row)
    return FewPoints(mentors, row[mentors])


class _Alike(NamedTuple):
    """Parts whose sum is the same for all mentees of one kind, and how many kinds they are."""

    parts: list[Rows[Any]]
    kind: IntArray
    size: int

    def with_part(self, part: Rows[Any], kind: IntArray) -> "_Alike":
        """Tell mentees apart by one part more."""
        kinds, finer = np.unique(self.kind * (kind.max(initial=0) + 1) + kind, return_inverse=True)
        return _Alike([*self.parts, part], finer, len(kinds))

    def rows(self, mentors: int) -> Rows[Any]:
        """Return one row for each kind, built from the first mentee of that kind."""
        examples = np.unique(self.kind, return_index=True)[1].tolist()
        everyone = np.arange(len(self.kind) + 1)
        return Rows(everyone, self.kind, examples, lambda example: mentee_row(self.parts, example, mentors))


def fused(parts: Sequence[Rows[Any]], shape: tuple[int, int], *, most: int) -> list[Rows[Any]]:
    """Join parts in which the same mentees are alike, so that fewer rows are added up; `most` joint rows at most."""
    mentees, mentors = shape
    nothing = _Alike([], np.zeros(mentees, np.int64), 0)
    groups, rest = list[_Alike](), list[Rows[Any]]()
    for part in sorted(parts, key=lambda part: len(part.items)):
        kind = _kinds(part)
        room = most - sum(group.size for group in groups)
        joint = ((group, group.with_part(part, kind)) for group in [*groups, nothing])
        before, after = next(((old, new) for old, new in joint if new.size - old.size <= room), (nothing, None))
        if after is None:
            rest.append(part)
        else:
            groups = [*(group for group in groups if group is not before), after]
    return [group.rows(mentors) for group in groups] + rest


def _kinds(part: Rows[Any]) -> IntArray:
    """Give mentees with the same items the same number."""
    keys, start = part.key.tolist(), part.start.tolist()
    number: dict[tuple[int, ...], int] = {}
    return np.array([number.setdefault(tuple(keys[a:b]), len(number)) for a, b in pairwise(start)], np.int64)


def _stacked(parts: Sequence[Rows[Any]], offsets: Sequence[int], mentees: int) -> tuple[IntArray, IntArray]:
    """Line up the keys of all parts by mentee, each part's raised by its offset."""
    owner = [np.repeat(np.arange(mentees), np.diff(part.start)) for part in parts]
    owners = np.concatenate([np.empty(0, np.int64), *owner])
    keys = np.concatenate([np.empty(0, np.int64), *(part.key + at for part, at in zip(parts, offsets, strict=False))])
    return np.searchsorted(np.sort(owners), np.arange(mentees + 1)), keys[np.argsort(owners, kind="stable")]
