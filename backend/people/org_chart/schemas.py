"""Shapes of the org chart."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import OrgUnitRef, PositionRef


class OrgChartNode(Schema):
    """Somebody in the org chart."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    name: Annotated[str, Field(description="Full name.", examples=["Grace Okafor"])]
    position: Annotated[PositionRef | None, Field(description="The position they hold today.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit they belong to.")]
    location: Annotated[str, Field(description="City or site; empty where unknown.", examples=["Lagos"])]
    direct_reports: Annotated[int, Field(description="How many report to them.", examples=[8])]
    all_reports: Annotated[int, Field(description="How many are below them, directly or further down.", examples=[61])]


class OrgChart(Schema):
    """A part of the org chart: the way down to somebody, and who reports to them."""

    roots: Annotated[
        list[OrgChartNode], Field(description="Who has reports and no manager, the largest first, 50 at most.")
    ]
    path: Annotated[list[OrgChartNode], Field(description="Everybody above the person in focus, from the top down.")]
    focus: Annotated[OrgChartNode | None, Field(description="Who was asked for; else the first root.")]
    reports: Annotated[list[OrgChartNode], Field(description="Who reports to the person in focus, by name.")]
    next_cursor: Annotated[
        str | None,
        Field(description="More reports: `GET /api/org-chart/{focus.id}/reports?cursor=`; null: these are all."),
    ]
    unplaced: Annotated[int, Field(description="How many work here with neither manager nor reports.", examples=[4])]
