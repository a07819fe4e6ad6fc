"""The plans still equal, as a graph of possible changes to one of them, and what a level of scores does to it.

Nodes are the people, and a root that stands for empty seats and unmet wishes. An arc mentee → mentor makes a pair,
mentor → mentee undoes one; root → mentee and mentee → root let somebody have a pair more and a pair fewer, mentor →
root and root → mentor likewise. On a level a pair of that score costs 1 and all others 0. Prices keep the cost of
making a pair at least at the sum of its two prices, and the cost of a pair in the plan at most there.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backend.matching.leximin_face import Face, Incidence
from backend.matching.result import Level
from backend.matching.scores import IntArray

SLACK, MAKE, UNDO = 0, 1, 2
"""What can be done to a pair without loss: nothing, make it, undo it."""


@dataclass(frozen=True, eq=False)
class Cycle:
    """Changes that cancel out for everyone but, where it passes the root, one who has a pair fewer and one more.

    Attributes
    ----------
    pairs : positions of the pairs that are made or undone.
    exit, entrance : the nodes before and behind the root, or none.
    """

    pairs: list[int]
    exit: int | None = None
    entrance: int | None = None


@dataclass(frozen=True, eq=False)
class ClosedSet:
    """People that no change without loss leads out of (`forward`) or into; the root is not among them."""

    nodes: IntArray
    forward: bool


class Graph:
    """Changes that keep all lower levels as they are.

    Attributes
    ----------
    mentee, mentor, score, made : see `Face`.
    held : the pairs of the plan at each node.
    doing : `(pairs,)`, `MAKE` or `UNDO` where this costs exactly the two prices, `SLACK` elsewhere.
    price : `(n + m,)`, prices of the present level.
    passed : how many pairs sit at or below it; they come first.
    exits, entrances : `(n + m,)`, how often the arcs to and from the root may be used.
    """

    def __init__(self, face: Face) -> None:
        self.mentees, self.people = face.shape[0], sum(face.shape)
        self.mentee, self.mentor, self.score = face.mentee, face.mentor, face.score
        self.made = face.made.copy()
        self.exits = np.concatenate([face.fewer[: self.mentees], face.more[self.mentees :]])
        self.entrances = np.concatenate([face.more[: self.mentees], face.fewer[self.mentees :]])
        self.price = np.zeros(self.people, np.int64)
        self._settled: list[IntArray] = []
        self._index()

    @property
    def plan(self) -> IntArray:
        """Pairs of the plan that were undecided at first, `(k, 2)` of mentee and mentor."""
        return np.concatenate([*self._settled, self._pairs(self.made)]) - (0, self.mentees)

    @property
    def open_pairs(self) -> IntArray:
        """Pairs that are still undecided, `(k, 2)` of mentee and mentor."""
        return self._pairs(self._open) - (0, self.mentees)

    def open_level(self) -> IntArray | None:
        """Go up to the next score at which the plan has undecided pairs, and return them; None at the end."""
        live = self.made[self.passed :] & self._open[self.passed :]
        if not live.any():
            return None
        level = int(self.score[self.passed + int(live.argmax())])
        begin, end = np.searchsorted(self.score, [level, level + 1])
        self._decide(slice(self.passed, begin))
        self._level, self.passed = slice(begin, end), int(end)
        self._charged[self._level] = ~self.made[self._level]
        self._refresh(np.arange(begin, end))
        return begin + np.flatnonzero(self.made[self._level] & self._open[self._level])

    def charge(self, pair: int) -> bool:
        """Let a pair of the plan cost 1; whether that is more than its prices allow."""
        if self._charged[pair] or not self.made[pair]:
            return False
        tight = self.doing[pair] == UNDO
        self._charged[pair] = True
        self._refresh(np.array([pair]))
        return bool(tight)

    def push(self, cycle: Cycle) -> None:
        """Change the plan along a cycle."""
        pairs = np.array(cycle.pairs)
        self.made[pairs] ^= True
        for pair in cycle.pairs:
            self._hold(pair)
        self._charged[pairs[(pairs >= self._level.start) & (pairs < self._level.stop)]] = True
        self._refresh(pairs)
        if cycle.exit is not None and cycle.entrance is not None:
            self.exits[[cycle.exit, cycle.entrance]] += (-1, 1)
            self.entrances[[cycle.exit, cycle.entrance]] += (1, -1)

    def raise_prices(self, closed: ClosedSet) -> None:
        """Make every change into a closed set (or out of it) dearer by 1, and those the other way cheaper."""
        step = 1 if closed.forward else -1
        self.price[closed.nodes] += np.where(closed.nodes < self.mentees, step, -step)
        self._refresh(self.incidence.at(closed.nodes))

    def close_level(self) -> Level:
        """Take what the prices decide for decided, and set them back; the level's proof."""
        nodes = np.flatnonzero(self.price)
        level = Level(int(self.score[self._level.start]), nodes, self.price[nodes])
        touched = np.concatenate([np.arange(self._level.start, self._level.stop), self.incidence.at(nodes)])
        self._decide(touched[self.doing[touched] == SLACK])
        self.exits[nodes] = self.entrances[nodes] = self.price[nodes] = 0
        self._charged[self._level] = False
        if 2 * np.count_nonzero(self._open) < len(self._open):
            self._shrink()
        return level

    def _hold(self, pair: int) -> None:
        """Enter a pair with both its people, or strike it out, as the plan has it."""
        for node in (self.mentee[pair], self.mentor[pair]):
            if self.made[pair]:
                self.held[node].append(pair)
            else:
                self.held[node].remove(pair)

    def _decide(self, pairs: IntArray | slice) -> None:
        self._open[pairs] = False
        self.doing[pairs] = SLACK

    def _refresh(self, pairs: IntArray) -> None:
        cost = self.price[self.mentee[pairs]] + self.price[self.mentor[pairs]]
        tight = self._open[pairs] & (cost == self._charged[pairs])
        self.doing[pairs] = np.where(tight, np.where(self.made[pairs], UNDO, MAKE), SLACK)

    def _shrink(self) -> None:
        """Forget the pairs that are decided."""
        self._settled.append(self._pairs(self.made & ~self._open))
        passed = int(np.count_nonzero(self._open[: self.passed]))
        self.mentee, self.mentor = self.mentee[self._open], self.mentor[self._open]
        self.score, self.made = self.score[self._open], self.made[self._open]
        self._index()
        self.passed = passed

    def _index(self) -> None:
        self.incidence = Incidence.of(self.mentee, self.mentor, self.people)
        self.held: list[list[int]] = [[] for _ in range(self.people)]
        for pair in np.flatnonzero(self.made).tolist():
            self._hold(pair)
        self.doing = np.where(self.made, UNDO, MAKE).astype(np.int8)
        self._open = np.ones(len(self.made), np.bool_)
        self._charged = np.zeros(len(self.made), np.bool_)
        self.passed = 0

    def _pairs(self, which: NDArray[np.bool_]) -> IntArray:
        return np.stack([self.mentee[which], self.mentor[which]], axis=1)
