"""A matching and its nest of odd sets: sets within sets, each a cycle of nodes that can match all its people but one.

A node is a person (`0 … n - 1`) or an odd set (`n` and above). Whoever of a set is its base is matched outside it, or
nobody is; turning the set makes another of its people the base.
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.scores import IntArray

NOBODY = -1
"""Partner of somebody unmatched, and parent of an outermost node."""

Link = tuple[int, int]
"""A tight pair between two neighbours of a cycle: one person of each."""


@dataclass(eq=False)
class OddSet:
    """A cycle of an odd number of nodes: `links[k]` joins `children[k]` to the next; the first child holds the base.

    `price` is twice the dual value of the set.
    """

    children: list[int]
    links: list[Link]
    members: IntArray
    price: int = 0


class Nest:
    """The matching of `n` people, and the outermost node of each."""

    def __init__(self, mate: IntArray) -> None:
        n = len(mate)
        self.n, self.mate = n, mate.tolist()
        self.top, self.base, self.parent = np.arange(n), list(range(n)), [NOBODY] * n
        self.sets: dict[int, OddSet] = {}

    def members(self, node: int) -> IntArray:
        """People of a node."""
        return np.array([node]) if node < self.n else self.sets[node].members

    def child_of(self, node: int, person: int) -> int:
        """Position among a set's children of the one that holds `person`."""
        child = person
        while self.parent[child] != node:
            child = self.parent[child]
        return self.sets[node].children.index(child)

    def turn(self, node: int, person: int) -> None:
        """Make `person` the base of an outermost node, by re-matching within it."""
        work = [(node, person)]
        while work:
            node, person = work.pop()
            if self.base[node] == person:
                continue
            self.base[node] = person
            if node < self.n:
                continue
            odd, first = self.sets[node], self.child_of(node, person)
            odd.children = odd.children[first:] + odd.children[:first]
            odd.links = odd.links[first:] + odd.links[:first]
            work.append((odd.children[0], person))
            for k in range(1, len(odd.children), 2):
                one, other = odd.links[k]
                self.mate[one], self.mate[other] = other, one
                work += [(odd.children[k], one), (odd.children[k + 1], other)]

    def join(self, children: list[int], links: list[Link]) -> int:
        """Make an odd set of a cycle of outermost nodes, the first of which holds its base; returns its node."""
        node, members = len(self.base), np.concatenate([self.members(child) for child in children])
        self.sets[node] = OddSet(children, links, members)
        self.base.append(self.base[children[0]])
        self.parent.append(NOBODY)
        for child in children:
            self.parent[child] = node
        self.top[members] = node
        return node

    def part(self, node: int) -> OddSet:
        """Undo an outermost set: its children are outermost again."""
        odd = self.sets.pop(node)
        for child in odd.children:
            self.parent[child] = NOBODY
            self.top[self.members(child)] = child
        return odd
