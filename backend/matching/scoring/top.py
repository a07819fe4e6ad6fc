"""The best mentors of each mentee, exactly, without sorting everyone."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import INELIGIBLE, PairScores, in_blocks

NOBODY = -1
"""What stands where a mentee has fewer mentors than were asked for."""

GROUP = 16
"""Columns per group: fewer groups are quicker to rank, smaller ones bound the answer more closely."""

CROWD = 8
"""Candidates per row, in multiples of k, from which ties are thinned out before they are sorted."""

CELLS = 1 << 17
"""Scores per block, so that a block stays in a core's cache from being scored to being ranked."""


class Best(NamedTuple):
    """Mentors and scores, `(n, k)` each: best first, ties in column order, then `NOBODY` and `INELIGIBLE`."""

    mentor: NDArray[np.int32]
    score: NDArray[np.int32]


def best_mentors(scores: PairScores, k: int) -> Best:
    """Find every mentee's `k` best mentors, block by block."""
    found = [best_of(scores.block(rows), k) for rows in in_blocks(*scores.shape, cells=CELLS)]
    nothing = best_of(np.empty((0, scores.shape[1]), np.int32), k)
    return Best(*(np.concatenate(parts) for parts in zip(nothing, *found, strict=True)))


def best_of(block: NDArray[np.integer], k: int) -> Best:
    """Find the `k` best columns of each row of a block."""
    rows, columns = block.shape
    candidates = block >= _least(block, k)[:, None]
    where = np.flatnonzero(candidates)
    crowded = np.bincount(where // max(1, columns), minlength=rows) > CROWD * k
    if crowded.any():
        candidates[crowded] = _first_among_equals(block[crowded], k)
        where = np.flatnonzero(candidates)
    return _ranked(block, where, k)


def _least(block: NDArray[np.integer], k: int) -> NDArray[np.integer]:
    """Bound each row's k-th best score from below: k groups of columns each have a score as good as that."""
    rows, columns = block.shape
    groups = columns // GROUP
    if groups < k:
        return np.zeros(rows, block.dtype)
    best_in_group = block[:, : groups * GROUP].reshape(rows, GROUP, groups).max(axis=1)
    return np.maximum(np.partition(best_in_group, groups - k, axis=1)[:, groups - k], 0)


def _first_among_equals(block: NDArray[np.integer], k: int) -> NDArray[np.bool_]:
    """Mark the k best of each row, of those that equal the k-th only the first; never an ineligible one."""
    columns = block.shape[1]
    least = np.maximum(np.partition(block, columns - k, axis=1)[:, columns - k], 0)[:, None]
    equal = block == least
    return (block > least) | (equal & (np.cumsum(equal, axis=1) <= k))


def _ranked(block: NDArray[np.integer], where: NDArray[np.intp], k: int) -> Best:
    """Put candidates (positions in the flat block) in order within their rows and keep the first k of each."""
    rows, columns = block.shape
    row, column = np.divmod(where, max(1, columns))
    value = block.ravel()[where].astype(np.int64)
    above = value.max(initial=0) + 1
    key = np.sort((row * above + (above - 1 - value)) * columns + column)
    first = np.searchsorted(key, np.arange(rows + 1) * above * columns)
    place = first[:-1, None] + np.arange(k)
    taken = place < first[1:, None]
    mentor, score = np.full((rows, k), NOBODY, np.int32), np.full((rows, k), INELIGIBLE, np.int32)
    best, column = np.divmod(key[place[taken]], max(1, columns))
    mentor[taken], score[taken] = column, above - 1 - best % above
    return Best(mentor, score)
