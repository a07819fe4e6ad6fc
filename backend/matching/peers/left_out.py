"""Who is left out by at least one plan with the most pairs, found by one search from everybody unmatched.

Along paths that alternate between pairs that could be made and pairs that are, everybody an even number of steps from
somebody unmatched could be left out instead. A cycle of an odd number of people, once reached, can leave out any of
them (Edmonds 1965): its people get one base, and all are even from then on.
"""

import numpy as np
from numpy.typing import NDArray

from backend.matching.peers.nest import NOBODY
from backend.matching.scores import IntArray

Mask = NDArray[np.bool_]


def left_out_by_some_plan(may: Mask, mate: IntArray) -> Mask:
    """Who some plan with the most pairs leaves out, `(n,)`.

    `may` `(n, n)` says which pairs may be made, `mate` `(n,)` is such a plan; who is matched by a lock has no pairs in
    `may` and is never left out.
    """
    search = _Search(mate)
    while search.waiting:
        person = search.waiting.pop()
        for other in np.flatnonzero(may[person]).tolist():
            search.look_at(person, other)
    return search.even


class _Search:
    """How far the search has come: who is even, whose step led to whom, and the base of each odd cycle."""

    def __init__(self, mate: IntArray) -> None:
        self.even = mate == NOBODY
        self.waiting = np.flatnonzero(self.even).tolist()
        self._mate, self._base = mate, np.arange(len(mate))
        self._from = np.full(len(mate), NOBODY)

    def look_at(self, person: int, other: int) -> None:
        """Go one step on from an even person, or close an odd cycle."""
        if self._base[person] == self._base[other]:
            return
        if self.even[other]:
            self._close(person, other)
        elif self._from[other] == NOBODY:
            self._from[other] = person
            self._reach(int(self._mate[other]))

    def _reach(self, person: int) -> None:
        self.even[person] = True
        self.waiting.append(person)

    def _close(self, one: int, other: int) -> None:
        """Give all people of an odd cycle the base where its two ways meet."""
        left, right = self._way(one), self._way(other)
        meeting = next(base for base in left if base in set(right))
        cycle = np.array([*left[: left.index(meeting)], *right[: right.index(meeting)], meeting])
        inside = np.flatnonzero(np.isin(self._base, cycle))
        self._base[inside] = meeting
        for person in inside[~self.even[inside]].tolist():
            self._reach(person)

    def _way(self, person: int) -> list[int]:
        """Bases from a person to the unmatched person they were reached from, with the odd people between them."""
        way = [int(self._base[person])]
        while self._mate[way[-1]] != NOBODY:
            odd = int(self._mate[way[-1]])
            way += [odd, int(self._base[self._from[odd]])]
        return way
