"""Scores as sums of rows: what one cell of a mentee gives with every mentor, shared by all who say the same.

A criterion looks at a mentee through a few `items` (the department, each goal, each answer). An item has one row, the
points it gives with each mentor, and the criterion's points are the sum of the rows of the mentee's items. Whole
numbers in int32, so that the order of adding does not matter and one pair comes out as it does in a block.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import COMPUTED_SCORE_LIMIT, IntArray

Row = NDArray[np.int32]
"""Points with each mentor, `(m,)`; never written to once it is built."""

PENALTY = -2 * COMPUTED_SCORE_LIMIT
"""Points of a pair that a rule removes: no score outweighs one, and int32 holds a thousand of them."""

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, eq=False)
class Rows(Generic[Item]):
    """Which items each mentee has, and how an item's row is built.

    Attributes
    ----------
    start : `(n + 1,)`, where each mentee's entries in `key` begin.
    key : positions in `items`.
    items : the distinct items.
    build : an item's row.
    """

    start: IntArray
    key: IntArray
    items: Sequence[Item]
    build: Callable[[Item], Row]

    @classmethod
    def of(cls, people: Iterable[Iterable[Item]], build: Callable[[Item], Row]) -> "Rows[Item]":
        """From the items of each mentee in turn; a mentee without items gets 0 from everyone."""
        keys: dict[Item, int] = {}
        start, key = [0], list[int]()
        for items in people:
            key.extend(keys.setdefault(item, len(keys)) for item in items)
            start.append(len(key))
        return cls(np.array(start, np.int64), np.array(key, np.int64), tuple(keys), build)

    def row(self, key: int) -> Row:
        """Build the row of the item at `key`."""
        return self.build(self.items[key])

    def keys(self, i: int) -> list[int]:
        """Items of mentee `i`."""
        return self.key[self.start[i] : self.start[i + 1]].tolist()


@dataclass(frozen=True, eq=False)
class Entries:
    """Points of single pairs, 0 for all others; mentee `i` has the entries `start[i]:start[i + 1]`."""

    start: IntArray
    mentor: IntArray
    points: Row

    @classmethod
    def of(cls, shape: tuple[int, int], pairs: Iterable[tuple[int, int, int]]) -> "Entries":
        """From (mentee, mentor, points), of which those of one pair add up."""
        table = np.array(list(pairs), np.int64).reshape(-1, 3)
        pair, which = np.unique(table[:, 0] * shape[1] + table[:, 1], return_inverse=True)
        points = np.zeros(len(pair), np.int32)
        np.add.at(points, which, table[:, 2].astype(np.int32))
        start = np.searchsorted(pair, np.arange(shape[0] + 1) * shape[1])
        return cls(start, pair % max(1, shape[1]), points)

    @classmethod
    def merged(cls, several: Sequence["Entries"], shape: tuple[int, int]) -> "Entries":
        """Add up several."""
        entries = (
            zip(
                np.repeat(np.arange(shape[0]), np.diff(each.start)).tolist(),
                each.mentor.tolist(),
                each.points.tolist(),
                strict=True,
            )
            for each in several
        )
        return cls.of(shape, (entry for each in entries for entry in each))

    @property
    def owners(self) -> frozenset[int]:
        """Mentees who have entries."""
        return frozenset(np.flatnonzero(np.diff(self.start)).tolist())

    def add_to(self, row: Row, i: int) -> None:
        """Add the points of mentee `i` to a row of theirs."""
        mine = slice(self.start[i], self.start[i + 1])
        row[self.mentor[mine]] += self.points[mine]


Part = Rows[Any] | Entries
"""What a criterion or a rule comes down to."""


def mentee_row(parts: Iterable[Part], i: int, mentors: int) -> Row:
    """Points that these parts give mentee `i` with every mentor."""
    row = np.zeros(mentors, np.int32)
    for part in parts:
        if isinstance(part, Entries):
            part.add_to(row, i)
        else:
            for key in part.keys(i):
                row += part.row(key)
    return row


def even_shares(full: int, count: int) -> list[int]:
    """Split full marks into whole shares that add up to them and differ by one at most."""
    least, over = divmod(full, count)
    return [least + (k < over) for k in range(count)]
