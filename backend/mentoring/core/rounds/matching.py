"""Matching a round: from its problem to a run with a proof, or to a conflict."""

from dataclasses import dataclass

from backend.matching.change import ChangePoint, change_curve
from backend.matching.conflict import find_conflict
from backend.matching.explanation.words import amount
from backend.matching.generation import Progress
from backend.matching.move_budget import plan_with_moves
from backend.matching.move_check import MoveProof, check_moves
from backend.matching.objective import Objective
from backend.matching.result import Certificate, Conflict, ProofFailed, Result
from backend.matching.solve import quiet, solve, with_locked
from backend.mentoring.core.rounds.optimum import best_plan
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run


@dataclass(frozen=True)
class Wanted:
    """What a round is matched for.

    Attributes
    ----------
    objective : what is made as good as possible.
    moves : pairs in force that may be given up at most; with `least-change` only.
    """

    objective: Objective = Objective.COVERAGE
    moves: int | None = None


def match_round(round_: Round, wanted: Wanted, tell: Progress = quiet) -> Run | Conflict:
    """Find the best plan and its proof, or a minimal set of demands that can't be met together.

    Raises
    ------
    ProofFailed : the plan did not pass its own check.
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    """
    if wanted.moves is not None:
        return find_conflict(round_.problem, round_.name) or _within(round_, wanted.moves, tell)
    found = solve(round_.problem, wanted.objective, tell)
    if isinstance(found, Conflict):
        return find_conflict(round_.problem, round_.name) or found
    return Run(round_, found)


def _within(round_: Round, most: int, tell: Progress) -> Run | Conflict:
    """Give up at most so many pairs in force."""
    problem = round_.problem
    tell("Solving", 0.0)
    ends = change_curve(problem, most=2)
    if ends is None:
        raise ProofFailed("No plan was found, and no conflict either.")
    tell("Weighing moves", 0.0)
    point = plan_with_moves(problem, most, ends)
    if point is None:
        least = ends.corners[0].moves
        demands = (
            f"Give up at most {amount(most, 'pair')} in force.",
            "Match as many people as can be matched.",
        )
        return Conflict(
            demands, f"To match as many people as can be, {amount(least, 'pair')} in force must be given up."
        )
    return _proven(round_, most, point)


def _proven(round_: Round, most: int, point: ChangePoint) -> Run:
    """Bring a plan with few moves and its proof together."""
    problem, support = round_.problem, point.support
    corner = best_plan(problem, support.weights)
    if corner is None:
        raise ProofFailed("A problem with a plan was found to have none.")
    proof = MoveProof(most, with_locked(problem, corner), support.weights.scale, support.weights.keep, support.prices)
    verdict = check_moves(problem, point.plan, proof)
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    notes = (_searched(round_, point),) if point.searched else ()
    certificate = Certificate(support.prices)
    given = (Objective.LEAST_CHANGE, point.plan, certificate, verdict.primal, verdict.dual, "flow", notes)
    return Run(round_, Result(*given), proof)


def _searched(round_: Round, point: ChangePoint) -> str:
    gap = f"by more than {round_.exactly(point.gap):,f}" if point.gap else "at all"
    return f"A search in floating point says that no plan with so few moves is better {gap}; prices prove less."
