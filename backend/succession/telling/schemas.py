"""Shapes of telling: what the candidate sees, which is all that they ever see of succession."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from backend.kit.schemas import Schema, Text
from backend.people.references import PositionRef

Answer = Literal["consented", "declined"]


class TellingRequest(Schema):
    """What to tell a candidate."""

    text: Annotated[
        Text,
        Field(
            min_length=1,
            max_length=2_000,
            pattern=r"\S",
            description="In your own words; they see it, the seat, the day and your name.",
        ),
    ]


class ToldNomination(Schema):
    """What somebody was told: the seat and the words, and nothing of others, of places or of readiness."""

    position: Annotated[PositionRef, Field(description="The seat that they could follow in.")]
    text: Annotated[str, Field(description="What they were told.")]
    told_by: Annotated[str, Field(description="Who told them.")]
    told_on: Annotated[date, Field(description="When (UTC).")]
    answer: Annotated[Answer | None, Field(description="What they said to it; null: nothing yet.")]
    reason: Annotated[str, Field(description="Why, in their words; may be empty.")]
    version: Annotated[int, Field(description="Counts what was said since; send it back as `If-Match`.", examples=[1])]


class ToldNominationList(Schema):
    """What was told to the viewer."""

    items: Annotated[list[ToldNomination], Field(description="The latest first.")]


class TellingAnswer(Schema):
    """What somebody says to being a candidate; they may say otherwise later."""

    answer: Annotated[Answer, Field(description="Whether they want to be one.")]
    reason: Annotated[Text, Field(max_length=2_000, description="Why; may be empty.")] = ""
