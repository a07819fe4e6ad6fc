"""Shapes of the audit log."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import ConfigDict, Field

from backend.kit.schemas import Schema


class AuditRow(Schema):
    """One thing that was done."""

    model_config = ConfigDict(extra="ignore")

    number: Annotated[int, Field(description="Counts the entries, from 1, without gaps.")]
    at: Annotated[datetime, Field(description="When.")]
    actor_id: Annotated[UUID | None, Field(description="The account that did it; null: Trellis itself.")]
    actor_name: Annotated[str, Field(description="What that was called at the time.")]
    action: Annotated[str, Field(description="What was done.", examples=["person.changed"])]
    subject_kind: Annotated[str, Field(description="To what kind of thing.", examples=["person"])]
    subject_id: Annotated[UUID | None, Field(description="To which.")]
    subject_name: Annotated[str, Field(description="What that was called at the time.")]
    detail: Annotated[dict[str, Any], Field(description="What changed, by field.")]
    request_id: Annotated[str, Field(description="Of the request or job that did it.")]
    hash: Annotated[str, Field(description="SHA-256 of this entry and the hash before it, in hexadecimal.")]


class ActionList(Schema):
    """The actions to filter by."""

    items: Annotated[list[str], Field(description="In alphabetical order.")]
