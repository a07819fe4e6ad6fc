from datetime import date

import pytest

from backend.matching.scoring.words import amount, days, listing, number, ordinal


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 10, 5), date(2026, 10, 11), "5–11 Oct 2026"),
        (date(2026, 10, 27), date(2026, 11, 2), "27 Oct–2 Nov 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026–3 Jan 2027"),
    ],
)
def test_days_say_the_month_and_the_year_no_more_often_than_needed(first: date, last: date, text: str) -> None:
    assert days(first, last) == text


def test_small_numbers_are_spelled() -> None:
    assert [number(2), number(11), ordinal(0), ordinal(11)] == ["two", "11", "first", "number 12"]


def test_one_takes_the_singular() -> None:
    assert [amount(1, "minute"), amount(90, "minute"), amount(0, "minute")] == ["1 minute", "90 minutes", "0 minutes"]


def test_a_list_ends_in_a_word() -> None:
    assert [listing(["a"]), listing(["a", "b"]), listing("abc", last="or")] == ["a", "a and b", "a, b or c"]
