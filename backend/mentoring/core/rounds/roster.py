"""One side of a round after people have left and joined."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from backend.matching.scores import IntArray
from backend.mentoring.core.rounds.lots import Lots


@dataclass(frozen=True, eq=False)
class Roster:
    """Who is there now; *everybody* are those from before, then those who joined.

    Attributes
    ----------
    ids : in lottery order.
    source : `(now,)`, where each stands among everybody.
    place : `(everybody,)`, where each stands now, -1 for those who left.
    """

    ids: tuple[str, ...]
    source: IntArray
    place: IntArray

    @classmethod
    def of(cls, before: Sequence[str], left: AbstractSet[str], joined: Sequence[str], seed: str) -> "Roster":
        """Take the leavers out, the joiners in, and draw lots."""
        everybody = [*before, *joined]
        staying = np.array([k for k, identity in enumerate(everybody) if identity not in left], np.int64)
        lots = Lots.drawn([everybody[k] for k in staying.tolist()], seed)
        source = staying[lots.order]
        place = np.full(len(everybody), -1, np.int64)
        place[source] = np.arange(len(source))
        return cls(lots.ids, source, place)

    def arranged(self, before: IntArray, joined: IntArray) -> IntArray:
        """Put one number per person into the new order."""
        return np.concatenate([before, joined])[self.source]


def placed(pairs: IntArray, mentees: Roster, mentors: Roster) -> IntArray:
    """Pairs of positions among everybody, `(k, 2)`, as pairs of those who are there now."""
    now = np.column_stack((mentees.place[pairs[:, 0]], mentors.place[pairs[:, 1]]))
    return now[(now >= 0).all(axis=1)]
