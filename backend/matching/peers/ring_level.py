"""One worth of rings to be made as large as possible, and choosing whole rings among some by an integer program."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from backend.matching.peers.ring_certificate import UNIT, RingPrices, excess_of_steps
from backend.matching.peers.ring_problem import NOBODY, RingProblem, along
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Level:
    """What is to be made as large as possible, among plans that reach `floor` of what comes `before` it.

    `worth`, `before` and `after` are `(n, n)`, step by step; what comes `after` is a hint to break ties.
    """

    problem: RingProblem
    worth: IntArray
    before: IntArray
    after: IntArray
    floor: int

    def reaches_floor(self, rings: IntArray) -> bool:
        """Whether rings are worth as much of what comes before as they must."""
        return int(along(self.before, rings).sum()) >= self.floor

    def is_no_worse(self, rings: IntArray, plan: IntArray) -> bool:
        """Whether rings reach the floor and are worth as much as a plan, or as much and more of what comes after."""
        if not self.reaches_floor(rings):
            return False
        own, other = ((self.reached(each), int(along(self.after, each).sum())) for each in (rings, plan))
        return own >= other

    def excess(self, prices: RingPrices) -> IntArray:
        """By how much each step is worth more than its price."""
        return excess_of_steps(self.problem, self.worth, prices, self.before)

    def reached(self, rings: IntArray) -> int:
        """Worth of some rings."""
        return int(along(self.worth, rings).sum())

    def with_floor_priced(self, prices: RingPrices) -> "tuple[Level, RingPrices]":
        """The level where missing the floor is not forbidden, but costs more than it should bring, and its prices."""
        fee = min(2 * int(self.worth.max(initial=0)) + 1, (1 << 27) // max(1, int(self.before.max(initial=0))))
        fee = max(fee, -(-prices.weight // UNIT))
        raised = prices.price + (fee * UNIT - prices.weight) * self.before.max(axis=0, initial=0)
        nothing = np.zeros_like(self.before)
        return Level(self.problem, self.worth + fee * self.before, nothing, nothing, 0), RingPrices(raised)

    def ceiling(self, prices: RingPrices) -> int:
        """What no plan exceeds, in `UNIT`ths."""
        return sum(prices.price.tolist()) - prices.weight * self.floor

    def room(self, prices: RingPrices, plan: IntArray) -> int:
        """How much less than its prices a ring of a better plan is worth at most, in `UNIT`ths."""
        return self.ceiling(prices) - UNIT * (self.reached(plan) + 1)


def choose(level: Level, columns: IntArray, plan: IntArray, limits: dict[str, float]) -> tuple[IntArray, bool]:
    """Whole rings among some that are worth most, no less than `plan`, and whether the search for them was complete.

    `plan` is among them and reaches the level's floor. `limits` are those of `scipy.optimize.milp`.
    """
    if not len(columns):
        return plan, True
    n, worth = len(level.problem), along(level.worth, columns)
    rows = incidence(n, columns, along(level.before, columns))
    # its stubs want numbers where an array serves: one per row
    least: Any = np.append(np.full(n, -np.inf), level.floor - 0.5)
    most: Any = np.append(np.ones(n), np.inf)
    found = milp(
        -worth,
        integrality=np.ones(len(columns)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(rows, least, most),
        options={"mip_rel_gap": 0.0, **limits},
    )
    if found.x is None:
        return plan, False
    chosen = columns[found.x > 0.5]
    # the solver's answer is rounded, and not believed
    people = chosen[chosen != NOBODY]
    fine = len(np.unique(people)) == len(people) and level.is_no_worse(chosen, plan)
    return chosen if fine else plan, found.status == 0


def incidence(n: int, columns: IntArray, last: NDArray[Any]) -> csr_array:
    """Who is in which ring, `(n + 1, k)`, with one row more."""
    row, ring = columns.ravel(), np.repeat(np.arange(len(columns)), 3)
    inside = row != NOBODY
    everything = np.concatenate([row[inside], np.full(len(columns), n)])
    of = np.concatenate([ring[inside], np.arange(len(columns))])
    value = np.concatenate([np.ones(inside.sum()), last])
    return csr_array((value, (everything, of)), shape=(n + 1, len(columns)))
