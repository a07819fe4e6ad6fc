"""When several people are free at the same time in the worst week of their programme, on the clock of one of them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from backend.matching.scoring.availability import shared_by_all
from backend.matching.scoring.hours import DAY, Hours, Window
from backend.matching.scoring.policy import Programme
from backend.mentoring.core.free_time import tidy

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def shared_hours(people: Sequence[Hours], zone: str, weeks: Programme | None, block: int) -> tuple[Window, ...]:
    """Give the stretches in which all are free, in the week of the programme in which these are the fewest minutes.

    They add up to the minutes that the criterion and the rule on hours count. Nothing where somebody has said no hours.

    Parameters
    ----------
    people : the mentee before the mentor, as pairs are scored.
    zone : of the reader, on whose clock they are given.
    block : shortest stretch that counts, in minutes.
    """
    if weeks is None or not all(each.windows for each in people):
        return ()
    shared = shared_by_all(people, weeks, block)
    return tidy(window for start, end in shared.windows for window in _on_the_clock(start, end, zone))


def minutes_of(windows: Iterable[Window]) -> int:
    """Add up stretches."""
    return sum(each.end - each.start for each in windows)


def _on_the_clock(start: int, end: int, zone: str) -> tuple[Window, ...]:
    """Give a stretch between two instants, in minutes since the epoch, day by day on a local clock."""
    first = (EPOCH + timedelta(minutes=start)).astimezone(ZoneInfo(zone))
    begins = first.hour * 60 + first.minute
    ends = begins + end - start
    if ends <= DAY:
        return (Window(first.weekday(), begins, ends),)
    return Window(first.weekday(), begins, DAY), Window((first.weekday() + 1) % 7, 0, ends - DAY)
