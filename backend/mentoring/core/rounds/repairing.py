"""Repairing a run: the best plan for the round as it is now, and who moves."""

from dataclasses import dataclass

from backend.matching.explanation.words import Name
from backend.matching.moves import Move
from backend.matching.objective import weights_for
from backend.matching.repair import repair
from backend.matching.result import Certificate, Conflict, Result
from backend.matching.solve import Progress, is_generated, quiet
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.optimum import optimum_of
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

ANEW = "The plan was made anew."


@dataclass(frozen=True, eq=False)
class RepairedRun:
    """The new run, and whose mentors changed."""

    run: Run
    moves: tuple[Move, ...]


def repair_run(before: Run, after: Round, tell: Progress = quiet) -> RepairedRun | Conflict:
    """Find the best plan of `after` from that of `before`, or say why there is none.

    By cheapest chains of changes where the objective has prices and all pairs can be held; anew otherwise.

    Raises
    ------
    ProofFailed : the plan did not pass its own check.
    """
    tell("Repairing", 0.0)
    objective = before.result.objective
    too_many = is_generated(before.round.problem) or is_generated(after.problem)
    optimum = None if too_many else optimum_of(before)
    if optimum is None:
        return _anew(before, after, tell)
    found = repair(optimum, after.problem, weights_for(after.problem, objective), name=_name(before.round, after))
    if isinstance(found, Conflict):
        return found
    made, verdict = found.optimum, found.verdict
    solver = "flow" if found.anew else "repair"
    result = Result(objective, made.whole, Certificate(made.prices), verdict.primal, verdict.dual, solver)
    return RepairedRun(Run(after, result), found.moves)


def _anew(before: Run, after: Round, tell: Progress) -> RepairedRun | Conflict:
    most = None if before.moves is None else before.moves.most
    run = match_round(after, Wanted(before.result.objective, most), tell)
    return run if isinstance(run, Conflict) else RepairedRun(run, _differences(before, run))


def _differences(before: Run, after: Run) -> tuple[Move, ...]:
    old, new = _mentors_of(before), _mentors_of(after)
    return tuple(
        Move(mentee, old.get(mentee, ()), new.get(mentee, ()), ANEW)
        for mentee in after.round.problem.mentees.ids
        if old.get(mentee, ()) != new.get(mentee, ())
    )


def _mentors_of(run: Run) -> dict[str, tuple[str, ...]]:
    mentees, mentors = run.round.problem.mentees.ids, run.round.problem.mentors.ids
    found: dict[str, tuple[str, ...]] = {}
    for i, j in run.result.plan.tolist():
        found[mentees[i]] = tuple(sorted((*found.get(mentees[i], ()), mentors[j])))
    return found


def _name(before: Round, after: Round) -> Name:
    """Name people of either round: sentences are also about those who left."""
    return lambda identity: after.name(identity) if identity in after else before.name(identity)
