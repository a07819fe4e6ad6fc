"""Shapes of the inbox."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema


class Message(Schema):
    """A message to the viewer."""

    id: Annotated[UUID, Field(description="Id of the message.")]
    title: Annotated[str, Field(description="Names the kind of message.", examples=["role.given"])]
    body: Annotated[str, Field(description="What it is about.")]
    href: Annotated[str, Field(description="Where in the application to go.")]
    reason: Annotated[str, Field(description="Why the viewer gets it, a sentence; empty where it needs none.")]
    created_at: Annotated[datetime, Field(description="When it was sent.")]
    read_at: Annotated[datetime | None, Field(description="When it was read; null while unread.")]


class ReadRequest(Schema):
    """Which messages were read."""

    ids: Annotated[list[UUID] | None, Field(max_length=200, description="Their ids; null: all.")]


class MarkedRead(Schema):
    """How many became read."""

    marked: Annotated[int, Field(description="Messages that were unread until now.")]
