"""Entries grouped by person: which positions of a list belong to whom."""

import numpy as np

from backend.matching.scores import IntArray


class Rows:
    """Positions of the entries of each of `count` people, given whose each entry is."""

    def __init__(self, person: IntArray, count: int) -> None:
        self._order = np.argsort(person, kind="stable")
        self._start = np.searchsorted(person[self._order], np.arange(count + 1))

    def of(self, people: IntArray) -> IntArray:
        """Positions of all entries of `people`, person by person."""
        begin, end = self._start[people], self._start[people + 1]
        return self._order[ranges(begin, end)]

    def of_one(self, person: int) -> IntArray:
        """Positions of all entries of one person."""
        return self._order[self._start[person] : self._start[person + 1]]

    def begin_of(self, people: IntArray) -> IntArray:
        """Where each of `people` begins in what `of` returns."""
        length = self._start[people + 1] - self._start[people]
        return np.cumsum(length) - length


def ranges(begin: IntArray, end: IntArray) -> IntArray:
    """All whole numbers of the half-open ranges `begin … end`, one range after the other."""
    length = end - begin
    return np.repeat(begin - (np.cumsum(length) - length), length) + np.arange(int(length.sum()))
