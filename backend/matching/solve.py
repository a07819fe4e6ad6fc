"""One door to every objective: a problem in, a proven result or a conflict out."""

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.certificate import check_prices
from backend.matching.market import Market, open_market
from backend.matching.objective import Objective, Weights, coverage_weights, total_weights
from backend.matching.pairs import DensePairs
from backend.matching.prices import Prices, recover_prices
from backend.matching.problem import Problem
from backend.matching.result import Certificate, Conflict, ProofFailed, Result
from backend.matching.scores import IntArray


def with_locked(problem: Problem, plan: IntArray) -> IntArray:
    """Return the plan with the locked pairs in it, sorted."""
    whole = np.unique(np.concatenate([problem.locked, plan]), axis=0)
    return whole.astype(np.int64)
