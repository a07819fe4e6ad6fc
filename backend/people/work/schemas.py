"""Shapes of background work."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.kit.work.piece import WorkState


class WorkAction(StrEnum):
    """What the viewer may do with a piece of work."""

    CANCEL = "cancel"


class WorkItem(Schema):
    """A piece of background work."""

    id: Annotated[UUID, Field(description="Id of the work.")]
    kind: Annotated[str, Field(description="What kind of work.", examples=["people_import.check"])]
    title: Annotated[str, Field(description="What is done to what.", examples=["Check of people.csv"])]
    state: Annotated[WorkState, Field(description="How far it has come; the last three are final.")]
    progress: Annotated[float, Field(ge=0, le=1, description="The part that is done.", examples=[0.42])]
    step: Annotated[str, Field(description="What is being done; empty when nothing is, or nothing was said.")]
    error: Annotated[str | None, Field(description="When failed: what went wrong, and what to do.")]
    result_href: Annotated[str | None, Field(description="When done: where its result is shown.")]
    is_stopping: Annotated[bool, Field(description="Somebody has stopped it; it ends within two seconds.")]
    created_at: Annotated[datetime, Field(description="When it was asked for.")]
    started_at: Annotated[datetime | None, Field(description="When it was begun; null while it waits.")]
    finished_at: Annotated[datetime | None, Field(description="When it ended; null until then.")]
    actions: Annotated[list[WorkAction], Field(description="What the viewer may do with it now.")]
