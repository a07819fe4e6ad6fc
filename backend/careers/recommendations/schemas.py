"""Shapes of recommendations."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.resources.schemas import Cost, Minutes, ResourceKind, ResourceLink, ResourceQuality, ResourceRef
from backend.kit.schemas import Schema
from backend.people.references import PersonRef


class RecommendedResource(Schema):
    """A resource that closes a gap or a part of it; everything that its place follows from is told."""

    id: Annotated[UUID, Field(description="Id of the resource.")]
    title: Annotated[str, Field(description="Its title.", examples=["SQL from the beginning"])]
    link: ResourceLink
    provider: Annotated[str, Field(description="Who offers it.", examples=["Tidewell Academy"])]
    kind: Annotated[ResourceKind, Field(description="What sort of thing it is.")]
    minutes: Minutes
    cost: Annotated[Cost | None, Field(description="What it costs; null: nothing.")]
    quality: Annotated[ResourceQuality, Field(description="How good it is.")]
    reaches: Annotated[int, Field(description="The level to which it brings, no more than is required.", examples=[3])]
    minutes_per_level: Annotated[int, Field(description="What one level costs in time, rounded.", examples=[45])]
    also: Annotated[list[CompetencyRef], Field(description="Other gaps that it closes in part.")]


class PassedResource(Schema):
    """A resource that leads there too, and why it is not recommended."""

    resource: Annotated[ResourceRef, Field(description="The resource.")]
    why: Annotated[
        Literal["done", "held", "too early"],
        Field(description="Completed already; leads no further than is held; begins above what is held."),
    ]


class GapAdvice(Schema):
    """What there is to learn from for one gap."""

    competency: Annotated[CompetencyRef, Field(description="The competency.")]
    held: Annotated[int, Field(description="The level held; 0: none.", examples=[1])]
    required: Annotated[int, Field(description="The level that is asked for.", examples=[3])]
    recommended: Annotated[list[RecommendedResource], Field(description="The first five, the best first.")]
    total: Annotated[int, Field(description="How many could be recommended.")]
    passed: Annotated[list[PassedResource], Field(description="The first five that are left out, by code.")]


class Recommendations(Schema):
    """What to learn from."""

    person: Annotated[PersonRef, Field(description="Whose gaps.")]
    items: Annotated[list[GapAdvice], Field(description="Gap by gap, what to begin with first.")]
