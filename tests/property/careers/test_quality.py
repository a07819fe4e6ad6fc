"""What is known of how good a resource is: few voices say little, better voices never make it worse."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from backend.careers.core.quality import BEST, Voices, quality_of, shrunk, told
from backend.careers.core.small_groups import SMALLEST_GROUP


@st.composite
def voices(draw: st.DrawFn) -> Voices:
    ratings, learners = draw(st.integers(0, 40)), draw(st.integers(0, 40))
    stars = draw(st.integers(ratings, 5 * ratings))
    return Voices(ratings, stars, learners, draw(st.integers(0, learners)))


@given(voices())
def test_quality_stays_within_its_bounds(each: Voices) -> None:
    assert 0 <= quality_of(each) <= BEST


@given(voices())
def test_fewer_than_five_voices_change_nothing_that_anybody_sees(each: Voices) -> None:
    few = Voices(min(each.ratings, 4), min(each.stars, 20), min(each.learners, 4), 0)
    assert quality_of(few) == quality_of(Voices())
    assert told(each.stars, min(each.ratings, SMALLEST_GROUP - 1)) is None


@given(voices())
def test_one_star_more_and_one_learner_more_who_reached_it_make_it_no_worse(each: Voices) -> None:
    assume(each.stars < 5 * each.ratings and each.reached < each.learners)
    assert quality_of(Voices(each.ratings, each.stars + 1, each.learners, each.reached)) >= quality_of(each)
    assert quality_of(Voices(each.ratings, each.stars, each.learners, each.reached + 1)) >= quality_of(each)


@given(st.integers(5, 10_000))
def test_many_voices_outweigh_what_was_expected(count: int) -> None:
    gap = 5 - shrunk(5 * count, count, Fraction(7, 2))
    assert gap == Fraction(15, 2) / (5 + count)
