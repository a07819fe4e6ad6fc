"""Why somebody is in no ring: nobody teaches them, they can teach nobody, no ring closes, or others were taken."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from backend.matching.peers.ring_problem import NOBODY, RingProblem
from backend.matching.peers.rings import SwapResult
from backend.matching.scores import IntArray


class UnservedReason(Enum):
    """What stands against a ring."""

    NO_TEACHER = "nobody can teach what they want"
    NO_LEARNER = "nobody wants what they can teach"
    NO_RING = "no ring that is short enough comes back to them"
    OUTWEIGHED = "rings with them would take others' place"


@dataclass(frozen=True)
class Unserved:
    """One person in no ring.

    Attributes
    ----------
    person : who.
    reason : what stands against it.
    teachers, learners : how many people could teach them, and be taught by them, in some ring still to be made.
    rings : how many rings they could be in.
    """

    person: int
    reason: UnservedReason
    teachers: int
    learners: int
    rings: int


def explain_unserved(problem: RingProblem, result: SwapResult) -> tuple[Unserved, ...]:
    """Everybody in no ring, by number, with the first reason that holds."""
    may = problem.may_teach.astype(np.float64)
    teachers, learners, rings = may.sum(axis=0), may.sum(axis=1), rings_of_each(problem)
    alone = np.setdiff1d(np.arange(len(problem)), result.rings[result.rings != NOBODY])
    return tuple(
        Unserved(
            person,
            _reason(int(teachers[person]), int(learners[person]), int(rings[person])),
            int(teachers[person]),
            int(learners[person]),
            int(rings[person]),
        )
        for person in alone.tolist()
    )


def rings_of_each(problem: RingProblem) -> IntArray:
    """How many rings each person could be in, `(n,)`; counts stay exact in doubles."""
    may = problem.may_teach.astype(np.float64)
    back = (may * may.T).sum(axis=1)
    if problem.longest == 3:
        back = back + ((may @ may) * may.T).sum(axis=1)
    return back.astype(np.int64)


def _reason(teachers: int, learners: int, rings: int) -> UnservedReason:
    if not teachers:
        return UnservedReason.NO_TEACHER
    if not learners:
        return UnservedReason.NO_LEARNER
    return UnservedReason.OUTWEIGHED if rings else UnservedReason.NO_RING
