"""Shapes of pathways."""

from datetime import date
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.ways import WayKind
from backend.careers.resources.schemas import ResourceRef
from backend.kit.schemas import Schema
from backend.people.references import Day, RoleRef

PathwayState = Literal["active", "ended"]
PathwayAction = Literal["edit"]

Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$", description="Tells it apart.", examples=["quickest"])]
Words = Annotated[str, Field(max_length=200, description="In the person's own words; may be empty.")]


class PathwayRequest(Schema):
    """An aim: a level of a competency, or a role."""

    competency_id: Annotated[UUID | None, Field(description="Id of a competency; null: the aim is a role.")] = None
    level: Annotated[int | None, Field(ge=1, le=20, description="The level of it to reach.", examples=[3])] = None
    role_code: Annotated[str | None, Field(max_length=100, description="Code of a role.", examples=["CAR-M4"])] = None

    @model_validator(mode="after")
    def _one_aim(self) -> Self:
        if (self.competency_id is None) == (self.role_code is None) or (self.competency_id is None) != (
            self.level is None
        ):
            raise ValueError("Name a competency with a level, or a role, and only one of them.")
        return self


class WayStepRequest(Schema):
    """One thing of a way: a resource, or something in words."""

    key: Key
    resource_id: Annotated[UUID | None, Field(description="Id of a resource; null: it is said in words.")] = None
    words: Words = ""
    done_on: Annotated[
        Day | None, Field(description="When what is said in words was done; of a resource, its completion says so.")
    ] = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if (self.resource_id is None) == (not self.words.strip()):
            raise ValueError("Name a resource or say what to do, and only one of them.")
        if self.resource_id is not None and self.done_on is not None:
            raise ValueError("That a resource is done its completion says. Leave the day out.")
        return self


class WayRequest(Schema):
    """A way to the aim."""

    key: Key
    kind: Annotated[WayKind, Field(description="How it was drafted; own: by the person.")]
    title: Words
    steps: Annotated[list[WayStepRequest], Field(max_length=30, description="In order.")]


class PathwayChange(Schema):
    """A pathway as it shall be from now on."""

    ways: Annotated[list[WayRequest], Field(max_length=6, description="The ways to choose from.")]
    chosen: Annotated[Key | None, Field(description="Key of the way that was chosen; null: none yet.")]
    state: Annotated[PathwayState, Field(description="Whether the person is on it.")]

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        keys = [each.key for each in self.ways]
        if len(set(keys)) < len(keys):
            raise ValueError("Two ways have the same key. Give each its own.")
        if self.chosen is not None and self.chosen not in keys:
            raise ValueError("The chosen way is none of the ways. Choose one of them.")
        return self


class WayStep(Schema):
    """One thing of a way."""

    key: Key
    resource: Annotated[ResourceRef | None, Field(description="A resource to complete; null: it is said in words.")]
    minutes: Annotated[int | None, Field(description="How long the resource takes.")]
    words: Words
    done_on: Annotated[date | None, Field(description="When it was done; null: not yet.")]


class Way(Schema):
    """A way to the aim, and how far the person is on it."""

    key: Key
    kind: Annotated[WayKind, Field(description="How it was drafted; own: by the person.")]
    title: Words
    steps: Annotated[list[WayStep], Field(description="In order.")]
    done: Annotated[int, Field(description="Steps that are done.", examples=[1])]
    minutes: Annotated[int, Field(description="What the resources take that are still open.", examples=[240])]


class PathwaySummary(Schema):
    """A pathway in the list."""

    id: Annotated[UUID, Field(description="Id of the pathway.")]
    competency: Annotated[CompetencyRef | None, Field(description="The competency aimed at.")]
    level: Annotated[int | None, Field(description="The level of it.")]
    role: Annotated[RoleRef | None, Field(description="The role aimed at.")]
    state: Annotated[PathwayState, Field(description="Whether the person is on it.")]
    begun_on: Annotated[date, Field(description="Since when.")]
    chosen: Annotated[Key | None, Field(description="Key of the way that was chosen; null: none yet.")]
    done: Annotated[int, Field(description="Steps of the chosen way that are done.")]
    all: Annotated[int, Field(description="Steps of the chosen way.")]


class Pathway(PathwaySummary):
    """A pathway with its ways."""

    ways: Annotated[list[Way], Field(description="The ways to choose from.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[PathwayAction], Field(description="What the viewer may do.")]


class PathwayList(Schema):
    """The viewer's pathways."""

    items: Annotated[list[PathwaySummary], Field(description="Those that they are on first, the latest first.")]
