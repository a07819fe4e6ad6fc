"""Shapes of the palette's search."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema


class Hit(Schema):
    """Something that was found."""

    kind: Annotated[Literal["person", "position", "org_unit"], Field(description="What it is.")]
    id: Annotated[UUID, Field(description="Its id.")]
    title: Annotated[str, Field(description="Its name or title.", examples=["Grace Okafor"])]
    detail: Annotated[
        str, Field(description="A person's position, a position's or unit's unit; may be empty.", examples=["Planner"])
    ]


class HitList(Schema):
    """What was found."""

    items: Annotated[list[Hit], Field(description="The best first, 20 at most.")]
