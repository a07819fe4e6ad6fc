"""A way to undo one pair without loss, searched from both its ends at once."""

import numpy as np

from backend.matching.leximin_graph import MAKE, UNDO, ClosedSet, Cycle, Graph
from backend.matching.scores import IntArray

UNSEEN, START, ROOT = -3, -2, -1
"""In place of the pair by which a node was reached."""


class Side:
    """Breadth-first search from one end: along the arcs from a mentee, or against them from a mentor.

    Attributes
    ----------
    by : `(n + m,)`, pair by which each node was reached, or one of the marks above.
    frontier : nodes reached last.
    door : the node by which the root was reached, -1 before.
    """

    def __init__(self, graph: Graph, start: int, floor: int) -> None:
        self.graph, self.start, self.floor = graph, start, floor
        self.forward = start < graph.mentees
        self.by = np.full(graph.people, UNSEEN)
        self.by[start] = START
        self.frontier = np.array([start])
        self.door = -1
        self._reached = [self.frontier]

    @property
    def closed(self) -> bool:
        """Whether all that can be reached has been, and the root is not among it."""
        return not len(self.frontier) and self.door < 0

    def expand(self) -> None:
        """Reach everything one step beyond the frontier."""
        makes = (self.frontier < self.graph.mentees) == self.forward
        steps = (self._make, self.frontier[makes]), (self._undo, self.frontier[~makes])
        reached = [step(nodes) for step, nodes in steps if len(nodes)]
        if self.door < 0:
            reached.append(self._pass_root(self.frontier))
        self.frontier = np.concatenate(reached)
        self._reached.append(self.frontier)

    def _make(self, nodes: IntArray) -> IntArray:
        pairs = self.graph.incidence.at(nodes)
        pairs = pairs[(self.graph.doing[pairs] == MAKE) & (pairs >= self.floor)]
        return self._reach(pairs, (self.graph.mentor if self.forward else self.graph.mentee)[pairs])

    def _undo(self, nodes: IntArray) -> IntArray:
        pairs = np.array([pair for node in nodes.tolist() for pair in self.graph.held[node]], np.int64)
        pairs = pairs[self.graph.doing[pairs] == UNDO]
        return self._reach(pairs, (self.graph.mentee if self.forward else self.graph.mentor)[pairs])

    def _reach(self, pairs: IntArray, nodes: IntArray) -> IntArray:
        """Take in those of `nodes` not seen before, each by one of `pairs`."""
        unseen = self.by[nodes] == UNSEEN
        pairs, nodes = pairs[unseen], nodes[unseen]
        self.by[nodes] = pairs
        return nodes[self.by[nodes] == pairs]

    def _pass_root(self, nodes: IntArray) -> IntArray:
        """Go through the root where one of `nodes` leads there, to all that can be reached from it."""
        graph = self.graph
        out, into = (graph.exits, graph.entrances) if self.forward else (graph.entrances, graph.exits)
        doors = nodes[(out[nodes] > 0) & (graph.price[nodes] == 0)]
        if not len(doors):
            return doors
        self.door = int(doors[0])
        beyond = np.flatnonzero((into > 0) & (graph.price == 0) & (self.by == UNSEEN))
        self.by[beyond] = ROOT
        return beyond

    def way(self, node: int) -> Cycle:
        """Trace the changes between the start and `node`."""
        pairs, passed = [], None
        while node != self.start:
            pair = int(self.by[node])
            if pair == ROOT:
                passed, node = node, self.door
            else:
                pairs.append(pair)
                node = int(self.graph.mentee[pair] + self.graph.mentor[pair]) - node
        if passed is None:
            return Cycle(pairs)
        return Cycle(pairs, self.door, passed) if self.forward else Cycle(pairs, passed, self.door)

    def closed_set(self) -> ClosedSet:
        """All that was reached."""
        return ClosedSet(np.concatenate(self._reached), self.forward)


def find_cycle(graph: Graph, pair: int) -> Cycle | ClosedSet:
    """Find a cycle that undoes `pair` and costs nothing else, or the people who show that there is none.

    A cycle through higher scores is preferred, so that what it makes need not be undone soon: the lowest pair it makes
    lies in the upper half of where that can be, or nearly.
    """
    found = _search(graph, pair, floor=0)
    while isinstance(found, Cycle):
        lowest = min(made for made in found.pairs if not graph.made[made])
        higher = _search(graph, pair, floor=max(graph.passed, 2 * lowest - graph.passed + 1))
        if isinstance(higher, ClosedSet):
            break
        found = higher
    return found


def _search(graph: Graph, pair: int, floor: int) -> Cycle | ClosedSet:
    """Search from both ends at once, making no pair that sits before `floor`."""
    sides = Side(graph, int(graph.mentee[pair]), floor), Side(graph, int(graph.mentor[pair]), floor)
    while True:
        for side in sides:
            if side.closed:
                return side.closed_set()
        near, far = sorted(sides, key=lambda side: len(side.frontier) or graph.people + 1)
        near.expand()
        met = near.frontier[far.by[near.frontier] != UNSEEN]
        if len(met):
            return _joined(pair, near.way(int(met[0])), far.way(int(met[0])))


def _joined(pair: int, one: Cycle, other: Cycle) -> Cycle:
    through = other if one.exit is None else one
    return Cycle([pair, *one.pairs, *other.pairs], through.exit, through.entrance)
