"""The proof that comes with rings, and the checker that needs no solver to believe it.

Give every person a price, none below 0, so that no ring is worth more than the prices of its people. Then no plan is
worth more than all prices together: rings share nobody. Where one worth comes before another, the first has such
prices of its own, and the second is bounded among the plans that reach as much of the first: every ring's second worth
and `weight` times its first are at most its prices, so the second worth of such a plan is at most all prices less
`weight` times what is reached of the first (Lagrangian duality).

Prices are whole, in units of a `UNIT`-th; what they add up to is rounded down, since worths are whole too. Such prices
need not reach the best plan: then the bound is above it, and the gap is said.
"""

from dataclasses import dataclass

import numpy as np

from backend.matching.objective import Objective
from backend.matching.peers.certificate import PeerCertificate, check_peers
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.ring_problem import NOBODY, RingProblem, along, from_best_lot, ring_worth
from backend.matching.scores import INELIGIBLE, IntArray

UNIT = 1 << 30
"""Prices are in this part of a whole."""

PRICE_LIMIT = 1 << 59
"""Prices, and what a weight makes of a worth, stay below this, so that three of them can be added up."""

IMPOSSIBLE = -(1 << 61)
"""Excess of a step that may not be taken."""


@dataclass(frozen=True, eq=False)
class RingPrices:
    """Prices `(n,)` of people and the weight of the worth that comes first (0 for that worth itself), in `UNIT`ths."""

    price: IntArray
    weight: int = 0


@dataclass(frozen=True, eq=False)
class RingCertificate:
    """Prices for the worth that comes first, and for the other among the plans that reach as much of the first."""

    first: RingPrices
    then: RingPrices


@dataclass(frozen=True)
class RingVerdict:
    """What the checker found. The plan is allowed, and the bounds hold, where there are no `faults`.

    Attributes
    ----------
    first, first_bound : the worth that comes first, and what no plan exceeds.
    then, then_bound : the other, and what no plan with as much of the first exceeds.
    """

    first: int
    first_bound: int
    then: int
    then_bound: int
    faults: tuple[str, ...]

    @property
    def is_best(self) -> bool:
        """Whether the plan is proven the best by the prices alone."""
        return not self.faults and self.first == self.first_bound and self.then == self.then_bound


def check_rings(
    problem: RingProblem, objective: Objective, rings: IntArray, certificate: RingCertificate | PeerCertificate
) -> RingVerdict:
    """Whether `rings`, locked ones included, are allowed, and how much better, by the certificate, any plan could be.

    Where rings are of two they are pairs, and a certificate of pairs may prove them.
    """
    faults = check_ring_plan(problem, rings)
    if not faults and isinstance(certificate, PeerCertificate) and problem.longest > 2:
        faults = ("A certificate of pairs proves nothing where rings may be longer.",)
    if faults:
        return RingVerdict(0, 0, 0, 0, faults)
    worth = ring_worth(problem, objective)
    free = free_rings(problem, rings)
    first, then = int(along(worth.first, free).sum()), int(along(worth.then, free).sum())
    wrong = RingVerdict(first, 0, then, 0, ("A price of the certificate is out of range, or for other people.",))
    if isinstance(certificate, PeerCertificate):
        proven = check_peers(as_pairs(problem), objective, rings[:, :2], certificate)
        return RingVerdict(first, first, then, then, proven.faults)
    zero = np.zeros_like(worth.first)
    if _malformed(problem, certificate.first, zero) or _malformed(problem, certificate.then, worth.first):
        return wrong
    over = (
        largest_excess(problem, worth.first, certificate.first, zero) > 0
        or largest_excess(problem, worth.then, certificate.then, worth.first) > 0
    )
    said = ("A ring is worth more than the prices of its people.",) if over else ()
    bounds = bound_of(certificate.first, 0), bound_of(certificate.then, first)
    return RingVerdict(first, bounds[0], then, bounds[1], said)


