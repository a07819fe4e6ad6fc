"""Shapes of enrolments."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.competencies.schemas import CompetencyRef, Level
from backend.kit.schemas import Line, Page, Schema
from backend.mentoring.enrolments.application_schemas import Background, FreeTime, Question
from backend.people.references import PersonRef

SideName = Literal["mentee", "mentor", "peer"]
SideFilter = Literal["mentee", "mentor", "peer", "any"]
State = Literal["draft", "applied", "waiting", "enrolled", "declined", "withdrawn"]
StateFilter = Literal["applied", "waiting", "enrolled", "declined", "withdrawn", "any"]
Decision = Literal["enrol", "wait", "decline"]
Action = Literal["edit", "apply", "withdraw", "drop", "enrol", "wait", "decline"]
EnrolmentSort = Literal["name", "-name"]

Reason = Annotated[Line | None, Field(max_length=200, description="Why, for the other side to read.")]


class ShownGoal(Schema):
    """Something to learn."""

    competency: Annotated[CompetencyRef | None, Field(description="The competency; null: in words only.")]
    level: Annotated[Level | None, Field(description="The level to reach.")]
    words: Annotated[str | None, Field(description="In their own words.")]


class ShownTeaching(Schema):
    """Something that somebody can teach."""

    competency: Annotated[CompetencyRef, Field(description="The competency.")]
    level: Annotated[Level, Field(description="The level they are at.")]


class MissingPart(Schema):
    """A part of an application that must say more before it can be sent."""

    field: Annotated[Literal["goals", "teaches", "languages", "hours"], Field(description="Which part.")]
    message: Annotated[str, Field(description="What to do, in English.")]


class EnrolmentSummary(Schema):
    """Somebody's part in a programme, in a list."""

    id: Annotated[UUID, Field(description="Id of the enrolment.")]
    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="The position they hold.", examples=["Warehouse planner"])]
    side: Annotated[SideName, Field(description="As what.")]
    state: Annotated[State, Field(description="How far it has come.")]
    goals: Annotated[list[ShownGoal], Field(description="What they want to learn, dearest first.")]
    teaches: Annotated[list[ShownTeaching], Field(description="What they can teach.")]
    seats: Annotated[int, Field(description="Mentees they would take.")]
    left_out: Annotated[int, Field(description="Earlier rounds in which they found nobody.")]
    applied_at: Annotated[datetime | None, Field(description="When they applied.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.")]
    actions: Annotated[list[Action], Field(description="What the viewer may do.")]


class EnrolmentPage(Page[EnrolmentSummary]):
    """Part of the list of enrolments."""


class Enrolment(EnrolmentSummary):
    """Somebody's part in a programme, with all they said; what is confidential only to themselves."""

    programme_id: Annotated[UUID, Field(description="Id of the programme.")]
    programme_name: Annotated[str, Field(description="Its name.")]
    hours: Annotated[list[FreeTime], Field(description="When they could meet, on their own clock.")]
    time_zone: Annotated[str, Field(description="The zone of that clock.", examples=["Africa/Lagos"])]
    languages: Annotated[list[str], Field(description="Languages they would speak, BCP 47.")]
    style: Annotated[dict[Question, int], Field(description="Working style, from 1 to 5 each.")]
    note: Annotated[str, Field(description="Anything else.")]
    wishes: Annotated[list[list[PersonRef]], Field(description="Whom they wish for, best first.")]
    not_with: Annotated[
        list[PersonRef] | None, Field(description="Whom not to be paired with; null: confidential, for all others.")
    ]
    background: Annotated[Background | None, Field(description="What they consented to tell; null for all others.")]
    shows_moves: Annotated[
        bool | None, Field(description="Whether others may see which moves they made as mentors; null for all others.")
    ]
    missing: Annotated[list[MissingPart], Field(description="What must be said before it can be sent.")]
    reason: Annotated[str | None, Field(description="Why it was declined or withdrawn.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a deed: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class EnrolmentRequest(Schema):
    """A new application, a draft."""

    side: Annotated[SideName, Field(description="As what to take part.")]


class Deed(Schema):
    """What to do to an enrolment."""

    reason: Reason = None


class DecisionRequest(Schema):
    """What a coordinator decides on an application."""

    decision: Annotated[Decision, Field(description="Take them in, let them wait, or turn them down.")]
    reason: Reason = None


class Candidate(Schema):
    """Somebody on the other side of a programme, as those who may wish for them see it."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="The position they hold.")]
    teaches: Annotated[list[ShownTeaching], Field(description="What they can teach.")]
    goals: Annotated[list[ShownGoal], Field(description="What they want to learn.")]
    languages: Annotated[list[str], Field(description="Languages they would speak.")]
