"""What can be said of a round before it is matched."""

from dataclasses import dataclass

import numpy as np

from backend.matching.conflict import find_conflict
from backend.matching.result import Conflict
from backend.matching.scores import in_blocks
from backend.matching.scoring.removals import rule_removals
from backend.mentoring.core.rounds.round import Round


@dataclass(frozen=True)
class RuleCount:
    """How many pairs a rule removes, and how many of them no other rule would."""

    rule: str
    pairs: int
    alone: int


@dataclass(frozen=True)
class Check:
    """A round in figures, before it is matched.

    Attributes
    ----------
    mentees, mentors, seats, wishes : how many there are; wishes are the mentors that all mentees want together.
    eligible : pairs that may be made.
    without : ids of mentees with no eligible mentor.
    rules : what each rule of the policy removes; none with scored pairs.
    """

    mentees: int
    mentors: int
    seats: int
    wishes: int
    eligible: int
    without: tuple[str, ...]
    rules: tuple[RuleCount, ...]


def check_round(round_: Round) -> Check | Conflict:
    """Look at a round, or say why no plan exists."""
    problem, people = round_.problem, round_.people
    conflict = find_conflict(problem, round_.name)
    if conflict is not None:
        return conflict
    options = [(problem.scores.block(rows) >= 0).sum(axis=1) for rows in in_blocks(*problem.shape)]
    eligible = np.concatenate([np.empty(0, np.int64), *options])
    return Check(
        len(problem.mentees),
        len(problem.mentors),
        int(problem.mentors.capacity.sum()),
        int(problem.mentees.demand.sum()),
        int(eligible.sum()),
        tuple(problem.mentees.ids[i] for i in np.flatnonzero(eligible == 0)),
        () if people is None else tuple(RuleCount(*removed) for removed in rule_removals(people)),
    )
