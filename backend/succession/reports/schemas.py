"""Shapes of reports."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema

FigureId = Literal[
    "coverage_naive",
    "coverage_true",
    "coverage_now",
    "depth",
    "breadth",
    "slates_units",
    "slates_locations",
    "readiness_stale",
    "reviews_due",
    "internal_fill",
    "placement",
]

FIGURES: tuple[FigureId, ...] = (
    *("coverage_naive", "coverage_true", "coverage_now", "depth", "breadth", "slates_units", "slates_locations"),
    *("readiness_stale", "reviews_due", "internal_fill", "placement"),
)

SeatMark = Literal[
    "without_candidate",
    "not_confirmed",
    "short",
    "not_ready_now",
    "one_unit",
    "one_location",
    "readiness_stale",
    "review_due",
    "filled",
    "from_within",
    "placed",
]


class MonthValue(Schema):
    """A figure at the end of a month."""

    on: Annotated[date, Field(description="The last day of the month, or today.")]
    value: Annotated[float | None, Field(description="The figure; null: there was nothing to tell it of.")]


class ReportFigure(Schema):
    """One figure, what it is made of, and how it was month by month."""

    id: Annotated[FigureId, Field(description="Which.")]
    unit: Annotated[Literal["percent", "number"], Field(description="Of its value: hundredths, or a number.")]
    value: Annotated[float | None, Field(description="Today; null: there is nothing to tell it of.")]
    part: Annotated[int, Field(description="What is counted.")]
    whole: Annotated[int, Field(description="Of how many.")]
    history: Annotated[
        list[MonthValue], Field(description="At the ends of the last 12 months; empty where the past is not known.")
    ]


class FillLine(Schema):
    """That somebody came into a seat."""

    name: Annotated[str, Field(description="Who.")]
    on: Annotated[date, Field(description="Since when.")]
    from_within: Annotated[bool, Field(description="Whether they had worked here before.")]
    placed: Annotated[bool, Field(description="Whether they were its candidate.")]


class ReportSeat(Schema):
    """One critical position, and what the figures make of it."""

    id: Annotated[UUID, Field(description="Id of the critical position.")]
    title: Annotated[str, Field(description="Of the position.")]
    unit: Annotated[str, Field(description="Name of its unit.")]
    holder: Annotated[str, Field(description="Who holds it; empty: nobody.")]
    candidates: Annotated[int, Field(description="Approved.")]
    confirmed: Annotated[int, Field(description="Of those, whose readiness counts.")]
    ready_now: Annotated[int, Field(description="Of those, of the first tier.")]
    review_on: Annotated[date | None, Field(description="When its plan is to be looked at; null: not said.")]
    fills: Annotated[list[FillLine], Field(description="Who came into it in the last 12 months, the latest first.")]
    marks: Annotated[list[SeatMark], Field(description="For which figures it matters.")]


class SuccessionReport(Schema):
    """How succession stands, on what the viewer may see."""

    on: Annotated[date, Field(description="The day (UTC).")]
    figures: Annotated[list[ReportFigure], Field(description="Each by its id.")]
    seats: Annotated[list[ReportSeat], Field(description="By title, 2,000 at most.")]
    seat_count: Annotated[int, Field(description="Critical positions that the viewer sees.")]
    made_by: Annotated[str, Field(description="For whom it was made.")]
    made_at: Annotated[datetime, Field(description="When.")]
