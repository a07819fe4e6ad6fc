"""One door to skill swaps: who may teach whom in, rings out, with a bound on how much better any plan could be."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment

from backend.matching.objective import Objective
from backend.matching.peers.certificate import PeerCertificate, free_pairs
from backend.matching.peers.ring_certificate import (
    IMPOSSIBLE,
    UNIT,
    RingCertificate,
    RingPrices,
    RingVerdict,
    as_pairs,
    check_rings,
    excess_of_steps,
)
from backend.matching.peers.ring_level import Level
from backend.matching.peers.ring_pricing import best_rings
from backend.matching.peers.ring_problem import (
    NOBODY,
    RingProblem,
    RingWorth,
    along,
    from_best_lot,
    no_rings,
    ring_worth,
    score_of_rings,
)
from backend.matching.peers.ring_program import Settled, settle
from backend.matching.peers.solve import Progress, pair_peers
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scores import IntArray

SECONDS = 5.0
"""The search for better rings ends after this long on each of its two levels, with the best found so far."""

BEGINNING = 5
"""Rings of each length per person to begin with."""


@dataclass(frozen=True, eq=False)
class SwapResult:
    """Rings, and what is known about better ones.

    Attributes
    ----------
    objective : what the plan makes best.
    rings : `(k, 3)`, locked ones included, sorted; see `ring_problem`.
    people : people in a ring.
    total : sum of the scores, one per person in a ring.
    certificate : prices that bound both worths of the objective; where rings are of two, the proof of the pairs.
    verdict : both worths, without locked rings, and their bounds, from the separate checker.
    first, then : by what it is known that nothing is better, for what comes first and for what comes then.
    """

    objective: Objective
    rings: IntArray
    people: int
    total: int
    certificate: RingCertificate | PeerCertificate
    verdict: RingVerdict
    first: Settled
    then: Settled


def find_rings(
    problem: RingProblem,
    objective: Objective = Objective.COVERAGE,
    tell: Progress = lambda _what, _part: None,
    seconds: float = SECONDS,
) -> SwapResult | Conflict:
    """Return rings of two, and of three where allowed, or the decisions that can't stand together.

    Rings of two are pairs among peers: exact and proven. The best rings of up to three are NP-hard to find, so the
    result says what is known: `PROVEN` where prices that anybody can check reach the plan, `SEARCHED` where the
    solver's branch and bound ended, `OPEN` with a bound where it did not. The same input gives the same rings unless
    a search was cut short by `seconds`.

    Raises
    ------
    ValueError : the objective is neither `coverage` nor `total`, or rings are to be of neither two nor three people.
    TooLarge : scores or priorities exceed what whole prices can hold.
    ProofFailed : the rings did not pass the check. They are never returned.
    """
    worth = ring_worth(problem, objective)
    conflict = _conflict(problem)
    if conflict is not None:
        return conflict
    if problem.longest == 2:
        return _in_twos(problem, objective, tell)
    found = _in_threes(problem, worth, seconds, tell)
    return _checked(problem, objective, found)


class _Found(NamedTuple):
    """Rings before they are checked, without those locked."""

    rings: IntArray
    certificate: RingCertificate | PeerCertificate
    first: Settled
    then: Settled


def _in_threes(problem: RingProblem, worth: RingWorth, seconds: float, tell: Progress) -> _Found:
    columns = _beginning(problem, worth)
    plan = _greedy(worth.first, columns)
    nothing = np.zeros_like(worth.first)
    first = settle(
        Level(problem, worth.first, nothing, worth.then, 0), plan, columns, seconds, lambda what: tell(what, 0.0)
    )
    reached = int(along(worth.first, first.rings).sum())
    after = Level(problem, worth.then, worth.first, nothing, reached)
    then = settle(after, first.rings, first.columns, seconds, lambda what: tell(what, 0.5))
    return _Found(then.rings, RingCertificate(first.prices, then.prices), first.settled, then.settled)


def _in_twos(problem: RingProblem, objective: Objective, tell: Progress) -> SwapResult | Conflict:
    pairs = as_pairs(problem)
    found = pair_peers(pairs, objective, tell)
    if isinstance(found, Conflict):
        return found
    free = free_pairs(pairs, found.plan)
    rings = np.column_stack([free, np.full(len(free), NOBODY)])
    return _checked(problem, objective, _Found(rings, found.certificate, Settled.PROVEN, Settled.PROVEN))


def _checked(problem: RingProblem, objective: Objective, found: _Found) -> SwapResult:
    rings = from_best_lot(np.concatenate([problem.locked, found.rings]))
    verdict = check_rings(problem, objective, rings, found.certificate)
    if verdict.faults:
        raise ProofFailed(" ".join(verdict.faults))
    people, total = int((rings != NOBODY).sum()), score_of_rings(problem, rings)
    return SwapResult(objective, rings, people, total, found.certificate, verdict, found.first, found.then)


def _beginning(problem: RingProblem, worth: RingWorth) -> IntArray:
    """Rings that look good where everybody is charged what they would gain if rings of any length were allowed."""
    zero, n = np.zeros_like(worth.first), len(problem)
    may, found = problem.may_teach, [no_rings()]
    for each in (worth.first, worth.then):
        gain = np.where(may, each + 1, 0)
        row, column = linear_sum_assignment(gain, maximize=True)
        price = np.zeros(n, np.int64)
        price[column] = gain[row, column]
        left = excess_of_steps(problem, each, RingPrices(price * UNIT), zero)
        found.append(best_rings(left, problem.longest, BEGINNING, IMPOSSIBLE))
    return np.unique(np.concatenate(found), axis=0)


def _greedy(worth: IntArray, columns: IntArray) -> IntArray:
    """Rings taken one after the other, the best that is left first: a plan to begin with."""
    free, taken = np.ones(len(worth) + 1, np.bool_), []
    for ring in columns[np.argsort(-along(worth, columns), kind="stable")]:
        if free[ring].all():
            taken.append(ring)
            free[ring[ring != NOBODY]] = False
    return np.array(taken, np.int64).reshape(-1, 3)


def _conflict(problem: RingProblem) -> Conflict | None:
    """Locked rings that are too long or share somebody; only where none does, those that hold two who are barred."""
    barred = {frozenset(pair) for pair in problem.barred.tolist()}
    ring_of: dict[int, int] = {}
    for k, ring in enumerate(from_best_lot(problem.locked).tolist()):
        people = [person for person in ring if person != NOBODY]
        said = f"{', '.join(problem.ids[person] for person in people)} are locked in a ring."
        if len(people) > problem.longest:
            return Conflict((said,), f"Rings are of {problem.longest} people at most.")
        for person in people:
            if person in ring_of:
                name = problem.ids[person]
                return Conflict((f"{name} is locked in a ring.", said), f"{name} can be in one ring only.")
            ring_of[person] = k
    for pair in barred:
        one, other = sorted(pair)
        if one in ring_of and ring_of[one] == ring_of.get(other):
            together = ", ".join(problem.ids[person] for person in sorted(ring_of) if ring_of[person] == ring_of[one])
            barring = f"{problem.ids[one]} and {problem.ids[other]} are barred."
            return Conflict((f"{together} are locked in a ring.", barring), "Two people of a locked ring are barred.")
    return None
