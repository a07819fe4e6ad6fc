"""Shapes of statements that are asked for."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from backend.careers.assessments.schemas import Confidence, HeldLevel
from backend.careers.competencies.schemas import CompetencyRef, LevelWords
from backend.careers.core.asking_policy import MOST_COMPETENCIES, AskedAction, AskedState
from backend.kit.schemas import Schema, Text
from backend.people.references import PersonRef


class AskRequest(Schema):
    """A statement to ask somebody for."""

    asked_id: Annotated[UUID, Field(description="Id of the person to ask: a colleague, or the mentor.")]
    competency_ids: Annotated[
        list[UUID], Field(min_length=1, max_length=MOST_COMPETENCIES, description="Ids of what it shall be about.")
    ]
    note: Annotated[Text, Field(max_length=1_000, description="What they read with it; may be empty.")] = ""

    @field_validator("competency_ids")
    @classmethod
    def _each_once(cls, ids: list[UUID]) -> list[UUID]:
        if len(set(ids)) < len(ids):
            raise ValueError("A competency stands there twice. Leave one of them.")
        return ids


class AnsweredLevel(Schema):
    """What the asked person says of one competency."""

    competency_id: Annotated[UUID, Field(description="Id of a competency that was asked about.")]
    level: Annotated[HeldLevel | None, Field(description="Null: they leave it out.")]
    confidence: Annotated[Confidence, Field(description="How sure they are.")] = "medium"
    evidence: Annotated[
        Text, Field(max_length=2_000, validate_default=True, description="What it rests on, in a sentence.")
    ] = ""

    @field_validator("evidence")
    @classmethod
    def _rests_on_something(cls, evidence: str, info: ValidationInfo) -> str:
        if info.data.get("level") is not None and not evidence.strip():
            raise ValueError("Say in a sentence what it rests on, or leave this one out.")
        return evidence


class AskedAnswer(Schema):
    """What the asked person says. What was said before and is left out now is withdrawn."""

    items: Annotated[
        list[AnsweredLevel], Field(min_length=1, max_length=MOST_COMPETENCIES, description="In any order.")
    ]

    @field_validator("items")
    @classmethod
    def _says_something(cls, items: list[AnsweredLevel]) -> list[AnsweredLevel]:
        ids = [each.competency_id for each in items]
        if len(set(ids)) < len(ids):
            raise ValueError("A competency stands there twice. Leave one of them.")
        if all(each.level is None for each in items):
            raise ValueError("Choose a level of one of them at least, or decline.")
        return items


class AskedDecline(Schema):
    """Why the asked person says nothing."""

    because: Annotated[Text, Field(max_length=1_000, description="What the person reads; may be empty.")] = ""


class AskedCompetency(Schema):
    """A competency that somebody is asked about."""

    competency: Annotated[CompetencyRef, Field(description="Which.")]
    levels: Annotated[list[LevelWords], Field(description="What its levels look like, the lowest first.")]
    level: Annotated[HeldLevel | None, Field(description="What was said; null: nothing, or it was withdrawn.")]
    confidence: Annotated[Confidence | None, Field(description="How sure they were; null: nothing was said.")]
    evidence: Annotated[str, Field(description="What it rests on; empty where nothing was said.")]


class AskedStatement(Schema):
    """A statement that somebody is asked for."""

    id: Annotated[UUID, Field(description="Id of what is asked.")]
    person: Annotated[PersonRef, Field(description="About whom.")]
    asked: Annotated[PersonRef, Field(description="Who is asked.")]
    asker: Annotated[PersonRef, Field(description="Who asks: the person, or somebody above them.")]
    note: Annotated[str, Field(description="What the asked person reads with it.")]
    state: Annotated[AskedState, Field(description="Ended: nobody answered in time.")]
    asked_at: Annotated[datetime, Field(description="When it was asked.")]
    ends_on: Annotated[date, Field(description="First day on which it can't be answered (UTC).")]
    declined_because: Annotated[str, Field(description="What the asked person says to it; empty: nothing.")]
    items: Annotated[list[AskedCompetency], Field(description="In the order in which they were asked.")]
    actions: Annotated[list[AskedAction], Field(description="What the viewer may do.")]


class AskedStatementList(Schema):
    """Statements that are asked for."""

    items: Annotated[list[AskedStatement], Field(description="The latest first.")]
    actions: Annotated[list[Literal["ask"]], Field(description="What the viewer may do.")]