def as_pairs(problem: RingProblem) -> PeerProblem:
    """The same swaps as pairs among peers, where rings are of two: a pair scores what both gain."""
    both = (problem.scores > INELIGIBLE) & (problem.scores.T > INELIGIBLE)
    gain = np.where(both, problem.scores.astype(np.int64) + problem.scores.T, INELIGIBLE)
    return PeerProblem(problem.ids, problem.priority, gain, problem.locked[:, :2], problem.barred)


def bound_of(prices: RingPrices, reached: int) -> int:
    """What no plan exceeds that reaches so much of the worth that comes first."""
    return (sum(prices.price.tolist()) - prices.weight * reached) // UNIT


def largest_excess(problem: RingProblem, worth: IntArray, prices: RingPrices, before: IntArray) -> int:
    """Most by which a ring's worth, and `weight` times its worth `before`, exceeds its prices; in `UNIT`ths."""
    left = excess_of_steps(problem, worth, prices, before)
    largest = int((left + left.T).max(initial=IMPOSSIBLE))
    if problem.longest == 2:
        return largest
    for first in range(len(left)):
        two, three = later_steps(left, first)
        if len(two) and len(three):
            through = left[np.ix_(two, three)] + left[first, two, None] + left[three, first]
            largest = max(largest, int(through.max()))
    return largest


def excess_of_steps(problem: RingProblem, worth: IntArray, prices: RingPrices, before: IntArray) -> IntArray:
    """By how much each step's worth exceeds the price of the person taught, `(n, n)`; rings add theirs up."""
    left = worth * UNIT + before * prices.weight - prices.price
    return np.where(problem.may_teach, left, IMPOSSIBLE)


def later_steps(left: IntArray, first: int) -> tuple[IntArray, IntArray]:
    """Whom a person may teach, and who may teach them, of the people after them."""
    after = slice(first + 1, None)
    two = np.flatnonzero(left[first, after] > IMPOSSIBLE) + first + 1
    return two, np.flatnonzero(left[after, first] > IMPOSSIBLE) + first + 1


def check_ring_plan(problem: RingProblem, rings: IntArray) -> tuple[str, ...]:
    """Faults of `rings` against one ring each, their length, locks, bars and eligibility, in words."""
    n = len(problem)
    if rings.ndim != 2 or rings.shape[1] != 3 or (rings < NOBODY).any() or (rings >= n).any():
        return ("The rings name people who are not in the round.",)
    if (rings[:, :2] == NOBODY).any():
        return ("A ring has fewer than two people.",)
    count = np.bincount(rings[rings != NOBODY], minlength=n)
    faults = [f"{problem.ids[k]} is in more than one ring." for k in np.flatnonzero(count > 1)[:5]]
    if faults:
        return tuple(faults)
    if len(_missing(problem.locked, rings)):
        faults.append("A locked ring is missing.")
    free = free_rings(problem, rings)
    if problem.longest == 2 and (free[:, 2] != NOBODY).any():
        faults.append("A ring is of three people.")
    if (along(np.where(problem.may_teach, 0, 1), free) > 0).any():
        faults.append("A ring holds somebody who may not teach the next.")
    return tuple(faults)


def free_rings(problem: RingProblem, rings: IntArray) -> IntArray:
    """The rings of a plan that are not locked."""
    return _missing(rings, problem.locked)


def _missing(rings: IntArray, others: IntArray) -> IntArray:
    held = {tuple(ring) for ring in from_best_lot(others).tolist()}
    kept = [ring for ring in from_best_lot(rings).tolist() if tuple(ring) not in held]
    return np.array(kept, np.int64).reshape(-1, 3)


def _malformed(problem: RingProblem, prices: RingPrices, before: IntArray) -> bool:
    price = prices.price
    if price.shape != (len(problem),) or (price < 0).any() or (price > PRICE_LIMIT).any() or prices.weight < 0:
        return True
    return prices.weight * int(before.max(initial=0)) > PRICE_LIMIT
