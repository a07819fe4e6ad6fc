"""The tree in arrays counts what the org chart counts person by person."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.people.core.org_chart import OrgChart
from backend.people.core.whole_tree import whole_tree


@st.composite
def forests(draw: st.DrawFn) -> dict[UUID, UUID | None]:
    """Person to manager, without circles: everybody reports to somebody drawn before them, or to nobody."""
    people = draw(st.lists(st.uuids(), unique=True, max_size=30))
    return {
        person: people[draw(st.integers(0, place - 1))] if place and draw(st.integers(0, 4)) else None
        for place, person in enumerate(people)
    }


@given(forests())
def test_counts_depths_roots_and_paths_are_those_of_the_org_chart(managers: dict[UUID, UUID | None]) -> None:
    lines = [(person, boss) for person, boss in managers.items() if boss is not None]
    tree = whole_tree(b"".join(person.bytes for person, _ in lines), b"".join(boss.bytes for _, boss in lines))
    chart = OrgChart(managers)
    for person in managers:
        assert tree.counts(person) == (chart.span(person), chart.sizes[person])
        assert tree.path(person) == chart.path(person)[:-1]
        place = tree.places.get(person.bytes)
        assert place is None or tree.depths[place] == chart.depths[person]
    tops = [person for person in chart.roots if chart.span(person)]
    assert tree.roots(30) == tuple(sorted(tops, key=lambda top: (-chart.sizes[top], top.bytes)))
    assert tree.roots(1) == tree.roots(30)[:1]
    assert set(tree.places) == {person.bytes for line in lines for person in line}


def test_a_line_of_five_thousand_is_counted_to_its_end() -> None:
    people = [UUID(int=n) for n in range(1, 5_001)]
    below, above = people[1:], people[:-1]
    tree = whole_tree(b"".join(each.bytes for each in below), b"".join(each.bytes for each in above))
    assert tree.counts(people[0]) == (1, 4_999)
    assert tree.path(people[-1]) == tuple(above)
    assert tree.depths.max() == 4_999


@given(st.uuids())
def test_who_is_in_no_line_has_no_place(person: UUID) -> None:
    tree = whole_tree(b"", b"")
    assert (tree.counts(person), tree.path(person), tree.roots(5)) == ((0, 0), (), ())
