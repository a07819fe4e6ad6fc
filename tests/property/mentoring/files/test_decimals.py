from decimal import ROUND_HALF_EVEN, Context, Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.matching.scores import LISTED_SCORE_LIMIT
from backend.mentoring.files.decimals import Decimals, Scaled

EXACTLY = Context(prec=200, rounding=ROUND_HALF_EVEN)

fixed = st.decimals(0, LISTED_SCORE_LIMIT, places=12).map(lambda number: f"{number:f}")
floats = st.floats(0, LISTED_SCORE_LIMIT).map(repr)
ties = st.integers(0, 10**6).map(lambda k: f"{k}.5")
long = st.text("0123456789", min_size=1, max_size=40).map(lambda digits: f"0.{digits}")
texts = st.one_of(fixed, floats, ties, long, st.integers(0, 1000).map(str))


def scaled(numbers: list[str]) -> Scaled:
    decimals = Decimals()
    assert decimals.extend(numbers) == {}
    return decimals.scaled()


@given(st.lists(texts, min_size=1, max_size=8))
def test_every_score_is_the_text_rounded_half_to_even_and_the_largest_rounding_is_told(numbers: list[str]):
    result = scaled(numbers)
    unit = Decimal(1).scaleb(-result.decimals)
    nearest = [Decimal(text).quantize(unit, context=EXACTLY) for text in numbers]
    assert [Decimal(int(value)).scaleb(-result.decimals) for value in result.values] == nearest
    roundings = [abs(EXACTLY.subtract(Decimal(text), kept)) for text, kept in zip(numbers, nearest, strict=True)]
    assert abs(EXACTLY.subtract(max(roundings), result.rounded_by)) < Decimal("1e-17")


@given(st.lists(texts, min_size=1, max_size=8))
def test_the_unit_is_as_fine_as_the_limit_allows_and_no_finer_than_the_scores_ask_for(numbers: list[str]):
    result = scaled(numbers)
    assert result.values.max() <= LISTED_SCORE_LIMIT
    if result.decimals:
        assert (result.values % 10 != 0).any()
    if result.rounded_by:
        largest = max(map(Decimal, numbers))
        finer = [Decimal(text).quantize(Decimal(1).scaleb(-result.decimals - 1), context=EXACTLY) for text in numbers]
        still_the_same = finer == [Decimal(int(value)).scaleb(-result.decimals) for value in result.values]
        assert largest.scaleb(result.decimals + 1) > LISTED_SCORE_LIMIT or result.decimals == 18 or still_the_same


@given(st.lists(texts, max_size=8), st.lists(texts, max_size=8))
def test_scores_may_come_in_parts(first: list[str], second: list[str]):
    parts = Decimals()
    parts.extend(first)
    parts.extend(second)
    whole = scaled(first + second)
    assert parts.scaled().values.tolist() == whole.values.tolist()
    assert parts.scaled().decimals == whole.decimals
