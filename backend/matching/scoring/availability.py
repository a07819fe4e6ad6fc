"""Minutes two people share in the worst week of a programme, in unbroken blocks.

A maximal shared stretch is the meeting of one stretch of either person, so minutes are sums over pairs of stretches:
exact to the minute, whatever the zones, without a grid of time slots. A stretch is measured unbroken across the end of
its week; its minutes count in the week they lie in.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from backend.matching.scoring.hours import Hours
from backend.matching.scoring.policy import Programme
from backend.matching.scoring.runs import Runs, Times, runs_in
from backend.matching.scoring.weeks import Week, distinct_weeks


class SharedHours(NamedTuple):
    """What two people share in their worst week, the first of its kind.

    Attributes
    ----------
    minutes : in stretches of at least the block asked for.
    week : instants of its start and end, in minutes since 1970-01-01 00:00 UTC.
    windows : the shared stretches that count, as such instants, cut to the week.
    """

    minutes: int
    week: Week
    windows: tuple[tuple[int, int], ...]


def shared_windows(mentee: Hours, mentor: Hours, programme: Programme, block: int) -> SharedHours:
    """Find the worst week of two people and what they share in it."""
    kinds = distinct_weeks(programme, mentee.zone, frozenset({mentor.zone}))
    return min(
        (_shared_in(week, mentee, mentor, programme, block) for week in kinds), key=lambda shared: shared.minutes
    )


def _shared_in(week: Week, mentee: Hours, mentor: Hours, programme: Programme, block: int) -> SharedHours:
    one, other = runs_in(week, [mentee], programme), runs_in(week, [mentor], programme)
    length = week.end - week.start
    windows = []
    for a, b in zip(one.start.tolist(), one.end.tolist(), strict=True):
        for c, d in zip(other.start.tolist(), other.end.tolist(), strict=True):
            start, end = max(a, c), min(b, d)
            inside = max(start, 0), min(end, length)
            if end - start >= block and inside[0] < inside[1]:
                windows.append((week.start + inside[0], week.start + inside[1]))
    return SharedHours(sum(end - start for start, end in windows), week, tuple(windows))


class SharedMinutes:
    """Worst-week minutes of mentees' hours with those of every mentor, by distinct hours.

    Equal stretches of different mentees are compared with the mentors once, as long as the results fit `room` bytes.
    """

    def __init__(
        self,
        mentees: Sequence[Hours],
        mentors: Sequence[Hours],
        programme: Programme,
        block: int,
        *,
        room: int = 1 << 27,
    ) -> None:
        self._block = block
        self._programme = programme
        self._place: dict[Hours, int] = {}
        self._by_zone: dict[str, list[Hours]] = {}
        for hours in dict.fromkeys(mentees):
            group = self._by_zone.setdefault(hours.zone, [])
            self._place[hours] = len(group)
            group.append(hours)
        self._mentors = mentors
        self._weeks: dict[str, list[tuple[int, Runs, Runs]]] = {}
        self._kept: dict[tuple[str, int, int, int], Times] = {}
        self._room = room
        self._last: tuple[Hours, Times] | None = None

    def row(self, hours: Hours) -> Times:
        """Minutes of one mentee's hours with each of the mentors' hours, `(mentors,)`."""
        last = self._last
        if last is None or last[0] != hours:
            last = self._last = hours, self._worst(hours)
        return last[1]

    def _worst(self, hours: Hours) -> Times:
        worst = np.full(len(self._mentors), np.iinfo(np.int16).max, np.int16)
        place = self._place[hours]
        for number, (_, mine, _) in enumerate(self._weeks_of(hours.zone)):
            total = np.zeros(len(self._mentors), np.int16)
            for k in range(mine.first[place], mine.first[place + 1]):
                total += self._stretch(hours.zone, number, int(mine.start[k]), int(mine.end[k]))
            np.minimum(worst, total, out=worst)
        return worst

    def _weeks_of(self, zone: str) -> list[tuple[int, Runs, Runs]]:
        """Length, mentees' stretches and mentors' stretches of each kind of week on the clock of a zone."""
        if zone not in self._weeks:
            others = frozenset(hours.zone for hours in self._mentors)
            self._weeks[zone] = [
                (
                    week.end - week.start,
                    runs_in(week, self._by_zone[zone], self._programme),
                    runs_in(week, self._mentors, self._programme),
                )
                for week in distinct_weeks(self._programme, zone, others)
            ]
        return self._weeks[zone]

    def _stretch(self, zone: str, number: int, start: int, end: int) -> Times:
        """Minutes that one stretch of a mentee's gives with each mentor."""
        key = zone, number, start, end
        found = self._kept.get(key)
        if found is None:
            length, _, mentors = self._weeks[zone][number]
            found = _minutes(start, end, mentors, length, self._block)
            if self._room >= found.nbytes:
                self._room -= found.nbytes
                self._kept[key] = found
        return found


def _minutes(start: int, end: int, mentors: Runs, length: int, block: int) -> Times:
    low, high = np.maximum(mentors.start, start), np.minimum(mentors.end, end)
    long_enough = high - low >= block
    np.clip(low, 0, None, out=low)
    np.clip(high, None, length, out=high)
    counted = np.where(long_enough, np.maximum(high - low, 0), 0).astype(np.int16)
    return np.add.reduceat(counted, mentors.first[:-1], dtype=np.int16)
