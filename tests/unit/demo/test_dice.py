from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from backend.demo.dice import dice, draw, pick

weights = st.lists(st.sampled_from([0, 0.5, 1, 20]), max_size=12)


def test_dice_fall_the_same_for_the_same_seed_and_purpose_only() -> None:
    assert dice(1, "names").random() == dice(1, "names").random()
    assert len({dice(1, "names").random(), dice(2, "names").random(), dice(1, "hours").random()}) == 3


@given(weights, st.integers(0, 12), st.integers())
def test_a_draw_takes_as_many_as_asked_and_there_are_none_of_weight_zero_and_none_twice(
    weights: list[float], count: int, seed: int
) -> None:
    drawn = draw(dice(seed, "draw"), range(len(weights)), weights, count)
    assert len(drawn) == min(count, sum(weight > 0 for weight in weights))
    assert len(set(drawn)) == len(drawn)
    assert all(weights[k] > 0 for k in drawn)


def test_the_heavier_is_drawn_first_as_much_oftener_as_it_is_heavier() -> None:
    rng = dice(3, "draw")
    first = Counter(draw(rng, "ab", [3, 1], 1)[0] for _ in range(2000))
    assert 1400 < first["a"] < 1600


def test_a_pick_is_never_of_weight_zero() -> None:
    rng = dice(4, "pick")
    assert {pick(rng, {"a": 1, "b": 0, "c": 2}) for _ in range(50)} == {"a", "c"}
