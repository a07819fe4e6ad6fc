from datetime import date

from backend.matching.scoring.policy import Programme
from backend.matching.scoring.weeks import distinct_weeks, local_day, weeks

YEAR = Programme(date(2026, 1, 5), 52)


def test_weeks_run_from_local_midnight_to_local_midnight() -> None:
    lengths = [week.end - week.start for week in weeks(Programme(date(2026, 3, 23), 3), "Europe/London")]
    assert lengths == [7 * 1440 - 60, 7 * 1440, 7 * 1440]


def test_a_programme_may_start_on_any_day() -> None:
    [week] = weeks(Programme(date(2026, 10, 7), 1), "Asia/Kathmandu")
    assert local_day(week.start, "Asia/Kathmandu") == date(2026, 10, 7)


def test_without_changes_of_clocks_all_weeks_are_one() -> None:
    assert len(distinct_weeks(YEAR, "Asia/Kathmandu", frozenset({"UTC", "Asia/Tokyo"}))) == 1


def test_a_year_between_london_and_new_york_has_few_kinds_of_week() -> None:
    # Apart as usual, one hour nearer, and each week that a change of clocks falls into or beside.
    kinds = distinct_weeks(YEAR, "Europe/London", frozenset({"America/New_York"}))
    assert 6 <= len(kinds) <= 10
    assert local_day(kinds[0].start, "Europe/London") == date(2026, 1, 5)


def test_a_midnight_that_the_clocks_skip_is_the_change_itself() -> None:
    # Clocks in Cairo go from 24 April 2026 00:00 to 01:00.
    [week] = weeks(Programme(date(2026, 4, 24), 1), "Africa/Cairo")
    assert week.end - week.start == 7 * 1440 - 60
