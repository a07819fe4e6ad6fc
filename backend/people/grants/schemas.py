"""Shapes of grants."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Schema
from backend.people.references import Day

GrantableRole = Literal["coordinator", "talent_partner", "executive", "administrator"]


class GrantRequest(Schema):
    """A role to give."""

    role: Annotated[GrantableRole, Field(description="Which.", examples=["talent_partner"])]
    scope: Annotated[
        Line | None,
        Field(
            description="Code of the programme that a coordinator coordinates; null for every other role.",
            examples=["first-steps"],
        ),
    ] = None
    valid_from: Annotated[Day | None, Field(description="First day (UTC); null: today.")] = None
    valid_to: Annotated[Day | None, Field(description="First day without it (UTC); null: until ended.")] = None
    reason: Annotated[Line, Field(description="Why, for whoever reads the log.", examples=["New HR partner"])]


class EndRequest(Schema):
    """Why a grant ends."""

    reason: Annotated[Line, Field(description="Why, for whoever reads the log.", examples=["Changed jobs"])]


class Grant(Schema):
    """A role that an account holds or held."""

    id: Annotated[UUID, Field(description="Id of the grant.")]
    account_id: Annotated[UUID, Field(description="Whose.")]
    account_name: Annotated[str, Field(description="Name on the account.")]
    role: Annotated[GrantableRole, Field(description="Which.")]
    scope: Annotated[str | None, Field(description="Code of the programme, for a coordinator.")]
    valid_from: Annotated[date, Field(description="First day (UTC).")]
    valid_to: Annotated[date | None, Field(description="First day without it (UTC).")]
    reason: Annotated[str, Field(description="Why it was given.")]
    granted_at: Annotated[datetime, Field(description="When it was given.")]
    granted_by_name: Annotated[str | None, Field(description="Who gave it; null: at the installation.")]
    ended_at: Annotated[datetime | None, Field(description="When it was ended; null while it is in force.")]
    ended_by_name: Annotated[str | None, Field(description="Who ended it.")]
    end_reason: Annotated[str | None, Field(description="Why it was ended.")]
    actions: Annotated[list[Literal["end"]], Field(description="What the viewer may do with it now.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class GrantList(Schema):
    """Every grant that an account has or had."""

    items: Annotated[list[Grant], Field(description="Those in force first, then the latest.")]


class GrantScope(Schema):
    """A programme that can be coordinated."""

    code: Annotated[str, Field(description="Send it as `scope`.", examples=["first-steps"])]
    name: Annotated[str, Field(description="What it is called.", examples=["First steps"])]


class ScopeList(Schema):
    """Every programme that can be coordinated."""

    items: Annotated[list[GrantScope], Field(description="By name.")]
