"""Shapes of when somebody wants mail, and of the demo's outbox."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.core.notices import Pace
from backend.people.references import left_out

Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):(00|15|30|45)$", examples=["20:00"])]
PaceField = Annotated[
    Pace, Field(description="Whether each notice is mailed at once, or all of a day together at 8:00.")
]
QuietFrom = Annotated[Clock | None, Field(description="A quarter of an hour from which nothing is mailed; null: none.")]
QuietTo = Annotated[Clock | None, Field(description="When mail comes again, perhaps on the next day.")]
QuietWeekends = Annotated[bool, Field(description="Whether nothing is mailed on Saturdays and Sundays.")]


class NoticeSettings(Schema):
    """When the viewer wants mail; the inbox has everything at once."""

    pace: PaceField
    quiet_from: QuietFrom
    quiet_to: QuietTo
    quiet_weekends: QuietWeekends
    time_zone: Annotated[str, Field(description="By whose clock: that of the viewer's profile.")]
    version: Annotated[int, Field(description="Counts the changes, from 1.")]
    actions: Annotated[list[Literal["edit"]], Field(description="What the viewer may do with it.")]


class NoticeSettingsChange(Schema):
    """What to change; what is left out stays as it is."""

    pace: PaceField = Field(default_factory=left_out)
    quiet_from: QuietFrom = None
    quiet_to: QuietTo = None
    quiet_weekends: QuietWeekends = Field(default_factory=left_out)


class OutboxMail(Schema):
    """A mail that would have been sent, were this not the sample organisation."""

    id: Annotated[UUID, Field(description="Tells it from the others.")]
    recipient: Annotated[str, Field(description="The address it would go to.")]
    subject: Annotated[str, Field(description="What its list in a mailbox shows.")]
    text: Annotated[str, Field(description="All of it, with its links.")]
    written_at: Annotated[datetime, Field(description="When what it tells of happened, or it was made.")]
    waits_until: Annotated[
        datetime | None,
        Field(description="The end of quiet hours or the time of a digest; null: it waits for nothing."),
    ]


class Outbox(Schema):
    """The latest mails that would have been sent."""

    items: Annotated[list[OutboxMail], Field(description="The newest first, 100 at most.")]
