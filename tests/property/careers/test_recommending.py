"""Recommendations: never what is of no use, always the same, and never the better one behind."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.quality import BEST
from backend.careers.core.recommending import Need, Offer, Step, passed_over, recommend

NAMES = ("a", "b", "c")
CURRENCIES = ("EUR", "USD")


@st.composite
def steps(draw: st.DrawFn) -> Step:
    from_level = draw(st.integers(0, 4))
    return Step(from_level, draw(st.integers(from_level + 1, 5)))


@st.composite
def offers(draw: st.DrawFn, code: str = "") -> Offer:
    return Offer(
        code,
        draw(st.integers(1, 500)),
        draw(st.integers(0, BEST)),
        dict(draw(st.lists(st.tuples(st.sampled_from(list[str](NAMES)), steps()), max_size=3))),
        draw(st.none() | st.tuples(st.integers(1, 9_999), st.sampled_from(CURRENCIES))),
    )


catalogues = st.lists(offers(), max_size=8).map(lambda all_: [replace(o, code=f"r{i}") for i, o in enumerate(all_)])
needs = st.lists(
    st.builds(Need, st.sampled_from(NAMES), st.integers(0, 5), st.integers(1, 5)),
    max_size=3,
    unique_by=lambda each: each.competency,
)
done = st.sets(st.sampled_from(("r0", "r1", "r2")))


@given(needs, catalogues, done, st.randoms(use_true_random=False))
def test_it_is_the_same_whatever_order_the_catalogue_is_in(
    wanted: list[Need], catalogue: list[Offer], had: set[str], random: object
) -> None:
    shuffled = sorted(catalogue, key=lambda each: hash((each.code, str(random))))
    assert recommend(wanted, catalogue, had) == recommend(wanted, shuffled, had)


@given(needs, catalogues, done)
def test_nothing_is_recommended_that_is_done_held_or_too_early(
    wanted: list[Need], catalogue: list[Offer], had: set[str]
) -> None:
    for advice in recommend(wanted, catalogue, had):
        need = advice.need
        for each in advice.recommended:
            step = each.offer.steps[need.competency]
            assert each.offer.code not in had
            assert step.from_level <= need.held < step.level
            assert need.held < each.reaches <= min(step.level, need.required)
            assert each.levels >= each.reaches - need.held
        leading = {each.code for each in catalogue if need.competency in each.steps}
        told = [each.offer.code for each in (*advice.recommended, *advice.passed)]
        assert sorted(told) == sorted(leading), "what leads there is recommended, or it is said why not"


@given(needs, offers("x"), catalogues, st.data())
def test_what_is_better_in_something_and_worse_in_nothing_is_never_behind(
    wanted: list[Need], offer: Offer, catalogue: list[Offer], data: st.DataObject
) -> None:
    better = replace(
        offer,
        code=data.draw(st.sampled_from(("w", "y")), "before or behind by its code"),
        minutes=data.draw(st.integers(1, offer.minutes)),
        quality=data.draw(st.integers(offer.quality, BEST)),
        cost=offer.cost and data.draw(st.none() | st.tuples(st.integers(1, offer.cost[0]), st.just(offer.cost[1]))),
        steps={
            name: Step(data.draw(st.integers(0, step.from_level)), data.draw(st.integers(step.level, 5)))
            for name, step in offer.steps.items()
        },
    )
    is_better = (better.minutes, better.cost) != (offer.minutes, offer.cost) or better.quality > offer.quality
    for advice in recommend(wanted, [*catalogue, offer, better]):
        codes = [each.offer.code for each in advice.recommended]
        if "x" in codes and is_better:
            assert codes.index(better.code) < codes.index("x")


@given(needs, offers("x"))
def test_why_something_is_left_out_is_said_of_it_alone(wanted: list[Need], offer: Offer) -> None:
    for advice in recommend(wanted, [offer]):
        for each in advice.passed:
            assert passed_over(advice.need, offer, ()) == each.why
