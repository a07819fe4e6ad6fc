"""Shapes of reporting lines."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import Day, PersonRef


class ManagerChange(Schema):
    """Whom somebody is to report to."""

    manager_id: Annotated[UUID | None, Field(description="Id of the new manager; null: nobody.")]
    valid_from: Annotated[
        Day | None,
        Field(description="First day (UTC), past or to come; null: today.", examples=["2026-03-01"]),
    ] = None


class ReportingLine(Schema):
    """Whom somebody reports to for a while."""

    id: Annotated[UUID, Field(description="Id of the line.")]
    manager: Annotated[PersonRef | None, Field(description="The manager; null where the viewer may not know of them.")]
    valid_from: Annotated[date, Field(description="First day (UTC).")]
    valid_to: Annotated[
        date | None, Field(description="First day not any more (UTC); null: for good, as far as the viewer may know.")
    ]
    when: Annotated[Literal["past", "present", "planned"], Field(description="Where it lies, seen from today.")]


class ReportingLineList(Schema):
    """Whom somebody reports to, reported to, and is to report to."""

    items: Annotated[list[ReportingLine], Field(description="The latest first.")]
