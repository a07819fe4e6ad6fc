"""Mail comes at the first moment that is not quiet, by the clock on the wall, whatever that clock does."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from backend.people.core.notices import (
    DIGEST_AT,
    NIGHTS,
    QUARTER,
    MailTimes,
    Pace,
    QuietHours,
    due_at,
    is_quiet,
    next_digest,
)

LISBON = ZoneInfo("Europe/Lisbon")
MINUTE = timedelta(minutes=1)
SPRING, AUTUMN = datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)
"""Nights in which Europe's clocks are set."""

zones = st.sampled_from(
    [
        *("Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Auckland"),
        *("Australia/Lord_Howe", "America/St_Johns", "Pacific/Chatham", "UTC", "America/Havana", "Africa/Cairo"),
    ]
).map(ZoneInfo)
clocks = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
quiet_hours = st.tuples(clocks, clocks).filter(lambda both: both[0] != both[1]).map(lambda both: QuietHours(*both))
times = st.builds(MailTimes, st.sampled_from(Pace), st.none() | quiet_hours, st.booleans())
any_moments = st.timedeltas(timedelta(), timedelta(days=800)).map(
    lambda passed: datetime(2026, 1, 1, tzinfo=UTC) + passed
)
moments = any_moments | st.builds(
    lambda night, minutes: night + minutes * MINUTE,
    st.sampled_from([SPRING, AUTUMN, datetime(2026, 4, 4, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)]),
    st.integers(-2000, 2000),
)


def walked(moment: datetime, is_good: Callable[[datetime], bool]) -> datetime:
    """Go on minute by minute until it is good."""
    if is_good(moment):
        return moment
    moment = moment.replace(second=0, microsecond=0) + MINUTE
    while not is_good(moment):
        moment += MINUTE
    return moment


def quiet_on_the_wall(times: MailTimes, there: datetime) -> bool:
    """The definition, said once more in other words: count minutes since midnight, round the clock."""
    if times.quiet_weekends and there.isoweekday() in (6, 7):
        return True
    if times.quiet is None:
        return False
    begin, end, minute = (clock.hour * 60 + clock.minute for clock in (times.quiet.begin, times.quiet.end, there))
    return (minute - begin) % 1440 < (end - begin) % 1440


@given(times, zones, moments)
@example(MailTimes(quiet=QuietHours(time(23), time(1, 30))), LISBON, SPRING)
@example(MailTimes(quiet=QuietHours(time(23), time(1, 30))), LISBON, AUTUMN + timedelta(minutes=40))
def test_the_first_good_minute_is_the_one_that_a_walk_finds(times: MailTimes, zone: ZoneInfo, moment: datetime) -> None:
    found = due_at(times, zone, moment, is_urgent=True)
    assert found == walked(moment, lambda each: not quiet_on_the_wall(times, each.astimezone(zone)))


@given(times, zones, moments)
def test_a_digest_comes_when_its_hour_strikes_next(times: MailTimes, zone: ZoneInfo, moment: datetime) -> None:
    in_quiet = times.quiet is not None and times.quiet.cover(DIGEST_AT)
    hour = times.quiet.end if times.quiet is not None and in_quiet else DIGEST_AT

    def strikes(each: datetime) -> bool:
        there = each.astimezone(zone)
        return there.time() == hour and not quiet_on_the_wall(times, there)

    assert next_digest(times, zone, moment) == walked(moment, strikes)


@given(times, zones, moments, st.booleans())
def test_nothing_comes_early_or_in_quiet(times: MailTimes, zone: ZoneInfo, moment: datetime, is_urgent: bool) -> None:
    due = due_at(times, zone, moment, is_urgent=is_urgent)
    assert due >= moment
    assert not is_quiet(times, zone, due)


def test_at_night_it_waits_for_seven_and_an_urgent_one_does_too() -> None:
    late = datetime(2026, 6, 3, 22, 10, tzinfo=LISBON)
    for is_urgent in (False, True):
        assert due_at(MailTimes(), LISBON, late, is_urgent=is_urgent) == datetime(2026, 6, 4, 7, tzinfo=LISBON)


def test_an_urgent_one_does_not_wait_for_the_digest() -> None:
    noon, daily = datetime(2026, 6, 3, 12, tzinfo=LISBON), MailTimes(Pace.DAILY)
    assert due_at(daily, LISBON, noon, is_urgent=True) == noon
    assert due_at(daily, LISBON, noon, is_urgent=False) == datetime(2026, 6, 4, 8, tzinfo=LISBON)


def test_weekends_can_be_quiet() -> None:
    friday, times = datetime(2026, 6, 5, 21, tzinfo=LISBON), MailTimes(quiet_weekends=True)
    assert due_at(times, LISBON, friday, is_urgent=False) == datetime(2026, 6, 8, 7, tzinfo=LISBON)


@pytest.mark.parametrize(("begin", "end"), [(time(7), time(7)), (time(20, 5), time(7)), (time(20), time(7, 0, 1))])
def test_quiet_hours_that_never_end_or_end_within_a_quarter_are_refused(begin: time, end: time) -> None:
    with pytest.raises(ValueError, match="quiet hours must"):
        QuietHours(begin, end)


def test_every_clock_on_earth_is_a_whole_number_of_quarters_from_every_other() -> None:
    assert NIGHTS.begin > NIGHTS.end
    for name in available_timezones():
        for month in range(1, 13):
            offset = datetime(2026, month, 1, tzinfo=ZoneInfo(name)).utcoffset()
            assert offset is not None
            assert not offset % QUARTER, name
