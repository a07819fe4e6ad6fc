import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.kit.documents import document_text

values = st.recursive(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**18, places=6)
    | st.integers()
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(st.text('abc"0123', max_size=6), parts, max_size=4),
)


@given(st.dictionaries(st.text("xyz", max_size=4), values, max_size=4))
def test_any_document_reads_back_digit_for_digit(document: dict[str, object]):
    assert json.loads(document_text(document), parse_float=Decimal) == document
