import pytest

from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.cells.zones import zone_of


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/London", "Europe/London"),
        ("europe/london", "Europe/London"),
        ("America/New York", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Eastern Time", "America/New_York"),
        ("MEZ", "Europe/Berlin"),
        ("Lagos", "Africa/Lagos"),
        ("(GMT+01:00) W. Europe Standard Time", "Europe/Berlin"),
        ("GMT+01:00 Central European Time (Berlin)", "Europe/Berlin"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_known_by_its_name_in_any_case_by_other_names_and_by_its_city(text: str, zone: str):
    assert zone_of(text) == zone


def test_a_city_that_two_zones_are_named_for_is_no_name():
    with pytest.raises(Misread):
        zone_of("Buenos Aires")


@pytest.mark.parametrize("text", ["UTC+1", "GMT-05:00", "+01:00"])
def test_an_offset_is_refused_since_it_knows_no_summer_time(text: str):
    with pytest.raises(Misread) as caught:
        zone_of(text)
    assert caught.value.problem == f"'{text}' is an offset, which knows no summer time"


def test_a_slip_is_pointed_out():
    with pytest.raises(Misread) as caught:
        zone_of("Europe/Londno")
    assert caught.value.problem == "'Europe/Londno' is not a time zone"
    assert caught.value.suggestions == ("Europe/London",)


def test_a_name_that_means_another_zone_on_every_machine_is_none():
    with pytest.raises(Misread):
        zone_of("localtime")
