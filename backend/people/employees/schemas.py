"""Shapes of people."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema
from backend.people.core.person_policy import ListAction, PersonAction, PersonField
from backend.people.references import (
    Day,
    Languages,
    Location,
    Name,
    Number,
    OrgUnitRef,
    PersonRef,
    PositionRef,
    RoleRef,
    State,
    TimeZone,
    WorkEmail,
    left_out,
)

PersonSort = Literal["name", "-name", "number", "-number", "joined_on", "-joined_on"]
StateFilter = Literal["active", "left", "any"]


class PersonRow(Schema):
    """Somebody, as lists show them."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    number: Annotated[str, Field(description="Number in the HR system.", examples=["T-10442"])]
    name: Annotated[str, Field(description="Full name.", examples=["Grace Okafor"])]
    email: Annotated[str, Field(description="E-mail at work.", examples=["grace.okafor@tidewell.example"])]
    state: Annotated[State, Field(description="Whether they work here.")]
    location: Annotated[str, Field(description="City or site; empty where unknown.", examples=["Lagos"])]
    time_zone: Annotated[str, Field(description="IANA name.", examples=["Africa/Lagos"])]
    joined_on: Annotated[date | None, Field(description="First day here; null where unknown.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit they belong to.")]
    position: Annotated[PositionRef | None, Field(description="The position they hold today.")]
    manager: Annotated[PersonRef | None, Field(description="Whom they report to today.")]


class PersonPage(Page[PersonRow]):
    """Part of the list of people."""

    actions: Annotated[list[ListAction], Field(description="What the viewer may do with the list.")]


class HeldPosition(PositionRef):
    """The position that somebody holds."""

    since: Annotated[date, Field(description="First day in it.")]
    role: Annotated[RoleRef | None, Field(description="Its role, which is its job profile.")]


class Profile(Schema):
    """Somebody, as their page shows them."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    number: Annotated[str, Field(description="Number in the HR system.", examples=["T-10442"])]
    name: Annotated[str, Field(description="Full name.", examples=["Grace Okafor"])]
    email: Annotated[str, Field(description="E-mail at work.", examples=["grace.okafor@tidewell.example"])]
    state: Annotated[State, Field(description="Whether they work here.")]
    location: Annotated[str, Field(description="City or site; empty where unknown.", examples=["Lagos"])]
    time_zone: Annotated[str, Field(description="IANA name.", examples=["Africa/Lagos"])]
    languages: Annotated[list[str], Field(description="BCP 47 tags, the preferred one first.", examples=[["en", "yo"]])]
    joined_on: Annotated[date | None, Field(description="First day here; null where unknown.")]
    left_on: Annotated[date | None, Field(description="First day not here any more; null for who works here.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit they belong to.")]
    org_units_above: Annotated[list[OrgUnitRef], Field(description="The units that one is part of, the whole first.")]
    position: Annotated[HeldPosition | None, Field(description="The position they hold today.")]
    manager: Annotated[PersonRef | None, Field(description="Whom they report to today.")]
    direct_reports: Annotated[int, Field(description="How many report to them today.", examples=[8])]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[3])]
    editable: Annotated[list[PersonField], Field(description="Fields that the viewer may change.")]
    actions: Annotated[list[PersonAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class PersonRequest(Schema):
    """Somebody who is new."""

    number: Number
    name: Name
    email: WorkEmail
    org_unit_id: Annotated[UUID, Field(description="The unit they belong to.")]
    time_zone: TimeZone
    languages: Languages = Field(default_factory=list)
    location: Location = ""
    joined_on: Annotated[Day | None, Field(description="First day here.", examples=["2026-03-02"])] = None
    manager_id: Annotated[
        UUID | None, Field(description="Whom they report to, from `joined_on`, or from today without one.")
    ] = None


class PersonChange(Schema):
    """What to change of somebody; what is left out stays as it is."""

    number: Number = Field(default_factory=left_out)
    name: Name = Field(default_factory=left_out)
    email: WorkEmail = Field(default_factory=left_out)
    org_unit_id: Annotated[UUID, Field(description="The unit they belong to.")] = Field(default_factory=left_out)
    time_zone: TimeZone = Field(default_factory=left_out)
    languages: Languages = Field(default_factory=left_out)
    location: Location = Field(default_factory=left_out)
    joined_on: Annotated[Day | None, Field(description="First day here; null: unknown.")] = None
