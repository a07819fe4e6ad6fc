"""Strict preferences made from scores, read off in pages so that no full list has to be held.

Both sides rank by score. Where scores are equal,

- a mentor takes the mentee of higher priority, and among equals the one drawn first in the lottery;
- a mentee goes through the mentors in the order of their lots, round a circle that starts at the mentee's own place.

The second rule favours no mentor over another, and sends mentees who rank many mentors alike to different ones.
"""

from collections.abc import Iterator

import numpy as np

from backend.matching.market import is_among
from backend.matching.problem import Problem
from backend.matching.scores import IntArray, ListedScores, in_blocks, score_pairs

REFUSED = -1
"""Rank of a pair that may not be made: below that of every mentee whom a mentor would take."""

PAGE = 32
"""Mentors on one page of a mentee's list."""

_UNREAD = np.iinfo(np.int64).max


class PreferenceLists:
    """Each mentee's list of mentors, best first, one page of it in memory.

    Attributes
    ----------
    mentor, rank : `(n, PAGE)` the page, and where each mentor ranks the mentee: higher is better, no two alike.
    """

    def __init__(self, problem: Problem) -> None:
        n, m = problem.shape
        self._problem = problem
        self._decided = np.concatenate([problem.locked, problem.barred])
        self._standing = np.empty(n, np.int64)
        self._standing[np.lexsort((np.arange(n), -problem.mentees.priority))] = np.arange(n)[::-1]
        self._listed = _list_both(problem)
        self.mentor = np.zeros((n, min(PAGE, m)), np.int64)
        self.rank = np.full(self.mentor.shape, REFUSED)
        self._read = np.zeros(n, np.int64)
        self._below = np.full(n, _UNREAD)

    def next_choices(self, rows: IntArray, bar: IntArray) -> tuple[IntArray, IntArray, IntArray]:
        """Read on to the next mentor who ranks the mentee above that mentor's `bar`, `(m,)`, for each of `rows`.

        Bars may only rise from call to call. Returns mentees (without those whose list is at its end), mentors, ranks.
        """
        column = self._first_open(rows, bar)
        while len(stuck := np.flatnonzero((column < 0) & (self._below[rows] > 0))):
            self._turn_page(rows[stuck], bar)
            column[stuck] = self._first_open(rows[stuck], bar)
        mentee, at = rows[column >= 0], column[column >= 0]
        self._read[mentee] = at + 1
        return mentee, self.mentor[mentee, at], self.rank[mentee, at]

    def _first_open(self, rows: IntArray, bar: IntArray) -> IntArray:
        """Column of the first unread mentor who would take the mentee, -1 where the page has none."""
        columns = np.arange(self.mentor.shape[1])
        open_ = (self.rank[rows] > bar[self.mentor[rows]]) & (columns >= self._read[rows, None])
        return np.where(open_.any(axis=1), open_.argmax(axis=1), -1)

    def _turn_page(self, rows: IntArray, bar: IntArray) -> None:
        """Fill the pages of ascending `rows` with what comes next and is not hopeless already."""
        width = self.mentor.shape[1]
        self.rank[rows], self._read[rows] = REFUSED, 0
        below = self._below.copy()
        self._below[rows] = 0
        for mentee, mentor, choice, rank in self._candidates(rows, below, bar):
            order = np.lexsort((-choice, mentee))
            line = mentee[order]
            column = np.arange(len(line)) - np.searchsorted(line, line)
            line, column, order = (part[column < width] for part in (line, column, order))
            rank[is_among(np.stack([mentee, mentor], axis=1), self._decided, len(bar))] = REFUSED
            self.mentor[line, column], self.rank[line, column] = mentor[order], rank[order]
            last = column == width - 1
            self._below[line[last]] = choice[order[last]]

    def _candidates(self, rows: IntArray, below: IntArray, bar: IntArray) -> Iterator[tuple[IntArray, ...]]:
        """At least the next page of each of `rows`, as parallel arrays (mentee, mentor, choice, rank)."""
        n, m = self._problem.shape
        for part in in_blocks(len(rows), m if self._listed is None else len(self._listed[1]) // n, cells=1 << 18):
            if self._listed is None:
                yield self._from_blocks(rows[part], below, bar)
            else:
                yield self._from_list(*self._listed, rows[part], below, bar)

    def _from_list(
        self, scores: ListedScores, own: IntArray, rows: IntArray, below: IntArray, bar: IntArray
    ) -> tuple[IntArray, ...]:
        length = np.diff(scores.start)[rows]
        mentee = np.repeat(rows, length)
        entry = np.repeat(scores.start[rows] - (np.cumsum(length) - length), length) + np.arange(len(mentee))
        mentor = scores.mentor[entry]
        choice, rank = self._keys(mentee, mentor, scores.value[entry], own[entry], below, bar)
        open_ = choice >= 0
        return mentee[open_], mentor[open_], choice[open_], rank[open_]

    def _from_blocks(self, rows: IntArray, below: IntArray, bar: IntArray) -> tuple[IntArray, ...]:
        score, own = self._blocks(rows)
        choice, rank = self._keys(rows[:, None], np.arange(len(bar)), score, own, below, bar)
        row, mentor = np.nonzero(choice >= _least_on_page(choice, self.mentor.shape[1])[:, None])
        return rows[row], mentor, choice[row, mentor], rank[row, mentor]

    def _blocks(self, rows: IntArray) -> tuple[IntArray, IntArray]:
        """Both sides' scores of whole rows."""
        score = self._problem.scores.block(rows).astype(np.int64)
        mentor_scores = self._problem.mentor_scores
        return score, score if mentor_scores is None else mentor_scores.block(rows).astype(np.int64)

    def _keys(
        self, mentee: IntArray, mentor: IntArray, score: IntArray, own: IntArray, below: IntArray, bar: IntArray
    ) -> tuple[IntArray, IntArray]:
        """How much the mentee wants the pair and how the mentor ranks it, each without ties; choice -1 where hopeless.

        `mentee` and `mentor` are parallel to the scores, or broadcast to them.
        """
        n, m = self._problem.shape
        own_place = mentee % m
        choice = score - (mentor < own_place)
        choice *= m
        choice += m - 1 + own_place - mentor
        rank = own * n
        rank += self._standing[mentee]
        choice[(rank <= bar[mentor]) | (choice >= below[mentee])] = -1
        return choice, rank


def _least_on_page(choice: IntArray, width: int) -> IntArray:
    """Choice of each row's last entry on the page, at least 0, `(rows,)`."""
    if choice.shape[1] <= width:
        return np.zeros(len(choice), np.int64)
    return np.maximum(np.partition(choice, -width, axis=1)[:, -width], 0)


def _list_both(problem: Problem) -> tuple[ListedScores, IntArray] | None:
    """Return listed scores and the mentors' own scores of the same pairs; None where whole rows are read faster."""
    scores, own = problem.scores, problem.mentor_scores
    if not isinstance(scores, ListedScores) or 8 * len(scores.value) >= scores.shape[0] * scores.shape[1]:
        return None
    if own is None:
        return scores, scores.value
    return scores, score_pairs(own, np.stack([scores.mentee, scores.mentor], axis=1))
