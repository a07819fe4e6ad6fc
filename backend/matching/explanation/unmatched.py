"""Why somebody is unmatched: nobody eligible, no seats, or too many people for too few seats.

From an unmatched mentee go to every mentor they may have, from there to the mentees who hold those seats, to every
mentor those may have, and so on. If all seats reached are taken, the people reached want more than those mentors can
give, whatever plan is made: a Hall set (Hall 1935; Dulmage & Mendelsohn 1958). If a free seat is reached, they could
be matched, and what stands against it is the objective. Sound for every plan, also for leximin and stable ones.
"""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from backend.matching.explanation.words import Words, amount, counted
from backend.matching.market import Market, PairWeights
from backend.matching.objective import total_weights
from backend.matching.pairs import DensePairs, SparsePairs
from backend.matching.problem import Problem
from backend.matching.rows import Rows
from backend.matching.scores import IntArray, in_blocks

Mask = NDArray[np.bool_]


class Reason(Enum):
    """What stands against a mentee."""

    NOBODY_ELIGIBLE = "nobody is eligible"
    BARRED = "barred from everybody who is eligible"
    NO_SEATS = "all eligible mentors' seats are locked to others"
    BOTTLENECK = "more people than seats"
    OUTWEIGHED = "a seat could be made free, at a price"


@dataclass(frozen=True, eq=False)
class Unmatched:
    """People left out for one and the same reason.

    Attributes
    ----------
    mentees : those left out.
    reason, sentence : why.
    rivals : mentees who hold the seats in question.
    mentors, seats : whose seats they are and how many can be given, locked ones excluded.
    """

    mentees: IntArray
    reason: Reason
    sentence: str
    rivals: IntArray
    mentors: IntArray
    seats: int


def why_unmatched(
    problem: Problem, market: Market, plan: IntArray, words: Words, *, complete: bool = True
) -> tuple[Unmatched, ...]:
    """Groups of unmatched mentees who share a reason, in their order.

    Parameters
    ----------
    market : what was left to decide; any weights serve.
    plan : `(k, 2)` pairs without locked ones.
    complete : whether the market holds all pairs. Otherwise pairs are scored again, each mentee's at most once.
    """
    left_out = np.setdiff1d(np.arange(len(problem.mentees)), np.concatenate([problem.locked, plan])[:, 0])
    search = _Search(problem, market, plan, complete=complete)
    alike: dict[_Reach, list[int]] = {}
    for mentee in left_out.tolist():
        alike.setdefault(search.reach(mentee), []).append(mentee)
    return tuple(_explained(search, alike, reach, words) for reach in alike)


_Reach = frozenset[int]
"""Groups of mentors that a mentee can reach; empty where there is nobody."""

_NOBODY: _Reach = frozenset()
_BARRED: _Reach = frozenset([-1])


class _Search:
    """Who can be reached by pairs that could be exchanged.

    Mentors reached together form a group. What a later search reaches of an earlier one it reaches as a whole, so each
    mentee's pairs are looked at once.
    """

    def __init__(self, problem: Problem, market: Market, plan: IntArray, *, complete: bool) -> None:
        self.problem, self.plan = problem, plan
        self._market, self._complete = market, complete
        self._asked = PairWeights(problem, total_weights(problem))
        self._holders = Rows(plan[:, 1], len(problem.mentors))
        self._group = np.full(len(problem.mentors), -1)
        self._members: list[IntArray] = []
        self._reach: list[_Reach] = []

    def reach(self, mentee: int) -> _Reach:
        """Groups of mentors whose seats could come to a mentee if others moved."""
        one = np.array([mentee])
        fresh = self._eligible(one)
        if not len(fresh):
            return _BARRED if (self.problem.scores.block(one) >= 0).any() else _NOBODY
        number, new, groups = len(self._members), [], set(self._group[fresh].tolist())
        fresh = fresh[self._group[fresh] < 0]
        while len(fresh):
            new.append(fresh)
            self._group[fresh] = number
            reached = self._eligible(self.rivals(fresh))
            groups.update(self._group[reached].tolist())
            fresh = reached[self._group[reached] < 0]
        before = [self._reach[k] for k in groups - {-1, number}]
        if not new:
            return frozenset().union(*before)
        self._members.append(np.concatenate(new))
        self._reach.append(frozenset([number]).union(*before))
        return self._reach[number]

    def mentors(self, reach: _Reach) -> IntArray:
        """All mentors of some groups, ascending."""
        return np.sort(np.concatenate([self._members[k] for k in reach]))

    def rivals(self, mentors: IntArray) -> IntArray:
        """Mentees who hold seats of some mentors."""
        return np.unique(self.plan[self._holders.of(mentors), 0])

    def _eligible(self, mentees: IntArray) -> IntArray:
        """Mentors whom some of the mentees may have, ascending."""
        pairs = self._market.pairs
        if self._complete and isinstance(pairs, SparsePairs):
            return np.unique(pairs.mentor[pairs.entries(mentees)])
        found = np.zeros(len(self.problem.mentors), np.bool_)
        for part in in_blocks(len(mentees), len(found), cells=1 << 20):
            rows = mentees[part]
            block = pairs.matrix[rows] if self._complete and isinstance(pairs, DensePairs) else self._asked.block(rows)
            found |= (block > 0).any(axis=0)
        return np.flatnonzero(found)


def _explained(search: _Search, alike: dict[_Reach, list[int]], reach: _Reach, words: Words) -> Unmatched:
    mentees, nobody = np.array(alike[reach]), np.empty(0, np.int64)
    who = words.mentees(mentees)
    if reach == _NOBODY:
        return Unmatched(mentees, Reason.NOBODY_ELIGIBLE, f"Nobody is eligible for {who}.", nobody, nobody, 0)
    if reach == _BARRED:
        said = f"{who} {'is' if len(mentees) == 1 else 'are'} barred from everybody who is eligible."
        return Unmatched(mentees, Reason.BARRED, said, nobody, nobody, 0)
    mentors = search.mentors(reach)
    rivals, seats = search.rivals(mentors), search.problem.free_capacity[mentors]
    group = Unmatched(mentees, Reason.NO_SEATS, "", rivals, mentors, int(seats.sum()))
    whose = words.mentors(mentors)
    if not seats.any():
        return replace(group, sentence=f"No seat is left with {whose}: all are locked to others.")
    if _is_bottleneck(search, group):
        others = [mentee for other, some in alike.items() if other and other < reach for mentee in some]
        crowd = [*alike[reach], *others, *rivals]
        people = counted(len(crowd), "mentee", words.mentees(crowd))
        owners = counted(len(mentors), "mentor", whose)
        that = "that" if group.seats == 1 else "those"
        said = f"{people} share only {amount(group.seats, 'seat')}, {that} of {owners}."
        return replace(group, reason=Reason.BOTTLENECK, sentence=said)
    said = f"{who} could be matched if others moved, but by its objective the plan would be worse."
    return replace(group, reason=Reason.OUTWEIGHED, sentence=said)


def _is_bottleneck(search: _Search, group: Unmatched) -> bool:
    """Whether all seats reached are taken, by mentees who have just that one mentor."""
    held = np.isin(search.plan[:, 1], group.mentors).sum()
    got = np.isin(np.concatenate([search.problem.locked, search.plan])[:, 0], group.rivals).sum()
    return held == group.seats and got == len(group.rivals)
