"""Shapes of org units."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Page, Schema
from backend.people.core.structure_policy import StructureListAction, UnitAction
from backend.people.references import Code, OrgUnitRef, left_out

UnitSort = Literal["name", "-name", "code", "-code"]

UnitName = Annotated[Line, Field(description="Name of the unit.", examples=["Warehouse Lagos"])]


class OrgUnit(Schema):
    """A part of the organisation."""

    id: Annotated[UUID, Field(description="Id of the unit.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-LAG"])]
    name: Annotated[str, Field(description="Its name.", examples=["Warehouse Lagos"])]
    parent: Annotated[OrgUnitRef | None, Field(description="The unit that it is part of; null for the whole.")]
    parts: Annotated[int, Field(description="How many units are part of it directly.", examples=[3])]
    people: Annotated[int, Field(description="Who works in it directly.", examples=[12])]
    all_people: Annotated[int, Field(description="Who works in it or in any unit below it.", examples=[64])]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[UnitAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class OrgUnitPage(Page[OrgUnit]):
    """Part of the list of units."""

    actions: Annotated[list[StructureListAction], Field(description="What the viewer may do with the list.")]


class OrgUnitRequest(Schema):
    """A new unit."""

    code: Code
    name: UnitName
    parent_id: Annotated[UUID | None, Field(description="Id of the unit that it is part of; null: of none.")] = None


class OrgUnitChange(Schema):
    """What to change of a unit; what is left out stays as it is."""

    code: Code = Field(default_factory=left_out)
    name: UnitName = Field(default_factory=left_out)
    parent_id: Annotated[UUID | None, Field(description="Id of the unit that it is part of; null: of none.")] = None
