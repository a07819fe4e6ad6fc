"""Rings that are worth more than the prices of their people, or nearly as much, found without listing all rings.

A step's excess is what it is worth above the price of the person taught; a ring's is the sum of its steps'. For each
person all rings of three in which theirs is the best lot are added up as one block of numbers.
"""

from collections.abc import Iterator

import numpy as np

from backend.matching.peers.ring_certificate import IMPOSSIBLE, later_steps
from backend.matching.peers.ring_problem import NOBODY
from backend.matching.scores import IntArray


def best_rings(left: IntArray, longest: int, most: int, over: int) -> IntArray:
    """Rings with an excess above `over`, the `most` best of each length per person with the best lot, `(k, 3)`.

    `left` `(n, n)` is the excess of each step, `IMPOSSIBLE` where it may not be taken. Per second person only the best
    third one is looked at.
    """
    found = [np.empty((0, 3), np.int64)]
    for first, two, excess in _pairs(left):
        found.append(_best(first, two, np.full(len(two), NOBODY), excess, most, over))
    for first, two, three, through in _threes(left, longest):
        best = through.argmax(axis=1)
        found.append(_best(first, two, three[best], through[np.arange(len(two)), best], most, over))
    return np.concatenate(found)


def rings_above(left: IntArray, longest: int, least: int, most: int) -> IntArray | None:
    """All rings with an excess of at least `least`, `(k, 3)`, or None where there are more than `most`."""
    found, count = [np.empty((0, 3), np.int64)], 0
    for first, two, excess in _pairs(left):
        near = two[excess >= least]
        found.append(np.stack([np.full(len(near), first), near, np.full(len(near), NOBODY)], axis=1))
        count += len(near)
        if count > most:
            return None
    for first, two, three, through in _threes(left, longest):
        row, column = np.nonzero(through >= least)
        found.append(np.stack([np.full(len(row), first), two[row], three[column]], axis=1))
        count += len(row)
        if count > most:
            return None
    return np.concatenate(found)


def _pairs(left: IntArray) -> Iterator[tuple[int, IntArray, IntArray]]:
    """Per person the later ones in a ring of two with them, and the excess of those rings."""
    for first in range(len(left)):
        two = np.intersect1d(*later_steps(left, first), assume_unique=True)
        yield first, two, left[first, two] + left[two, first]


def _threes(left: IntArray, longest: int) -> Iterator[tuple[int, IntArray, IntArray, IntArray]]:
    """Per person the later ones they may teach, those who may teach them, and the excess of all rings of three."""
    for first in range(len(left) if longest == 3 else 0):
        two, three = later_steps(left, first)
        if len(two) and len(three):
            through = left[np.ix_(two, three)] + left[first, two, None] + left[three, first]
            through[left[np.ix_(two, three)] == IMPOSSIBLE] = IMPOSSIBLE
            yield first, two, three, through


def _best(first: int, two: IntArray, three: IntArray, excess: IntArray, most: int, over: int) -> IntArray:
    over = max(over, IMPOSSIBLE // 2)
    order = np.argsort(-excess, kind="stable")[:most]
    order = order[excess[order] > over]
    return np.stack([np.full(len(order), first), two[order], three[order]], axis=1)
