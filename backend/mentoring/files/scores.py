"""A round from scores that people bring: one row per pair that may be made."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import numpy as np

from backend.kit.faults import Faults
from backend.kit.sheets.csv_reading import Progress
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import IntArray, ListedScores
from backend.mentoring.core.rounds.lots import Lots, ranked
from backend.mentoring.files.decided_pairs import Decided, Known, read_decided
from backend.mentoring.files.listed_pairs import IdColumn, ListedPairs, read_listed_pairs
from backend.mentoring.files.sides import CAPACITY, DEMAND, MINIMUM, PRIORITY, Side, read_side


@dataclass(frozen=True, eq=False)
class ScoredRound:
    """A round ready to be solved.

    Attributes
    ----------
    problem : people in lottery order, scores in whole units of `10**-decimals`.
    decimals : of the unit, as many as the scores need and the engine's limit allows.
    rounded_by : the largest difference between a score and what was written, in the file's units; 0 as a rule.
    """

    problem: Problem
    decimals: int
    rounded_by: Decimal


def read_scored_round(
    scores: Path,
    mentees: Path | None = None,
    mentors: Path | None = None,
    locks: Path | None = None,
    current: Path | None = None,
    seed: str = "",
    progress: Progress | None = None,
) -> ScoredRound:
    """Read a round whose pairs are scored already.

    Without a file of mentees or mentors, that side is everybody whom the scores name, each for one pair. A locked pair
    that has no score stands with score 0; a barred one, or one in force, need not have one.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files.
    """
    faults = Faults()
    mentee_side = Side.named_in(scores) if mentees is None else read_side(mentees, (DEMAND, PRIORITY), faults)
    mentor_side = Side.named_in(scores) if mentors is None else read_side(mentors, (CAPACITY, MINIMUM), faults)
    mentee_column = IdColumn("mentee", mentee_side)
    mentor_column = IdColumn("mentor", mentor_side)
    pairs = read_listed_pairs(scores, mentee_column, mentor_column, faults, progress)
    known = Known(mentee_column.everybody(faults), mentor_column.everybody(faults))
    decided = read_decided(locks, current, known, faults)
    faults.fail_if_any()
    lots = Lots.drawn(mentee_column.codes, seed), Lots.drawn(mentor_column.codes, seed)
    problem = _problem(_with_locked(pairs, decided.locked), decided, *lots, mentee_side.numbers | mentor_side.numbers)
    return ScoredRound(problem, pairs.score.decimals, pairs.score.rounded_by)


def _with_locked(pairs: ListedPairs, locked: IntArray) -> ListedPairs:
    """List the locked pairs too, with score 0 where they have none."""
    if not len(locked):
        return pairs
    width = 1 + max(pairs.mentor.max(initial=0), locked[:, 1].max(initial=0))
    listed = np.isin(locked[:, 0] * width + locked[:, 1], pairs.mentee * width + pairs.mentor)
    extra = locked[~listed]
    return ListedPairs(
        np.concatenate((pairs.mentee, extra[:, 0])),
        np.concatenate((pairs.mentor, extra[:, 1])),
        pairs.score.with_zeros(len(extra)),
        None if pairs.mentor_score is None else pairs.mentor_score.with_zeros(len(extra)),
    )


def _problem(
    pairs: ListedPairs, decided: Decided, mentees: Lots, mentors: Lots, numbers: Mapping[str, list[int]]
) -> Problem:
    demand, priority = (mentees.sorted(numbers.get(name)) for name in ("demand", "priority"))
    capacity, minimum = (mentors.sorted(numbers.get(name)) for name in ("capacity", "minimum"))
    shape = len(mentees.ids), len(mentors.ids)
    entries = mentees.rank[pairs.mentee], mentors.rank[pairs.mentor]
    return Problem(
        Mentees.of(mentees.ids, demand, priority),
        Mentors.of(mentors.ids, capacity, minimum),
        ListedScores.of(shape, *entries, pairs.score.values),
        ranked(decided.locked, mentees, mentors),
        ranked(decided.barred, mentees, mentors),
        ranked(decided.current, mentees, mentors),
        None if pairs.mentor_score is None else ListedScores.of(shape, *entries, pairs.mentor_score.values),
    )
