"""Shapes of resources."""

from datetime import date
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, field_validator, model_validator

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.currencies import CURRENCIES
from backend.careers.core.learning_policy import KeepingAction, ResourceAction, ResourceState
from backend.kit.schemas import Line, Page, Schema, Text

ResourceKind = Literal["course", "video", "reading", "workshop", "exercise", "conference"]
ResourceSort = Literal["title", "-title", "minutes", "-minutes", "rating", "-rating"]
LONGEST = 100_000
"""Minutes of a resource at most: about a year of work."""

ResourceCode = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
        description="Unique for ever; files of completions name it by this.",
        examples=["SQL-BASICS"],
    ),
]
ResourceLink = Annotated[
    str,
    Field(
        max_length=2_000,
        pattern=r"^https?://[^\s]+$",
        description="Where it is, http or https.",
        examples=["https://learn.tidewell.example/sql-basics"],
    ),
]
Minutes = Annotated[int, Field(ge=1, le=LONGEST, description="How long it takes.", examples=[90])]
Stars = Annotated[int, Field(ge=1, le=5, description="5 the best.", examples=[4])]


class Cost(Schema):
    """What a resource costs one person."""

    amount: Annotated[
        int, Field(ge=1, le=100_000_000, description="In hundredths of the currency: 4990 is 49.90.", examples=[4990])
    ]
    currency: Annotated[str, Field(min_length=3, max_length=3, description="ISO 4217.", examples=["EUR"])]

    @field_validator("currency")
    @classmethod
    def _known(cls, code: str) -> str:
        if code not in CURRENCIES:
            raise ValueError("is no currency of ISO 4217. Write its three capital letters, such as EUR.")
        return code


class OutcomeRequest(Schema):
    """A level of a competency that a resource brings people to."""

    competency_id: Annotated[UUID, Field(description="Id of the competency.")]
    from_level: Annotated[int, Field(ge=0, le=19, description="Whoever holds less is lost; 0: for everybody.")]
    level: Annotated[int, Field(ge=1, le=20, description="To which it brings, by rank.", examples=[2])]

    @model_validator(mode="after")
    def _leads_upwards(self) -> Self:
        if self.from_level >= self.level:
            raise ValueError("It has to lead upwards: begin from a lower level than the one that it brings to.")
        return self


class ResourceTerms(Schema):
    """What a resource is."""

    title: Annotated[Line, Field(description="Its title.", examples=["SQL from the beginning"])]
    description: Annotated[Text, Field(max_length=2_000, description="What it is about; may be empty.")]
    link: ResourceLink
    provider: Annotated[Line, Field(max_length=100, description="Who offers it.", examples=["Tidewell Academy"])]
    kind: Annotated[ResourceKind, Field(description="What sort of thing it is.")]
    minutes: Minutes
    cost: Annotated[Cost | None, Field(description="What it costs; null: nothing.")]
    outcomes: Annotated[list[OutcomeRequest], Field(max_length=20, description="What it brings people to.")]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len({each.competency_id for each in self.outcomes}) < len(self.outcomes):
            raise ValueError("It brings to a competency twice. Leave one of them.")
        return self


class ResourceRequest(ResourceTerms):
    """A new resource."""

    code: ResourceCode


class ResourceChange(ResourceTerms):
    """A resource as it shall be from now on; what was completed of it stays completed."""

    state: Annotated[ResourceState, Field(description="Whether it is offered.")]


class OutcomeShown(Schema):
    """A level of a competency that a resource brings people to."""

    competency: Annotated[CompetencyRef, Field(description="The competency.")]
    from_level: Annotated[int, Field(description="Whoever holds less is lost; 0: for everybody.")]
    level: Annotated[int, Field(description="To which it brings, by rank.", examples=[2])]


class ResourceRef(Schema):
    """A resource, by name."""

    id: Annotated[UUID, Field(description="Id of the resource.")]
    code: ResourceCode
    title: Annotated[str, Field(description="Its title.", examples=["SQL from the beginning"])]


class ResourceQuality(Schema):
    """What is known of how good a resource is; nothing is told that rests on fewer than five people."""

    rating: Annotated[float | None, Field(description="Mean of the stars, to one place.", examples=[4.3])]
    ratings: Annotated[int | None, Field(description="People who gave them.", examples=[12])]
    reached: Annotated[int | None, Field(description="Of `learners`, who reached its level within 180 days after.")]
    learners: Annotated[int | None, Field(description="People who were below its level before.", examples=[9])]


class OwnLearning(Schema):
    """How the viewer stands to a resource."""

    done_on: Annotated[date | None, Field(description="When they last completed it; null: not yet.")]
    stars: Annotated[Stars | None, Field(description="What they gave it; null: nothing.")]


class Resource(ResourceRef):
    """A resource in the catalogue."""

    description: Annotated[str, Field(description="What it is about.")]
    link: ResourceLink
    provider: Annotated[str, Field(description="Who offers it.", examples=["Tidewell Academy"])]
    kind: Annotated[ResourceKind, Field(description="What sort of thing it is.")]
    minutes: Minutes
    cost: Annotated[Cost | None, Field(description="What it costs; null: nothing.")]
    state: Annotated[ResourceState, Field(description="Whether it is offered.")]
    outcomes: Annotated[list[OutcomeShown], Field(description="What it brings people to.")]
    quality: Annotated[ResourceQuality, Field(description="How good it is.")]
    own: Annotated[OwnLearning, Field(description="How the viewer stands to it.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[ResourceAction], Field(description="What the viewer may do.")]


class ResourceShown(Resource):
    """A resource after it was looked at or changed."""

    undo_id: Annotated[UUID | None, Field(description="Under which a change can be taken back; null: nothing to.")]


class ResourcePage(Page[Resource]):
    """A page of the catalogue."""

    actions: Annotated[list[KeepingAction], Field(description="What the viewer may do.")]


class ProviderList(Schema):
    """Who offers resources."""

    items: Annotated[list[str], Field(description="By name.", examples=[["Tidewell Academy"]])]


class RatingRequest(Schema):
    """How good somebody found a resource."""

    stars: Annotated[Stars | None, Field(description="Null: take it back.")]
