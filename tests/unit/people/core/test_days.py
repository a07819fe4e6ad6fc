"""Months on the calendar, which are not equally long."""

from datetime import date

import pytest

from backend.people.core.days import months_after, months_in


@pytest.mark.parametrize(
    ("day", "months", "other"),
    [
        (date(2026, 12, 1), 9, date(2027, 9, 1)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 12, 1), 0, date(2026, 12, 1)),
        (date(2026, 2, 28), -2, date(2025, 12, 28)),
    ],
)
def test_months_end_on_the_same_day_or_the_last(day: date, months: int, other: date) -> None:
    assert months_after(day, months) == other


def test_months_of_the_calendar_and_days_left_over() -> None:
    assert months_in([(date(2024, 1, 31), date(2024, 2, 29))]) == 1
    assert months_in([(date(2024, 1, 31), date(2024, 2, 28))]) == 0
    assert months_in([(date(2024, 1, 1), date(2024, 1, 16)), (date(2024, 3, 1), date(2024, 3, 17))]) == 1
    assert months_in([(date(2024, 1, 1), date(2024, 7, 1)), (date(2024, 4, 1), date(2025, 1, 1))]) == 12
    assert months_in([(date(2024, 5, 1), date(2024, 5, 1)), (date(2024, 6, 1), date(2024, 5, 1))]) == 0
    assert months_in([(date(2025, 3, 1), date(2026, 3, 1))]) == 12
