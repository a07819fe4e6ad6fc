from decimal import Decimal

import pytest

from backend.kit.terminal.tables import exact, number, plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1234567, "1,234,567"),
        (9.0, "9"),
        (9.04, "9"),
        (9.06, "9.1"),
        (100, "100"),
        (None, "–"),
        (-0.5, "-0.5"),
    ],
)
def test_numbers_are_written_without_what_says_nothing(value: float | None, text: str):
    assert number(value) == text


def test_text_from_a_file_gives_no_orders():
    assert plain("a\x1b[31mb\nc").plain == "a\\x1b[31mb\\nc"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1234567.25", "1,234,567.25"),
        ("0.000001", "0.000001"),
        ("1999999999999.999998", "1,999,999,999,999.999998"),
        ("12.50", "12.5"),
        ("100", "100"),
        ("1E+3", "1,000"),
        ("0.000", "0"),
    ],
)
def test_exact_numbers_keep_all_their_digits(value: str, text: str):
    assert exact(Decimal(value)) == text
