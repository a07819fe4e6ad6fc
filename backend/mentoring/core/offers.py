"""The life of an offer, and what is said about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class OfferState(StrEnum):
    """How far an offer has come; the last four are final."""

    HELD = "held"
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


DECLINE_STANDS_AFTER = timedelta(minutes=2)
"""For so long a decline can be taken back; nobody learns of it before."""

REMINDED_BEFORE = timedelta(days=2)
"""So long before the last moment those who have not answered are reminded."""


@dataclass(frozen=True)
class Answering:
    """One party of an offer, as far as they have answered."""

    person: str
    answer: str | None
    answered_at: datetime | None


def is_agreed(parties: Iterable[Answering]) -> bool:
    """Whether all parties of an offer have accepted."""
    return all(each.answer == "accepted" for each in parties)


def has_declined_for_good(parties: Iterable[Answering], at: datetime) -> bool:
    """Whether somebody has declined so long ago that they cannot take it back."""
    return any(
        each.answer == "declined" and each.answered_at is not None and each.answered_at + DECLINE_STANDS_AFTER <= at
        for each in parties
    )


def needs_reminder(opened_at: datetime, answer_by: datetime, reminded_at: datetime | None, at: datetime) -> bool:
    """Whether those who have not answered are to be reminded now: once, and not right after they were asked."""
    is_late = answer_by - REMINDED_BEFORE <= at < answer_by
    return reminded_at is None and is_late and opened_at + REMINDED_BEFORE <= at
