"""What can be done about a published round that has changed: the best plan in which nobody moves, and what moves gain.

The pairs in force are offers that nobody has answered yet: they may be given up, each at the price of a move. What has
been agreed to is locked. Whoever has an offer comes first among the mentees, before all that they carry from earlier
rounds: a mentee who can be matched beside those who come first never takes their place (the mentees who can be matched
together are a matroid), so nobody is left with nothing for the sake of somebody else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

import numpy as np

from backend.matching.change import ChangePoint, change_curve
from backend.matching.move_check import MoveProof
from backend.matching.objective import Objective, TooLarge
from backend.matching.problem import Problem, no_pairs
from backend.matching.result import Certificate, Conflict, ProofFailed, Result
from backend.matching.scores import IntArray, score_pairs
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.round import Number, Round
from backend.mentoring.core.rounds.run import Run

MOST_CORNERS = 12


class Gains(Protocol):
    """What is weighed of a choice, of either sort of round."""

    @property
    def moves(self) -> int:
        """Offers in force that it gives up."""
        ...

    @property
    def people(self) -> int:
        """People more than now."""
        ...

    @property
    def points(self) -> Number:
        """Points more than now."""
        ...


Gain = TypeVar("Gain", bound=Gains)


@dataclass(frozen=True, eq=False)
class Choice:
    """One of the plans that a round could be repaired to.

    Attributes
    ----------
    run : the plan with its proof.
    moves : offers in force that it gives up.
    people : mentees more with a mentor than stand with one now.
    points : more of the total of all pairs than of those that stand now.
    """

    run: Run
    moves: int
    people: int
    points: Number


@dataclass(frozen=True, eq=False)
class Choices:
    """What a round could be repaired to, from the fewest moves to the most; each is better than all before it.

    Attributes
    ----------
    said : what a reader must know of the limits of the choice, a sentence; empty as a rule.
    """

    items: tuple[Choice, ...]
    said: str = ""


TOO_MANY = "There are too many people to weigh moves against points; nobody moves in what is proposed."


def choices_for(round_: Round, tell: Progress = quiet) -> Choices | Conflict:
    """Find what a round can be repaired to: nobody moves, and then the corners of moves against gain.

    Parameters
    ----------
    round_ : its locked pairs stand, its current ones are offers that may still be moved; both keep their seats.

    Raises
    ------
    ProofFailed : a plan did not pass its own check.
    """
    tell("Matching those who are free", 0.1)
    round_ = replace(round_, problem=_ahead(round_.problem))
    still = match_round(_frozen(round_), Wanted(Objective.COVERAGE))
    if isinstance(still, Conflict):
        return still
    standing = _worth(round_.problem, _standing(round_.problem))
    found, said = [_choice(still, 0, standing)], ""
    if len(round_.problem.current):
        tell("Weighing moves", 0.4)
        try:
            curve = change_curve(round_.problem, most=MOST_CORNERS)
        except TooLarge:
            curve, said = None, TOO_MANY
        found += [
            _choice(_proven(round_, corner), corner.moves, standing) for corner in (curve.corners if curve else ())
        ]
    return Choices(rising(found), said)


def _ahead(problem: Problem) -> Problem:
    """Let the mentees with an offer in force come before all others."""
    priority = problem.mentees.priority.copy()
    priority[problem.current[:, 0]] = priority.max(initial=0) + 1
    return replace(problem, mentees=replace(problem.mentees, priority=priority))


def _frozen(round_: Round) -> Round:
    """Give the round in which the offers in force stand like what is agreed to."""
    locked = _standing(round_.problem)
    return replace(round_, problem=replace(round_.problem, locked=locked, current=no_pairs()))


def _standing(problem: Problem) -> IntArray:
    return np.unique(np.concatenate([problem.locked, problem.current]), axis=0)


def _worth(problem: Problem, plan: IntArray) -> tuple[int, int]:
    """Count the mentees of a plan, and its points in whole units; a pair that the rules exclude has none."""
    return len(np.unique(plan[:, 0])), int(np.maximum(score_pairs(problem.scores, plan), 0).sum())


def _choice(run: Run, moves: int, standing: tuple[int, int]) -> Choice:
    people, points = _worth(run.round.problem, run.result.plan)
    return Choice(run, moves, people - standing[0], run.round.points(points - standing[1]))


def _proven(round_: Round, corner: ChangePoint) -> Run:
    """Bring a corner and its proof together: it is itself the best plan at its price of a move."""
    weights = corner.support.weights
    proof = MoveProof(corner.moves, corner.plan, weights.scale, weights.keep, corner.support.prices)
    certificate = Certificate(corner.support.prices)
    run = Run(round_, Result(Objective.LEAST_CHANGE, corner.plan, certificate, 0, 0, "flow", ()), proof)
    verdict = run.verify()
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    return replace(run, result=replace(run.result, primal=verdict.primal, dual=verdict.dual))


def rising(found: Sequence[Gain]) -> tuple[Gain, ...]:
    """Keep what is better than all with fewer moves, people first; and the first where it is more than what stands."""
    kept, best = list[Gain](), (0, 0.0)
    for each in sorted(found, key=lambda one: one.moves):
        gain = (each.people, float(each.points))
        if gain > best:
            kept.append(each)
            best = gain
    return tuple(kept)
