"""The report of a run: what came out, what proves it, and what every other choice would cost."""

from dataclasses import asdict, dataclass

import numpy as np

from backend.matching.stability import count_blocking_pairs
from backend.mentoring.files.pairs import scores_of
from backend.mentoring.files.proof_words import promise, scope, unit
from backend.mentoring.files.round import Number
from backend.mentoring.files.run import Run


@dataclass(frozen=True)
class Certificate:
    """What was proven, in the objective's own whole units."""

    primal: int
    dual: int
    gap: int
    holds: bool
    unit: str
    proves: str


@dataclass(frozen=True)
class Report:
    """A run in figures; totals and scores are in the units of the input."""

    objective: str
    total: Number
    matched: int
    certificate: Certificate
    worst: Number | None
    mean: Number | None
    blocking_pairs: int
    solver: str
    seconds: float
    mentees: int
    mentors: int
    seats: int
    pairs: int
    notes: tuple[str, ...]

    def document(self) -> dict[str, object]:
        """Return the report as JSON."""
        return asdict(self)


def report_on(run: Run, seconds: float) -> Report:
    """Make the report of a run whose proof has just been checked, and which took so many seconds."""
    round_, result, problem = run.round, run.result, run.round.problem
    scores = scores_of(round_, result.plan)
    return Report(
        objective=str(result.objective),
        total=round_.points(int(scores.sum())),
        matched=len(np.unique(result.plan[:, 0])),
        certificate=certificate_of(run),
        worst=round_.points(int(scores.min())) if len(scores) else None,
        mean=round_.points(int(scores.sum())) / len(scores) if len(scores) else None,
        blocking_pairs=count_blocking_pairs(problem, result.plan),
        solver=result.solver,
        seconds=round(seconds, 3),
        mentees=len(problem.mentees),
        mentors=len(problem.mentors),
        seats=int(problem.mentors.capacity.sum()),
        pairs=len(result.plan),
        notes=notes_on(run),
    )


def certificate_of(run: Run) -> Certificate:
    """Say what is proven of a run whose proof holds."""
    primal, dual = run.result.primal, run.result.dual
    return Certificate(primal, dual, dual - primal, holds=True, unit=unit(run), proves=promise(run, dual))


def notes_on(run: Run) -> tuple[str, ...]:
    """What a reader has to know about the limits of the figures."""
    within = scope(run)
    notes = run.result.notes if within is None else (*run.result.notes, within)
    rounded = run.round.rounded_by
    return (*notes, f"Scores were rounded, by at most {rounded}, to fit the engine.") if rounded else notes
