"""How long an award holds, when it can be renewed, and when its holder is reminded of its end."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from backend.people.core.days import months_after

RENEWAL_MONTHS = 6
"""So long before its end, and after it, an award is renewed by the criteria of renewal; later it is earned anew."""

REMINDED_DAYS = (90, 30, 7, 0)
"""Days before the end at which the holder is reminded."""

AwardState = Literal["valid", "expired", "revoked"]


@dataclass(frozen=True)
class Validity:
    """When an award holds.

    Attributes
    ----------
    valid_until : first day on which it does not hold any more; `None`: it holds for ever.
    revoked_on : first day on which it is taken away; `None`: it was not.
    """

    awarded_on: date
    valid_until: date | None = None
    revoked_on: date | None = None

    @property
    def ends_on(self) -> date | None:
        """First day on which it does not hold any more, for whatever reason."""
        return min((day for day in (self.valid_until, self.revoked_on) if day is not None), default=None)

    def state_on(self, day: date) -> AwardState:
        """Give what it is on a day from its award on; what was revoked stays so."""
        if self.revoked_on is not None and self.revoked_on <= day:
            return "revoked"
        return "expired" if self.valid_until is not None and self.valid_until <= day else "valid"

    def is_renewable_on(self, day: date) -> bool:
        """Whether it can be renewed on a day; what was revoked is earned anew."""
        if self.valid_until is None or self.state_on(day) == "revoked":
            return False
        return months_after(self.valid_until, -RENEWAL_MONTHS) <= day < months_after(self.valid_until, RENEWAL_MONTHS)


def end_of_award(awarded_on: date, months: int | None, renewed: Validity | None = None) -> date | None:
    """Give the first day on which a new award does not hold any more; renewing early loses nothing of the old one."""
    if months is None:
        return None
    still = renewed.valid_until if renewed is not None and renewed.state_on(awarded_on) == "valid" else None
    return months_after(max(awarded_on, still or awarded_on), months)


def reminder_due(validity: Validity, today: date, sent: Collection[int]) -> int | None:
    """Give at how many days before the end a reminder is due: the latest whose day has come, unless it was sent."""
    if validity.valid_until is None or validity.state_on(today) == "revoked":
        return None
    left = (validity.valid_until - today).days
    come = [days for days in REMINDED_DAYS if left <= days]
    if not come or left < -REMINDED_DAYS[0] or min(come) in sent:
        return None
    return min(come)
