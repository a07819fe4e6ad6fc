"""The report of a run: what came out, what proves it, and what every other choice would cost."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from backend.matching.explanation.measures import QUANTILES, Measures, measure_plan, rank_profile
from backend.matching.explanation.seats import SeatPrice, price_seats
from backend.matching.optimum import Optimum
from backend.matching.stability import count_blocking_pairs
from backend.mentoring.core.rounds.left_out import LeftOut, left_out
from backend.mentoring.core.rounds.optimum import optimum_of
from backend.mentoring.core.rounds.proof_words import NOTHING_GIVEN, Given, promise, scope, unit
from backend.mentoring.core.rounds.round import Number, Round
from backend.mentoring.core.rounds.run import Run

NO_PRICES = "Seats have prices under the objectives total, coverage and least-change (without --moves) only."


RANKS = 10
"""Choices that are counted one by one."""


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
class Seat:
    """What one seat more would bring and one fewer cost: points of the total, and people with a mentor.

    The loss is None where a lock or a minimum needs the seat.
    """

    mentor: str
    gain_of_one_more: Number
    loss_of_one_fewer: Number | None
    people_gained: int
    people_lost: int | None


@dataclass(frozen=True)
class Figures:
    """A plan in numbers; scores are in the units of the input."""

    total: Number
    matched: int
    worst: Number | None
    mean: Number | None
    blocking_pairs: int
    pairs: int
    spread: dict[str, Number | None]
    histogram: dict[str, Sequence[Number]]
    rank_profile: dict[str, int]


@dataclass(frozen=True)
class Report:
    """A run on one page."""

    objective: str
    figures: Figures
    unmatched: tuple[LeftOut, ...]
    certificate: Certificate
    prices: tuple[Seat, ...]
    solver: str
    seconds: float
    mentees: int
    mentors: int
    seats: int
    rounded_by: str
    notes: tuple[str, ...]

    def document(self) -> dict[str, object]:
        """Return the report as JSON, the figures among its own keys."""
        parts = {name: value for name, value in vars(self).items() if name not in ("objective", "figures")}
        seats, out = ([dict(vars(each)) for each in group] for group in (self.prices, self.unmatched))
        lists = {"certificate": asdict(self.certificate), "prices": seats, "unmatched": out}
        return {"objective": self.objective, **asdict(self.figures), **parts, **lists}


def report_on(run: Run, seconds: float, optimum: Optimum | None = None, given: Given = NOTHING_GIVEN) -> Report:
    """Make the report of a run whose proof has just been checked, and which took so many seconds.

    Parameters
    ----------
    optimum : what `optimum_of` gives, where it is at hand.
    given : what a coordinator decided, on which the proof rests.
    """
    problem, optimum = run.round.problem, optimum or optimum_of(run)
    return Report(
        objective=str(run.result.objective),
        figures=figures_of(run),
        unmatched=left_out(run, optimum),
        certificate=certificate_of(run, given),
        prices=() if optimum is None else tuple(_seat(run.round, price) for price in price_seats(optimum)),
        solver=run.result.solver,
        seconds=round(seconds, 3),
        mentees=len(problem.mentees),
        mentors=len(problem.mentors),
        seats=int(problem.mentors.capacity.sum()),
        rounded_by=str(run.round.rounded_by),
        notes=_notes(run, optimum),
    )


def figures_of(run: Run) -> Figures:
    """Measure the plan."""
    round_, problem, plan = run.round, run.round.problem, run.result.plan
    found = measure_plan(problem, plan)
    return Figures(
        total=round_.points(found.total),
        matched=found.matched,
        worst=None if found.worst is None else round_.points(found.worst),
        mean=_scaled(round_, found.mean),
        blocking_pairs=count_blocking_pairs(problem, plan),
        pairs=found.pairs,
        spread=_spread(round_, found),
        histogram={"edges": [edge / 10**round_.decimals for edge in found.edges], "counts": found.counts},
        rank_profile=_ranks(rank_profile(problem, plan)),
    )


def _ranks(profile: tuple[int, ...]) -> dict[str, int]:
    """Count first, second, … choices, and all later ones together."""
    told = {str(rank): count for rank, count in enumerate(profile[:RANKS], 1)}
    return {**told, "later": sum(profile[RANKS:])}


def _spread(round_: Round, found: Measures) -> dict[str, Number | None]:
    quantiles = zip(QUANTILES, found.quantiles, strict=False)
    at = {f"quantile_{share:g}": _scaled(round_, value) for share, value in quantiles}
    return {"standard_deviation": _scaled(round_, found.deviation), **at}


def _scaled(round_: Round, units: float | None) -> float | None:
    return None if units is None else units / 10**round_.decimals


def certificate_of(run: Run, given: Given = NOTHING_GIVEN) -> Certificate:
    """Say what is proven of a run whose proof holds."""
    primal, dual = run.result.primal, run.result.dual
    return Certificate(primal, dual, dual - primal, holds=True, unit=unit(run), proves=promise(run, dual, given))


def _seat(round_: Round, price: SeatPrice) -> Seat:
    loss = price.loss
    return Seat(
        mentor=round_.problem.mentors.ids[price.mentor],
        gain_of_one_more=round_.points(price.gain.points),
        loss_of_one_fewer=None if loss is None else round_.points(-loss.points),
        people_gained=price.gain.people,
        people_lost=None if loss is None else -loss.people,
    )


def _notes(run: Run, optimum: Optimum | None) -> tuple[str, ...]:
    """Say what a reader has to know about the limits of the figures."""
    notes = [*run.result.notes]
    within = scope(run)
    if within is not None and not notes:
        notes.append(within)
    if run.round.rounded_by:
        notes.append(f"Scores were rounded, by at most {run.round.rounded_by}, to fit the engine.")
    if optimum is None:
        notes.append(NO_PRICES)
    elif not optimum.complete:
        notes.append("Seats are priced among the pairs nearest to being made: gains are at least, losses at most that.")
    return tuple(notes)
