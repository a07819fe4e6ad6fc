"""The weeks of a programme as they really fall: local midnights, daylight saving, and which weeks differ at all.

An instant is a whole number of minutes since 1970-01-01 00:00 UTC. Zones keep whole minutes from UTC since 1972.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from backend.matching.scoring.hours import DAY, WEEK
from backend.matching.scoring.policy import Programme

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_MINUTE = 3 * DAY
"""Minute of the week of the epoch, a Thursday; weeks start on Monday 00:00."""

MARGIN = DAY
"""How far a stretch is followed beyond either end of its week, at least the longest block."""


class Week(NamedTuple):
    """Instants of its start and of its end, local midnights seven days apart: 10,080 minutes but for clock changes."""

    start: int
    end: int


class Clock(NamedTuple):
    """A stretch of time over which a zone keeps one offset, in minutes ahead of UTC."""

    start: int
    end: int
    offset: int

    def minute_of_week(self, instant: int) -> int:
        """Minutes since Monday 00:00 on this clock."""
        return (instant + self.offset + EPOCH_MINUTE) % WEEK


@lru_cache(maxsize=1024)
def weeks(programme: Programme, zone: str) -> tuple[Week, ...]:
    """All weeks of the programme on the clock of a zone."""
    starts = [_midnight(programme.start + timedelta(weeks=k), zone) for k in range(programme.weeks + 1)]
    return tuple(map(Week, starts, starts[1:]))


@lru_cache(maxsize=4096)
def distinct_weeks(programme: Programme, zone: str, others: frozenset[str]) -> tuple[Week, ...]:
    """Keep the first of each kind of week on the clock of `zone`: the rest put every clock of `others` the same way."""
    first: dict[object, Week] = {}
    for week in weeks(programme, zone):
        kind = tuple(tuple(_phases(programme, other, week)) for other in sorted({zone, *others}))
        first.setdefault(kind, week)
    return tuple(first.values())


def _phases(programme: Programme, zone: str, week: Week) -> Iterator[tuple[int, int]]:
    """Yield when each clock begins, relative to the week's start, and the minute of the week it would show there."""
    for clock in clocks_in(programme, zone, week):
        yield clock.start - week.start, clock.minute_of_week(week.start)


def clocks_in(programme: Programme, zone: str, week: Week) -> Iterator[Clock]:
    """Clocks of a zone in a week and its margins."""
    low, high = week.start - MARGIN, week.end + MARGIN
    for clock in _clocks(programme, zone):
        start, end = max(clock.start, low), min(clock.end, high)
        if start < end:
            yield Clock(start, end, clock.offset)


@lru_cache(maxsize=1024)
def _clocks(programme: Programme, zone: str) -> tuple[Clock, ...]:
    """Clocks of a zone from days before the programme until days after, on any clock of the world."""
    first = _minutes(datetime.combine(programme.start, datetime.min.time(), UTC)) - 4 * DAY
    last = first + programme.weeks * WEEK + 8 * DAY
    found = [Clock(first, last, _offset(zone, first))]
    for day in range(first, last, DAY):
        offset = _offset(zone, day + DAY)
        if offset != found[-1].offset:
            change = _change(zone, day, day + DAY)
            found[-1:] = [found[-1]._replace(end=change), Clock(change, last, offset)]
    return tuple(found)


def _change(zone: str, before: int, after: int) -> int:
    """Find the instant at which the offset of `before` gives way; a zone changes at most once between the two."""
    old = _offset(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if _offset(zone, middle) == old else (before, middle)
    return after


def _offset(zone: str, instant: int) -> int:
    """Minutes a zone is ahead of UTC."""
    ahead = (EPOCH + timedelta(minutes=instant)).astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    return ahead // timedelta(minutes=1)


def _midnight(day: date, zone: str) -> int:
    """Instant of a local midnight: the first where it comes twice, the change of clocks where it is skipped."""
    return _minutes(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)))


def _minutes(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(minutes=1)


def local_day(instant: int, zone: str) -> date:
    """Name the day of an instant on the clock of a zone."""
    return (EPOCH + timedelta(minutes=instant)).astimezone(ZoneInfo(zone)).date()
