"""Shapes of activity."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema


class Activity(Schema):
    """One thing that the viewer did."""

    number: Annotated[int, Field(description="Its number in the audit log.")]
    at: Annotated[datetime, Field(description="When.")]
    action: Annotated[str, Field(description="What was done.", examples=["role.given"])]
    undone_action: Annotated[
        str | None, Field(description="What was taken back; null: this is no taking back.", examples=["role.given"])
    ]
    subject_kind: Annotated[str, Field(description="To what kind of thing.", examples=["account"])]
    subject_id: Annotated[UUID | None, Field(description="To which.")]
    subject_name: Annotated[str, Field(description="What that was called at the time.")]
    undo_id: Annotated[UUID | None, Field(description="Send it to undo; null where there is no undoing.")]
    undo_until: Annotated[datetime | None, Field(description="Until when it can be undone.")]
    undone_at: Annotated[datetime | None, Field(description="When it was undone.")]
    actions: Annotated[list[Literal["undo"]], Field(description="What the viewer may do about it now.")]
