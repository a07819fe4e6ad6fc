"""Shapes of assessments."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, field_validator

from backend.careers.awards.schemas import ProvenBy
from backend.careers.competencies.schemas import LevelWords
from backend.careers.core.assessment_policy import StatementAction
from backend.careers.core.held import Source
from backend.careers.resources.schemas import ResourceRef
from backend.kit.schemas import Line, Schema, Text
from backend.people.references import Day, PersonRef, RoleRef

Confidence = Literal["low", "medium", "high"]

HeldLevel = Annotated[int, Field(ge=0, le=20, description="By rank, 1 the lowest; 0 is none.", examples=[3])]
Link = Annotated[
    str,
    Field(
        max_length=2_000,
        pattern=r"^(https?://[^\s]+)?$",
        description="Where evidence can be seen, http or https; empty: nowhere.",
        examples=["https://wiki.tidewell.example/route-plan"],
    ),
]
Evidence = Annotated[Text, Field(max_length=2_000, description="What it rests on, in words; may be empty.")]


class StatementRequest(Schema):
    """Something to say of one competency of somebody."""

    competency_id: Annotated[UUID, Field(description="Id of the competency.")]
    level: HeldLevel
    source: Annotated[Source, Field(description="In what capacity; one of the `sources` that the list offers.")]
    stated_on: Annotated[Day | None, Field(description="The day of which it speaks; null: today.")] = None
    confidence: Annotated[Confidence, Field(description="How sure the assessor is.")] = "medium"
    evidence: Evidence = ""
    evidence_link: Link = ""
    valid_until: Annotated[
        Day | None, Field(description="First day on which it does not hold; null: as long as fresh.")
    ] = None
    corrects: Annotated[
        UUID | None, Field(description="Id of the statement that this one replaces; it stays in the history.")
    ] = None


class Withdrawal(Schema):
    """Why a statement is withdrawn."""

    reason: Annotated[Line, Field(description="Kept in the history, where the person reads it.")]


class MotivationRequest(Schema):
    """How much somebody wants to grow in a competency."""

    motivation: Annotated[int | None, Field(ge=1, le=3, description="1 not now, 3 very much; null: nothing said.")]


class Said(Schema):
    """What one assessor said last."""

    level: HeldLevel
    source: Annotated[Source, Field(description="Where it comes from.")]
    assessor: Annotated[str, Field(description="Who made it.", examples=["Grace Okafor"])]
    is_viewer: Annotated[bool, Field(description="Whether the viewer made it.")]
    on: Annotated[date, Field(description="The day of which it speaks.")]
    confidence: Annotated[Confidence, Field(description="How sure the assessor was.")]
    is_stale: Annotated[bool, Field(description="Whether it is too old for its source.")]
    is_used: Annotated[bool, Field(description="Whether its level is the one used.")]


class HeldCompetency(Schema):
    """A competency of somebody on a day."""

    id: Annotated[UUID, Field(description="Id of the competency.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-ROUTES"])]
    name: Annotated[str, Field(description="Its name.", examples=["Route planning"])]
    area: Annotated[str, Field(description="What it is part of.", examples=["Operations"])]
    level: Annotated[HeldLevel | None, Field(description="The level used; null: nobody has said anything.")]
    highest: Annotated[int, Field(description="The highest level that there is.", examples=[5])]
    is_stale: Annotated[bool, Field(description="Whether only something old was there to be used.")]
    spread: Annotated[int, Field(description="Levels by which those who spoke lately differ.", examples=[1])]
    said: Annotated[list[Said], Field(description="The latest of everybody who spoke, the strongest source first.")]
    required: Annotated[int | None, Field(description="What the role they hold asks for; null: it does not.")]
    must_have: Annotated[bool, Field(description="Whether that role cannot be filled without it.")]
    motivation: Annotated[int | None, Field(description="How much they want to grow in it, 1 to 3; null: not said.")]


class HeldCompetencies(Schema):
    """What somebody holds on a day, with all that was said, and by which rule a level is used."""

    person: Annotated[PersonRef, Field(description="Whose competencies.")]
    on: Annotated[date, Field(description="The day (UTC); what was recorded later does not count.")]
    role: Annotated[RoleRef | None, Field(description="The role that they hold on that day.")]
    items: Annotated[list[HeldCompetency], Field(description="By area and name; also what their role asks for.")]
    sources: Annotated[list[Source], Field(description="In which capacities the viewer may say something, today.")]
    actions: Annotated[list[Literal["say_motivation"]], Field(description="What else the viewer may do.")]
    fresh_months: Annotated[
        dict[str, int | None],
        Field(description="The rule: months after which a source's word is stale, strongest first."),
    ]


class Statement(Schema):
    """An entry in the history of a competency of somebody."""

    id: Annotated[UUID, Field(description="Id of the statement.")]
    level: Annotated[HeldLevel | None, Field(description="Null: it only withdraws another.")]
    source: Annotated[Source, Field(description="Where it comes from.")]
    assessor: Annotated[str, Field(description="Who made it.")]
    on: Annotated[date, Field(description="The day of which it speaks.")]
    recorded_at: Annotated[datetime, Field(description="When it was recorded.")]
    confidence: Annotated[Confidence, Field(description="How sure the assessor was.")]
    evidence: Annotated[str, Field(description="What it rests on; of a withdrawal, its reason.")]
    evidence_link: Annotated[str, Field(description="Where evidence can be seen; empty: nowhere.")]
    valid_until: Annotated[date | None, Field(description="First day on which it does not hold.")]
    corrects: Annotated[UUID | None, Field(description="Id of the statement that it replaces or withdraws.")]
    is_in_force: Annotated[bool, Field(description="Whether it counts today, fresh or stale.")]
    is_used: Annotated[bool, Field(description="Whether the level that counts today stands on it.")]
    actions: Annotated[list[StatementAction], Field(description="What the viewer may do.")]


class LearntFrom(Schema):
    """Something that somebody has gone through; it proves no level."""

    resource: Annotated[ResourceRef, Field(description="What was completed.")]
    level: Annotated[int, Field(description="To which it brings, by rank.", examples=[2])]
    done_on: Annotated[date, Field(description="When it was completed.")]


class CompetencyHistory(Schema):
    """All that was ever said of one competency of somebody, and what their awards prove of it."""

    name: Annotated[str, Field(description="The competency's name.")]
    description: Annotated[str, Field(description="What knowing it means.")]
    levels: Annotated[list[LevelWords], Field(description="What its levels look like, the lowest first.")]
    items: Annotated[list[Statement], Field(description="The latest first.")]
    awards: Annotated[list[ProvenBy], Field(description="That prove a level, or did, the latest first.")]
    completions: Annotated[list[LearntFrom], Field(description="What they have gone through for it, the latest first.")]

    @field_validator("levels")
    @classmethod
    def _lowest_first(cls, levels: list[LevelWords]) -> list[LevelWords]:
        return sorted(levels, key=lambda each: each.level)
