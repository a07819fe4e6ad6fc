"""Shapes of mentors who teach a competency."""

from typing import Annotated

from pydantic import Field

from backend.insights.move_mentors.schemas import ProgrammeRef
from backend.kit.schemas import Schema
from backend.people.references import PersonRef


class CompetencyMentor(Schema):
    """A mentor who teaches a competency and has a seat to give."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="The position they hold.", examples=["Firmware lead"])]
    level: Annotated[int, Field(description="The level that they say they are at.", examples=[4])]
    programme: Annotated[ProgrammeRef, Field(description="In which they are a mentor.")]


class CompetencyMentors(Schema):
    """Mentors who teach a competency: the first few of them."""

    items: Annotated[list[CompetencyMentor], Field(description="Three at most, of the highest level first.")]
    more: Annotated[int, Field(description="How many there are besides.", examples=[2])]
