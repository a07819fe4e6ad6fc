"""One door to pairs among peers: a problem in, a proven result or a conflict out."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from backend.matching.objective import Objective
from backend.matching.peers.certificate import PeerCertificate, PricedSet, check_peers
from backend.matching.peers.nest import NOBODY, Nest
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.start import Start, begin_with_halves
from backend.matching.peers.tree import Duals, Tree
from backend.matching.peers.weights import peer_weights
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scores import IntArray

UNPAIRABLE = -(1 << 59)
"""Doubled worth of a pair that may not be made: never tight."""

Progress = Callable[[str, float], None]
"""Told what is being done, and how much of it is done, 0 … 1."""


@dataclass(frozen=True, eq=False)
class PeerResult:
    """A plan that was proven, and by what.

    Attributes
    ----------
    objective : what the plan makes best.
    plan : `(k, 2)` pairs, locked ones included, sorted, the better lot of each pair first.
    certificate : the proof.
    primal, dual : worth of the plan and its proven bound, equal, doubled, in the objective's own whole units.
    total : sum of the scores, locked pairs included; one that is not eligible counts 0.
    searches : how many people the best plan of half pairs had left over.
    """

    objective: Objective
    plan: IntArray
    certificate: PeerCertificate
    primal: int
    dual: int
    total: int
    searches: int

    @property
    def unpaired(self) -> IntArray:
        """Who has no partner, ascending."""
        return np.setdiff1d(np.arange(len(self.certificate.price)), self.plan)


def pair_peers(
    problem: PeerProblem,
    objective: Objective = Objective.COVERAGE,
    tell: Progress = lambda _what, _part: None,
) -> PeerResult | Conflict:
    """Return the best pairs with their proof, or the decisions that can't stand together.

    Exact and deterministic: a maximum-weight matching in a general graph, over all eligible pairs.

    Raises
    ------
    ValueError : the objective is neither `coverage` nor `total`.
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    ProofFailed : the plan did not pass its own check. It is never returned.
    """
    conflict = _conflict(problem)
    if conflict is not None:
        return conflict
    weights = peer_weights(problem, objective)
    tell("Solving", 0.0)
    start = begin_with_halves(weights.block(problem, np.arange(len(problem))), weights.person)
    free, certificate = match_from(start, tell)
    plan = np.unique(np.sort(np.concatenate([problem.locked, free]), axis=1), axis=0)
    tell("Checking the proof", 0.0)
    verdict = check_peers(problem, objective, plan, certificate)
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    total = int(np.maximum(problem.score_of(plan), 0).sum())
    return PeerResult(objective, plan, certificate, verdict.primal, verdict.dual, total, len(start.left_over))


def match_from(start: Start, tell: Progress) -> tuple[IntArray, PeerCertificate]:
    """Pairs `(k, 2)` of the largest worth and their proof, from where a search can begin."""
    doubled = np.where(start.worth > 0, 2 * start.worth, UNPAIRABLE)
    duals = Duals(doubled, start.price.copy(), Nest(start.mate))
    left = start.left_over.tolist()
    for done, person in enumerate(left):
        tell("Solving", done / len(left))
        if duals.nest.mate[person] == NOBODY and duals.price[person] > 0:
            Tree(duals).grow_from(person)
    found = np.array(duals.nest.mate, np.int64)
    one = np.flatnonzero(found > np.arange(len(found)))
    sets = tuple(PricedSet(np.sort(odd.members), odd.price) for odd in duals.nest.sets.values() if odd.price)
    return np.stack([one, found[one]], axis=1), PeerCertificate(duals.price, sets)


def _conflict(problem: PeerProblem) -> Conflict | None:
    """Locked pairs that share somebody; only where none does, those that are barred."""
    barred = {frozenset(pair) for pair in problem.barred.tolist()}
    locked = sorted({(min(pair), max(pair)) for pair in problem.locked.tolist()})
    partner: dict[int, int] = {}
    for pair in locked:
        if pair[0] == pair[1]:
            one = problem.ids[pair[0]]
            return Conflict((f"{one} is locked to {one}.",), "Nobody can be paired with themselves.")
        for person, with_ in (pair, pair[::-1]):
            if person in partner:
                who, first, second = (problem.ids[k] for k in (person, partner[person], with_))
                demands = (f"{who} is locked to {first}.", f"{who} is locked to {second}.")
                return Conflict(demands, f"{who} can be in one pair only.")
            partner[person] = with_
    for pair in locked:
        if frozenset(pair) in barred:
            one, other = (problem.ids[person] for person in pair)
            demands = (f"{one} is locked to {other}.", f"{one} and {other} are barred.")
            return Conflict(demands, "The same pair is locked and barred.")
    return None
