"""Shapes of positions and roles."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Page, Schema
from backend.people.core.structure_policy import PositionAction, StructureListAction
from backend.people.references import Code, Day, OrgUnitRef, PersonRef, RoleRef, left_out

PositionSort = Literal["title", "-title", "code", "-code"]
PositionState = Literal["open", "closed"]
PositionStateFilter = Literal["open", "closed", "any"]

Title = Annotated[Line, Field(description="Title of the position.", examples=["Warehouse planner"])]


class Incumbent(PersonRef):
    """Who holds a position."""

    since: Annotated[date, Field(description="First day in it.")]


class Position(Schema):
    """A seat that somebody holds or can hold."""

    id: Annotated[UUID, Field(description="Id of the position.")]
    code: Annotated[str, Field(description="Its code.", examples=["P-0142"])]
    title: Annotated[str, Field(description="Its title.", examples=["Warehouse planner"])]
    state: Annotated[PositionState, Field(description="Whether it can be held; closed for good or for a while.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit it belongs to.")]
    role: Annotated[RoleRef | None, Field(description="Its role, which is its job profile.")]
    incumbent: Annotated[Incumbent | None, Field(description="Who holds it today; null: it is vacant.")]
    vacant_since: Annotated[date | None, Field(description="Since when nobody holds it; null: held, or never was.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[PositionAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class PositionPage(Page[Position]):
    """Part of the list of positions."""

    actions: Annotated[list[StructureListAction], Field(description="What the viewer may do with the list.")]


class PositionRequest(Schema):
    """A new position, open and vacant."""

    code: Code
    title: Title
    org_unit_id: Annotated[UUID, Field(description="Id of the unit it belongs to.")]
    role_id: Annotated[UUID | None, Field(description="Id of its role; null: none yet.")] = None


class PositionChange(Schema):
    """What to change of a position; what is left out stays as it is."""

    code: Code = Field(default_factory=left_out)
    title: Title = Field(default_factory=left_out)
    org_unit_id: Annotated[UUID, Field(description="Id of the unit it belongs to.")] = Field(default_factory=left_out)
    role_id: Annotated[UUID | None, Field(description="Id of its role; null: none.")] = None
    state: Annotated[PositionState, Field(description="Closed: nobody can hold it.")] = Field(default_factory=left_out)


class IncumbentChange(Schema):
    """Who is to hold a position."""

    person_id: Annotated[UUID | None, Field(description="Id of the new incumbent; null: nobody.")]
    valid_from: Annotated[
        Day | None, Field(description="First day (UTC), past or to come; null: today.", examples=["2026-03-01"])
    ] = None


class Incumbency(Schema):
    """Who holds a position for a while."""

    id: Annotated[UUID, Field(description="Id of the incumbency.")]
    person: Annotated[PersonRef, Field(description="Who holds it.")]
    valid_from: Annotated[date, Field(description="First day (UTC).")]
    valid_to: Annotated[date | None, Field(description="First day not any more (UTC); null: for good.")]
    when: Annotated[Literal["past", "present", "planned"], Field(description="Where it lies, seen from today.")]


class IncumbencyList(Schema):
    """Who holds a position, held it and is to hold it."""

    items: Annotated[list[Incumbency], Field(description="The latest first.")]


class Role(Schema):
    """A role, which is a job profile."""

    id: Annotated[UUID, Field(description="Id of the role.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-IC3"])]
    name: Annotated[str, Field(description="Its name.", examples=["Planner"])]
    family: Annotated[str, Field(description="The family of roles it belongs to.", examples=["Operations"])]
    track: Annotated[str, Field(description="The ladder it stands on.", examples=["individual contributor"])]
    level: Annotated[int, Field(description="Its step, 1 the lowest; steps of both tracks compare.", examples=[3])]
    positions: Annotated[int, Field(description="How many open positions have it.", examples=[14])]
