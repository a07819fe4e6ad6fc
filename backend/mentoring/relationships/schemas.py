"""Shapes of relationships."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema, Text
from backend.people.references import PersonRef

RelationshipState = Literal["active", "ended"]
EndReason = Literal["goals_reached", "no_time", "not_the_right_match", "plans_changed", "left", "other"]
RelationshipSide = Literal["mentee", "mentor", "peer"]
RelationshipAction = Literal["end"]


class RelationshipParty(Schema):
    """Somebody else in a relationship."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="Of their position.")]
    side: Annotated[RelationshipSide, Field(description="As what.")]


class OwnRelationship(Schema):
    """Whom the viewer meets."""

    id: Annotated[UUID, Field(description="Id of the relationship.")]
    programme_id: Annotated[UUID, Field(description="Id of the programme.")]
    programme_name: Annotated[str, Field(description="Its name.")]
    state: Annotated[RelationshipState, Field(description="Whether it goes on.")]
    side: Annotated[RelationshipSide, Field(description="As what the viewer takes part.")]
    others: Annotated[list[RelationshipParty], Field(description="Who else.")]
    began_at: Annotated[datetime, Field(description="When everybody had accepted.")]
    ended_at: Annotated[datetime | None, Field(description="When it ended.")]
    version: Annotated[int, Field(description="Send it back as `If-Match`.")]
    actions: Annotated[list[RelationshipAction], Field(description="What the viewer may do.")]


class OwnRelationships(Schema):
    """The viewer's relationships."""

    items: Annotated[list[OwnRelationship], Field(description="Those that go on first, then the latest.")]


class RelationshipEnd(Schema):
    """End a relationship; it can't be taken back."""

    reason: Annotated[EndReason, Field(description="Why; only coordinators read it.")]
    words: Annotated[
        Annotated[Text, Field(max_length=1_000)] | None, Field(description="More about it; for coordinators only.")
    ] = None
