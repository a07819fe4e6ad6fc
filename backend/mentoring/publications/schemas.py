"""Shapes of publications."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from backend.kit.schemas import Schema

PublicationState = Literal["waiting", "sent", "taken_back"]
PublicationAction = Literal["take_back"]

MOST_DAYS = 60

AnswerDays = Annotated[
    int,
    Field(
        description="Days to answer, from when offers leave.",
        examples=[7],
        json_schema_extra={"minimum": 1, "maximum": MOST_DAYS},
    ),
]
"""Checked together with when they leave, so that all that is wrong is said at once."""


class OfferCounts(Schema):
    """How many offers there are, by state."""

    held: Annotated[int, Field(description="Not made known yet.")]
    open: Annotated[int, Field(description="Not answered by everybody yet.")]
    paused: Annotated[int, Field(description="Being changed by a repair that is about to leave.")]
    accepted: Annotated[int, Field(description="Accepted by everybody.")]
    declined: Annotated[int, Field(description="Declined by somebody.")]
    expired: Annotated[int, Field(description="Not answered in time.")]
    withdrawn: Annotated[int, Field(description="Withdrawn.")]


class Publication(Schema):
    """A result on its way to the people in it."""

    id: Annotated[UUID, Field(description="Id of the publication.")]
    round_id: Annotated[UUID, Field(description="Id of the round.")]
    state: Annotated[PublicationState, Field(description="Whether it has left.")]
    leaves_at: Annotated[datetime, Field(description="When offers leave; until then it can be taken back.")]
    answer_days: AnswerDays
    published_by: Annotated[str, Field(description="Who published it.")]
    published_at: Annotated[datetime, Field(description="When.")]
    repair_id: Annotated[UUID | None, Field(description="The repair that it confirms; null: the round's first result.")]
    moved: Annotated[int, Field(description="Open offers of before that it gives up.")]
    offers: Annotated[OfferCounts, Field(description="Its offers.")]
    version: Annotated[int, Field(description="Send it back as `If-Match`.")]
    actions: Annotated[list[PublicationAction], Field(description="What the viewer may do.")]


class Publications(Schema):
    """The publications of a round."""

    items: Annotated[list[Publication], Field(description="The latest first.")]


class MailPreview(Schema):
    """What people on one side read, at the example of one of them."""

    side: Annotated[Literal["mentee", "mentor", "peer", "left_out", "moved"], Field(description="Which side.")]
    to: Annotated[str, Field(description="Who is the example.")]
    inbox: Annotated[str, Field(description="What the message in their inbox is about.")]
    subject: Annotated[str, Field(description="Of the mail.")]
    text: Annotated[str, Field(description="Of the mail.")]
    answer: Annotated[str | None, Field(description="What the link in the mail says; null: there is none.")]


class PublicationPreview(Schema):
    """What publishing would do now; nothing is done."""

    offers: Annotated[int, Field(description="Offers that would be made.")]
    moved: Annotated[int, Field(description="Open offers that would be given up.")]
    people: Annotated[int, Field(description="People who would be asked.")]
    left_out: Annotated[int, Field(description="People who would be told that nobody was found for them.")]
    left_out_again: Annotated[int, Field(description="Those of them who were left out before.")]
    hindrances: Annotated[list[str], Field(description="What stands against it, a sentence per pair; then run anew.")]
    earliest: Annotated[datetime, Field(description="When offers would leave at the earliest.")]
    mails: Annotated[list[MailPreview], Field(description="What each side reads.")]


class PublishRequest(Schema):
    """Publish a round's result."""

    leaves_at: Annotated[
        AwareDatetime | None, Field(description="When offers leave, at least ten minutes ahead; null: in ten minutes.")
    ] = None
    answer_days: AnswerDays = 7
