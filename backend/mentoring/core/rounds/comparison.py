"""All objectives side by side, so that a coordinator sees the trade-off and not one answer."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from time import monotonic

from backend.matching.change import change_curve, count_moves
from backend.matching.conflict import find_conflict
from backend.matching.explanation.measures import GroupMeasure, measure_groups
from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.report import Figures, figures_of
from backend.mentoring.core.rounds.round import Number, Round
from backend.mentoring.core.rounds.run import Run


@dataclass(frozen=True)
class Group:
    """How one group of mentees fares; only its label is told where it has fewer than five people.

    `coverage` is the share with a mentor, `low` to `high` its 95 % interval, `mean` the mean score of their pairs.
    """

    label: str
    people: int | None
    coverage: float | None
    low: float | None
    high: float | None
    mean: Number | None


@dataclass(frozen=True)
class Compared:
    """One objective's plan in numbers.

    Attributes
    ----------
    changes : pairs in force that are given up; None where none are in force.
    groups : how groups of mentees fare, where some were asked for.
    """

    objective: str
    figures: Figures
    changes: int | None
    seconds: float
    groups: tuple[Group, ...]

    def document(self) -> dict[str, object]:
        """Return the row as JSON, the figures among its own keys."""
        document = asdict(self)
        figures = document.pop("figures")
        return {"objective": document.pop("objective"), **figures, **document}


def compare_objectives(
    round_: Round, labels: Sequence[str] | None = None, tell: Progress = quiet
) -> tuple[Compared, ...] | Conflict:
    """Match the round by every objective; `least-change` only where pairs are in force.

    Parameters
    ----------
    labels : the group of each mentee, in the order of the round.
    """
    conflict = find_conflict(round_.problem, round_.name)
    if conflict is not None:
        return conflict
    rows: list[Compared] = []
    for objective in Objective:
        if objective is Objective.LEAST_CHANGE and not len(round_.problem.current):
            continue
        tell(f"Matching by {objective}", 0.0)
        start = monotonic()
        run = match_round(round_, Wanted(objective))
        if isinstance(run, Conflict):
            return run
        rows.append(_compared(run, labels, monotonic() - start))
    return tuple(rows)


@dataclass(frozen=True)
class CurvePoint:
    """The best total of a plan that gives up so many pairs in force, and what the last move before it gained."""

    moves: int
    total: Number
    per_move: Number | None


CORNERS = 12


def trade_off(round_: Round, tell: Progress = quiet) -> tuple[CurvePoint, ...]:
    """Corner points of moves against total, among the plans that match most people; each is proven best.

    From the fewest moves to the best total; at most `CORNERS`, the widest stretches looked into first.
    """
    tell("Weighing moves", 0.0)
    curve = change_curve(round_.problem, most=CORNERS)
    if curve is None:
        return ()
    corners = curve.corners
    steps = [None, *((b.total - a.total) / (b.moves - a.moves) for a, b in pairwise(corners))]
    unit = 10**round_.decimals
    return tuple(
        CurvePoint(corner.moves, round_.points(corner.total), None if step is None else step / unit)
        for corner, step in zip(corners, steps, strict=True)
    )


def _compared(run: Run, labels: Sequence[str] | None, seconds: float) -> Compared:
    problem, plan = run.round.problem, run.result.plan
    changes = count_moves(problem, plan) if len(problem.current) else None
    found = () if labels is None else measure_groups(problem, plan, labels)
    groups = tuple(_group(run.round, group) for group in found)
    return Compared(str(run.result.objective), figures_of(run), changes, round(seconds, 3), groups)


def _group(round_: Round, found: GroupMeasure) -> Group:
    mean = None if found.mean is None else found.mean / 10**round_.decimals
    return Group(found.label, found.people, found.coverage, found.low, found.high, mean)
