"""Shapes of calibration."""

from datetime import date, datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from backend.careers.core.plan_states import PlanState
from backend.kit.schemas import Line, OneLine, Schema, Text
from backend.people.references import Day, OrgUnitRef, PersonRef
from backend.succession.core.calibration import Axis, Grid
from backend.succession.core.calibration_access import CycleAction, PlacedAction

CycleState = Literal["open", "closed"]
RatingKind = Literal["original", "calibrated"]
Reason = Annotated[Text, Field(max_length=2_000, description="Why, in words; may be empty.")]
Rank = Annotated[int, Field(ge=1, le=5, description="From the lowest, 1.", examples=[2])]
BoxNumber = Annotated[int, Field(ge=1, le=25, description="Row by row from the lowest of both, 1.", examples=[5])]
StepName = Annotated[Line, Field(max_length=40)]


class AxisTerms(Schema):
    """How far one thing goes."""

    name: Annotated[Line, Field(max_length=40, description="What it is.", examples=["Performance"])]
    steps: Annotated[
        list[StepName],
        Field(min_length=2, max_length=5, description="From the lowest.", examples=[["Below", "Meets", "Exceeds"]]),
    ]


class GridTerms(Schema):
    """What people are placed on: performance from left to right, potential from the bottom to the top."""

    performance: Annotated[AxisTerms, Field(description="The columns.")]
    potential: Annotated[AxisTerms, Field(description="The rows.")]
    boxes: Annotated[
        list[StepName],
        Field(min_length=4, max_length=25, description="Names of the boxes, row by row from the lowest of both."),
    ]
    shares: Annotated[
        list[Annotated[int, Field(ge=0, le=100)]] | None,
        Field(
            max_length=25,
            description="Percent of the people that each box is thought to hold; a guideline that forces nothing. "
            "Null: none.",
        ),
    ]

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        count = len(self.performance.steps) * len(self.potential.steps)
        if len(self.boxes) != count:
            raise ValueError(f"Name {count} boxes, one for each field of the grid.")
        if self.shares is not None and len(self.shares) != count:
            raise ValueError(f"Give {count} shares, one for each box.")
        if self.shares is not None and sum(self.shares) != 100:
            raise ValueError(f"The shares make {sum(self.shares)} percent together. Let them make 100.")
        return self

    def as_core(self) -> Grid:
        """Give the value that the core speaks."""
        return Grid(
            performance=Axis(self.performance.name, tuple(self.performance.steps)),
            potential=Axis(self.potential.name, tuple(self.potential.steps)),
            boxes=tuple(self.boxes),
            shares=None if self.shares is None else tuple(self.shares),
        )


class CycleTerms(Schema):
    """What a cycle is called, looks like and who takes part."""

    name: Annotated[Line, Field(max_length=100, description="Its name.", examples=["Spring 2026"])]
    grid: Annotated[GridTerms, Field(description="Its grid.")]
    participant_ids: Annotated[
        list[UUID],
        Field(max_length=50, description="Ids of people who see all of it, but for themselves, and calibrate."),
    ]


class CycleRequest(CycleTerms):
    """A new cycle: of a unit with all below it, or of people by name."""

    as_of: Annotated[Day, Field(description="The day of which it speaks.")]
    org_unit_id: Annotated[UUID | None, Field(description="Everybody who works in it or below it; null: see people.")]
    person_ids: Annotated[
        list[UUID], Field(max_length=300, description="Who is placed, where no unit is named; never oneself.")
    ]

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.org_unit_id is None) == (not self.person_ids):
            raise ValueError("Name a unit or people, and not both.")
        return self


class CycleChange(CycleTerms):
    """A cycle as it shall be called from now on; the grid keeps its size."""


class CycleReason(Schema):
    """Why a cycle is closed or opened again."""

    reason: Annotated[OneLine, Field(min_length=1, max_length=500, description="Kept in the cycle's history.")]


class CycleEvent(Schema):
    """That a cycle was opened, closed or opened again."""

    kind: Annotated[Literal["opened", "closed", "reopened"], Field(description="What was done.")]
    by: Annotated[str, Field(description="Who did it.", examples=["Grace Okafor"])]
    at: Annotated[datetime, Field(description="When.")]
    reason: Annotated[str, Field(description="Why; empty for opening.")]


class CycleSummary(Schema):
    """A cycle in the list."""

    id: Annotated[UUID, Field(description="Id of the cycle.")]
    name: Annotated[str, Field(description="Its name.", examples=["Spring 2026"])]
    as_of: Annotated[date, Field(description="The day of which it speaks.")]
    state: Annotated[CycleState, Field(description="Whether people are being placed.")]
    org_unit: Annotated[OrgUnitRef | None, Field(description="Whose people; null: named one by one.")]
    people_count: Annotated[int, Field(description="People whom the viewer sees in it.")]
    placed_count: Annotated[int, Field(description="Of these, how many have been placed.")]


class CycleList(Schema):
    """The cycles in which the viewer takes part."""

    items: Annotated[list[CycleSummary], Field(description="The latest first, at most 200.")]
    actions: Annotated[list[Literal["open"]], Field(description="What the viewer may do.")]


