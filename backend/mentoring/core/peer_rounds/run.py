"""A run among peers: a round, its plan, and the proof, checked anew whenever somebody asks."""

from dataclasses import dataclass, replace
from functools import cached_property

from backend.matching.certificate import Verdict
from backend.matching.objective import Objective
from backend.matching.peers.certificate import check_peers
from backend.matching.peers.ring_certificate import check_rings
from backend.matching.peers.ring_problem import NOBODY
from backend.matching.peers.ring_program import Settled
from backend.matching.peers.rings import SECONDS, SwapResult, find_rings
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.result import Conflict
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.peer_rounds.round import Among, PeerRound

OBJECTIVES = (Objective.COVERAGE, Objective.TOTAL)
"""What peers can be matched for."""

Group = tuple[int, ...]
"""Positions of people who are together; in a ring everybody teaches the next, and the last the first."""


@dataclass(frozen=True, eq=False)
class PeerRun:
    """A round among peers and its result."""

    round: PeerRound
    result: PeerResult | SwapResult

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the plan, each from the person with the best lot on."""
        plan = self.result.plan if isinstance(self.result, PeerResult) else self.result.rings
        return tuple(tuple(person for person in group if person != NOBODY) for group in plan.tolist())

    @cached_property
    def locked(self) -> frozenset[Group]:
        """The groups that were locked."""
        return frozenset(tuple(person for person in group if person != NOBODY) for group in self.round.locked.tolist())

    def verify(self) -> Verdict:
        """Check the proof anew, by the people and their policy alone.

        Of rings, primal and dual are those of what comes first; they may differ where the run does not claim more.
        """
        round_, result = self.round, self.result
        if isinstance(result, PeerResult):
            verdict = check_peers(round_.pairs, result.objective, result.plan, result.certificate)
            if verdict.holds and (verdict.primal, verdict.dual) != (result.primal, result.dual):
                return Verdict(verdict.primal, verdict.dual, ("The run says other figures than its proof.",))
            return verdict
        found = check_rings(round_.rings, result.objective, result.rings, result.certificate)
        claims = (result.first, found.first, found.first_bound), (result.then, found.then, found.then_bound)
        overdone = any(settled is Settled.PROVEN and worth != bound for settled, worth, bound in claims)
        faults = found.faults or (("The run claims a proof that its prices do not give.",) if overdone else ())
        return Verdict(found.first, found.first_bound, faults)


def match_peers(
    round_: PeerRound, objective: Objective, tell: Progress = quiet, seconds: float = SECONDS
) -> PeerRun | Conflict:
    """Find the best pairs or rings and what proves them, or the decisions that can't stand together.

    Raises
    ------
    ProofFailed : the plan did not pass its own check.
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    """
    if round_.among is Among.PAIRS:
        found = pair_peers(round_.pairs, objective, tell)
    else:
        found = find_rings(round_.rings, objective, tell, seconds)
    if isinstance(found, PeerResult):  # what keeping is worth is no part of the points
        found = replace(found, total=round_.total_of(found.plan))
    return found if isinstance(found, Conflict) else PeerRun(round_, found)
