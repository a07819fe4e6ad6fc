"""Which pairs are in every best plan, and which are one of several.

Any best plan differs from this one by cycles that cost nothing, so a pair can be exchanged if and only if it is worth
no more than its prices and its two ends lie in one strongly connected component of the changes that cost nothing
(Régin 1994, for matchings without weights). All pairs are answered at once, in the time it takes to look at them.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from backend.matching.market import PairWeights, is_among
from backend.matching.optimum import Optimum
from backend.matching.pairs import DensePairs
from backend.matching.prices import Standing
from backend.matching.scores import IntArray, in_blocks


def in_every_best_plan(optimum: Optimum) -> NDArray[np.bool_]:
    """Which pairs of `optimum.plan` no best plan lacks, `(k,)`. Exact also where the market holds candidates only."""
    plan, prices = optimum.plan, optimum.prices
    n, m = optimum.market.shape
    root = n + m
    free = np.concatenate([*_tight_pairs(optimum), np.empty((0, 2), np.int64)])
    made = is_among(free, plan, m)
    tail, head = free[:, 0], n + free[:, 1]
    enters, leaves = _free_of_charge(optimum)
    tails = [tail[~made], head[made], np.full(len(enters), root), leaves]
    heads = [head[~made], tail[made], enters, np.full(len(leaves), root)]
    arcs = np.concatenate(tails), np.concatenate(heads)
    graph = csr_array((np.ones(len(arcs[0]), np.int8), arcs), shape=(root + 1, root + 1))
    _, component = connected_components(graph, connection="strong")
    surplus = (
        optimum.market.pairs.weight(plan[:, 0], plan[:, 1]) - prices.mentee[plan[:, 0]] - prices.mentor[plan[:, 1]]
    )
    return (surplus > 0) | (component[plan[:, 0]] != component[n + plan[:, 1]])


def _tight_pairs(optimum: Optimum) -> Iterator[IntArray]:
    """All pairs worth exactly their two prices, block by block."""
    pairs, u, p = optimum.market.pairs, optimum.prices.mentee, optimum.prices.mentor
    if optimum.complete and not isinstance(pairs, DensePairs):
        tight = pairs.value == u[pairs.mentee] + p[pairs.mentor]
        yield np.stack([pairs.mentee[tight], pairs.mentor[tight]], axis=1)
        return
    asked = PairWeights(optimum.problem, optimum.weights)
    for rows in in_blocks(*optimum.market.shape, cells=1 << 20):
        block = pairs.matrix[rows] if optimum.complete and isinstance(pairs, DensePairs) else asked.block(rows)
        row, mentor = np.nonzero((block > 0) & (block == u[rows, None] + p))
        yield np.stack([rows[row], mentor], axis=1)


def _free_of_charge(optimum: Optimum) -> tuple[IntArray, IntArray]:
    """Nodes that can be let in from the root, and those that can leave to it, at no cost."""
    market, u, p = optimum.market, optimum.prices.mentee, optimum.prices.mentor
    standing = Standing.of(market, optimum.plan)
    enters = (standing.got < market.demand) & (standing.gain_of_next(market) + u == 0)
    leaves = (standing.got > 0) & (standing.loss_of_last(market) + u == 0)
    empties = (standing.filled > market.minimum) & (p == 0)
    fills = (standing.filled < market.capacity) & (p == 0)
    return np.flatnonzero(np.concatenate([enters, empties])), np.flatnonzero(np.concatenate([leaves, fills]))
