"""The shortest way to a certification, against every set of criteria that could be met."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.criteria import Criteria, Criterion, CriterionKind, Group, Mode, shortest_way

MODES: tuple[Mode, ...] = ("all", "any")


@st.composite
def cases(draw: st.DrawFn) -> tuple[Criteria, dict[str, bool]]:
    sizes = draw(st.lists(st.integers(1, 3), min_size=0, max_size=3))
    alone = draw(st.integers(0 if sizes else 1, 3))
    keys = iter(range(100))

    def criteria(count: int) -> tuple[Criterion, ...]:
        return tuple(Criterion(f"k{next(keys)}", CriterionKind.TRAINING, "A course") for _ in range(count))

    groups = tuple(Group(draw(st.sampled_from(MODES)), criteria(size)) for size in sizes)
    whole = Criteria(draw(st.sampled_from(MODES)), criteria(alone), groups)
    return whole, {each.key: draw(st.booleans()) for each in whole.each}


def holds(criteria: Criteria, met: dict[str, bool]) -> bool:
    """Whether the whole is met, by its definition alone."""
    need = {"all": all, "any": any}
    parts = [met[each.key] for each in criteria.criteria]
    parts += [need[group.mode](met[each.key] for each in group.criteria) for group in criteria.groups]
    return need[criteria.mode](parts)


@given(cases())
def test_the_shortest_way_leads_there_and_no_shorter_one_does(case: tuple[Criteria, dict[str, bool]]) -> None:
    criteria, met = case
    way = shortest_way(criteria, met)
    assert not any(met[key] for key in way)
    assert holds(criteria, met | dict.fromkeys(way, True))
    assert (not way) == holds(criteria, met)
    for fewer in combinations(met, max(len(way) - 1, 0)):
        assert not way or not holds(criteria, met | dict.fromkeys(fewer, True))
