"""Until when something can be answered, in the words of whoever reads it: on their own clock, which is named."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

MIDNIGHT = time()


def last_moment(ends_at: datetime, zone: str) -> str:
    """Say when something ends, on somebody's own clock.

    Parameters
    ----------
    zone : of the reader, a name of the time zone database such as `Europe/London`.

    Returns
    -------
    Such as `Sunday 29 November, 22:40 (London time)`; the moment at which a day ends belongs to that day:
    `the end of Sunday 29 November (London time)`.
    """
    there = ends_at.astimezone(ZoneInfo(zone))
    if there.time() == MIDNIGHT and not there.fold:  # the second midnight of a day on which clocks go back ends none
        return f"the end of {_day(there - timedelta(days=1))} ({clock_of(zone, there)})"
    return f"{_day(there)}, {there:%H:%M} ({clock_of(zone, there)})"


def last_day(ends_at: datetime, zone: str) -> str:
    """Say on which day something ends, on somebody's own clock, in few letters: `Sun 29 Nov`.

    Parameters
    ----------
    zone : of the reader, a name of the time zone database such as `Europe/London`.
    """
    there = ends_at.astimezone(ZoneInfo(zone))
    ends_a_day = there.time() == MIDNIGHT and not there.fold
    day = there - timedelta(days=1) if ends_a_day else there
    return f"{day:%a} {day.day} {day:%b}"


def clock_of(zone: str, moment: datetime) -> str:
    """Name a clock by its city, `London time`; a zone that is no place's by what it is called then, such as `UTC`."""
    area, _, city = zone.rpartition("/")
    if not area or area == "Etc":
        return moment.astimezone(ZoneInfo(zone)).tzname() or zone
    return f"{city.replace('_', ' ')} time"


def _day(there: datetime) -> str:
    return f"{there:%A} {there.day} {there:%B}"
