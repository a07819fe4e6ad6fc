"""Shapes of competencies."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema

Level = Annotated[int, Field(ge=1, le=20, description="By rank on the competency's scale, 1 the lowest.", examples=[3])]


class CompetencyRef(Schema):
    """A competency, by name."""

    id: Annotated[UUID, Field(description="Id of the competency.")]
    name: Annotated[str, Field(description="Its name.", examples=["Route planning"])]


class LevelWords(Schema):
    """What a level of a competency looks like."""

    level: Annotated[int, Field(description="By rank, 1 the lowest.", examples=[3])]
    name: Annotated[str, Field(description="Its name on the scale.", examples=["Practitioner"])]
    description: Annotated[str, Field(description="How one recognises it; empty where nobody has said.")]


class Competency(CompetencyRef):
    """Something people can know and learn."""

    code: Annotated[str, Field(description="Its code.", examples=["OPS-ROUTES"])]
    area: Annotated[str, Field(description="What it is part of.", examples=["Operations"])]
    description: Annotated[str, Field(description="What knowing it means.")]
    levels: Annotated[list[LevelWords], Field(description="What its levels look like, the lowest first.")]
