"""Minutes in the worst week equal those found by walking every week minute by minute."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.matching.scoring.availability import SharedMinutes, shared_windows
from backend.matching.scoring.hours import DAY, Hours, Window
from backend.matching.scoring.policy import Programme

ZONES = (
    "UTC",
    "Europe/London",
    "America/New_York",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Pacific/Apia",
    "America/Santiago",
    "Africa/Casablanca",
    "America/St_Johns",
    "Africa/Cairo",
    "America/Havana",
)

MINUTE = timedelta(minutes=1)


@st.composite
def windows(draw: st.DrawFn, *, step: int) -> Window:
    start = step * draw(st.integers(0, DAY // step - 1))
    length = step * draw(st.one_of(st.integers(1, 300 // step), st.integers(1, 3 * DAY // step)))
    return Window(draw(st.integers(0, 6)), start, start + length)


def hours(zone: st.SearchStrategy[str]) -> st.SearchStrategy[Hours]:
    any_minute, half_hours = (st.lists(windows(step=step), max_size=4).map(tuple) for step in (1, 30))
    return st.builds(Hours, zone, st.one_of(any_minute, half_hours))


@st.composite
def busy_hours(draw: st.DrawFn) -> Hours:
    """Many windows of a few lengths on few days, so that stretches often end, begin and fill a block together."""
    lengths = st.sampled_from([30, 60, 90, 600])
    starts = st.tuples(st.integers(0, 1), st.integers(14, 24), lengths)
    found = draw(st.lists(starts, min_size=1, max_size=6))
    return Hours("UTC", tuple(Window(day, 30 * half, 30 * half + length) for day, half, length in found))


# Weeks around the changes of clocks in either hemisphere.
STARTS = st.one_of(
    st.dates(date(2026, 3, 1), date(2026, 4, 26)),
    st.dates(date(2026, 9, 20), date(2026, 11, 8)),
    st.dates(date(2024, 1, 1), date(2030, 1, 1)),
)


def is_free(person: Hours, instant: datetime) -> bool:
    local = instant.astimezone(ZoneInfo(person.zone))
    now = local.weekday() * DAY + local.hour * 60 + local.minute
    return any(
        (now - (window.weekday * DAY + window.start)) % (7 * DAY) < window.end - window.start
        for window in person.windows
    )


def walked_minutes(mentee: Hours, mentor: Hours, programme: Programme, block: int) -> list[int]:
    """Minutes of each week, counted one by one in stretches that are long enough."""

    def midnight(day: date) -> datetime:
        return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(mentee.zone)).astimezone(UTC)

    edges = [midnight(programme.start + timedelta(weeks=k)) for k in range(programme.weeks + 1)]
    first, last = edges[0] - timedelta(days=1), edges[-1] + timedelta(days=1)
    counts = [0] * programme.weeks
    stretch: list[datetime] = []
    instant = first
    while instant <= last:
        if instant < last and is_free(mentee, instant) and is_free(mentor, instant):
            stretch.append(instant)
        else:
            if len(stretch) >= block:
                for week in range(programme.weeks):
                    counts[week] += sum(edges[week] <= minute < edges[week + 1] for minute in stretch)
            stretch = []
        instant += MINUTE
    return counts


@settings(max_examples=40)
@given(
    hours(st.sampled_from(ZONES)),
    hours(st.sampled_from(ZONES)),
    STARTS,
    st.integers(1, 2),
    st.sampled_from([1, 30, 45, 240]),
)
def test_the_worst_week_is_what_walking_minute_by_minute_finds(
    mentee: Hours, mentor: Hours, start: date, weeks: int, block: int
) -> None:
    programme = Programme(start, weeks)
    counts = walked_minutes(mentee, mentor, programme, block)
    shared = shared_windows(mentee, mentor, programme, block)
    assert shared.minutes == min(counts)
    assert sum(end - begin for begin, end in shared.windows) == shared.minutes


@settings(max_examples=60)
@given(
    st.lists(hours(st.sampled_from(ZONES)), min_size=1, max_size=5),
    st.lists(hours(st.sampled_from(ZONES)), min_size=1, max_size=5),
    STARTS,
    st.integers(1, 30),
    st.sampled_from([1, 30, 90]),
    st.sampled_from([0, 1 << 20]),
)
def test_a_row_of_minutes_holds_each_pair_s_worst_week_however_little_is_kept(
    mentees: list[Hours], mentors: list[Hours], start: date, weeks: int, block: int, room: int
) -> None:
    programme = Programme(start, weeks)
    shared = SharedMinutes(mentees, mentors, programme, block, room=room)
    for mentee in mentees:
        alone = [shared_windows(mentee, mentor, programme, block).minutes for mentor in mentors]
        assert shared.row(mentee).tolist() == alone


@settings(max_examples=100)
@given(
    st.lists(busy_hours(), min_size=1, max_size=3),
    st.lists(busy_hours(), min_size=4, max_size=10),
    st.sampled_from([30, 60, 90]),
)
def test_stretches_that_just_make_a_block_count_in_a_row_as_they_do_in_a_pair(
    mentees: list[Hours], mentors: list[Hours], block: int
) -> None:
    programme = Programme(date(2026, 1, 5), 1)
    shared = SharedMinutes(mentees, mentors, programme, block)
    for mentee in mentees:
        alone = [shared_windows(mentee, mentor, programme, block).minutes for mentor in mentors]
        assert shared.row(mentee).tolist() == alone


@settings(max_examples=60)
@given(hours(st.sampled_from(ZONES)), hours(st.sampled_from(ZONES)), STARTS, st.integers(1, 8), st.integers(1, 120))
def test_no_week_is_worse_than_the_worst(mentee: Hours, mentor: Hours, start: date, weeks: int, block: int) -> None:
    programme = Programme(start, weeks)
    each = [
        shared_windows(mentee, mentor, Programme(start + timedelta(weeks=k), 1), block).minutes for k in range(weeks)
    ]
    assert shared_windows(mentee, mentor, programme, block).minutes == min(each)
    assert (
        np.argmin(each) * 7
        == (datetime(1970, 1, 1, tzinfo=UTC) + shared_windows(mentee, mentor, programme, block).week.start * MINUTE)
        .astimezone(ZoneInfo(mentee.zone))
        .date()
        .toordinal()
        - start.toordinal()
    )
