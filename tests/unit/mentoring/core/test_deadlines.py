from datetime import UTC, datetime, timedelta

from backend.mentoring.core.deadlines import last_day, last_moment

SUNDAY_EVENING = datetime(2026, 11, 29, 22, 40, tzinfo=UTC)


def test_a_deadline_is_told_on_the_readers_own_clock_which_is_named() -> None:
    assert last_moment(SUNDAY_EVENING, "Europe/London") == "Sunday 29 November, 22:40 (London time)"
    assert last_moment(SUNDAY_EVENING, "Pacific/Auckland") == "Monday 30 November, 11:40 (Auckland time)"
    assert last_moment(SUNDAY_EVENING, "America/Argentina/Buenos_Aires") == (
        "Sunday 29 November, 19:40 (Buenos Aires time)"
    )


def test_a_clock_of_no_place_is_called_what_it_is_called() -> None:
    assert last_moment(SUNDAY_EVENING, "UTC").endswith("22:40 (UTC)")
    assert last_moment(SUNDAY_EVENING, "Etc/GMT-3") == "Monday 30 November, 01:40 (+03)"


def test_midnight_belongs_to_the_day_that_it_ends() -> None:
    midnight_there = datetime(2026, 11, 29, 23, tzinfo=UTC)
    assert last_moment(midnight_there, "Europe/Paris") == "the end of Sunday 29 November (Paris time)"


def test_of_two_midnights_of_one_day_the_first_alone_ends_the_day_before() -> None:
    end_of_the_day = datetime(2026, 11, 1, 4, tzinfo=UTC)
    assert last_moment(end_of_the_day, "America/Havana") == "the end of Saturday 31 October (Havana time)"
    assert last_moment(end_of_the_day + timedelta(hours=1), "America/Havana").startswith("Sunday 1 November, 00:00")


def test_the_day_on_which_it_ends_is_told_in_few_letters_on_the_readers_own_clock() -> None:
    ends_at = datetime(2026, 11, 29, 22, 40, tzinfo=UTC)
    assert last_day(ends_at, "Europe/London") == "Sun 29 Nov"
    assert last_day(ends_at, "Pacific/Auckland") == "Mon 30 Nov"
    assert last_day(datetime(2026, 11, 30, tzinfo=UTC), "Europe/London") == "Sun 29 Nov"
