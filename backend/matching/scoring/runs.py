"""Unbroken stretches of free time in one real week."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import IntArray
from backend.matching.scoring.hours import DAY, WEEK, Hours
from backend.matching.scoring.policy import Programme
from backend.matching.scoring.weeks import MARGIN, Clock, Week, clocks_in

Times = NDArray[np.int16]
"""Minutes from a week's start; a week and its margins are less than half of what int16 holds."""


class Runs(NamedTuple):
    """Unbroken stretches of several people, in minutes from the week's start, reaching into its margins.

    Attributes
    ----------
    first : `(people + 1,)`, where each person's stretches begin.
    start, end : each stretch, ascending within a person.
    """

    first: IntArray
    start: Times
    end: Times

    def of(self, k: int) -> Iterator[tuple[int, int]]:
        """Start and end of each stretch of one person."""
        mine = slice(self.first[k], self.first[k + 1])
        return zip(self.start[mine].tolist(), self.end[mine].tolist(), strict=True)


class Timetable(NamedTuple):
    """Weekly windows of several people, by zone: person, start and end of each in minutes from Monday 00:00.

    Each zone has an array `(3, windows)`; a window may end after Sunday.
    """

    people: int
    windows: dict[str, IntArray]


def timetable(people: Sequence[Hours]) -> Timetable:
    """List everyone's windows."""
    by_zone: dict[str, list[tuple[int, int, int]]] = {}
    for k, hours in enumerate(people):
        windows = by_zone.setdefault(hours.zone, [])
        for weekday, start, end in hours.windows:
            windows.append((k, DAY * weekday + start, DAY * weekday + end))
    return Timetable(len(people), {zone: np.array(found, np.int64).reshape(-1, 3).T for zone, found in by_zone.items()})


def runs_in(week: Week, people: Timetable, programme: Programme) -> Runs:
    """Lay everyone's weekly hours on the clocks of their zones."""
    pieces = [np.empty((3, 0), np.int64)]
    for zone, windows in people.windows.items():
        for clock in clocks_in(programme, zone, week):
            pieces.extend(_on_clock(windows, clock, week))
    return _joined(np.concatenate(pieces, axis=1), people.people)


def _on_clock(windows: IntArray, clock: Clock, week: Week) -> list[IntArray]:
    """Every occurrence of the windows while the clock is in force, cut to it."""
    low, high = clock.start - week.start, clock.end - week.start
    monday = low - clock.minute_of_week(clock.start)
    pieces = []
    for shift in range(monday - WEEK, high, WEEK):
        person, start, end = windows
        piece = np.stack([person, np.maximum(start + shift, low), np.minimum(end + shift, high)])
        pieces.append(piece[:, piece[1] < piece[2]])
    return pieces


def _joined(pieces: IntArray, people: int) -> Runs:
    """Join pieces of one person that touch or overlap."""
    person, start, end = pieces[:, np.lexsort((pieces[1], pieces[0]))]
    # Each person's times are lifted above those of the one before, so that one running maximum serves all.
    lift = person * (4 * (WEEK + 2 * MARGIN))
    reach = np.maximum.accumulate(end + lift)
    opens = np.ones(len(person), bool)
    opens[1:] = (start + lift)[1:] > reach[:-1]
    begins = np.flatnonzero(opens)
    ends = reach[np.append(begins, len(person))[1:] - 1] - lift[begins]
    first = np.searchsorted(person[begins], np.arange(people + 1))
    return Runs(first, start[begins].astype(np.int16), ends.astype(np.int16))
