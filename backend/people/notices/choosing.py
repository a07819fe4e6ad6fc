"""When somebody wants mail, as they choose it themselves."""

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid, NotAllowed, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.core.notices import MailTimes, Pace, QuietHours, due_at
from backend.people.field_changes import sent_values
from backend.people.notices.recipients import TIMES, mail_times
from backend.people.notices.schemas import NoticeSettings, NoticeSettingsChange

LONGEST_UNDO = timedelta(minutes=15)
"""After something happened; then whatever can be taken back no longer can."""

_READ = f"""
SELECT p.time_zone, coalesce(s.version, 1) AS version, {TIMES}
FROM person p LEFT JOIN notice_settings s ON s.person_id = p.id WHERE p.id = $1
"""

_WRITE = """
INSERT INTO notice_settings (person_id, pace, quiet_from, quiet_to, quiet_weekends, version)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (person_id) DO UPDATE SET pace = $2, quiet_from = $3, quiet_to = $4, quiet_weekends = $5, version = $6
"""


async def get_settings(*, by: Viewer) -> NoticeSettings:
    """Give when the viewer wants mail; who never chose has version 1.

    Raises
    ------
    NotAllowed : there is nobody employed behind the account, to whom notices would go.
    """
    return _shown(await fetch_one(_READ, _person(by)))


async def change_settings(*, change: NoticeSettingsChange, version: int, by: Viewer) -> NoticeSettings:
    """Choose when to get mail; what waits to be mailed waits by the new choice.

    Raises
    ------
    NotAllowed : as `get_settings`.
    Stale : it was changed since `version`.
    Invalid : quiet hours without an end or a beginning, or that never end.
    """
    person_id, values = _person(by), sent_values(change)
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE", person_id)
        row = await fetch_one(_READ, person_id)
        before = _shown(row)
        if before.version != version:
            raise Stale(before)
        after = before.model_copy(update=values)
        if after == before:
            return before
        after = after.model_copy(update={"version": version + 1})
        times = _times(after)
        await connection.execute(_WRITE, person_id, *_columns(times), after.version)
        await _wait_anew(person_id, times, ZoneInfo(after.time_zone))
        subject = Subject("person", person_id, by.name)
        detail = {"before": _plain(before, values), "after": _plain(after, values)}
        await record(by=acting(by), action="notices.chosen", subject=subject, detail=detail)
    return after


def _person(by: Viewer) -> UUID:
    if by.person_id is None:
        raise NotAllowed("Notices go to people who work here; this account belongs to none of them.")
    return by.person_id


def _shown(row: Mapping[str, Any]) -> NoticeSettings:
    times = mail_times(row)
    return NoticeSettings(
        pace=times.pace,
        quiet_from=None if times.quiet is None else f"{times.quiet.begin:%H:%M}",
        quiet_to=None if times.quiet is None else f"{times.quiet.end:%H:%M}",
        quiet_weekends=times.quiet_weekends,
        time_zone=row["time_zone"],
        version=row["version"],
        actions=["edit"],
    )


def _times(settings: NoticeSettings) -> MailTimes:
    begin, end = settings.quiet_from, settings.quiet_to
    if (begin is None) != (end is None):
        missing = "quiet_from" if begin is None else "quiet_to"
        raise Invalid(FieldError(missing, "Quiet hours need a beginning and an end: give both, or null for both."))
    if begin is None or end is None:
        return MailTimes(settings.pace, None, settings.quiet_weekends)
    if begin == end:
        raise Invalid(FieldError("quiet_to", "Quiet hours must end at another time than they begin."))
    quiet = QuietHours(time.fromisoformat(begin), time.fromisoformat(end))
    return MailTimes(settings.pace, quiet, settings.quiet_weekends)


def _columns(times: MailTimes) -> tuple[Pace, time | None, time | None, bool]:
    if times.quiet is None:
        return times.pace, None, None, times.quiet_weekends
    return times.pace, times.quiet.begin, times.quiet.end, times.quiet_weekends


async def _wait_anew(person_id: UUID, times: MailTimes, zone: ZoneInfo) -> None:
    """Let what waits be due by another choice; what may still be taken back not before it may not."""
    connection, moment = current_connection(), now()
    for is_urgent in (False, True):
        await connection.execute(
            "UPDATE waiting_notice SET due_at = greatest($3, created_at + $4::interval) "
            "WHERE person_id = $1 AND is_urgent = $2",
            *(person_id, is_urgent, due_at(times, zone, moment, is_urgent=is_urgent), LONGEST_UNDO),
        )


def _plain(settings: NoticeSettings, fields: Mapping[str, object]) -> dict[str, Any]:
    return settings.model_dump(mode="json", include=set(fields))
