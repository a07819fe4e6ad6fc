"""Time in a role: the product-limit estimator, against that of SciPy wherever no share is near a half."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.careers.core.time_in_role import DAYS_OF_MONTH, Spell, spells_of, stays_in

TODAY = date(2026, 11, 1)
BEGUN = date(2020, 1, 1)
days = st.integers(1, 2_000)


def _spells(moved: list[int], waited: list[int]) -> list[Spell]:
    ends = [BEGUN + timedelta(days=each) for each in moved]
    went = [
        spell
        for number, end in enumerate(ends)
        for spell in (Spell(f"m{number}", "A", BEGUN, end), Spell(f"m{number}", "B", end, None))
    ]
    return went + [Spell(f"w{number}", "A", TODAY - timedelta(days=each), None) for number, each in enumerate(waited)]


@given(st.lists(days, min_size=SMALLEST_GROUP, max_size=30), st.lists(days, max_size=30))
def test_the_typical_time_is_where_the_curve_falls_to_a_half(moved: list[int], waited: list[int]) -> None:
    curve = stats.ecdf(stats.CensoredData(uncensored=moved, right=waited)).sf
    assume(all(abs(left - 0.5) > 1e-9 for left in curve.probabilities))
    expected = next((time for time, left in zip(curve.quantiles, curve.probabilities, strict=True) if left < 0.5), None)
    found = stays_in(spells_of(_spells(moved, waited)), TODAY)["A"].months
    assert found == (None if expected is None else pytest.approx(float(expected) / DAYS_OF_MONTH))
