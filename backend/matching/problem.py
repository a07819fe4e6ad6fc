"""The matching problem: people, seats, scores, and what is decided already.

A transportation problem. Mentee `i` wants up to `demand[i]` mentors, mentor `j` has `minimum[j]` to `capacity[j]`
seats, and every eligible pair has a whole-number score. People stand in **lottery order** (see `lottery`), so that
nothing a solver does can depend on the order of a file.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from backend.matching.scores import IntArray, PairScores


@dataclass(frozen=True, eq=False)
class Mentees:
    """Who asks: `ids`, how many mentors each wants, and the priority carried from earlier rounds.

    Attributes
    ----------
    ids : `(n,)` distinct names, in lottery order.
    demand : `(n,)`, at least 1.
    priority : `(n,)`, at least 0; rounds in which a mentee was left out before, or whatever the coordinator grants.
    """

    ids: tuple[str, ...]
    demand: IntArray
    priority: IntArray

    @classmethod
    def of(
        cls, ids: Sequence[str], demand: Sequence[int] | None = None, priority: Sequence[int] | None = None
    ) -> "Mentees":
        """With demand 1 and priority 0 unless said."""
        ones, zeros = np.ones(len(ids), np.int64), np.zeros(len(ids), np.int64)
        return cls(
            tuple(ids),
            ones if demand is None else np.asarray(demand, np.int64),
            zeros if priority is None else np.asarray(priority, np.int64),
        )

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, eq=False)
class Mentors:
    """Who offers: `ids`, and the seats each must fill at least and may fill at most.

    Attributes
    ----------
    ids : `(m,)` distinct names, in lottery order.
    minimum : `(m,)`, 0 … capacity.
    capacity : `(m,)`, at least 0.
    """

    ids: tuple[str, ...]
    minimum: IntArray
    capacity: IntArray

    @classmethod
    def of(
        cls, ids: Sequence[str], capacity: Sequence[int] | None = None, minimum: Sequence[int] | None = None
    ) -> "Mentors":
        """With one seat and no minimum unless said."""
        ones, zeros = np.ones(len(ids), np.int64), np.zeros(len(ids), np.int64)
        return cls(
            tuple(ids),
            zeros if minimum is None else np.asarray(minimum, np.int64),
            ones if capacity is None else np.asarray(capacity, np.int64),
        )

    def __len__(self) -> int:
        return len(self.ids)


def no_pairs() -> IntArray:
    """Return an empty list of pairs, `(0, 2)`."""
    return np.empty((0, 2), np.int64)


@dataclass(frozen=True, eq=False)
class Problem:
    """One round's input.

    Attributes
    ----------
    mentees, mentors : the two sides.
    scores : what a mentee gains from a mentor; in the absence of `mentor_scores` also the mentor's view.
    locked : `(k, 2)` pairs that stand, whatever their score; they use up demand and seats first.
    barred : `(k, 2)` pairs that may not be made.
    current : `(k, 2)` pairs in force, against which `least-change` counts moves.
    mentor_scores : the mentors' own view of the same pairs, where mentors rank (used by `stable`).
    """

    mentees: Mentees
    mentors: Mentors
    scores: PairScores
    locked: IntArray = field(default_factory=no_pairs)
    barred: IntArray = field(default_factory=no_pairs)
    current: IntArray = field(default_factory=no_pairs)
    mentor_scores: PairScores | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Count of mentees and of mentors."""
        return len(self.mentees), len(self.mentors)

    @property
    def free_demand(self) -> IntArray:
        """Demand left after the locked pairs, `(n,)`; negative where the locks exceed it."""
        return self.mentees.demand - np.bincount(self.locked[:, 0], minlength=len(self.mentees))

    @property
    def free_capacity(self) -> IntArray:
        """Seats left after the locked pairs, `(m,)`; negative where the locks exceed them."""
        return self.mentors.capacity - self._locked_seats

    @property
    def free_minimum(self) -> IntArray:
        """Seats still to be filled at least after the locked pairs, `(m,)`."""
        return np.maximum(self.mentors.minimum - self._locked_seats, 0)

    @property
    def _locked_seats(self) -> IntArray:
        return np.bincount(self.locked[:, 1], minlength=len(self.mentors))
