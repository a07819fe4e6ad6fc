"""How succession stands, in figures, each with what it is made of."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any

import anyio.to_thread

from backend.kit.clock import now, today
from backend.kit.errors import NotAllowed
from backend.people.core.access import Viewer
from backend.succession.core.bench import bench_of
from backend.succession.core.report_access import REPORTING
from backend.succession.core.reporting import Standing, month_ends, slates_across, standing_on
from backend.succession.core.reviews import review_is_due
from backend.succession.reports.past import Seen, past_of
from backend.succession.reports.schemas import (
    FIGURES,
    FigureId,
    FillLine,
    MonthValue,
    ReportFigure,
    ReportSeat,
    SeatMark,
    SuccessionReport,
)

MONTHS = 12
MOST_SEATS = 2_000

Parts = tuple[int, int]
"""What is counted, and of how many."""

Marked = Mapping[SeatMark, Collection[str]]
"""The seats that a mark stands on."""

_PARTS: Mapping[FigureId, Callable[[Standing], Parts]] = {
    "coverage_naive": lambda standing: (sum(map(bool, standing.approved.values())), len(standing.seats)),
    "coverage_true": lambda standing: (standing.fillable, len(standing.seats)),
    "coverage_now": lambda standing: (standing.fillable_soonest, len(standing.seats)),
    "depth": lambda standing: (standing.confirmed_candidates, len(standing.seats)),
    "breadth": lambda standing: (standing.people, standing.confirmed_candidates),
    "readiness_stale": lambda standing: (
        standing.candidates - standing.confirmed_candidates,
        standing.candidates,
    ),
    "internal_fill": lambda standing: (len(standing.from_within), len(standing.fills)),
    "placement": lambda standing: (len(standing.placed), len(standing.fills)),
}


async def get_report(*, by: Viewer) -> SuccessionReport:
    """Give how succession stands today and stood at the ends of the last months, on what the viewer may see.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    if not REPORTING.could_allow(by):
        raise NotAllowed
    seen, day = await past_of(by), today()
    return await anyio.to_thread.run_sync(_report, seen, day, by.name)


def _report(seen: Seen, day: date, name: str) -> SuccessionReport:
    standings = {end: standing_on(seen.past, end) for end in month_ends(day, MONTHS)}
    standing = standings[day]
    short = {seat for each in bench_of(standing.confirmed).shortfalls if each.candidates for seat in each.positions}
    due = {str(row["id"]) for row in seen.seats if review_is_due(row["review_on"], day)}
    one_unit, slates = slates_across(standing.approved, seen.units)
    one_location, _ = slates_across(standing.approved, seen.locations)
    of_today: Mapping[FigureId, Parts] = {
        "reviews_due": (len(due), len(standing.seats)),
        "slates_units": (slates - len(one_unit), slates),
        "slates_locations": (slates - len(one_location), slates),
    }
    marked: Marked = {
        "short": short,
        "review_due": due,
        "one_unit": one_unit,
        "one_location": one_location,
    }
    seats = [_seat(row, standing, seen.names, marked) for row in seen.seats[:MOST_SEATS]]
    return SuccessionReport(
        on=day,
        figures=[_figure(each, standing, standings, of_today) for each in FIGURES],
        seats=seats,
        seat_count=len(seen.seats),
        made_by=name,
        made_at=now(),
    )


def _figure(
    figure: FigureId, standing: Standing, standings: Mapping[date, Standing], of_today: Mapping[FigureId, Parts]
) -> ReportFigure:
    count = _PARTS.get(figure)
    part, whole = count(standing) if count else of_today[figure]
    is_number = figure == "depth"
    return ReportFigure(
        id=figure,
        unit="number" if is_number else "percent",
        value=_value(part, whole, is_number=is_number),
        part=part,
        whole=whole,
        history=[MonthValue(on=end, value=_value(*count(each), is_number=is_number)) for end, each in standings.items()]
        if count
        else [],
    )


def _value(part: int, whole: int, *, is_number: bool) -> float | None:
    if not whole:
        return None
    return round(part / whole, 2) if is_number else round(100 * part / whole, 1)


def _seat(row: Mapping[str, Any], standing: Standing, names: Mapping[str, str], marked: Marked) -> ReportSeat:
    seat = str(row["id"])
    approved, confirmed, soonest = (
        len(each[seat]) for each in (standing.approved, standing.confirmed, standing.soonest)
    )
    fills = [
        FillLine(
            name=names[each.person],
            on=each.since,
            from_within=each in standing.from_within,
            placed=each in standing.placed,
        )
        for each in reversed(standing.fills)
        if each.seat == seat
    ]
    holds: Sequence[tuple[SeatMark, bool]] = (
        ("without_candidate", not approved),
        ("not_confirmed", not confirmed),
        ("not_ready_now", not soonest),
        ("readiness_stale", confirmed < approved),
        ("filled", bool(fills)),
        ("from_within", any(each.from_within for each in fills)),
        ("placed", any(each.placed for each in fills)),
    )
    return ReportSeat(
        **{name: row[name] for name in ("id", "title", "unit", "review_on")},
        holder=row["holder"] or "",
        candidates=approved,
        confirmed=confirmed,
        ready_now=soonest,
        fills=fills,
        marks=[*(mark for mark, is_so in holds if is_so), *(mark for mark, those in marked.items() if seat in those)],
    )
