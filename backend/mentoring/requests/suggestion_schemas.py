"""Shapes of suggestions: whom a mentee could ask."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.mentoring.enrolments.application_schemas import FreeTime
from backend.people.references import PersonRef

ObstacleKind = Literal[
    "full",
    "declined",
    "reporting_line",
    "same_unit",
    "previous_pairs",
    "shared_language",
    "shared_goal",
    "overlap",
    "level_gap",
]
Hindrance = Literal["not_taking_part", "not_taken", "closed", "publishing", "request", "offer", "relationship"]
AskAction = Literal["ask"]


class SuggestionReason(Schema):
    """What one criterion of the programme gives the two."""

    criterion: Annotated[str, Field(description="Which.", examples=["goals"])]
    points: Annotated[float, Field(description="Points that it gives.", examples=[22.5])]
    of: Annotated[float, Field(description="Points that it can give.", examples=[30.0])]
    reason: Annotated[str, Field(description="Why, a sentence in English.")]


class Obstacle(Schema):
    """Why a mentor can't be asked."""

    kind: Annotated[
        ObstacleKind, Field(description="No seat is free, they declined before, or the rule that rules the pair out.")
    ]
    reason: Annotated[str, Field(description="A sentence in English; empty where the kind says all.")]
    until: Annotated[date | None, Field(description="When a seat becomes free; null: not known, or not for that.")]


class Suggestion(Schema):
    """A mentor, as the viewer could ask them."""

    mentor: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="The position they hold.", examples=["Head of operations"])]
    points: Annotated[float, Field(description="How well the two fit, by what counts in the programme.")]
    reasons: Annotated[list[SuggestionReason], Field(description="What each criterion gives.")]
    minutes: Annotated[int, Field(description="Minutes a week that both are free, in the worst week.", examples=[90])]
    hours: Annotated[list[FreeTime], Field(description="Those, on the viewer's clock.")]
    wish: Annotated[
        int | None,
        Field(description="Which of the viewer's wishes they are, from 1; null: they are none.", examples=[1]),
    ]
    offer_id: Annotated[
        UUID | None, Field(description="The offer in which they wait for the viewer's answer; null: there is none.")
    ]
    obstacles: Annotated[list[Obstacle], Field(description="Why they can't be asked; none: they can.")]


class Suggestions(Schema):
    """Whom the viewer could ask for as their mentor."""

    items: Annotated[list[Suggestion], Field(description="The best who can be asked, best first.")]
    others: Annotated[list[Suggestion], Field(description="The best who can't be asked, and why.")]
    full_marks: Annotated[float, Field(description="Points that a perfect pair would have.", examples=[95.0])]
    time_zone: Annotated[str, Field(description="The zone of the viewer's clock.", examples=["Africa/Lagos"])]
    request_days: Annotated[int, Field(description="Working days that a mentor has to answer.", examples=[5])]
    hindrance: Annotated[Hindrance | None, Field(description="Why the viewer can't ask anybody now; null: they can.")]
    offer_id: Annotated[UUID | None, Field(description="The offer that waits for the viewer; null: none hinders them.")]
    actions: Annotated[list[AskAction], Field(description="What the viewer may do.")]
