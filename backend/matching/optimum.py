"""An optimal plan with all that proves it, ready to be asked about or repaired."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backend.matching.certificate import Verdict, check_prices
from backend.matching.market import Market, is_among, open_market
from backend.matching.objective import Weights
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.residual import Residual
from backend.matching.scores import IntArray


@dataclass(frozen=True, eq=False)
class Optimum:
    """The best plan of a round under an objective that has prices: `total`, `coverage` or `least-change`.

    Attributes
    ----------
    problem, weights : the round, and what its plans are worth.
    market : what was left to decide.
    plan : `(k, 2)` pairs of the market, sorted, without locked pairs.
    prices : prices that support the plan.
    complete : whether the market holds all pairs. Where it holds candidates only, prices speak for all pairs, but
        chains of changes for the candidates: what they cost is then an upper bound.
    """

    problem: Problem
    weights: Weights
    market: Market
    plan: IntArray
    prices: Prices
    complete: bool = True

    @classmethod
    def of(
        cls, problem: Problem, weights: Weights, plan: IntArray, prices: Prices, candidates: Market | None = None
    ) -> "Optimum":
        """From a result's plan, locked pairs included or not, with all pairs or with candidates only."""
        free = plan[~is_among(plan, problem.locked, problem.shape[1])]
        return cls(problem, weights, candidates or open_market(problem, weights), free, prices, candidates is None)

    @property
    def whole(self) -> IntArray:
        """The plan with its locked pairs, sorted."""
        return np.unique(np.concatenate([self.problem.locked, self.plan]), axis=0)

    @cached_property
    def held(self) -> IntArray:
        """Pairs that each mentee has, locked ones included, `(n,)`."""
        mentees = np.concatenate([self.problem.locked[:, 0], self.plan[:, 0]])
        return np.bincount(mentees, minlength=self.problem.shape[0])

    @cached_property
    def residual(self) -> Residual:
        """The graph of possible changes."""
        return Residual(self.market, self.plan, self.prices)

    def check(self) -> Verdict:
        """Prove the plan anew, against all pairs of the problem."""
        return check_prices(self.problem, self.weights, self.whole, self.prices)
