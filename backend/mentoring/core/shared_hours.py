"""When several people are free at the same time, on the clock of one of them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from backend.matching.scoring.hours import DAY, Hours, Window
from backend.mentoring.core.free_time import tidy

Stretch = tuple[datetime, datetime]

SHORTEST = timedelta(minutes=15)
"""Shorter stretches are no time to meet in."""


def shared_hours(mine: Hours, others: Sequence[Hours], week_of: date) -> tuple[Window, ...]:
    """Give the stretches of the week of a day in which all are free, on the clock of the first.

    Parameters
    ----------
    week_of : a day of the week that is looked at, for daylight saving moves zones against each other.
    """
    monday = week_of - timedelta(days=week_of.weekday())
    free = _stretches(mine, monday, [0])
    for each in others:
        free = list(_both(free, _stretches(each, monday, [-1, 0, 1])))
    zone = ZoneInfo(mine.zone)
    return tidy(window for stretch in free if stretch[1] - stretch[0] >= SHORTEST for window in _days(stretch, zone))


def _stretches(hours: Hours, monday: date, weeks: Iterable[int]) -> list[Stretch]:
    zone = ZoneInfo(hours.zone)
    starts = [monday + timedelta(weeks=week, days=window.weekday) for week in weeks for window in hours.windows]
    windows = [window for _ in weeks for window in hours.windows]
    found = [
        (_moment(day, window.start, zone), _moment(day, window.end, zone))
        for day, window in zip(starts, windows, strict=True)
    ]
    return sorted(each for each in found if each[0] < each[1])


def _moment(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Give the moment at which a clock on the wall shows so many minutes after the midnight of a day."""
    on_the_wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    return on_the_wall.replace(tzinfo=zone).astimezone(UTC)


def _both(some: Sequence[Stretch], others: Sequence[Stretch]) -> Iterable[Stretch]:
    for start, end in some:
        for other_start, other_end in others:
            if max(start, other_start) < min(end, other_end):
                yield max(start, other_start), min(end, other_end)


def _days(stretch: Stretch, zone: ZoneInfo) -> Iterable[Window]:
    """Cut a stretch at midnights of the clock."""
    start, end = (each.astimezone(zone).replace(tzinfo=None) for each in stretch)
    while start < end:
        midnight = datetime.combine(start.date(), time()) + timedelta(days=1)
        until = min(end, midnight)
        minutes = DAY if until == midnight else until.hour * 60 + until.minute
        yield Window(start.weekday(), start.hour * 60 + start.minute, minutes)
        start = until
