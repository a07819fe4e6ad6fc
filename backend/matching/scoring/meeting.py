"""Criteria and rules on shared hours: enough minutes in the worst week, in blocks long enough to meet."""

from collections.abc import Callable
from datetime import timedelta

import numpy as np

from backend.matching.scoring.availability import SharedMinutes, shared_windows
from backend.matching.scoring.criteria import Availability
from backend.matching.scoring.hours import Hours
from backend.matching.scoring.people import WeeklyHours
from backend.matching.scoring.rows import PENALTY, Row, Rows
from backend.matching.scoring.rules import OverlapRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.weeks import Week, local_day, weeks
from backend.matching.scoring.words import days, length, not_said

LONGEST_WEEK = 8 * 24 * 60
"""More minutes than any week has, clock changes included."""


def availability_rows(criterion: Availability, full: int, sides: Sides) -> Rows[Hours | None]:
    """Full marks for the minutes wanted, in proportion below."""

    def points(minutes: int) -> int:
        return round(min(1.0, minutes / criterion.wanted) * full)

    return _minute_rows(criterion, sides, points, unknown=0)


def overlap_rule_rows(rule: OverlapRule, sides: Sides) -> Rows[Hours | None]:
    """Remove pairs with fewer minutes, or with hours unknown."""
    return _minute_rows(rule, sides, lambda minutes: 0 if minutes >= rule.minutes else PENALTY, unknown=PENALTY)


def _minute_rows(
    columns: Availability | OverlapRule, sides: Sides, points: Callable[[int], int], *, unknown: int
) -> Rows[Hours | None]:
    """Points by the minutes shared in the worst week; `unknown` where either has not said any hours."""
    mentees = sides.mentees.column(columns.mentee, WeeklyHours).values
    mentors = sides.mentors.column(columns.mentor, WeeklyHours).values
    place = {hours: k for k, hours in enumerate(dict.fromkeys(hours for hours in mentors if hours is not None))}
    places = np.array([len(place) if hours is None else place[hours] for hours in mentors], np.int64)
    by_minutes = np.array([points(minutes) for minutes in range(LONGEST_WEEK)], np.int32)
    shared = sides.once(
        (columns.mentee, columns.mentor, columns.block),
        lambda: SharedMinutes([h for h in mentees if h is not None], list(place), sides.weeks, columns.block),
    )

    def row(hours: Hours | None) -> Row:
        if hours is None or not place:
            return np.full(len(places), unknown, np.int32)
        return np.append(by_minutes.take(shared.row(hours)), np.int32(unknown)).take(places)

    return Rows.of(([] if hours is None and unknown == 0 else [hours] for hours in mentees), row)


def meeting_sentence(columns: Availability | OverlapRule, pair: Pair) -> str:
    """Say how long the two can meet each week at least, and how much is asked for."""
    mentee = pair.sides.mentees.column(columns.mentee, WeeklyHours).values[pair.i]
    mentor = pair.sides.mentors.column(columns.mentor, WeeklyHours).values[pair.j]
    if mentee is None or mentor is None:
        return not_said(pair, columns.mentee, mentee, columns.mentor)
    minutes, week, _ = shared_windows(mentee, mentor, pair.sides.weeks, columns.block)
    if isinstance(columns, Availability):
        need = f"{length(columns.wanted)} wanted"
    else:
        need = f"{length(columns.minutes)} needed"
    stretches = f"in stretches of {length(columns.block)} or more"
    return f"{_together(minutes, _named(week, mentee, pair))}, {stretches}; {need}."


def _together(minutes: int, week: str) -> str:
    """Say what is shared in the week that has the least; without its name where that is nothing special."""
    if not minutes:
        return f"No time together in the week of {week}" if week else "No time together"
    return f"At least {length(minutes)} a week together" + (f" (least in {week})" if week else "")


def _named(week: Week, mentee: Hours, pair: Pair) -> str:
    """Name a week by its days; the first goes without: then no other, as the clocks change, has less."""
    if week == weeks(pair.sides.weeks, mentee.zone)[0]:
        return ""
    last = local_day(week.end, mentee.zone) - timedelta(days=1)
    return days(local_day(week.start, mentee.zone), last)
