"""People in the order of a file, put into the order of their lots."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from backend.matching.lottery import lottery_order
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Lots:
    """One side after the draw.

    Attributes
    ----------
    ids : in lottery order.
    order : `(n,)`, where each of them stood before.
    rank : `(n,)`, where each that stood before has come to.
    """

    ids: tuple[str, ...]
    order: IntArray
    rank: IntArray

    @classmethod
    def drawn(cls, ids: Iterable[str], seed: str) -> "Lots":
        """Draw lots for `ids`, in the order of their file."""
        before = list(ids)
        order = np.array(lottery_order(before, seed), np.int64)
        return cls(tuple(before[k] for k in order), order, np.argsort(order))

    def sorted(self, values: Sequence[int] | None) -> list[int] | None:
        """Values in the order of the file, put into lottery order; `None` stays `None`."""
        return None if values is None else [values[k] for k in self.order]


def ranked(pairs: IntArray, mentees: Lots, mentors: Lots) -> IntArray:
    """Pairs of positions in the files, `(k, 2)`, as pairs of positions in lottery order."""
    return np.column_stack((mentees.rank[pairs[:, 0]], mentors.rank[pairs[:, 1]]))
