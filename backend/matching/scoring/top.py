"""The best mentors of each mentee, exactly, without sorting everyone."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import INELIGIBLE, IntArray, PairScores, in_blocks

NOBODY = -1
"""What stands where a mentee has fewer mentors than were asked for."""

GROUP = 16
"""Columns per group: fewer groups are quicker to rank, smaller ones bound the answer more closely."""

CELLS = 1 << 18
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
    least, ties = _bound(block, k)
    where = np.flatnonzero(block >= (least + (ties > 0))[:, None])
    crowded = np.flatnonzero(ties)
    if len(crowded):
        where = np.concatenate([where, _first_equal(block, least[crowded], crowded, ties[crowded])])
    return _ranked(block, where, k)


def _bound(block: NDArray[np.integer], k: int) -> tuple[NDArray[np.integer], IntArray]:
    """Bound each row's k-th best score from below; where far more reach the bound, say how many ties are enough.

    The k-th best of the best of each group is such a bound: k groups have a score as good as that. Of the scores that
    equal it no more are wanted than there are groups short of k above it; 0 where not many equal it.
    """
    rows, columns = block.shape
    groups = columns // GROUP
    if groups < 2 * k:
        return np.zeros(rows, block.dtype), np.zeros(rows, np.int64)
    best_in_group = block[:, : groups * GROUP].reshape(rows, GROUP, groups).max(axis=1)
    best_in_group.partition(groups - k, axis=1)
    least = np.maximum(best_in_group[:, groups - k], 0)
    crowded = np.count_nonzero(best_in_group >= least[:, None], axis=1) > 2 * k
    above = np.count_nonzero(best_in_group[:, groups - k :] > least[:, None], axis=1)
    return least, np.where(crowded, k - above, 0)


def _first_equal(block: NDArray[np.integer], least: NDArray[np.integer], rows: IntArray, enough: IntArray) -> IntArray:
    """Find the first scores that equal the bound in each of `rows`, up to `enough`, as positions in the flat block."""
    columns = block.shape[1]
    found = []
    # Where very many are equal, a look at the beginning is enough.
    for width in (columns // 4, columns):
        equal = np.flatnonzero(block[rows, :width] == least[:, None])
        first = np.searchsorted(equal, np.arange(len(rows) + 1) * width)
        done = (np.diff(first) >= enough) | (width == columns)
        place = first[:-1, None] + np.arange(enough.max(initial=0))
        taken = (place < np.minimum(first[1:], first[:-1] + enough)[:, None]) & done[:, None]
        row, column = np.divmod(equal[place[taken]], width)
        found.append(rows[row] * columns + column)
        rows, least, enough = rows[~done], least[~done], enough[~done]
    return np.concatenate(found)


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
