from decimal import Decimal

import pytest

from backend.mentoring.files.decimals import Decimals, Scaled, exact
from backend.mentoring.files.misread import Misread


def scaled(*texts: str) -> Scaled:
    numbers = Decimals()
    assert numbers.extend(texts) == {}
    return numbers.scaled()


def as_tuple(numbers: Scaled) -> tuple[list[int], int, Decimal]:
    return numbers.values.tolist(), numbers.decimals, numbers.rounded_by


def test_whole_scores_stay_as_they_are():
    assert as_tuple(scaled("3", "0", "12")) == ([3, 0, 12], 0, Decimal(0))


def test_decimals_are_scaled_exactly_to_the_smallest_unit_used():
    assert as_tuple(scaled("0.1", "2", "0.25", "1e-3", ".5", "5.")) == ([100, 2000, 250, 1, 500, 5000], 3, Decimal(0))


def test_zeros_at_the_end_need_no_unit():
    assert as_tuple(scaled("1.50", "2.000000")) == ([15, 20], 1, Decimal(0))


def test_a_large_score_leaves_room_for_fewer_decimals_and_the_rounding_is_told():
    assert as_tuple(scaled("100", "0.12345678901")) == ([1_000_000_000, 1_234_568], 7, Decimal("0.00000001099"))


def test_rounding_is_half_to_even_on_the_decimal_text():
    numbers = scaled("1000000", "0.0005", "0.0015", "0.00050000000000000000000001", "0.00049999")
    assert (numbers.values.tolist(), numbers.decimals) == ([1_000_000_000, 0, 2, 1, 0], 3)


def test_scores_too_small_for_any_unit_round_to_nothing():
    assert as_tuple(scaled("5", "1e-40", "3e-30")) == ([5, 0, 0], 0, Decimal("3e-30"))


def test_tiny_scores_alone_are_told_apart():
    assert as_tuple(scaled("1e-12", "3e-12")) == ([1, 3], 12, Decimal(0))


def test_no_scores_and_scores_of_nothing_have_whole_units():
    assert as_tuple(scaled()) == ([], 0, Decimal(0))
    assert as_tuple(scaled("0.000", "-0")) == ([0, 0], 0, Decimal(0))


@pytest.mark.parametrize("text", ["0.1234567890123456", "12.345678901234567", "0.00012345678901234567", "1e9", "7.5e2"])
def test_what_programs_write_of_their_numbers_is_read_exactly(text: str):
    digits, places = exact(text)
    assert Decimal(digits).scaleb(-places) == Decimal(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "there is no score"),
        ("nan", "'nan' is not a finite number"),
        ("-Infinity", "'-Infinity' is not a finite number"),
        ("-1", "'-1' is negative"),
        ("-0.0001", "'-0.0001' is negative"),
        ("1,5", "'1,5' has a comma"),
        ("good", "'good' is not a number"),
        ("1_000", "'1_000' is not a number"),
        ("１", "'１' is not a number"),
        ("1\n2", "'1\n2' is not a number"),
        ("1e9999999", "'1e9999999' is not a number"),
        ("1000000000.1", "'1000000000.1' is above the limit of 1,000,000,000"),
        ("1e99999", "'1e99999' is above the limit of 1,000,000,000"),
    ],
)
def test_what_is_no_score_says_why(text: str, problem: str):
    misread = Decimals().extend(["1", text, "2"])
    assert {k: error.problem for k, error in misread.items()} == {1: problem}


def test_a_decimal_comma_is_told_how_to_write_it():
    with pytest.raises(Misread) as caught:
        exact("1,5")
    assert caught.value.remedy == "Write it with a decimal point: 1.5."
