"""Shapes of development."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import PersonRef
from backend.succession.bench.schemas import SeatRef
from backend.succession.core.computed_readiness import GapKind
from backend.succession.readiness.schemas import ReadinessGap

LoopKind = Literal["seat", "gap", "goal", "mentor", "evidence", "readiness"]
LoopState = Literal["done", "under_way", "open", "unknown"]
WhyNoGoals = Literal["external", "not_yours", "no_plan", "not_in_review", "not_to_change"]


class GapGoal(Schema):
    """A goal of the candidate's plan for a competency."""

    plan_id: Annotated[UUID, Field(description="Id of the plan.")]
    due_on: Annotated[date | None, Field(description="Until when.")]
    reached_on: Annotated[date | None, Field(description="When it was reached; null: not yet.")]
    has_mentoring: Annotated[bool, Field(description="Whether it has an activity with a mentor.")]


class DevelopmentGap(ReadinessGap):
    """A gap, and what is being done about it."""

    is_next: Annotated[bool, Field(description="Whether it is among the fewest that reach the next better tier.")]
    goal: Annotated[GapGoal | None, Field(description="The goal for it; null: none that the viewer may see.")]
    evidence_on: Annotated[date | None, Field(description="Of which day what is held speaks; null: nothing does.")]
    level_name: Annotated[str, Field(description="What the level asked for is called; empty of a certificate.")]


class LoopStep(Schema):
    """A step of the way from a seat to its being covered."""

    kind: Annotated[LoopKind, Field(description="Which step.")]
    state: Annotated[LoopState, Field(description="How it stands.")]
    count: Annotated[int, Field(description="Of `total`, what is there: candidates, goals, evidence in percent.")]
    total: Annotated[int, Field(description="Of how many; 0 where that says nothing.")]


class Development(Schema):
    """What stands between a candidate and a seat, and what is being done about it."""

    nomination_id: Annotated[UUID, Field(description="Id of the nomination.")]
    person: Annotated[PersonRef | None, Field(description="The candidate; null: somebody from outside.")]
    name: Annotated[str, Field(description="What the candidate is called.")]
    gaps: Annotated[list[DevelopmentGap] | None, Field(description="Every gap; null: not the viewer's to see.")]
    loop: Annotated[list[LoopStep], Field(description="From the seat to readiness, in order.")]
    plan_id: Annotated[UUID | None, Field(description="The plan that goals can be added to, or that is in the way.")]
    why_no_goals: Annotated[WhyNoGoals | None, Field(description="Why the viewer can add no goals; null: they can.")]


class DevelopmentGoals(Schema):
    """Which gaps are to become goals of the candidate's plan."""

    competency_ids: Annotated[
        list[UUID], Field(min_length=1, max_length=10, description="Of competencies that are missing.")
    ]


class CoveringPerson(Schema):
    """Somebody who would be ready by closing one gap."""

    name: Annotated[str, Field(description="What they are called.")]
    nomination_id: Annotated[UUID, Field(description="Their nomination.")]
    seat: Annotated[SeatRef, Field(description="For which seat.")]


class CoveringGap(Schema):
    """A gap that, closed alone, makes candidates ready, and what that does for the bench."""

    kind: Annotated[GapKind, Field(description="A competency, or a certificate.")]
    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="What it is called.")]
    gain: Annotated[int, Field(description="Seats more that can be filled at the same time.", examples=[2])]
    people: Annotated[list[CoveringPerson], Field(description="Who would close it, by name; at most 12.")]
    people_total: Annotated[int, Field(description="How many nominations these are.")]


class CoveringGaps(Schema):
    """Which closed gap would cover most seats."""

    within: Annotated[str, Field(description="Code of the tier that they would reach.")]
    fillable: Annotated[int, Field(description="Seats that can be filled at the same time as things are.")]
    items: Annotated[list[CoveringGap], Field(description="The greatest gain first; at most 20.")]
    considered: Annotated[int, Field(description="Nominations outside the tier that were looked at.")]
    left_out: Annotated[int, Field(description="Nominations not looked at: too many, or not the viewer's to measure.")]
