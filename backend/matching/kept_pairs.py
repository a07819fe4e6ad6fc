"""Weights kept from one repair to the next: quick to read from both sides, and quick to take one pair out of."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from backend.matching.market import Market
from backend.matching.pairs import NEVER, DensePairs, SparsePairs
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class KeptPairs(DensePairs):
    """A full matrix and its transpose: a column of a large matrix is slow to read, a row of the transpose is not."""

    transposed: NDArray[np.int64]

    @classmethod
    def of(cls, pairs: DensePairs) -> "KeptPairs":
        """The same pairs, with their transpose."""
        return cls(pairs.matrix, np.ascontiguousarray(pairs.matrix.T))

    def column(self, mentor: int) -> IntArray:
        """See `DensePairs.column`."""
        return np.where(self.transposed[mentor] > 0, self.transposed[mentor], NEVER)

    def call_off(self, mentee: int, mentor: int) -> None:
        """Take one pair out, in place."""
        self.matrix[mentee, mentor] = self.transposed[mentor, mentee] = 0


def kept(market: Market) -> Market:
    """The market made ready for one repair after another: a full matrix gets its transpose, once."""
    pairs = market.pairs
    return replace(market, pairs=_two_way(pairs)) if isinstance(pairs, DensePairs) else market


def without(market: Market, mentee: int, mentor: int) -> Market:
    """The market in which one pair may not be made; a full matrix changes in place."""
    pairs = market.pairs
    if isinstance(pairs, SparsePairs):
        other = (pairs.mentee != mentee) | (pairs.mentor != mentor)
        listed = SparsePairs.of(pairs.shape, pairs.mentee[other], pairs.mentor[other], pairs.value[other])
        return replace(market, pairs=listed)
    both = _two_way(pairs)
    both.call_off(mentee, mentor)
    return replace(market, pairs=both)


def _two_way(pairs: DensePairs) -> KeptPairs:
    return pairs if isinstance(pairs, KeptPairs) else KeptPairs.of(pairs)
