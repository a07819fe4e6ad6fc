"""Shapes of learning paths."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from backend.careers.certifications.schemas import CertificationRef
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.learning_policy import KeepingAction, PathAction, ResourceState
from backend.careers.resources.schemas import ResourceRef
from backend.kit.schemas import Line, Schema, Text
from backend.people.references import Day, PersonRef, RoleRef

PathCode = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", description="Unique for ever.", examples=["DESK-TO-LEAD"]),
]
Weeks = Annotated[int, Field(ge=1, le=260, description="How long it is meant to take.", examples=[8])]


class PathItemRequest(Schema):
    """One thing of a stage: exactly one of the three."""

    resource_id: Annotated[UUID | None, Field(description="Id of a resource to complete.")] = None
    certification_id: Annotated[UUID | None, Field(description="Id of a certification to earn.")] = None
    experience: Annotated[
        Line | None, Field(description="Something to go through, in words; whoever has, says so themselves.")
    ] = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if sum(each is not None for each in (self.resource_id, self.certification_id, self.experience)) != 1:
            raise ValueError("Name a resource, a certification or an experience, and only one of them.")
        return self


class PathStageRequest(Schema):
    """A stage of a path."""

    title: Annotated[Line, Field(description="What it is called.", examples=["The first weeks"])]
    weeks: Weeks
    items: Annotated[list[PathItemRequest], Field(min_length=1, max_length=30, description="In order.")]


class PathTerms(Schema):
    """What a path is."""

    title: Annotated[Line, Field(description="What it is called.", examples=["From the desk to team lead"])]
    description: Annotated[Text, Field(max_length=2_000, description="For whom it is; may be empty.")]
    role_id: Annotated[UUID | None, Field(description="Id of the role that it leads to; null: to a competency.")]
    competency_id: Annotated[UUID | None, Field(description="Id of the competency that it leads to.")]
    certification_id: Annotated[UUID | None, Field(description="Id of the certification at its end; null: none.")]
    stages: Annotated[list[PathStageRequest], Field(min_length=1, max_length=20, description="In order.")]

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if (self.role_id is None) == (self.competency_id is None):
            raise ValueError("Say where it leads: to a role or to a competency, and only one of them.")
        return self


class PathRequest(PathTerms):
    """A new path."""

    code: PathCode


class PathChange(PathTerms):
    """A path as it shall be from now on."""

    state: Annotated[ResourceState, Field(description="Whether it is offered.")]


class ExperienceRequest(Schema):
    """That one has gone through an experience of a path, or has not after all."""

    experience: Annotated[Line, Field(description="As it stands on the path.", examples=["Listen to ten calls"])]
    done_on: Annotated[Day | None, Field(description="When; null: not yet.", examples=["2026-03-02"])]


class PathProgress(Schema):
    """How far somebody is: what they have completed, been awarded and ticked off, of all that there is."""

    done: Annotated[int, Field(description="Items that are done.", examples=[3])]
    all: Annotated[int, Field(description="Items, each counted once.", examples=[8])]


class PathItem(Schema):
    """One thing of a stage."""

    resource: Annotated[ResourceRef | None, Field(description="A resource to complete.")]
    minutes: Annotated[int | None, Field(description="How long it takes; null: it is no resource.")]
    certification: Annotated[CertificationRef | None, Field(description="A certification to earn.")]
    experience: Annotated[str | None, Field(description="Something to go through, in words.")]
    is_done: Annotated[bool, Field(description="Whether it is on record as done.")]
    said_on: Annotated[
        date | None,
        Field(description="Of which day the person says they had the experience; null: none, or no such item."),
    ]


class PathStage(Schema):
    """A stage of a path."""

    title: Annotated[str, Field(description="What it is called.", examples=["The first weeks"])]
    weeks: Weeks
    items: Annotated[list[PathItem], Field(description="In order.")]
    progress: Annotated[PathProgress, Field(description="How far the person is in it.")]


class PathSummary(Schema):
    """A path in the list."""

    id: Annotated[UUID, Field(description="Id of the path.")]
    code: PathCode
    title: Annotated[str, Field(description="What it is called.")]
    description: Annotated[str, Field(description="For whom it is.")]
    role: Annotated[RoleRef | None, Field(description="The role that it leads to.")]
    competency: Annotated[CompetencyRef | None, Field(description="The competency that it leads to.")]
    certification: Annotated[CertificationRef | None, Field(description="The certification at its end.")]
    state: Annotated[ResourceState, Field(description="Whether it is offered.")]
    weeks: Annotated[int, Field(description="How long it is meant to take in all.", examples=[52])]
    stage_count: Annotated[int, Field(description="How many stages it has.", examples=[4])]
    progress: Annotated[PathProgress, Field(description="How far the viewer is.")]


class PathList(Schema):
    """The paths that are offered; talent partners see the others too."""

    items: Annotated[list[PathSummary], Field(description="By title.")]
    actions: Annotated[list[KeepingAction], Field(description="What the viewer may do.")]


class PathShown(PathSummary):
    """A path with its stages, and how far somebody is."""

    person: Annotated[PersonRef | None, Field(description="Whose progress; null: nobody's.")]
    stages: Annotated[list[PathStage], Field(description="In order.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[PathAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[UUID | None, Field(description="Under which a change can be taken back; null: nothing to.")]
