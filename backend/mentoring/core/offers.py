"""The life of an offer, and what is said about it."""

from collections.abc import Iterable
from datetime import timedelta
from enum import StrEnum


class OfferState(StrEnum):
    """How far an offer has come; the last four are final. A paused one is about to be changed by a repair."""

    HELD = "held"
    OPEN = "open"
    PAUSED = "paused"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


DECLINE_STANDS_AFTER = timedelta(minutes=2)
"""For so long a decline can be taken back; nobody learns of it before."""

REMINDED_BEFORE = timedelta(days=2)
"""So long before the last moment those who have not answered are reminded."""


def is_agreed(answers: Iterable[str | None]) -> bool:
    """Whether all parties of an offer have accepted."""
    return all(each == "accepted" for each in answers)
