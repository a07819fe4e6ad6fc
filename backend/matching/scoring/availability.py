"""Minutes two people share in the worst week of a programme, in unbroken blocks.

A maximal shared stretch is the meeting of one stretch of either person, so minutes are sums over pairs of stretches:
exact to the minute, whatever the zones, without a grid of time slots. A stretch is measured unbroken across the end of
its week; its minutes count in the week they lie in.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from backend.matching.scores import IntArray
from backend.matching.scoring.hours import DAY, Hours
from backend.matching.scoring.policy import Programme
from backend.matching.scoring.runs import Runs, Times, runs_in, timetable
from backend.matching.scoring.weeks import Week, distinct_weeks


class SharedHours(NamedTuple):
    """What people share in their worst week, the first of its kind.

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
    return shared_by_all((mentee, mentor), programme, block)


def shared_by_all(people: Sequence[Hours], programme: Programme, block: int) -> SharedHours:
    """Find the worst week of several people and what all of them share in it; weeks begin on the first one's clock."""
    first, *others = people
    kinds = distinct_weeks(programme, first.zone, frozenset(each.zone for each in others))
    return min((_shared_in(week, people, programme, block) for week in kinds), key=lambda shared: shared.minutes)


def _shared_in(week: Week, people: Sequence[Hours], programme: Programme, block: int) -> SharedHours:
    shared, *others = [list(runs_in(week, timetable([hours]), programme).of(0)) for hours in people]
    length = week.end - week.start
    for stretches in others:
        met = [(max(a, c), min(b, d)) for a, b in shared for c, d in stretches]
        shared = [(start, end) for start, end in met if end - start >= block]
    cut = [(max(start, 0), min(end, length)) for start, end in shared]
    windows = tuple((week.start + start, week.start + end) for start, end in cut if start < end)
    return SharedHours(sum(end - start for start, end in windows), week, windows)


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
        by_zone: dict[str, list[Hours]] = {}
        for hours in dict.fromkeys(mentees):
            group = by_zone.setdefault(hours.zone, [])
            self._place[hours] = len(group)
            group.append(hours)
        self._mentees = {zone: timetable(group) for zone, group in by_zone.items()}
        self._mentors = timetable(mentors)
        self._weeks: dict[str, list[_Week]] = {}
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
        worst = np.full(self._mentors.people, np.iinfo(np.int16).max, np.int16)
        place = self._place[hours]
        for number, week in enumerate(self._weeks_of(hours.zone)):
            total = np.zeros(self._mentors.people, np.int16)
            for start, end in week.mentees.of(place):
                total += self._stretch(hours.zone, number, start, end)
            np.minimum(worst, total, out=worst)
        return worst

    def _weeks_of(self, zone: str) -> "list[_Week]":
        """Each kind of week on the clock of a zone."""
        if zone not in self._weeks:
            others = frozenset(self._mentors.windows)
            self._weeks[zone] = [
                _Week(
                    week.end - week.start,
                    runs_in(week, self._mentees[zone], self._programme),
                    _by_start(runs_in(week, self._mentors, self._programme)),
                )
                for week in distinct_weeks(self._programme, zone, others)
            ]
        return self._weeks[zone]

    def _stretch(self, zone: str, number: int, start: int, end: int) -> Times:
        """Minutes that one stretch of a mentee's gives with each mentor."""
        key = zone, number, start, end
        found = self._kept.get(key)
        if found is None:
            found = np.zeros(self._mentors.people, np.int16)
            week = self._weeks[zone][number]
            for others in week.mentors:
                _add_minutes(found, start, end, others, week.length, self._block)
            if self._room >= found.nbytes:
                self._room -= found.nbytes
                self._kept[key] = found
        return found


class _Sorted(NamedTuple):
    """Stretches in the order of their starts, and the latest end up to each of them."""

    person: IntArray
    start: Times
    end: Times
    reach: Times


class _Week(NamedTuple):
    """A kind of week: its minutes, the stretches of the mentees of its zone, and those of all mentors."""

    length: int
    mentees: Runs
    mentors: tuple[_Sorted, ...]


def _by_start(runs: Runs) -> tuple[_Sorted, ...]:
    """Sort the stretches, the long ones by themselves, so that `reach` stays near for the others."""
    person = np.repeat(np.arange(len(runs.first) - 1), np.diff(runs.first))
    long = runs.end - runs.start > DAY // 2
    groups = []
    for mask in (~long, long):
        order = np.flatnonzero(mask)[np.argsort(runs.start[mask], kind="stable")]
        end = runs.end[order]
        groups.append(_Sorted(person[order], runs.start[order], end, np.maximum.accumulate(end)))
    return tuple(groups)


def _add_minutes(total: Times, start: int, end: int, mentors: _Sorted, length: int, block: int) -> None:
    """Add the minutes that one stretch shares with those of each mentor, if there are enough for a block."""
    # The bounds are int16 like the times, so that the search need not convert all of them.
    first = np.searchsorted(mentors.reach, np.int16(start + block))
    last = np.searchsorted(mentors.start, np.int16(end - block), "right")
    near = slice(first, last)
    low, high = np.maximum(mentors.start[near], start), np.minimum(mentors.end[near], end)
    enough = high - low >= block
    inside = np.minimum(high, length) - np.maximum(low, 0)
    np.add.at(total, mentors.person[near][enough], np.maximum(inside, 0)[enough])
