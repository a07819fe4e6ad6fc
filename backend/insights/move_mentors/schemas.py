"""Shapes of mentors who made a move."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import PersonRef

Action = Literal["request"]


class ProgrammeRef(Schema):
    """A programme, by name."""

    id: Annotated[UUID, Field(description="Id of the programme.")]
    name: Annotated[str, Field(description="Its name.", examples=["Tidewell mentoring 2026"])]


class MoveMentor(Schema):
    """A mentor who made a move and lets others see it."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="The position they hold.", examples=["Firmware lead"])]
    source: Annotated[str, Field(description="Name of the role that they came from.", examples=["Care Specialist"])]
    year: Annotated[int, Field(description="In which they came into the other.", examples=[2023])]
    programme: Annotated[ProgrammeRef, Field(description="In which they are a mentor.")]
    actions: Annotated[list[Action], Field(description="What the viewer may do in it: ask for a mentor.")]


class MoveMentors(Schema):
    """Mentors who made a move: the first few of them."""

    items: Annotated[list[MoveMentor], Field(description="Five at most, who made it last first.")]
    more: Annotated[int, Field(description="How many there are besides.", examples=[2])]
