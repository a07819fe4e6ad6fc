"""Why not this pair: what it would cost to force it, at least by prices alone, exactly by solving again."""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from backend.matching.objective import Objective
from backend.matching.peers.certificate import Membership
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.peers.weights import peer_weights
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE, IntArray


class PairStanding(Enum):
    """What a pair is to a plan. Only a `MADE` and an `OPEN` pair have a price."""

    MADE = "made"
    LOCKED = "locked"
    OPEN = "could be made"
    BARRED = "barred"
    INELIGIBLE = "not eligible"
    TAKEN = "one of the two is locked to somebody else"


@dataclass(frozen=True, eq=False)
class PeerDifference:
    """How another plan differs from this one: more is positive, fewer negative.

    Attributes
    ----------
    people : people with a partner.
    priority : sum of the priorities of those.
    points : total of the scores, in score units.
    undone, made : `(k, 2)` pairs.
    """

    people: int
    priority: int
    points: int
    undone: IntArray
    made: IntArray


@dataclass(frozen=True)
class PairBound:
    """What forcing a pair costs at least, by the certificate's prices; the exact price may be higher.

    Attributes
    ----------
    points : the total falls by at least this, unless somebody (or a priority) is left out for it.
    people : whether certainly somebody is left out for it, or somebody of less priority paired instead of one of more.
    """

    points: int
    people: bool


def standing_of_peers(problem: PeerProblem, result: PeerResult, one: int, other: int) -> PairStanding:
    """What a pair is to a plan."""
    pair = {one, other}
    if any(pair == set(locked) for locked in problem.locked.tolist()):
        return PairStanding.LOCKED
    if one == other or problem.scores[one, other] <= INELIGIBLE:
        return PairStanding.INELIGIBLE
    if any(pair == set(barred) for barred in problem.barred.tolist()):
        return PairStanding.BARRED
    if np.isin([one, other], problem.locked).any():
        return PairStanding.TAKEN
    made = any(pair == set(held) for held in result.plan.tolist())
    return PairStanding.MADE if made else PairStanding.OPEN


def least_price_of_peers(problem: PeerProblem, result: PeerResult, one: int, other: int) -> PairBound:
    """What forcing an `OPEN` pair costs at least, for a pair as quick as looking it up: nothing is solved."""
    weights, proof = peer_weights(problem, result.objective), result.certificate
    pair = np.array([[one, other]])
    priced = proof.price[pair].sum() + Membership.of(len(problem), proof).price_of(pair[:, 0], pair[:, 1])[0]
    # half a unit of a whole loss is a whole one
    lost = (int(priced) + 1) // 2 - int(weights.of_pairs(problem, pair)[0])
    people = result.objective is Objective.COVERAGE and lost >= weights.step
    return PairBound(0 if people else lost // weights.scale, people)


def price_of_peers(problem: PeerProblem, result: PeerResult, one: int, other: int) -> PeerDifference | None:
    """What it does to the plan, exactly, to force an `OPEN` pair or to bar a `MADE` one; None for any other.

    Solves the round once more.
    """
    standing = standing_of_peers(problem, result, one, other)
    pair = np.array([[one, other]])
    if standing is PairStanding.OPEN:
        changed = replace(problem, locked=np.concatenate([problem.locked, pair]))
    elif standing is PairStanding.MADE:
        changed = replace(problem, barred=np.concatenate([problem.barred, pair]))
    else:
        return None
    again = pair_peers(changed, result.objective)
    return None if isinstance(again, Conflict) else difference_of_peers(problem, result, again)


def difference_of_peers(problem: PeerProblem, result: PeerResult, other: PeerResult) -> PeerDifference:
    """From two plans of the same people with the same scores."""
    before, after = {tuple(pair) for pair in result.plan.tolist()}, {tuple(pair) for pair in other.plan.tolist()}
    return PeerDifference(
        people=2 * (len(after) - len(before)),
        priority=int(problem.priority[other.plan].sum() - problem.priority[result.plan].sum()),
        points=other.total - result.total,
        undone=np.array(sorted(before - after), np.int64).reshape(-1, 2),
        made=np.array(sorted(after - before), np.int64).reshape(-1, 2),
    )
