"""The two exact solvers: a full matrix with seats as repeated columns, and min-cost flow on listed pairs.

References: Crouse (2016), On implementing 2D rectangular assignment algorithms, behind
`scipy.optimize.linear_sum_assignment`; Goldberg (1997), An efficient implementation of a scaling minimum-cost flow
algorithm, behind OR-Tools' `SimpleMinCostFlow`.
"""

from typing import Any

import numpy as np
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow
from scipy.optimize import linear_sum_assignment

from backend.matching.market import Market
from backend.matching.objective import FLOW_LIMIT, TooLarge
from backend.matching.pairs import DensePairs, SparsePairs
from backend.matching.scores import IntArray


def solve_market(market: Market) -> IntArray | None:
    """A plan of the largest worth, `(k, 2)` sorted pairs, or None where the minimums can't be met.

    Raises
    ------
    TooLarge : worth does not fit 64-bit costs; fewer decimals or priorities would.
    """
    if isinstance(market.pairs, DensePairs):
        return _by_matrix(market, market.pairs)
    return _by_flow(market, market.pairs)


def _by_matrix(market: Market, pairs: DensePairs) -> IntArray:
    """Each mentor's column stands as often as it has seats; a pair of weight 0 means unmatched."""
    seats = np.minimum(market.capacity, market.shape[0])
    column = np.repeat(np.arange(market.shape[1]), seats)
    costs = pairs.matrix.astype(np.float64)
    if (seats != 1).any():
        costs = costs[:, column]
    row, at = linear_sum_assignment(costs, maximize=True)
    mentor = column[at]
    made = pairs.matrix[row, mentor] > 0
    return np.stack([row[made], mentor[made]], axis=1)


def _by_flow(market: Market, pairs: SparsePairs) -> IntArray | None:
    """Mentees supply, mentors take: first what they must, then what they may.

    A minimum is a demand of the mentor's own node, so it costs nothing to promise. What supply is left runs through
    a bypass from each mentee, which stands for staying unmatched; its last unit costs what a first mentor is worth.
    """
    n, m = market.shape
    sink = n + m
    largest = pairs.heaviest + int(market.first.max(initial=0))
    if largest * (n + m + 4) >= FLOW_LIMIT:
        raise TooLarge(f"a weight of {largest} with {n + m} people does not fit 64-bit costs")
    flow: Any = SimpleMinCostFlow()  # its stubs name element types where NumPy names shapes
    mentees, mentors, sink_of = np.arange(n), np.arange(n, n + m), np.full(max(n, m), sink)
    add = flow.add_arcs_with_capacity_and_unit_cost
    chosen = add(pairs.mentee, n + pairs.mentor, np.ones(len(pairs.value), np.int64), -pairs.value)
    add(mentors, sink_of[:m], market.capacity - market.minimum, np.zeros(m, np.int64))
    wanted = np.maximum(market.demand, 0)
    last = np.minimum(wanted, 1)
    add(mentees, sink_of[:n], wanted - last, np.zeros(n, np.int64))
    add(mentees, sink_of[:n], last, market.first)
    flow.set_nodes_supplies(mentees, wanted)
    flow.set_nodes_supplies(mentors, -market.minimum)
    flow.set_node_supply(sink, int(market.minimum.sum() - wanted.sum()))
    status = flow.solve()
    if status == flow.INFEASIBLE:
        return None
    if status != flow.OPTIMAL:
        raise TooLarge(f"the flow solver answered {status!s}")
    made = flow.flows(chosen) > 0
    return np.stack([pairs.mentee[made], pairs.mentor[made]], axis=1)
