"""Shapes of requests."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema, Text
from backend.mentoring.offers.schemas import DeclineReason
from backend.people.references import PersonRef

RequestState = Literal["open", "matched", "exhausted", "withdrawn"]
RequestStateFilter = Literal["open", "matched", "exhausted", "withdrawn", "any"]
ChoiceState = Literal["waiting", "asked", "accepted", "declined", "expired", "full", "withdrawn"]
RequestAction = Literal["withdraw"]

MOST_CHOICES = 3


class MentorRequest(Schema):
    """Ask for a mentor: up to three, one after the other."""

    choices: Annotated[
        list[UUID],
        Field(min_length=1, max_length=MOST_CHOICES, description="Ids of mentors, who is asked first standing first."),
    ]
    message: Annotated[Text, Field(max_length=1_000, description="What each who is asked reads.")] = ""


class RequestChoice(Schema):
    """One of the mentors of a request."""

    rank: Annotated[int, Field(description="From 1: who is asked first.")]
    mentor: Annotated[PersonRef, Field(description="Who.")]
    state: Annotated[
        ChoiceState,
        Field(description="How far it has come; full: no seat was free; withdrawn: they are not asked any more."),
    ]
    asked_at: Annotated[datetime | None, Field(description="When they were asked; null: they were not.")]
    answer_by: Annotated[datetime | None, Field(description="Until when they can answer.")]
    ended_at: Annotated[datetime | None, Field(description="When they answered, or their time was over.")]
    reason: Annotated[
        DeclineReason | None, Field(description="Why they declined; null: none, or not for the viewer to see.")
    ]
    words: Annotated[
        str | None, Field(description="More about why they declined; null: nothing, or not for the viewer to see.")
    ]


class Request(Schema):
    """A mentee's wish for a mentor."""

    id: Annotated[UUID, Field(description="Id of the request.")]
    programme_id: Annotated[UUID, Field(description="Id of the programme.")]
    programme_name: Annotated[str, Field(description="Its name.")]
    mentee: Annotated[PersonRef, Field(description="Who asks.")]
    state: Annotated[
        RequestState, Field(description="Open: somebody is asked. Exhausted: nobody of the choices could.")
    ]
    message: Annotated[str, Field(description="What each who is asked reads.")]
    asked_at: Annotated[datetime, Field(description="When it was made.")]
    ended_at: Annotated[datetime | None, Field(description="When it ended; null: it is open.")]
    choices: Annotated[list[RequestChoice], Field(description="In the order in which they are asked.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.")]
    actions: Annotated[list[RequestAction], Field(description="What the viewer may do.")]


class RequestPage(Page[Request]):
    """Part of the list of requests."""
