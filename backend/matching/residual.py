"""What would happen if: cheapest chains of changes to an optimal plan.

Nodes are the mentees `0 … n-1`, the mentors `n … n+m-1`, and a root `n+m` that stands for an empty seat or an
unmet wish. An arc mentee → mentor makes a pair, mentor → mentee undoes one, root → mentee lets somebody in,
mentee → root leaves somebody out, root → mentor empties a seat, mentor → root fills one. With the prices of an optimal
plan every arc costs at least 0 (its reduced cost), so Dijkstra's algorithm finds the cheapest chain, and a cycle
closed by it is the exact price of the change that opened it (Ahuja, Magnanti & Orlin 1993, ch. 9).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from backend.matching.market import Market
from backend.matching.prices import Prices, Standing
from backend.matching.rows import Rows
from backend.matching.scores import IntArray

FAR = 1 << 59
"""Distance of what can't be reached."""


@dataclass(frozen=True, eq=False)
class Chains:
    """Cheapest chains from (or to) the start: `distance` and the neighbour towards it, `(n + m + 1,)` each."""

    distance: IntArray
    towards: IntArray

    def nodes(self, end: int) -> list[int]:
        """Nodes of the chain from `end` to the start, both included."""
        chain = [end]
        while self.towards[chain[-1]] >= 0:
            chain.append(int(self.towards[chain[-1]]))
        return chain


@dataclass(frozen=True, eq=False)
class Change:
    """Pairs that are undone and made by a chain of changes, `(k, 2)` each."""

    undone: IntArray
    made: IntArray

    def apply(self, plan: IntArray) -> IntArray:
        """Return the plan after the change, sorted."""
        width = 1 + max((int(part[:, 1].max(initial=0)) for part in (plan, self.made)), default=0)
        key = np.setdiff1d(plan @ (width, 1), self.undone @ (width, 1))
        key = np.union1d(key, self.made @ (width, 1))
        return np.stack(np.divmod(key, width), axis=1)


class Residual:
    """The graph of possible changes around an optimal plan and its prices."""

    def __init__(self, market: Market, plan: IntArray, prices: Prices) -> None:
        self.market, self.plan, self.prices = market, plan, prices
        self.n, self.m = market.shape
        self.root = self.n + self.m
        standing = Standing.of(market, plan)
        u, p = prices.mentee, prices.mentor
        tight = standing.weight - u[plan[:, 0]] - p[plan[:, 1]]
        self._of_mentee = _Mates(plan[:, 0], plan[:, 1], tight, self.n)
        self._of_mentor = _Mates(plan[:, 1], plan[:, 0], tight, self.m)
        self._everybody = np.arange(self.root)
        self._mentees, self._mentors = self._everybody[: self.n], self._everybody[self.n :]
        self._rooted = np.array([self.root])
        enters = np.where(standing.got < market.demand, -(standing.gain_of_next(market) + u), FAR)
        leaves = np.where(standing.got > 0, standing.loss_of_last(market) + u, FAR)
        empties = np.where(standing.filled > market.minimum, p, FAR)
        fills = np.where(standing.filled < market.capacity, -p, FAR)
        self._root_out = np.concatenate([enters, empties, [FAR]])
        self._root_in = np.concatenate([leaves, fills, [FAR]])

    def reduced_cost(self, mentee: int, mentor: int) -> int:
        """Loss of making the pair if nobody else had to move: a lower bound on the loss of forcing it."""
        weight = int(self.market.pairs.weight(np.array([mentee]), np.array([mentor]))[0])
        return int(self.prices.mentee[mentee] + self.prices.mentor[mentor]) - weight

    def chains_from(self, start: int, *, until: int | None = None) -> Chains:
        """Cheapest chains from `start` to every node, or at least to `until`."""
        return self._search(start, until, self._after)

    def chains_to(self, end: int, *, until: int | None = None) -> Chains:
        """Cheapest chains to `end` from every node, or at least from `until`."""
        return self._search(end, until, self._before)

    def change(self, nodes: list[int]) -> Change:
        """Pairs undone and made along consecutive `nodes`."""
        undone, made = [], []
        for a, b in pairwise(nodes):
            if a < self.n <= b < self.root:
                made.append((a, b - self.n))
            elif b < self.n <= a < self.root:
                undone.append((b, a - self.n))
        return Change(np.array(undone, np.int64).reshape(-1, 2), np.array(made, np.int64).reshape(-1, 2))

    def _search(self, start: int, until: int | None, arcs: "Arcs") -> Chains:
        """Dijkstra's algorithm on an array of keys: rows are long and few are visited, so no heap."""
        distance = np.full(self.root + 1, FAR)
        key = np.full(self.root + 1, FAR)
        towards = np.full(self.root + 1, -1)
        distance[start] = key[start] = 0
        while True:
            node = int(key.argmin())
            if key[node] >= FAR or node == until:
                return Chains(distance, towards)
            key[node] = FAR + 1
            for nodes, cost in arcs(node):
                if cost.min(initial=0) < 0:
                    raise ValueError("the prices do not support the plan: a change would cost less than nothing")
                reached = distance[node] + cost
                closer = reached < distance[nodes]
                near = nodes[closer]
                distance[near] = key[near] = reached[closer]
                towards[near] = node

    def _after(self, node: int) -> Iterator[tuple[IntArray, IntArray]]:
        """Arcs out of a node: where they lead, and what they cost."""
        if node == self.root:
            yield self._everybody, self._root_out[: self.root]
            return
        yield self._rooted, self._root_in[node : node + 1]
        if node < self.n:
            cost = self.prices.mentor + self.prices.mentee[node] - self.market.pairs.row(node)
            cost[self._of_mentee.mates(node)] = FAR
            yield self._mentors, cost
        else:
            yield self._of_mentor.mates(node - self.n), self._of_mentor.costs(node - self.n)

    def _before(self, node: int) -> Iterator[tuple[IntArray, IntArray]]:
        """Arcs into a node: where they come from, and what they cost."""
        if node == self.root:
            yield self._everybody, self._root_in[: self.root]
            return
        yield self._rooted, self._root_out[node : node + 1]
        if node < self.n:
            yield self._of_mentee.mates(node) + self.n, self._of_mentee.costs(node)
        else:
            mentor = node - self.n
            cost = self.prices.mentee + self.prices.mentor[mentor] - self.market.pairs.column(mentor)
            cost[self._of_mentor.mates(mentor)] = FAR
            yield self._mentees, cost


Arcs = Callable[[int], Iterator[tuple[IntArray, IntArray]]]


class _Mates:
    """Matched pairs seen from one side: whom each person is matched with, and what undoing that costs."""

    def __init__(self, person: IntArray, mate: IntArray, cost: IntArray, count: int) -> None:
        self._rows, self._mate, self._cost = Rows(person, count), mate, cost

    def mates(self, person: int) -> IntArray:
        return self._mate[self._rows.of_one(person)]

    def costs(self, person: int) -> IntArray:
        return self._cost[self._rows.of_one(person)]
