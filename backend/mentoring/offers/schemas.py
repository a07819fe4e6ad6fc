"""Shapes of offers."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema, Text
from backend.people.references import PersonRef

OfferState = Literal["held", "open", "paused", "accepted", "declined", "expired", "withdrawn"]
OfferAnswer = Literal["accepted", "declined"]
OfferSide = Literal["mentee", "mentor", "peer"]
DeclineReason = Literal["no_time", "not_the_right_match", "know_each_other", "plans_changed", "other"]
OfferAction = Literal["answer", "take_back"]
OwnState = Literal["open", "paused", "accepted", "declined", "expired", "withdrawn"]


class OfferReason(Schema):
    """Why two people fit: what one criterion of the programme says."""

    criterion: Annotated[str, Field(description="Which.", examples=["goals"])]
    points: Annotated[float, Field(description="Points that it gives.")]
    of: Annotated[float, Field(description="Points that it can give.")]
    said: Annotated[str, Field(description="Why, a sentence in English.")]


class SharedHours(Schema):
    """A stretch of the week in which everybody is free, on the viewer's clock."""

    weekday: Annotated[int, Field(ge=0, le=6, description="0: Monday.")]
    start: Annotated[int, Field(ge=0, le=1440, description="Minutes after midnight.")]
    end: Annotated[int, Field(ge=0, le=1440, description="Minutes after midnight.")]


class OtherParty(Schema):
    """Somebody else whom an offer is about."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str | None, Field(description="Of their position.")]
    side: Annotated[OfferSide, Field(description="As what.")]
    has_accepted: Annotated[bool, Field(description="Whether they have accepted.")]


class KnownParty(OtherParty):
    """Somebody else whom an offer is about, and what they said when they applied."""

    goals: Annotated[list[str], Field(description="What they want to learn.")]
    teaches: Annotated[list[str], Field(description="What they can teach.")]
    note: Annotated[str, Field(description="What else they said.")]
    email: Annotated[
        str | None, Field(description="Their address at work, once everybody has accepted; null: before, or none.")
    ]
    reasons: Annotated[list[OfferReason], Field(description="Why the two of you.")]
    points: Annotated[float, Field(description="Points of all criteria but what others wished for.", examples=[67.5])]
    of: Annotated[float, Field(description="Points that those can give.", examples=[90])]


class OfferSummary(Schema):
    """An offer to the viewer, in a list."""

    id: Annotated[UUID, Field(description="Id of the offer.")]
    programme_id: Annotated[UUID, Field(description="Id of the programme.")]
    programme_name: Annotated[str, Field(description="Its name.")]
    state: Annotated[OwnState, Field(description="How far it has come.")]
    side: Annotated[OfferSide, Field(description="As what the viewer is asked.")]
    own_answer: Annotated[OfferAnswer | None, Field(description="What the viewer answered.")]
    is_own_request: Annotated[bool, Field(description="Whether the viewer asked for it, and so has accepted.")]
    asks_viewer: Annotated[bool, Field(description="Whether somebody else in it asked for the viewer.")]
    opened_at: Annotated[datetime, Field(description="When it was made known.")]
    answer_by: Annotated[datetime, Field(description="Until when it can be answered.")]
    ended_at: Annotated[datetime | None, Field(description="When it came to its end.")]
    others: Annotated[list[OtherParty], Field(description="Who else it is about.")]
    undo_id: Annotated[
        UUID | None, Field(description="While the viewer's answer can be taken back: by undoing this activity.")
    ]
    ends_with_programme: Annotated[
        bool, Field(description="Whether it ends, or has ended, because the programme was closed.")
    ]
    version: Annotated[int, Field(description="Send it back as `If-Match`.")]
    actions: Annotated[list[OfferAction], Field(description="What the viewer may do.")]


class OwnOffer(OfferSummary):
    """An offer to the viewer: who, why, and until when."""

    known: Annotated[list[KnownParty], Field(description="The others, with what they said and why they fit.")]
    shared_hours: Annotated[
        list[SharedHours], Field(description="When all are free in the worst week, on the viewer's clock.")
    ]
    time_zone: Annotated[str, Field(description="IANA name of the viewer's time zone.")]


class OwnOffers(Schema):
    """The viewer's offers."""

    items: Annotated[list[OfferSummary], Field(description="Those that can be answered first, then the latest.")]


class AnswerRequest(Schema):
    """Accept or decline an offer."""

    answer: Annotated[OfferAnswer, Field(description="Which.")]
    reason: Annotated[
        DeclineReason | None, Field(description="Why not; a decline needs one, and only coordinators read it.")
    ] = None
    words: Annotated[
        Annotated[Text, Field(max_length=1_000)] | None, Field(description="More about why not; for coordinators only.")
    ] = None


class PartyAnswer(Schema):
    """What one party of an offer answered, for coordinators."""

    person: Annotated[PersonRef, Field(description="Who.")]
    side: Annotated[OfferSide, Field(description="As what.")]
    answer: Annotated[OfferAnswer | None, Field(description="What they answered; null: nothing yet.")]
    reason: Annotated[DeclineReason | None, Field(description="Why they declined; confidential.")]
    words: Annotated[str, Field(description="More about why they declined; confidential, may be empty.")]
    answered_at: Annotated[datetime | None, Field(description="When.")]


class OverseenOffer(Schema):
    """An offer, as coordinators see it."""

    id: Annotated[UUID, Field(description="Id of the offer.")]
    state: Annotated[OfferState, Field(description="How far it has come.")]
    points: Annotated[float | None, Field(description="Points of the pair.")]
    parties: Annotated[list[PartyAnswer], Field(description="Who is asked, and what they answered.")]
    answer_by: Annotated[datetime | None, Field(description="Until when it can be answered; null: not known yet.")]
    ended_at: Annotated[datetime | None, Field(description="When it came to its end.")]
    end_reason: Annotated[str | None, Field(description="Why it ended, a sentence in English.")]
    is_of_request: Annotated[bool, Field(description="Whether somebody asked for it, rather than a round.")]


class OverseenOffers(Schema):
    """Offers of a round, or of a programme."""

    items: Annotated[list[OverseenOffer], Field(description="The declined and expired first.")]
