import pytest

from backend.matching.scoring.criteria import SameValue
from backend.matching.scoring.policy import Policy


@pytest.mark.parametrize(
    ("weights", "units"),
    [
        ((12, 10, 6), 10_000),
        ((1,), 1_000_000),
        ((1.1,), 100_000),
        ((100,), 10_000),
        ((1_000_000,), 1),
        ((0.001,), 1_000_000),
    ],
)
def test_a_point_has_as_many_units_as_the_largest_score_leaves_room_for(weights: tuple[float, ...], units: int) -> None:
    policy = Policy(tuple(SameValue(str(k), weight, "a", "b") for k, weight in enumerate(weights)))
    assert policy.units == units
    assert sum(policy.full_marks(units)) <= 1_000_000
