"""Hours of the week in a person's own zone."""

from dataclasses import dataclass
from typing import NamedTuple

DAY = 24 * 60
WEEK = 7 * DAY


class Window(NamedTuple):
    """A stretch of every week on the local clock.

    Attributes
    ----------
    weekday : the day it starts, 0 (Monday) … 6 (Sunday).
    start : minutes after that day's midnight, 0 … 1439.
    end : minutes after the same midnight, later than `start` and at most a week later: 22:00 to 02:00 is 1320 to 1560.
    """

    weekday: int
    start: int
    end: int


@dataclass(frozen=True)
class Hours:
    """When a person is free: weekly windows (which may touch or overlap) on the clock of an IANA zone.

    Equal hours are computed once however many people keep them. `faults` says what is wrong with them.
    """

    zone: str
    windows: tuple[Window, ...]
