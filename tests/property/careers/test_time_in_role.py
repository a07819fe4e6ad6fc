"""Whatever seats people held: no two numbers that are told of moves leave fewer than five people between them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.careers.core.time_in_role import Spell, counted, moves_made, moves_of, spells_of, stays_in

BEGIN = date(2010, 1, 1)
TODAY = date(2026, 11, 1)

_careers = st.lists(st.tuples(st.sampled_from("ABBBC"), st.integers(1, 900)), min_size=1, max_size=5)


@st.composite
def spells(draw: st.DrawFn) -> list[Spell]:
    """Draw what roles people held one after the other; the last one still, or not any more."""
    found = list[Spell]()
    for number, career in enumerate(draw(st.lists(_careers, min_size=4, max_size=24))):
        begin = BEGIN
        for place, (role, days) in enumerate([("A", 100), *career]):
            end = begin + timedelta(days=days)
            is_last = place == len(career)
            stays = is_last and draw(st.booleans())
            found.append(Spell(f"p{number}", role, begin, None if stays else end))
            begin = end
    return spells_of(found)


@given(spells())
def test_numbers_that_are_told_leave_no_few_people(seats: list[Spell]):
    made = moves_made(seats)
    for role, stay in stays_in(seats, TODAY).items():
        if stay.moved is not None:
            told = [people for ends, people in made.items() if ends in counted(made) and ends[0] == role]
            rest = stay.moved - sum(map(len, told))
            assert rest == 0 or rest >= SMALLEST_GROUP
            assert rest == 0 or len(beyond(seats, role, told)) >= SMALLEST_GROUP
        waiting = {each.person for each in seats if each.role == role}
        assert not stay.waiting or len(waiting) >= SMALLEST_GROUP


def beyond(seats: Sequence[Spell], role: str, told: Sequence[frozenset[str]]) -> set[str]:
    """Give who went from a role more often than the numbers of people who made a move tell."""
    went = Counter(each.person for each in moves_of(seats) if each.source == role)
    return {person for person, times in went.items() if times > sum(person in people for people in told)}
