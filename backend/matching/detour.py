"""The cheapest chain of changes between two people, searched from both of them, and the prices that hold after it.

Dijkstra's algorithm from the start and, on reversed arcs, from the end, until the two searches together have gone as
far as the best chain found is long (Pohl 1971). A few hundred people are looked at where one search alone looks at
thousands. With distances `from` and `to` known up to radii that add up to the length of the chain, the potential

    π(v) = min(from(v), R) − min(to(v), R'),    R + R' = length

keeps every reduced cost at least 0 and makes those along the chain 0: an arc within one radius obeys the triangle
inequality, and one from the first ball into the second closes a chain that is no shorter than the shortest. So the
prices change with the plan, and nothing has to be recovered.

Nodes are numbered as in `residual`. A wish that is not met although it is worth something, and a seat that is empty
although it has a price or must be filled, are what a repair has to settle; here they are closed to everybody else.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.market import Market
from backend.matching.prices import Prices, Standing
from backend.matching.residual import FAR, Residual
from backend.matching.rows import Rows
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Detour:
    """A chain of changes: its `nodes` from start to end, and `prices` once it is made."""

    nodes: list[int]
    prices: Prices


class Detours(Residual):
    """The graph of possible changes around a plan that is optimal but for some unmet wishes and empty seats.

    `waiting` are the mentees and `vacant` the mentors who have those; `standing` is the plan beside its market.
    """

    def __init__(self, market: Market, plan: IntArray, prices: Prices) -> None:
        self.standing = standing = Standing.of(market, plan)
        self._wish = standing.gain_of_next(market) + prices.mentee
        waiting = (standing.got < market.demand) & (self._wish > 0)
        self._must = standing.filled < market.minimum
        vacant = (standing.filled < market.capacity) & ((prices.mentor > 0) | self._must)
        demand = np.where(waiting, standing.got, market.demand)
        capacity = np.where(vacant, standing.filled, market.capacity)
        super().__init__(replace(market, demand=demand, capacity=capacity), plan, prices)
        self.waiting, self.vacant = np.flatnonzero(waiting), np.flatnonzero(vacant)
        self._tight = standing.weight - prices.mentee[plan[:, 0]] - prices.mentor[plan[:, 1]]

    def cheapest(self, start: int, end: int) -> Detour | None:
        """Cheapest chain from an unmet wish (or the root) to an empty seat (or the root).

        On the way a wish may stay unmet and a seat empty: the chain then runs through the root. None where there is
        no chain, because the seat must be filled and nobody can.
        """
        ahead, back = self._fronts(start, end)
        best, meeting = FAR, -1
        while ahead.nearest + back.nearest < best:
            front = ahead if ahead.expanded <= back.expanded else back
            front.expand(best)
            for nodes in front.labelled:
                through = ahead.distance[nodes] + back.distance[nodes]
                nearest = int(through.argmin())
                if through[nearest] < best:
                    best, meeting = int(through[nearest]), int(nodes[nearest])
        if best >= FAR:
            return None
        nodes = ahead.chain(meeting)[::-1] + back.chain(meeting)[1:]
        return Detour(nodes, self._prices_after(ahead, back, best))

    def _fronts(self, start: int, end: int) -> tuple["_Front", "_Front"]:
        """The two searches; at the ends, a wish may stay unmet at its worth, and a seat empty at its price."""
        into_root, out_of_root = self._root_in.copy(), self._root_out.copy()
        if start != self.root:
            into_root[start] = self._wish[start]
        if end != self.root:
            mentor = end - self.n
            out_of_root[end] = FAR if self._must[mentor] else self.prices.mentor[mentor]
        mentee, mentor = self.plan[:, 0], self.n + self.plan[:, 1]
        undo = Rows(self.plan[:, 1], self.m), mentor, mentee, self._tight
        undo_back = Rows(self.plan[:, 0], self.n), mentee, mentor, self._tight
        mentees, mentors = slice(0, self.n), slice(self.n, self.root)
        ahead = _Front(self._take, (mentees, mentors), (into_root, out_of_root), undo)
        back = _Front(self._give, (mentors, mentees), (out_of_root, into_root), undo_back)
        ahead.begin(start)
        back.begin(end)
        return ahead, back

    def _take(self, mentee: int) -> IntArray:
        """Cost of making each pair of a mentee."""
        cost = self.prices.mentor + self.prices.mentee[mentee] - self.market.pairs.row(mentee)
        cost[self._of_mentee.mates(mentee)] = FAR
        return cost

    def _give(self, node: int) -> IntArray:
        """Cost of making each pair of a mentor."""
        mentor = node - self.n
        cost = self.prices.mentee + self.prices.mentor[mentor] - self.market.pairs.column(mentor)
        cost[self._of_mentor.mates(mentor)] = FAR
        return cost

    def _prices_after(self, ahead: "_Front", back: "_Front", length: int) -> Prices:
        radius = min(ahead.nearest, length)
        potential = np.minimum(ahead.distance, radius) - np.minimum(back.distance, length - radius)
        potential -= potential[self.root]
        mentee, mentor = np.split(potential[: self.root], [self.n])
        return Prices(self.prices.mentee + mentee, self.prices.mentor - mentor)


class _Front:
    """One search: near people are expanded one by one, far people hand on to their mates at once."""

    def __init__(
        self,
        make: Callable[[int], IntArray],
        sides: tuple[slice, slice],
        rooted: tuple[IntArray, IntArray],
        undone: tuple[Rows, IntArray, IntArray, IntArray],
    ) -> None:
        self._make, (self._near, self._far), (self._into_root, self._out_of_root) = make, sides, rooted
        self._rows, self._holder, self._mate, self._tight = undone
        self._root = len(self._into_root) - 1
        self.distance = np.full(self._root + 1, FAR)
        self._key = np.full(self._root + 1, FAR)
        self._via = np.full(self._root + 1, -1)
        self.labelled: list[IntArray] = []
        self.expanded = 0

    def begin(self, node: int) -> None:
        """Start the search at `node`."""
        self.distance[node] = self._key[node] = 0
        self._next = node

    @property
    def nearest(self) -> int:
        """How far everything is known: distance of the next to expand."""
        return int(self._key[self._next])

    def expand(self, limit: int) -> None:
        """Go on from the nearest; what is not nearer than `limit` is of no use."""
        node, self.expanded = self._next, self.expanded + 1
        self.labelled.clear()
        so_far = int(self.distance[node])
        self._key[node] = FAR + 1
        if node == self._root:
            everybody = np.arange(self._root)
            self._label(everybody[self._near], so_far + self._out_of_root[self._near], np.full(self._root, node))
            self._hand_on(so_far + self._out_of_root[self._far], node, limit)
        else:
            self._label_root(so_far + int(self._into_root[node]), node)
            self._hand_on(so_far + self._make(node), node, limit)
        self._next = int(self._key.argmin())

    def chain(self, node: int) -> list[int]:
        """Nodes from `node` back to where the search began."""
        chain = [node]
        while self._via[chain[-1]] >= 0:
            chain.append(int(self._via[chain[-1]]))
        return chain

    def _hand_on(self, reached: IntArray, via: int, limit: int) -> None:
        """Label far people, then at once those they lead to."""
        closer = np.flatnonzero(reached < np.minimum(self.distance[self._far], limit))
        if not len(closer):
            return
        far = closer + self._far.start
        self.distance[far] = reached[closer]
        self._via[far] = via
        self.labelled.append(far)
        pairs = self._rows.of(closer)
        holder = self._holder[pairs]
        self._label(self._mate[pairs], self.distance[holder] + self._tight[pairs], holder)
        out = self.distance[far] + self._into_root[far]
        best = int(out.argmin())
        self._label_root(int(out[best]), int(far[best]))

    def _label(self, nodes: IntArray, reached: IntArray, via: IntArray) -> None:
        closer = np.flatnonzero(reached < self.distance[nodes])
        if not len(closer):
            return
        farthest_first = closer[np.argsort(-reached[closer], kind="stable")]
        nodes, reached = nodes[farthest_first], reached[farthest_first]
        self.distance[nodes] = self._key[nodes] = reached
        self._via[nodes] = via[farthest_first]
        self.labelled.append(nodes)

    def _label_root(self, reached: int, via: int) -> None:
        if reached < self.distance[self._root]:
            self.distance[self._root] = self._key[self._root] = reached
            self._via[self._root] = via
            self.labelled.append(np.array([self._root]))
