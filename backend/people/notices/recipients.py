"""Who can be told something, where, and when they want mail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.kit.database.engine import fetch
from backend.people.core.notices import MailTimes, Pace, QuietHours

TIMES = "s.pace, s.quiet_from, s.quiet_to, s.quiet_weekends"
"""Columns of the settings that `mail_times` reads; all null where nothing was chosen."""

_RECIPIENTS = f"""
SELECT p.id AS person_id, p.name, p.time_zone, p.email, a.id AS account_id, a.email AS account_email, {TIMES}
FROM person p LEFT JOIN account a ON a.person_id = p.id LEFT JOIN notice_settings s ON s.person_id = p.id
WHERE p.id = ANY ($1) AND p.state = 'active' AND a.state IS DISTINCT FROM 'disabled'
"""


@dataclass(frozen=True)
class Recipient:
    """Somebody who can be told something.

    Attributes
    ----------
    email : where mail goes: the address of the account, without one the work address.
    account_id : `None` for somebody without an account, who has no inbox.
    times : when they want mail, by the clock of `zone`.
    """

    person_id: UUID
    name: str
    email: str
    account_id: UUID | None
    zone: ZoneInfo
    times: MailTimes


async def read_recipients(person_ids: Sequence[UUID]) -> dict[UUID, Recipient]:
    """Give those of some people who can be told something: who works here, and whose account was not closed."""
    return {row["person_id"]: _recipient(row) for row in await fetch(_RECIPIENTS, list(person_ids))}


def mail_times(row: Mapping[str, Any]) -> MailTimes:
    """Give when somebody wants mail, from the columns `TIMES`."""
    if row["pace"] is None:
        return MailTimes()
    quiet = None if row["quiet_from"] is None else QuietHours(row["quiet_from"], row["quiet_to"])
    return MailTimes(Pace(row["pace"]), quiet, row["quiet_weekends"])


def _recipient(row: Mapping[str, Any]) -> Recipient:
    return Recipient(
        person_id=row["person_id"],
        name=row["name"],
        email=row["account_email"] or row["email"],
        account_id=row["account_id"],
        zone=ZoneInfo(row["time_zone"]),
        times=mail_times(row),
    )
