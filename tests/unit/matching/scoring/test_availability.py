from datetime import UTC, date, datetime

import pytest

from backend.matching.scoring.availability import shared_windows
from backend.matching.scoring.hours import DAY, Hours, Window
from backend.matching.scoring.policy import Programme

WINTER = Programme(date(2026, 1, 5), 4)
UTC_DAYS = Hours("UTC", tuple(Window(day, 0, DAY) for day in range(7)))


def instant(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp()) // 60


def test_shared_windows_are_instants_of_the_worst_week() -> None:
    mentee = Hours("Europe/London", (Window(1, 540, 720),))
    mentor = Hours("Europe/Paris", (Window(1, 660, 840),))
    shared = shared_windows(mentee, mentor, WINTER, 30)
    assert shared.minutes == 120
    assert shared.windows == ((instant(2026, 1, 6, 10, 0), instant(2026, 1, 6, 12, 0)),)


def test_stretches_shorter_than_the_block_do_not_count() -> None:
    mentee = Hours("UTC", (Window(0, 540, 570), Window(0, 600, 660)))
    assert shared_windows(mentee, UTC_DAYS, WINTER, 60).minutes == 60
    assert shared_windows(mentee, UTC_DAYS, WINTER, 30).minutes == 90


def test_windows_that_touch_make_one_stretch() -> None:
    mentee = Hours("UTC", (Window(0, 540, 570), Window(0, 570, 600), Window(0, 545, 580)))
    assert shared_windows(mentee, UTC_DAYS, WINTER, 60).minutes == 60


def test_a_stretch_over_sunday_midnight_is_one_stretch() -> None:
    mentee = Hours("UTC", (Window(6, 23 * 60, 25 * 60),))
    shared = shared_windows(mentee, UTC_DAYS, WINTER, 120)
    assert shared.minutes == 120


def test_a_window_of_days_reaches_into_a_week_that_starts_after_it_began() -> None:
    # From Sunday noon to Wednesday 06:00, in a programme whose weeks start on Wednesday.
    mentee = Hours("UTC", (Window(6, 12 * 60, 12 * 60 + 66 * 60),))
    shared = shared_windows(mentee, UTC_DAYS, Programme(date(2026, 1, 7), 1), 60)
    assert shared.minutes == 66 * 60


def test_the_hour_that_is_skipped_in_spring_is_nobody_s() -> None:
    # On Sunday 29 March 2026, London goes from 01:00 to 02:00.
    mentee = Hours("Europe/London", (Window(6, 60, 180),))
    assert shared_windows(mentee, UTC_DAYS, Programme(date(2026, 3, 23), 2), 30).minutes == 60


def test_the_hour_that_comes_twice_in_autumn_counts_twice() -> None:
    # On Sunday 25 October 2026, London has the hour from 01:00 to 02:00 twice.
    mentee = Hours("Europe/London", (Window(6, 60, 120),))
    assert shared_windows(mentee, UTC_DAYS, Programme(date(2026, 10, 19), 1), 120).minutes == 120


@pytest.mark.parametrize(("zone", "start"), [("Asia/Kathmandu", 345), ("Australia/Eucla", 525), ("Asia/Kolkata", 330)])
def test_offsets_of_quarter_and_half_hours_are_exact(zone: str, start: int) -> None:
    # From 00:00 to 01:00 UTC on the local clock.
    mentee = Hours(zone, (Window(0, start, start + 60),))
    assert shared_windows(mentee, Hours("UTC", (Window(0, 0, 60),)), WINTER, 60).minutes == 60


def test_seasons_are_the_other_way_round_in_the_south() -> None:
    # Sydney is 11 hours ahead of UTC in January and 10 in July.
    sydney = Hours("Australia/Sydney", (Window(0, 11 * 60, 12 * 60),))
    midnight = Hours("UTC", (Window(0, 0, 60),))
    assert shared_windows(midnight, sydney, WINTER, 60).minutes == 60
    assert shared_windows(midnight, sydney, Programme(date(2026, 7, 6), 1), 60).minutes == 0


def test_the_first_of_equally_bad_weeks_is_shown() -> None:
    shared = shared_windows(UTC_DAYS, Hours("UTC", ()), WINTER, 30)
    assert (shared.minutes, shared.week.start) == (0, instant(2026, 1, 5))


def test_always_free_is_every_minute_of_the_week() -> None:
    assert shared_windows(UTC_DAYS, UTC_DAYS, WINTER, 1440).minutes == 7 * DAY
