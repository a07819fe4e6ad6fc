"""Drafted ways: as far as any list of resources leads, and no lighter list leads there."""

from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.recommending import Need, Offer, Step
from backend.careers.core.ways import draft_ways, lightest


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    from_level = draw(st.integers(0, 3))
    step = Step(from_level, draw(st.integers(from_level + 1, 4)))
    cost = draw(st.none() | st.just((100, "EUR")))
    return Offer("", draw(st.integers(1, 9)), draw(st.integers(0, 1_000)), {"a": step}, cost)


catalogues = st.lists(offers(), max_size=5).map(lambda all_: [replace(o, code=f"r{i}") for i, o in enumerate(all_)])
needs = st.builds(Need, st.just("a"), st.integers(0, 3), st.integers(1, 4)).filter(lambda n: n.held < n.required)


def walked(need: Need, some: tuple[Offer, ...]) -> int | None:
    """Give the level at which a list ends; `None` where one of it can't be begun or leads nowhere."""
    level = need.held
    for each in some:
        step = each.steps["a"]
        if not step.from_level <= level < step.level or level >= need.required:
            return None
        level = min(step.level, need.required)
    return level


@given(needs, catalogues)
def test_the_lightest_list_is_that_of_all_lists(need: Need, catalogue: list[Offer]) -> None:
    lists = [some for count in range(len(catalogue) + 1) for some in permutations(catalogue, count)]
    ends = [(walked(need, some), some) for some in lists]
    furthest = max(level for level, _ in ends if level is not None)
    least = min(sum(each.minutes for each in some) for level, some in ends if level == furthest)
    found = lightest(need, catalogue, lambda each: each.minutes)
    by_code = {each.code: each for each in catalogue}
    some = tuple(by_code[code] for code in found)
    assert walked(need, some) == furthest
    assert sum(each.minutes for each in some) == least


@given(needs, catalogues, st.sets(st.sampled_from(("r0", "r1"))))
def test_ways_take_nothing_done_and_a_free_one_costs_nothing(
    need: Need, catalogue: list[Offer], done: set[str]
) -> None:
    by_code = {each.code: each for each in catalogue}
    ways = draft_ways([need], catalogue, done)
    assert len({way.codes for way in ways}) == len(ways)
    for way in ways:
        for code in way.codes:
            assert code not in done
            assert way.kind != "free" or by_code[code].cost is None
