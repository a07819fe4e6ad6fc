"""Scored pairs after people have left and joined."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from backend.kit.faults import Fault, Faults
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray, ListedScores
from backend.mentoring.core.rounds.roster import Roster
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.scores import read_scored_round


@dataclass(frozen=True, eq=False)
class JoinedPairs:
    """Pairs of people who join, with each other and with those who are there.

    Attributes
    ----------
    mentees, mentors : ids of those who join; each for one pair.
    pairs, value : `(k, 2)` positions among everybody (those from before, then those who join), and their scores.
    decimals : of the scores.
    """

    mentees: tuple[str, ...]
    mentors: tuple[str, ...]
    pairs: IntArray
    value: IntArray
    decimals: int

    @classmethod
    def nobody(cls, decimals: int) -> "JoinedPairs":
        """Return nobody."""
        return cls((), (), np.empty((0, 2), np.int64), np.empty(0, np.int64), decimals)


def read_joined_pairs(path: Path, round_: Round, faults: Faults) -> JoinedPairs:
    """Read `mentee,mentor,score` rows, each with somebody who is not in the round yet.

    Raises
    ------
    BadInput
        with everything that is wrong with the table itself.
    """
    problem, added = round_.problem, read_scored_round(path)
    if problem.mentor_scores is not None:
        remedy = "Add them to the files, and match the round anew."
        faults.add(
            Fault(str(path), None, None, "mentors rank in this round, so nobody can join by score alone", remedy)
        )
    new = added.problem
    mentees, mentors = _Numbers(problem.mentees, new.mentees), _Numbers(problem.mentors, new.mentors)
    listed = listed_scores(new)
    pairs = np.column_stack((mentees.number[listed.mentee], mentors.number[listed.mentor]))
    known = (pairs < problem.shape).all(axis=1)
    for i, j in pairs[known].tolist():
        here = f"{problem.mentees.ids[i]} and {problem.mentors.ids[j]} are in the round already"
        faults.add(Fault(str(path), None, None, here, "Take the row out: scores of a round stay as they are."))
    return JoinedPairs(mentees.joined, mentors.joined, pairs, listed.value, added.decimals)


class _Numbers:
    """Positions among everybody: those from before, then those who join."""

    def __init__(self, before: Mentees | Mentors, new: Mentees | Mentors) -> None:
        known = {identity: k for k, identity in enumerate(before.ids)}
        self.joined = tuple(identity for identity in new.ids if identity not in known)
        known |= {identity: len(before.ids) + k for k, identity in enumerate(self.joined)}
        self.number = np.array([known[identity] for identity in new.ids], np.int64)


def changed_scores(
    before: ListedScores, decimals: int, joined: JoinedPairs, rosters: tuple[Roster, Roster], faults: Faults
) -> tuple[ListedScores, int]:
    """Scores of those who are there now, and their decimals; before they had `decimals`.

    Raises
    ------
    BadInput
        where the scores of those who join have more decimals than the round can bear.
    """
    finest, (mentees, mentors) = max(decimals, joined.decimals), rosters
    parts = (before.value, 10 ** (finest - decimals)), (joined.value, 10 ** (finest - joined.decimals))
    if any(int(value.max(initial=0)) * unit > LISTED_SCORE_LIMIT for value, unit in parts):
        problem = f"with {joined.decimals} decimals the scores of the round get too large"
        faults.add(Fault("--joined", None, "score", problem, f"Write at most {decimals} decimals."))
        faults.fail_if_any()
    value = np.concatenate([value * unit for value, unit in parts])
    pairs = np.concatenate([np.column_stack((before.mentee, before.mentor)), joined.pairs])
    now = np.column_stack((mentees.place[pairs[:, 0]], mentors.place[pairs[:, 1]]))
    there = (now >= 0).all(axis=1)
    shape = len(mentees.ids), len(mentors.ids)
    return ListedScores.of(shape, now[there, 0], now[there, 1], value[there]), finest


def listed_scores(problem: Problem) -> ListedScores:
    """Return the scores of a round of scored pairs."""
    scores = problem.scores
    if not isinstance(scores, ListedScores):
        raise TypeError("scores are computed")
    return scores
