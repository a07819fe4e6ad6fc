"""People who teach each other in rings: of two, who teach each other, or of three, each of whom teaches the next.

A row of rings is `(k, 3)`: the first teaches the second, the second the third, the last the first. A ring of two has
`NOBODY` (-1) in third place. The person with the best lot (smallest number) stands first.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from backend.matching.lottery import lottery_order
from backend.matching.objective import Objective, TooLarge
from backend.matching.peers.problem import Matrix
from backend.matching.problem import no_pairs
from backend.matching.scores import INELIGIBLE, IntArray

NOBODY = -1
"""Stands in the third place of a ring of two."""

WORTH_LIMIT = 1 << 26
"""Bound on the worth of a step, so that prices in their small unit stay whole 64-bit numbers."""


def no_rings() -> IntArray:
    """Return an empty list of rings, `(0, 3)`."""
    return np.empty((0, 3), np.int64)


@dataclass(frozen=True, eq=False)
class RingProblem:
    """One round of skill swaps. Everybody is in at most one ring.

    Attributes
    ----------
    ids : `(n,)` distinct names, in lottery order.
    priority : `(n,)`, at least 0; rounds in which a person was left out before.
    scores : `(n, n)`, what the second gains when the first teaches them, `INELIGIBLE` where the first can't.
    longest : 2 or 3 people in a ring at most.
    locked : `(k, 3)` rings that stand, whatever their score.
    barred : `(k, 2)` people who may not be in one ring.
    """

    ids: tuple[str, ...]
    priority: IntArray
    scores: Matrix
    longest: int = 3
    locked: IntArray = field(default_factory=no_rings)
    barred: IntArray = field(default_factory=no_pairs)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def may_teach(self) -> NDArray[np.bool_]:
        """Who may teach whom in a ring that is still to be made, `(n, n)`."""
        may = np.asarray(self.scores > INELIGIBLE)
        np.fill_diagonal(may, val=False)
        for one, other in (self.barred.T, self.barred.T[::-1]):
            may[one, other] = False
        taken = self.locked[self.locked != NOBODY]
        may[taken] = False
        may[:, taken] = False
        return may


def drawn_rings(problem: RingProblem, seed: str = "") -> RingProblem:
    """The same problem with its people in the order of their lots, whatever order they came in."""
    order = np.array(lottery_order(problem.ids, seed), np.int64)
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    locked = np.where(problem.locked == NOBODY, NOBODY, place[problem.locked])
    return RingProblem(
        tuple(problem.ids[k] for k in order),
        problem.priority[order],
        problem.scores[np.ix_(order, order)],
        problem.longest,
        from_best_lot(locked),
        place[problem.barred],
    )


def from_best_lot(rings: IntArray) -> IntArray:
    """The same rings, each from the person with the best lot on, sorted."""
    turned = []
    for ring in rings.tolist():
        people = [person for person in ring if person != NOBODY]
        first = people.index(min(people))
        turned.append([*people[first:], *people[:first], *[NOBODY] * (len(ring) - len(people))])
    return np.array(sorted(turned), np.int64).reshape(-1, 3)


def along(arcs: IntArray, rings: IntArray) -> IntArray:
    """Sum over each ring's steps of what stands in `arcs` `(n, n)`, `(k, 3)` → `(k,)`."""
    one, two, three = rings.T
    by_two, by_three = arcs[two, one], arcs[two, three] + arcs[three, one]
    return (arcs[one, two] + np.where(three == NOBODY, by_two, by_three)).astype(np.int64)


def score_of_rings(problem: RingProblem, rings: IntArray) -> int:
    """Total of the scores; a step of a locked ring that is not eligible counts 0."""
    return int(along(np.maximum(problem.scores, 0).astype(np.int64), rings).sum())


@dataclass(frozen=True, eq=False)
class RingWorth:
    """What rings are worth, step by step, in the order of an objective: `first` `(n, n)` before `then` `(n, n)`."""

    first: IntArray
    then: IntArray


def ring_worth(problem: RingProblem, objective: Objective) -> RingWorth:
    """`coverage`: people, with their priority, before points; `total`: points before people.

    A person's worth counts people first and priority, by ranks, second.

    Raises
    ------
    ValueError : rings have no other objectives, or a length other than 2 or 3.
    TooLarge : scores, priorities and people together exceed what prices can hold.
    """
    if problem.longest not in (2, 3):
        raise ValueError(f"rings are of two or of three people, not of up to {problem.longest}")
    ranks = np.unique(np.append(problem.priority, 0), return_inverse=True)[1][:-1].astype(np.int64)
    person = 1 + int(ranks.sum()) + ranks
    points = np.maximum(problem.scores, 0).astype(np.int64)
    if max(int(person.max(initial=0)), int(points.max(initial=0))) >= WORTH_LIMIT:
        raise TooLarge(
            f"scores up to {int(points.max(initial=0)):,} or the priorities of {len(problem):,} people are too large "
            "for 64-bit whole numbers; give scores with fewer decimals, or fewer different priorities"
        )
    people = np.broadcast_to(person, points.shape)
    if objective is Objective.COVERAGE:
        return RingWorth(people, points)
    if objective is Objective.TOTAL:
        return RingWorth(points, people)
    raise ValueError(f"rings are made for coverage or for the total, not for {objective.value}")
