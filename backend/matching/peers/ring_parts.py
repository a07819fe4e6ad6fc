"""Better rings part by part: all rings among some tens of people are chosen anew, best of all, while the others stay.

People are taken together who could be in good rings with each other, beginning with those who are left out or whose
ring is worth least beside its prices (large neighbourhood search; Shaw 1998). Each part is a small integer program.
What is found is never worse than before; that nothing better exists is for the prices to say.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.peers.ring_certificate import RingPrices
from backend.matching.peers.ring_level import Level, choose
from backend.matching.peers.ring_pricing import rings_above
from backend.matching.peers.ring_problem import NOBODY, along
from backend.matching.scores import IntArray

PEOPLE = 80
"""People of a part, at least, where there are so many."""

NEAR = 10
"""Best rings of a person along which a part grows."""

MOST_RINGS = 3000
"""Most rings that a part is chosen from."""

NODES = 100
"""Most branches of a part's search."""

IDLE, MOST_PARTS = 2, 30
"""The search ends when parts have held everybody so often in vain, and after so many parts."""


def improve(
    level: Level,
    plan: IntArray,
    columns: IntArray,
    prices: RingPrices,
    enough: Callable[[IntArray], bool] = lambda _plan: False,
) -> IntArray:
    """A plan no worse, made better part by part until it is `enough` or reaches its bound, or no part gets better.

    `columns` are rings that are worth a look.
    """
    if not len(columns):
        return plan
    parts, idle = _Parts(columns, level.excess(prices)), 0
    for _ in range(MOST_PARTS):
        if enough(plan) or level.room(prices, plan) < 0 or idle >= IDLE * len(level.problem):
            break
        before = level.reached(plan)
        part = parts.around(parts.next_seed(plan), plan)
        plan = _better(level, plan, part, parts.excess, level.room(prices, plan))
        idle = 0 if level.reached(plan) > before else idle + len(part)
    return plan


class _Parts:
    """Who belongs together, and where to begin next; the same every time for the same input."""

    def __init__(self, columns: IntArray, excess: IntArray) -> None:
        self.excess, self._random = excess, np.random.default_rng(0)
        n = len(excess)
        best = columns[np.argsort(-along(excess, columns), kind="stable")]
        self._near: list[list[IntArray]] = [[] for _ in range(n)]
        for ring in best:
            for person in ring[ring != NOBODY].tolist():
                if len(self._near[person]) < NEAR:
                    self._near[person].append(ring)
        self._visits = np.where([len(near) > 0 for near in self._near], 0, np.iinfo(np.int64).max)

    def next_seed(self, plan: IntArray) -> int:
        """Of those begun with least often, the one who is left out or whose ring lacks most of its prices."""
        lack = np.full(len(self._visits) + 1, np.iinfo(np.int64).max)
        lack[plan.ravel()] = np.repeat(-along(self.excess, plan), 3)
        fewest = np.flatnonzero(self._visits == self._visits.min())
        return int(fewest[lack[fewest].argmax()])

    def around(self, seed: int, plan: IntArray) -> IntArray:
        """People of whole rings of the plan, or of none, around one of them, ascending."""
        ring_of = {person: ring for ring in plan.tolist() for person in ring if person != NOBODY}
        part: dict[int, None] = {}
        for person in self._growing(seed, part):
            part.update(dict.fromkeys(other for other in ring_of.get(person, [person]) if other != NOBODY))
            if len(part) >= PEOPLE:
                break
        people = np.array(sorted(part))
        self._visits[seed] += 1
        return people

    def _growing(self, seed: int, part: dict[int, None]) -> Iterator[int]:
        yield seed
        grown: set[int] = set()
        while waiting := [person for person in part if person not in grown]:
            for person in waiting:
                grown.add(person)
                near = self._near[person]
                for at in self._random.permutation(len(near))[: NEAR // 2].tolist():
                    yield from (other for other in near[at].tolist() if other != NOBODY and other not in part)


@dataclass(frozen=True, eq=False)
class _Cut:
    """A plan's rings inside a part, and those outside it."""

    inside: IntArray
    outside: IntArray

    @classmethod
    def of(cls, plan: IntArray, people: IntArray) -> "_Cut":
        within = np.isin(plan[:, 0], people)
        return cls(plan[within], plan[~within])


def _better(level: Level, plan: IntArray, people: IntArray, excess: IntArray, room: int) -> IntArray:
    """The plan with the best rings among some people in place of theirs."""
    cut = _Cut.of(plan, people)
    among = excess[np.ix_(people, people)]
    while (near := rings_above(among, level.problem.longest, -room, MOST_RINGS)) is None and room:
        room //= 4
    if near is None:
        return plan
    rings = np.where(near == NOBODY, NOBODY, people[near])
    columns = np.unique(np.concatenate([rings, cut.inside]), axis=0)
    within = replace(level, floor=int(along(level.before, cut.inside).sum()))
    chosen, _ = choose(within, columns, cut.inside, {"node_limit": NODES})
    return np.concatenate([cut.outside, chosen])
