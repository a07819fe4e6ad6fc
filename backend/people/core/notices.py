"""When a notice may be mailed: quiet hours and digests, by the clock of whoever gets it.

Whatever is decided holds for a whole quarter of an hour: clocks of all time zones are apart by whole quarters, go
forward and back on one, and quiet hours begin and end with one. So to find the next good moment, quarters are walked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

QUARTER = timedelta(minutes=15)

DIGEST_AT = time(8)
"""When digests are sent, on the recipient's clock."""

SATURDAY = 5


class Pace(StrEnum):
    """How notices come by mail: each at once, or all of a day together."""

    AT_ONCE = "at_once"
    DAILY = "daily"


def is_quarter(clock: time) -> bool:
    """Whether a time of day is a whole quarter of an hour."""
    return clock.minute % 15 == 0 and clock.second == clock.microsecond == 0


@dataclass(frozen=True)
class QuietHours:
    """From when until when nothing is mailed, each day; through midnight where it ends before it begins.

    Raises
    ------
    ValueError : both are the same, or one is no quarter of an hour.
    """

    begin: time
    end: time

    def __post_init__(self) -> None:
        if self.begin == self.end:
            raise ValueError("quiet hours must end at another time than they begin")
        if not (is_quarter(self.begin) and is_quarter(self.end)):
            raise ValueError("quiet hours must begin and end at a quarter of an hour")

    def cover(self, clock: time) -> bool:
        """Whether it is quiet when the clock shows this."""
        if self.begin < self.end:
            return self.begin <= clock < self.end
        return clock >= self.begin or clock < self.end


NIGHTS = QuietHours(time(20), time(7))


@dataclass(frozen=True)
class MailTimes:
    """When somebody wants mail.

    Attributes
    ----------
    quiet : `None`: at any hour.
    quiet_weekends : whether nothing is mailed on Saturdays and Sundays.
    """

    pace: Pace = Pace.AT_ONCE
    quiet: QuietHours | None = NIGHTS
    quiet_weekends: bool = False


def due_at(times: MailTimes, zone: ZoneInfo, moment: datetime, *, is_urgent: bool) -> datetime:
    """Give when a notice of `moment` is to be mailed; an urgent one waits for no digest."""
    if times.pace is Pace.DAILY and not is_urgent:
        return next_digest(times, zone, moment)
    return end_of_quiet(times, zone, moment)


def end_of_quiet(times: MailTimes, zone: ZoneInfo, moment: datetime) -> datetime:
    """Give the first moment, not before this one, at which mail may be sent."""
    if not is_quiet(times, zone, moment):
        return moment
    return next(quarter for quarter in _quarters_from(moment) if not is_quiet(times, zone, quarter))


def next_digest(times: MailTimes, zone: ZoneInfo, moment: datetime) -> datetime:
    """Give the first moment, not before this one, for a digest: 8:00, or when the quiet hours around it end."""
    clock = times.quiet.end if times.quiet is not None and times.quiet.cover(DIGEST_AT) else DIGEST_AT
    return next(
        quarter
        for quarter in _quarters_from(moment)
        if quarter.astimezone(zone).time() == clock and not is_quiet(times, zone, quarter)
    )


def is_quiet(times: MailTimes, zone: ZoneInfo, moment: datetime) -> bool:
    """Whether nothing is mailed at a moment."""
    there = moment.astimezone(zone)
    is_weekend = there.weekday() >= SATURDAY
    return (times.quiet_weekends and is_weekend) or (times.quiet is not None and times.quiet.cover(there.time()))


def _quarters_from(moment: datetime) -> Iterator[datetime]:
    """Give every quarter of an hour from a moment on."""
    there = moment.astimezone(UTC)
    begun = there.replace(minute=there.minute // 15 * 15, second=0, microsecond=0)
    quarter = begun if begun == there else begun + QUARTER
    while True:
        yield quarter
        quarter += QUARTER
