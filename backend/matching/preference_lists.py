"""Strict preferences made from scores, read off in pages so that no full list has to be held.

Both sides rank by score. Where scores are equal,

- a mentor takes the mentee of higher priority, and among equals the one drawn first in the lottery;
- a mentee goes through the mentors in the order of their lots, round a circle that starts at the mentee's own place.

The second rule favours no mentor over another, and sends mentees who rank many mentors alike to different ones.
"""

import numpy as np
from numpy.typing import NDArray

from backend.matching.market import is_among
from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, in_blocks, score_pairs

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
        n, m = self._problem.shape
        self.rank[rows], self._read[rows] = REFUSED, 0
        for part in in_blocks(len(rows), m if self._listed is None else len(self._listed[1]) // n, cells=1 << 18):
            some = rows[part]
            if self._listed is None:
                pairs, score, own, unseen = self._from_rows(some, bar)
            else:
                pairs, score, own, unseen = self._from_list(some, *self._listed)
            choice, rank = self._choice(pairs, score), self._rank(pairs[:, 0], own)
            open_ = (rank > bar[pairs[:, 1]]) & (choice < self._below[pairs[:, 0]])
            self._below[some] = unseen
            self._write(pairs[open_], choice[open_], rank[open_])

    def _write(self, pairs: IntArray, choice: IntArray, rank: IntArray) -> None:
        """Put the best of each mentee's pairs on the page; a page that is full ends where its last entry stands."""
        width = self.mentor.shape[1]
        rank[is_among(pairs, self._decided, self._problem.shape[1])] = REFUSED
        order = np.lexsort((-choice, pairs[:, 0]))
        line = pairs[order, 0]
        column = np.arange(len(line)) - np.searchsorted(line, line)
        line, column, order = (part[column < width] for part in (line, column, order))
        self.mentor[line, column], self.rank[line, column] = pairs[order, 1], rank[order]
        last = column == width - 1
        self._below[line[last]] = choice[order[last]]

    def _from_list(
        self, rows: IntArray, scores: ListedScores, own: IntArray
    ) -> tuple[IntArray, IntArray, IntArray, int]:
        """All pairs of `rows`, both sides' scores of them, and the choice below which others remain: none."""
        length = np.diff(scores.start)[rows]
        mentee = np.repeat(rows, length)
        entry = np.repeat(scores.start[rows] - (np.cumsum(length) - length), length) + np.arange(len(mentee))
        return np.stack([mentee, scores.mentor[entry]], axis=1), scores.value[entry], own[entry], 0

    def _from_rows(self, rows: IntArray, bar: IntArray) -> tuple[IntArray, IntArray, IntArray, IntArray]:
        """At least the next page of `rows`, both sides' scores, and the choice below which other pairs remain.

        Whole rows are sifted by score alone, in the integers they come in; ties are for the few that are left.
        """
        n, m = self._problem.shape
        mentor_scores = self._problem.mentor_scores
        score = self._problem.scores.block(rows)
        own = score if mentor_scores is None else mentor_scores.block(rows)
        worse = self._standing[rows, None] <= bar % n
        hopeless = own < _as(own, bar // n) + worse
        hopeless |= score > _as(score, (self._below[rows] - 1) // m)[:, None]
        sifted = np.where(hopeless, INELIGIBLE, score)
        width = self.mentor.shape[1]
        least = np.partition(sifted, -width, axis=1)[:, -width].clip(0)
        row, mentor = np.nonzero(sifted >= least[:, None])
        pairs = np.stack([rows[row], mentor], axis=1)
        return pairs, _whole(score[row, mentor]), _whole(own[row, mentor]), _whole(least) * m

    def _choice(self, pairs: IntArray, score: IntArray) -> IntArray:
        """How much mentees want pairs: by score, then by the mentor's place after the mentee's own on the circle."""
        m = self._problem.shape[1]
        return score * m + (m - 1 - (pairs[:, 1] - pairs[:, 0]) % m)

    def _rank(self, mentee: IntArray, own: IntArray) -> IntArray:
        """How much mentors want mentees: by their own score, then by priority and lot."""
        return own * len(self._standing) + self._standing[mentee]


def _as(block: NDArray[np.integer], bounds: IntArray) -> NDArray[np.integer]:
    """Bounds, to which 1 may be added, in the integers of a block of scores, so that comparing copies nothing."""
    return bounds.clip(INELIGIBLE, np.iinfo(block.dtype).max - 1).astype(block.dtype)


def _whole(scores: NDArray[np.integer]) -> IntArray:
    return scores.astype(np.int64)


def _list_both(problem: Problem) -> tuple[ListedScores, IntArray] | None:
    """Return listed scores and the mentors' own scores of the same pairs; None where whole rows are read faster."""
    scores, own = problem.scores, problem.mentor_scores
    if not isinstance(scores, ListedScores) or 8 * len(scores.value) >= scores.shape[0] * scores.shape[1]:
        return None
    if own is None:
        return scores, scores.value
    return scores, score_pairs(own, np.stack([scores.mentee, scores.mentor], axis=1))
