"""The best mentors of each mentee, exactly, without sorting everyone."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import INELIGIBLE, PairScores, in_blocks

NOBODY = -1
"""What stands where a mentee has fewer mentors than were asked for."""

GROUP = 16
"""Columns per group: fewer groups are quicker to rank, smaller ones bound the answer more closely."""

CROWD = 4
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
    least = _least(block, k)[:, None]
    candidates = block >= least
    where = np.flatnonzero(candidates)
    crowded = np.diff(np.searchsorted(where, np.arange(rows + 1) * columns)) > CROWD * k
    if crowded.any():
        candidates[crowded] = _first_among_equals(block[crowded], least[crowded], k)
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


def _first_among_equals(block: NDArray[np.integer], least: NDArray[np.integer], k: int) -> NDArray[np.bool_]:
    """Mark scores above the bound, and of those that equal it only the first `k` of each row."""
    rows, columns = block.shape
    candidates = block > least
    equal = np.flatnonzero(block == least)
    first = np.searchsorted(equal, np.arange(rows + 1) * columns)
    place = first[:-1, None] + np.arange(k)
    candidates.ravel()[equal[place[place < first[1:, None]]]] = True
    return candidates


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
