from datetime import date

import pytest

from backend.people.core.imports.cells.dates import MONTHS, DateOrder, day_of, order_shown_by
from backend.people.core.imports.cells.misread import Misread

THIRD_OF_APRIL = date(2024, 4, 3)


def misread(text: str, order: DateOrder | None = None) -> str:
    with pytest.raises(Misread) as caught:
        day_of(text, order)
    return caught.value.problem


@pytest.mark.parametrize(
    "text",
    [
        "2024-04-03",
        "2024/4/3",
        "2024.04.03",
        "20240403",
        "2024-04-03 00:00",
        "2024-04-03T00:00:00.000Z",
        "2024-04-03T12:30:00+02:00",
        "3.4.2024",
        "03.04.2024",
        "3 April 2024",
        "3. April 2024",
        "03-Apr-2024",
        "3rd of April 2024",
        "Apr 3, 2024",
        "April 3rd 2024",
        "3 avril 2024",
        "3 de abril de 2024",
        "45385",
        "45385.0",
    ],
)
def test_a_day_that_can_be_read_one_way_is_read(text: str):
    assert day_of(text) == THIRD_OF_APRIL


def test_two_numbers_that_could_be_two_days_are_refused_until_the_order_is_known():
    assert misread("03/04/2024") == "'03/04/2024' could be two days"
    assert day_of("03/04/2024", "day first") == THIRD_OF_APRIL
    assert day_of("04/03/2024", "month first") == THIRD_OF_APRIL


def test_the_same_number_twice_is_one_day_in_either_order():
    assert day_of("4/4/2024") == date(2024, 4, 4)


def test_a_number_above_twelve_tells_the_day():
    assert day_of("25/12/2024") == day_of("12/25/2024") == date(2024, 12, 25)
    assert (order_shown_by("25/12/2024"), order_shown_by("12/25/2024")) == ("day first", "month first")
    assert (order_shown_by("3/4/2024"), order_shown_by("25.12.2024"), order_shown_by("soon")) == (None, None, None)


def test_a_cell_against_the_order_of_its_column_is_refused():
    assert misread("12/25/2024", "day first") == (
        "'12/25/2024' cannot be read with the day first, as the rest of this column"
    )


def test_dots_mean_day_first_whatever_the_column_says():
    assert day_of("3.4.2024", "month first") == THIRD_OF_APRIL


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("3.4.24", "'3.4.24' has a year of two digits"),
        ("2023-02-29", "there is no day '2023-02-29'"),
        ("31.11.2024", "there is no day '31.11.2024'"),
        ("1850-01-01", "'1850-01-01' is not in this time"),
        ("2200-01-01", "'2200-01-01' is not in this time"),
        ("soon", "'soon' is not a day"),
        ("3 Foo 2024", "'3 Foo 2024' is not a day"),
        ("Foo 3 2024", "'Foo 3 2024' is not a day"),
        ("17", "'17' is not a day"),
        ("99999", "'99999' is not a day"),
    ],
)
def test_what_is_no_day_is_refused(text: str, problem: str):
    assert misread(text) == problem


def test_months_are_known_in_several_languages_the_twelfth_as_well_as_the_first():
    assert (MONTHS["janvier"], MONTHS["märz"], MONTHS["dicembre"]) == (1, 3, 12)
    assert set(MONTHS.values()) == set(range(1, 13))