class Cycle(CycleSummary):
    """A cycle with its grid."""

    grid: Annotated[GridTerms, Field(description="What people are placed on.")]
    participants: Annotated[list[PersonRef], Field(description="Who sees all of it by name.")]
    events: Annotated[list[CycleEvent], Field(description="What was done to it, the latest first.")]
    version: Annotated[int, Field(description="Counts its changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[CycleAction], Field(description="What the viewer may do to it.")]


class Rating(Schema):
    """Where somebody was placed."""

    kind: Annotated[RatingKind, Field(description="By a manager of theirs, or in talking it over.")]
    performance: Rank
    potential: Rank
    box: BoxNumber
    reason: Reason
    by: Annotated[str, Field(description="Who placed them.", examples=["Grace Okafor"])]
    is_viewer: Annotated[bool, Field(description="Whether the viewer did.")]
    at: Annotated[datetime, Field(description="When.")]


class PlacedPerson(Schema):
    """Somebody in a cycle."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="Title of their position; null: none.")]
    box: Annotated[BoxNumber | None, Field(description="Where they stand: calibrated, else original; null: nowhere.")]
    original: Annotated[Rating | None, Field(description="What a manager of theirs said last.")]
    calibrated: Annotated[Rating | None, Field(description="Where talking it over has put them.")]
    moves: Annotated[int, Field(description="How often they were placed.")]
    actions: Annotated[
        list[PlacedAction], Field(description="`rate`: the viewer's own word as their manager; `calibrate`: move.")
    ]


class BoxCount(Schema):
    """How many stand in a box, beside the guideline."""

    box: BoxNumber
    name: Annotated[str, Field(description="Its name.", examples=["Core player"])]
    count: Annotated[int, Field(description="People whom the viewer sees in it.")]
    share: Annotated[float, Field(description="Of those who are placed, percent.")]
    guideline: Annotated[int | None, Field(description="Percent that were thought of; forces nothing. Null: none.")]


class AxisDifference(Schema):
    """How somebody rates on one axis, in its steps."""

    offset: Annotated[float, Field(description="Their mean less the mean of all ratings; positive is milder.")]
    spread: Annotated[float, Field(description="Standard deviation of their ratings, the population's.")]


class RaterDifference(Schema):
    """How somebody who rates differs from all who do, by their last original rating of each person."""

    name: Annotated[str, Field(description="Who rates.", examples=["Grace Okafor"])]
    is_viewer: Annotated[bool, Field(description="Whether it is the viewer.")]
    count: Annotated[int, Field(description="People whom they rated, as far as the viewer sees.")]
    performance: Annotated[AxisDifference | None, Field(description="Null under five ratings.")]
    potential: Annotated[AxisDifference | None, Field(description="Null under five ratings.")]


class CalibrationGrid(Schema):
    """A cycle as it stands: who is where, how many in each box, and how those who rate differ."""

    items: Annotated[list[PlacedPerson], Field(description="By name.")]
    boxes: Annotated[list[BoxCount], Field(description="By number.")]
    raters: Annotated[list[RaterDifference], Field(description="Those with five ratings or more first, by name.")]
    ratings: Annotated[int, Field(description="Original ratings on which the differences rest.")]


class PlacingRequest(Schema):
    """Where to place somebody."""

    kind: Annotated[RatingKind, Field(description="`original` for a manager of theirs, `calibrated` for everybody.")]
    performance: Rank
    potential: Rank
    reason: Reason = ""


class EarlierPlace(Schema):
    """Where somebody came to stand in another cycle."""

    cycle: Annotated[str, Field(description="Its name.", examples=["Spring 2025"])]
    as_of: Annotated[date, Field(description="The day of which it spoke.")]
    box: BoxNumber
    box_name: Annotated[str, Field(description="Name of the box there.", examples=["Core player"])]


class HeldBeside(Schema):
    """A competency that their role asks for, and what they hold of it."""

    name: Annotated[str, Field(description="The competency.", examples=["Route planning"])]
    held: Annotated[int | None, Field(description="By rank; null: nobody has said.")]
    required: Annotated[int, Field(description="By rank.")]


class PlanBeside(Schema):
    """Where their development plan stands."""

    id: Annotated[UUID, Field(description="Id of the plan.")]
    state: Annotated[PlanState, Field(description="Its state.")]
    goal_count: Annotated[int, Field(description="Goals in it.")]
    reached_count: Annotated[int, Field(description="Of these, reached.")]


class ReadinessBeside(Schema):
    """How ready they are said to be for a seat whose plan the viewer sees."""

    position: Annotated[str, Field(description="Title of the seat.", examples=["Head of Operations"])]
    nomination_id: Annotated[UUID, Field(description="Id of the nomination.")]
    tier: Annotated[str | None, Field(description="Name of the step; null: unconfirmed.", examples=["Ready now"])]


class PersonPlaced(PlacedPerson):
    """Somebody in a cycle, with all that was said and what it may rest on."""

    history: Annotated[list[Rating], Field(description="Every placing, the latest first.")]
    earlier: Annotated[list[EarlierPlace], Field(description="In other cycles, the latest first.")]
    held: Annotated[
        list[HeldBeside] | None, Field(description="Of what their role asks for; null: not open to the viewer.")
    ]
    plan: Annotated[PlanBeside | None, Field(description="The last that they shared, where the viewer may see it.")]
    readiness: Annotated[list[ReadinessBeside], Field(description="Of seats whose plans the viewer sees.")]


class CalibrationNews(Schema):
    """One change of a cycle, as the stream tells it."""

    person: Annotated[PersonRef | None, Field(description="Who was placed; null: the cycle itself was changed.")]
    box: Annotated[BoxNumber | None, Field(description="Where they stand now.")]
    by: Annotated[str | None, Field(description="Who placed them.", examples=["Grace Okafor"])]
    is_viewer: Annotated[bool, Field(description="Whether the viewer did it, here or elsewhere.")]
