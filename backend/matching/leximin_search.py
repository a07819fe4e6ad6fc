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

    def __init__(self, graph: Graph, start: int) -> None:
        self.graph, self.start = graph, start
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
        graph, frontier = self.graph, self.frontier
        pair, node = graph.incidence.at(frontier)
        beyond = graph.ends[pair] - node
        usable = graph.doing[pair] == np.where((node < graph.mentees) == self.forward, MAKE, UNDO)
        usable &= self.by[beyond] == UNSEEN
        pair, beyond = pair[usable], beyond[usable]
        self.by[beyond] = pair
        self.frontier = beyond[self.by[beyond] == pair]
        if self.door < 0:
            self._pass_root(frontier)
        self._reached.append(self.frontier)

    def _pass_root(self, nodes: IntArray) -> None:
        graph = self.graph
        out, into = (graph.exits, graph.entrances) if self.forward else (graph.entrances, graph.exits)
        doors = nodes[(out[nodes] > 0) & (graph.price[nodes] == 0)]
        if not len(doors):
            return
        self.door = int(doors[0])
        beyond = np.flatnonzero((into > 0) & (graph.price == 0) & (self.by == UNSEEN))
        self.by[beyond] = ROOT
        self.frontier = np.concatenate([self.frontier, beyond])

    def way(self, node: int) -> Cycle:
        """Trace the changes between the start and `node`."""
        pairs, passed = [], None
        while node != self.start:
            pair = int(self.by[node])
            if pair == ROOT:
                passed, node = node, self.door
            else:
                pairs.append(pair)
                node = int(self.graph.ends[pair]) - node
        if passed is None:
            return Cycle(pairs)
        return Cycle(pairs, self.door, passed) if self.forward else Cycle(pairs, passed, self.door)

    def closed_set(self) -> ClosedSet:
        """All that was reached."""
        return ClosedSet(np.concatenate(self._reached), self.forward)


def find_cycle(graph: Graph, pair: int) -> Cycle | ClosedSet:
    """Find a cycle that undoes `pair` and costs nothing else, or the people who show that there is none."""
    sides = Side(graph, int(graph.mentee[pair])), Side(graph, int(graph.mentor[pair]))
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
