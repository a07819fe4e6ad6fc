from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from backend.demo.organisation.places import AUCKLAND, OFFICES, PUNE, Office

WINTER, SUMMER = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)
"""Noon; each office reads it on its own clock."""


def hours_ahead(office: Office, when: datetime) -> float:
    offset = when.replace(tzinfo=ZoneInfo(office.zone)).utcoffset()
    assert offset is not None
    return offset.total_seconds() / 3600


def test_at_least_five_offices_keep_five_different_times() -> None:
    assert len({hours_ahead(office, WINTER) for office in OFFICES}) >= 5


def test_some_offices_change_their_clocks_and_some_never_do() -> None:
    changes = {hours_ahead(office, WINTER) != hours_ahead(office, SUMMER) for office in OFFICES}
    assert changes == {True, False}


def test_one_office_is_half_an_hour_off() -> None:
    assert hours_ahead(PUNE, WINTER) == 5.5


def test_one_office_has_its_summer_in_january() -> None:
    assert hours_ahead(AUCKLAND, WINTER) > hours_ahead(AUCKLAND, SUMMER)
