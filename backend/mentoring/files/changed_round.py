"""The round as it is after its changes: without those who left, with those who joined, accepted pairs locked."""

from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple

import numpy as np

from backend.kit.faults import Faults
from backend.matching.market import is_among
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import IntArray, ListedScores, PairScores
from backend.mentoring.core.rounds.roster import Roster, placed
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.changes import Changes, IdPair
from backend.mentoring.files.joined_people import changed_people, read_joined_people
from backend.mentoring.files.joined_scores import JoinedPairs, changed_scores, listed_scores, read_joined_pairs

Rosters = tuple[Roster, Roster]


class Sides(NamedTuple):
    """Both sides as they are now, and their scores."""

    rosters: Rosters
    mentees: Mentees
    mentors: Mentors
    scores: PairScores
    decimals: int


def changed_round(round_: Round, changes: Changes, joined: Path | None, faults: Faults) -> Round:
    """Make the round anew from its changes.

    Raises
    ------
    BadInput
        with everything that is wrong with the changes.
    """
    problem = round_.problem
    sides = (_of_pairs if round_.people is None else _of_people)(round_, changes, joined, faults)
    declined, accepted = _positions(problem, changes.declined), _positions(problem, changes.accepted)
    locked = np.concatenate([problem.locked, accepted])
    locked = locked[~is_among(locked, declined, problem.shape[1])]
    barred = np.concatenate([problem.barred, declined])
    locked, barred, current = (
        np.unique(placed(pairs, *sides.rosters), axis=0) for pairs in (locked, barred, problem.current)
    )
    theirs = _mentors_view(round_, sides, faults)
    after = Problem(sides.mentees, sides.mentors, sides.scores, locked, barred, current, theirs)
    return Round(after, sides.decimals, round_.seed, round_.rounded_by, round_.policy_text)


def _of_pairs(round_: Round, changes: Changes, path: Path | None, faults: Faults) -> Sides:
    joined = JoinedPairs.nobody(round_.decimals) if path is None else read_joined_pairs(path, round_, faults)
    faults.fail_if_any()
    problem = round_.problem
    rosters = (
        Roster.of(problem.mentees.ids, changes.left, joined.mentees, round_.seed),
        Roster.of(problem.mentors.ids, changes.left, joined.mentors, round_.seed),
    )
    scores, decimals = changed_scores(listed_scores(problem), round_.decimals, joined, rosters, faults)
    return _sides(problem, rosters, Mentees.of(joined.mentees), Mentors.of(joined.mentors), scores, decimals)


def _of_people(round_: Round, changes: Changes, path: Path | None, faults: Faults) -> Sides:
    scored, problem = round_.people, round_.problem
    if scored is None:
        raise TypeError("scores are listed")
    joined = read_joined_people(path, scored, round_.policy_text, faults)
    faults.fail_if_any()
    rosters = (
        Roster.of(problem.mentees.ids, changes.left, joined.ids("mentee"), round_.seed),
        Roster.of(problem.mentors.ids, changes.left, joined.ids("mentor"), round_.seed),
    )
    scores = changed_people(scored, joined, *rosters, faults)
    asking = Mentees.of(joined.ids("mentee"), *(joined.numbers("mentee", name) for name in ("demand", "priority")))
    offering = Mentors.of(joined.ids("mentor"), *(joined.numbers("mentor", name) for name in ("capacity", "minimum")))
    return _sides(problem, rosters, asking, offering, scores, round_.decimals)


def _sides(
    problem: Problem, rosters: Rosters, asking: Mentees, offering: Mentors, scores: PairScores, decimals: int
) -> Sides:
    """Give those who stay their numbers, and those who join theirs."""
    before, (mentees, mentors) = problem, rosters
    demand = mentees.arranged(before.mentees.demand, asking.demand)
    priority = mentees.arranged(before.mentees.priority, asking.priority)
    minimum = mentors.arranged(before.mentors.minimum, offering.minimum)
    capacity = mentors.arranged(before.mentors.capacity, offering.capacity)
    return Sides(
        rosters, Mentees(mentees.ids, demand, priority), Mentors(mentors.ids, minimum, capacity), scores, decimals
    )


def _mentors_view(round_: Round, sides: Sides, faults: Faults) -> ListedScores | None:
    """Take the leavers out of the mentors' own scores; nobody joins a round that has them."""
    theirs = round_.problem.mentor_scores
    if not isinstance(theirs, ListedScores):
        return None
    return changed_scores(theirs, 0, JoinedPairs.nobody(0), sides.rosters, faults)[0]


def _positions(problem: Problem, pairs: AbstractSet[IdPair]) -> IntArray:
    mentee = {identity: k for k, identity in enumerate(problem.mentees.ids)}
    mentor = {identity: k for k, identity in enumerate(problem.mentors.ids)}
    return np.array([(mentee[i], mentor[j]) for i, j in sorted(pairs)], np.int64).reshape(-1, 2)
