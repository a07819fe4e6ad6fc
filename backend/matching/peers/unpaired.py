"""Why somebody has no partner, whatever plan is made: nobody eligible, an odd number, or too few partners to go round.

Take all people whom some plan with the most pairs leaves out. They fall into groups, each of an odd number who can only
be paired with each other and with a few people outside; every one of those outside can serve one group. The groups
that remain lack a person each, and no plan pairs more (Tutte 1947; Berge 1958; Gallai 1964 and Edmonds 1965).
"""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from backend.matching.objective import Objective
from backend.matching.peers.left_out import left_out_by_some_plan
from backend.matching.peers.nest import NOBODY
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scores import INELIGIBLE, IntArray


class UnpairedReason(Enum):
    """What stands against a partner."""

    NOBODY_ELIGIBLE = "nobody is eligible"
    BARRED = "barred from everybody who is eligible"
    TAKEN = "everybody eligible is locked to somebody else"
    ODD_GROUP = "an odd number of people who can only be paired with each other"
    TOO_FEW_PARTNERS = "groups of an odd number share too few partners outside"
    OUTWEIGHED = "could be paired if others moved, but by its objective the plan would be worse"


@dataclass(frozen=True, eq=False)
class Unpaired:
    """People left out for one reason.

    Attributes
    ----------
    people : who has no partner, ascending.
    reason : what stands against it.
    groups : people, group by group, who can only be paired within their group or with `partners`. Each is odd.
    partners : who of the others could be paired with somebody of the groups.
    short_by : how many of the groups' people no plan can pair: count of groups less count of partners; 0 where nobody
        has to be left out.
    """

    people: IntArray
    reason: UnpairedReason
    groups: tuple[IntArray, ...] = ()
    partners: IntArray = field(default_factory=lambda: np.empty(0, np.int64))
    short_by: int = 0


def explain_unpaired(problem: PeerProblem, result: PeerResult) -> tuple[Unpaired, ...]:
    """Everybody without a partner, by what stands against it.

    Solves once more for the most people where the plan is one of the best total.
    """
    may = may_be_paired(problem)
    most = result if result.objective is Objective.COVERAGE else pair_peers(problem, Objective.COVERAGE)
    if isinstance(most, Conflict):
        raise ProofFailed("The locks of a result contradict each other.")
    mate = np.full(len(problem), NOBODY)
    mate[most.plan[:, 0]], mate[most.plan[:, 1]] = most.plan[:, 1], most.plan[:, 0]
    over = left_out_by_some_plan(may, mate)
    alone = np.zeros(len(problem), np.bool_)
    alone[result.unpaired] = True
    found = [_short(problem, may, people, partners, alone) for people, partners in _regions(may, over)]
    outweighed = np.flatnonzero(alone & ~over)
    if len(outweighed):
        found.append(Unpaired(outweighed, UnpairedReason.OUTWEIGHED))
    return tuple(sorted((each for each in found if len(each.people)), key=lambda each: int(each.people[0])))


def may_be_paired(problem: PeerProblem) -> NDArray[np.bool_]:
    """Which pairs are left to be made, `(n, n)`: eligible, not barred, of nobody who is locked."""
    may = problem.scores > INELIGIBLE
    np.fill_diagonal(may, val=False)
    for one, other in (problem.barred.T, problem.barred.T[::-1]):
        may[one, other] = False
    taken = problem.locked.ravel()
    may[taken] = False
    may[:, taken] = False
    return may


def _regions(may: NDArray[np.bool_], over: NDArray[np.bool_]) -> list[tuple[IntArray, IntArray]]:
    """People of whom somebody is left out, and the partners they share, region by region."""
    shared = may & over[:, None]
    _, label = connected_components(csr_array(shared | shared.T), directed=False)
    partner = shared.any(axis=0) & ~over
    return [
        (np.flatnonzero((label == k) & over), np.flatnonzero((label == k) & partner)) for k in np.unique(label[over])
    ]


def _short(
    problem: PeerProblem, may: NDArray[np.bool_], people: IntArray, partners: IntArray, alone: NDArray[np.bool_]
) -> Unpaired:
    count, label = connected_components(csr_array(may[np.ix_(people, people)]), directed=False)
    groups = tuple(people[label == k] for k in range(count))
    unpaired, short_by = people[alone[people]], count - len(partners)
    if len(unpaired) > short_by:
        reason = UnpairedReason.OUTWEIGHED
    elif len(partners):
        reason = UnpairedReason.TOO_FEW_PARTNERS
    elif len(people) > 1:
        reason = UnpairedReason.ODD_GROUP
    else:
        reason = _nobody(problem, int(people[0]))
    return Unpaired(unpaired, reason, groups, partners, short_by)


def _nobody(problem: PeerProblem, person: int) -> UnpairedReason:
    eligible = problem.scores[person] > INELIGIBLE
    eligible[person] = False
    if not eligible.any():
        return UnpairedReason.NOBODY_ELIGIBLE
    for one, other in (problem.barred.T, problem.barred.T[::-1]):
        eligible[other[one == person]] = False
    return UnpairedReason.TAKEN if eligible.any() else UnpairedReason.BARRED
