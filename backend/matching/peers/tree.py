"""One search of the primal-dual blossom algorithm: an alternating tree that grows as prices move.

From an unmatched person whose price is not 0, prices of the tree's outer people fall and those of inner people rise,
one unit of time a unit of (doubled) price, until the root is matched or somebody outer is worth nothing and may as
well be left out (Edmonds 1965; Gabow 1976; Galil 1986). Everything is whole: along tight pairs all doubled prices are
even together or odd together, so what two outer people are apart is even.

For every person the earliest moment is kept at which a pair with somebody outer becomes tight; one row of the matrix
updates all of them at once, so that all pairs are priced all the time and none is held as an object.
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.peers.nest import NOBODY, Link, Nest
from backend.matching.scores import IntArray

FAR = 1 << 60
"""A moment that does not come."""

OUTER, FREE, INNER = -1, 0, 1
"""Which way a person's price moves."""


@dataclass(eq=False)
class Duals:
    """What a search works on: doubled worth of all pairs, doubled prices of all people, the matching and its sets.

    `doubled` is `(n, n)`, far below 0 where a pair may not be made.
    """

    doubled: IntArray
    price: IntArray
    nest: Nest


class Tree:
    """An alternating tree over outermost nodes, while it grows."""

    def __init__(self, duals: Duals) -> None:
        n = len(duals.price)
        self._duals, self._nest, self._now = duals, duals.nest, 0
        self._moves, self._since = np.zeros(n, np.int64), np.zeros(n, np.int64)
        self._due, self._near = np.full(n, FAR), np.full(n, NOBODY)
        self._entry: dict[int, Link] = {}
        self._outer: dict[int, int] = {}
        self._inner: dict[int, int] = {}
        self._spent: dict[int, int] = {}
        self._worthless, self._root = (FAR, NOBODY), NOBODY

    def grow_from(self, root: int) -> None:
        """Match an unmatched person, or leave out one whose price has come down to 0."""
        self._root = root
        self._make_outer(int(self._nest.top[root]))
        while not self._step():
            continue
        self._settle(np.arange(len(self._moves)), FREE)
        for node, since in self._outer.items():
            self._move_set(node, 2 * (self._now - since))
        for node, since in self._inner.items():
            self._move_set(node, 2 * (since - self._now))

    def _step(self) -> bool:
        """Go on to the next moment at which something happens; whether it ends the search."""
        person = int(self._due.argmin())
        tight = int(self._due[person])
        spent, node = min(((moment, node) for node, moment in self._spent.items()), default=(FAR, NOBODY))
        self._now = min(tight, spent, self._worthless[0])
        if self._now == self._worthless[0]:
            self._match(self._worthless[1], NOBODY)
            return True
        if self._now == spent:
            self._expand(node)
            return False
        return self._meet(int(self._near[person]), person)

    def _meet(self, outer: int, person: int) -> bool:
        """Use a pair that has become tight; whether it matches the root."""
        nest = self._nest
        node = int(nest.top[person])
        if self._moves[person] == OUTER:
            if node == nest.top[outer]:
                self._renew(person)
            else:
                self._contract(outer, person)
            return False
        mate = nest.mate[nest.base[node]]
        if mate == NOBODY:
            self._match(outer, person)
            nest.turn(node, person)
            nest.mate[person] = outer
            return True
        self._make_inner(node, (outer, person))
        self._make_outer(int(nest.top[mate]))
        return False

    def _match(self, person: int, partner: int) -> None:
        """Give an outer person another partner, and change partners on the way down to the root."""
        nest = self._nest
        while True:
            node = int(nest.top[person])
            before = nest.mate[nest.base[node]]
            nest.turn(node, person)
            nest.mate[person] = partner
            if before == NOBODY:
                return
            inner = int(nest.top[before])
            below, above = self._entry[inner]
            nest.turn(inner, above)
            nest.mate[above] = below
            person, partner = below, above

    def _contract(self, one: int, other: int) -> None:
        """Join the cycle that a tight pair of two outer people closes into one outer set."""
        top = self._nest.top
        left, right = self._way_down(int(top[one])), self._way_down(int(top[other]))
        while len(left) > 1 and len(right) > 1 and left[-2][0] == right[-2][0]:
            left.pop()
            right.pop()
        lowest, left, right = left[-1][0], left[:-1], right[:-1]
        children = [lowest, *(node for node, _ in reversed(left)), *(node for node, _ in right)]
        down = [(below, above) for _, (above, below) in reversed(left)]
        links = [*down, (one, other), *(link for _, link in right)]
        turned = np.concatenate([self._nest.members(node) for node in children if node in self._inner] or [[]])
        for node in children:
            self._close(node)
        node = self._nest.join(children, links)
        self._outer[node] = self._now
        if node == top[self._root]:
            self._due[top == node] = FAR
        self._scan_as_outer(turned.astype(np.int64))

    def _way_down(self, node: int) -> list[tuple[int, Link]]:
        """Nodes from an outer node to the root, each with its link to the next: a person of it and one of that."""
        nest, way = self._nest, []
        while True:
            base = nest.base[node]
            mate = nest.mate[base]
            way.append((node, (base, mate)))
            if mate == NOBODY:
                return way
            inner = int(nest.top[mate])
            below, above = self._entry[inner]
            way.append((inner, (above, below)))
            node = int(nest.top[below])

    def _expand(self, node: int) -> None:
        """Put an inner set's children in its place: those between its entry and its base stay in the tree."""
        nest, (below, above) = self._nest, self._entry[node]
        at = nest.child_of(node, above)
        self._close(node)
        odd = nest.part(node)
        self._settle(odd.members, FREE)
        count, links = len(odd.children), odd.links
        if at % 2:
            way = list(range(at, count + 1))
            joined = [links[k] for k in way[:-1]]
        else:
            way = list(range(at, -1, -1))
            joined = [_back(links[k - 1]) for k in way[:-1]]
        kept = [odd.children[k % count] for k in way]
        for k in range(0, len(kept), 2):
            self._make_inner(kept[k], joined[k - 1] if k else (below, above))
        for child in odd.children:
            if child not in kept:
                for person in nest.members(child):
                    self._renew(int(person))
        for outer in kept[1::2]:
            self._make_outer(outer)

    def _make_inner(self, node: int, entry: Link) -> None:
        members = self._nest.members(node)
        self._settle(members, INNER)
        self._due[members] = FAR
        self._inner[node], self._entry[node] = self._now, entry
        if node >= self._nest.n:
            self._spent[node] = self._now + self._nest.sets[node].price // 2

    def _make_outer(self, node: int) -> None:
        self._outer[node] = self._now
        self._scan_as_outer(self._nest.members(node))

    def _scan_as_outer(self, members: IntArray) -> None:
        self._settle(members, OUTER)
        for person in members.tolist():
            self._worthless = min(self._worthless, (self._now + int(self._duals.price[person]), person))
            self._scan(person)

    def _scan(self, person: int) -> None:
        """Tell everybody when their pair with somebody who has become outer will be tight."""
        due = self._tight_with(person)
        sooner = np.flatnonzero(due < self._due)
        self._due[sooner], self._near[sooner] = due[sooner], person
        self._nearest(person, due)

    def _renew(self, person: int) -> None:
        """Find anew when, and with whom, somebody's next pair will be tight."""
        self._nearest(person, self._tight_with(person))

    def _nearest(self, person: int, due: IntArray) -> None:
        """Keep when, and with whom, somebody's next pair will be tight; pairs of the root's node are kept elsewhere."""
        if self._nest.top[person] == self._nest.top[self._root]:
            return
        among = np.where(self._moves == OUTER, due, FAR)
        self._near[person] = near = int(among.argmin())
        self._due[person] = among[near]

    def _tight_with(self, person: int) -> IntArray:
        """When each pair of somebody outer or free will be tight, if nothing else happens, `(n,)`."""
        price = self._duals.price + self._moves * (self._now - self._since)
        slack = price + (price[person] - self._duals.doubled[person])
        outer = self._moves == OUTER
        if self._moves[person] == OUTER:
            slack[outer] >>= 1
        slack[(self._moves == INNER) | (self._nest.top == self._nest.top[person])] = FAR
        return np.minimum(slack + self._now, FAR)

    def _settle(self, members: IntArray, moves: int) -> None:
        """Write down prices as they are now; from here on they move another way."""
        self._duals.price[members] += self._moves[members] * (self._now - self._since[members])
        self._since[members], self._moves[members] = self._now, moves

    def _close(self, node: int) -> None:
        """Take a node out of the tree, with its price as it is now."""
        if node in self._outer:
            self._move_set(node, 2 * (self._now - self._outer.pop(node)))
        else:
            self._move_set(node, 2 * (self._inner.pop(node) - self._now))
            self._spent.pop(node, None)

    def _move_set(self, node: int, by: int) -> None:
        if node >= self._nest.n:
            self._nest.sets[node].price += by


def _back(link: Link) -> Link:
    """The same link from its other end."""
    return link[1], link[0]
