"""The proof that comes with pairs among peers, and the checker that needs no solver to believe it.

Give every person a price and some sets of an odd number of people a price, none of them below 0, so that every pair
that may be made is worth at most its two prices and those of the sets that hold both. Then no plan is worth more than

    Σ price of people + Σ price of sets · (people in the set − 1) / 2

because a set of 2k + 1 people holds at most k pairs (Edmonds 1965). A plan worth as much is optimal. Prices are
doubled, so that all of them are whole, and the check is an equality.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backend.matching.certificate import PRICE_LIMIT, Verdict
from backend.matching.objective import Objective
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.weights import PeerWeights, peer_weights
from backend.matching.scores import INELIGIBLE, IntArray, in_blocks

CELLS = 1 << 18
"""Pairs looked at in one go."""


@dataclass(frozen=True, eq=False)
class PricedSet:
    """People of whom an odd number can't all be paired among themselves, and twice the price of that."""

    members: IntArray
    price: int


@dataclass(frozen=True, eq=False)
class PeerCertificate:
    """The proof of a plan: `price` `(n,)`, twice the price of each person, and the sets that have one."""

    price: IntArray
    sets: tuple[PricedSet, ...] = ()


def check_peers(problem: PeerProblem, objective: Objective, plan: IntArray, certificate: PeerCertificate) -> Verdict:
    """Whether `plan`, locked pairs included, is allowed and what `objective` promises, by `certificate` alone.

    Primal and dual are in whole units of the objective, doubled, without the locked pairs.
    """
    faults = check_peer_plan(problem, plan)
    if faults:
        return Verdict(0, 0, faults)
    weights = peer_weights(problem, objective)
    primal = 2 * sum(weights.of_pairs(problem, free_pairs(problem, plan)).tolist())
    fault = _malformed(len(problem), certificate)
    if fault:
        return Verdict(primal, 0, (fault,))
    dual = sum(certificate.price.tolist()) + sum(odd.price * (len(odd.members) // 2) for odd in certificate.sets)
    outbid = _outbid(problem, weights, certificate)
    if outbid is not None:
        one, other = (problem.ids[person] for person in outbid)
        return Verdict(primal, dual, (f"{one} and {other} are worth more as a pair than their prices.",))
    unequal = () if primal == dual else (f"The plan is worth {primal}, and the prices only prove a bound of {dual}.",)
    return Verdict(primal, dual, unequal)


def check_peer_plan(problem: PeerProblem, plan: IntArray) -> tuple[str, ...]:
    """Faults of `plan` against one partner each, locks, bars and eligibility, in words; empty where it is allowed."""
    n = len(problem)
    if plan.ndim != 2 or plan.shape[1] != 2 or (plan < 0).any() or (plan >= n).any():
        return ("The plan names people who are not in the round.",)
    count = np.bincount(plan.ravel(), minlength=n)
    faults = [f"{problem.ids[k]} is in more than one pair." for k in np.flatnonzero(count > 1)[:5]]
    held = {_either_way(pair) for pair in plan.tolist()}
    if any(_either_way(pair) not in held for pair in problem.locked.tolist()):
        faults.append("A locked pair is missing.")
    free = free_pairs(problem, plan)
    if not {_either_way(pair) for pair in free.tolist()}.isdisjoint(map(_either_way, problem.barred.tolist())):
        faults.append("A barred pair is in the plan.")
    if (free[:, 0] == free[:, 1]).any() or (problem.score_of(free) <= INELIGIBLE).any():
        faults.append("A pair that is not eligible is in the plan.")
    return tuple(faults)


def free_pairs(problem: PeerProblem, plan: IntArray) -> IntArray:
    """The pairs of a plan that are not locked."""
    locked = {_either_way(pair) for pair in problem.locked.tolist()}
    return plan[[_either_way(pair) not in locked for pair in plan.tolist()]] if locked else plan


def _either_way(pair: list[int]) -> tuple[int, int]:
    return min(pair), max(pair)


def _malformed(n: int, certificate: PeerCertificate) -> str | None:
    price, sets = certificate.price, certificate.sets
    if price.shape != (n,):
        return "The certificate has prices for other people than the round."
    if (price < 0).any() or (price > PRICE_LIMIT).any() or any(not 0 <= odd.price <= PRICE_LIMIT for odd in sets):
        return "A price of the certificate is out of range."
    if len(sets) > n or sum(odd.price for odd in sets) > PRICE_LIMIT:
        return "The certificate has more sets, or dearer ones, than any proof needs."
    for odd in sets:
        within = ((odd.members >= 0) & (odd.members < n)).all()
        if odd.members.ndim != 1 or not within or len(np.unique(odd.members)) != len(odd.members):
            return "A set of the certificate names people twice, or who are not in the round."
        if len(odd.members) % 2 == 0:
            return "A set of the certificate is not odd."
    return None


def _outbid(problem: PeerProblem, weights: PeerWeights, certificate: PeerCertificate) -> tuple[int, int] | None:
    """The first pair that is worth more than its prices."""
    n, price = len(problem), certificate.price
    inside = Membership.of(n, certificate)
    for rows in in_blocks(n, n, cells=CELLS):
        over = 2 * weights.block(problem, rows)
        over -= price[rows, None]
        over -= price
        row, other = np.nonzero(over > 0)
        # most pairs are cleared by the two prices alone; the sets are asked about the others only
        left = over[row, other] - inside.price_of(rows[row], other)
        if (left > 0).any():
            first = int(np.argmax(left > 0))
            return int(rows[row[first]]), int(other[first])
    return None


@dataclass(frozen=True, eq=False)
class Membership:
    """Who is in which priced set: `inside` `(n, sets)`, and the doubled price of each set."""

    inside: NDArray[np.bool_]
    price: IntArray

    @classmethod
    def of(cls, n: int, certificate: PeerCertificate) -> "Membership":
        """From the sets of a certificate that is well formed."""
        inside = np.zeros((n, len(certificate.sets)), np.bool_)
        for k, odd in enumerate(certificate.sets):
            inside[odd.members, k] = True
        return cls(inside, np.array([odd.price for odd in certificate.sets], np.int64))

    def price_of(self, one: IntArray, other: IntArray) -> IntArray:
        """Sum of the prices of the sets that hold both people of a pair, for each of some pairs."""
        found = np.zeros(len(one), np.int64)
        for part in in_blocks(len(one), len(self.price), cells=CELLS):
            found[part] = (self.inside[one[part]] & self.inside[other[part]]) @ self.price
        return found
