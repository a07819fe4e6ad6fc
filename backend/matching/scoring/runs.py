"""Unbroken stretches of free time in one real week."""

from collections.abc import Sequence
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
    start, end : each stretch, ascending within a person; everyone has one at least, be it an empty one in the margin.
    """

    first: IntArray
    start: Times
    end: Times


def runs_in(week: Week, people: Sequence[Hours], programme: Programme) -> Runs:
    """Lay everyone's weekly hours on the clocks of their zones."""
    nobody = np.full(len(people), -MARGIN)
    pieces = [np.stack([np.arange(len(people)), nobody, nobody])]
    for zone in sorted({hours.zone for hours in people}):
        weekly = _weekly([(k, hours) for k, hours in enumerate(people) if hours.zone == zone])
        for clock in clocks_in(programme, zone, week):
            pieces.extend(_on_clock(weekly, clock, week))
    return _joined(np.concatenate(pieces, axis=1), len(people))


def _weekly(people: Sequence[tuple[int, Hours]]) -> IntArray:
    """Person, start and end of each window in minutes from Monday 00:00, `(3, windows)`; it may end after Sunday."""
    windows = [
        (k, start := DAY * window.weekday + window.start, start + window.end - window.start)
        for k, hours in people
        for window in hours.windows
    ]
    return np.array(windows, np.int64).reshape(-1, 3).T


def _on_clock(weekly: IntArray, clock: Clock, week: Week) -> list[IntArray]:
    """Every occurrence of the windows while the clock is in force, cut to it."""
    low, high = clock.start - week.start, clock.end - week.start
    monday = low - clock.minute_of_week(clock.start)
    pieces = []
    for shift in range(monday - WEEK, high, WEEK):
        person, start, end = weekly
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
    ends = reach[np.append(begins[1:], len(person)) - 1] - lift[begins]
    first = np.searchsorted(person[begins], np.arange(people + 1))
    return Runs(first, start[begins].astype(np.int16), ends.astype(np.int16))
