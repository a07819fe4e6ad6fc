"""A line of periods says on every day what was said last of it, and can be put back."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import count, pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.people.core.timeline import Period, Rewriting, handed_over, rewritten_from

SUBJECT = UUID(int=999)
START = date(2026, 1, 1)
DAYS = 20

days = st.integers(0, DAYS).map(lambda n: START + timedelta(days=n))
holders = st.integers(1, 3).map(lambda n: UUID(int=n))
EVERY_DAY = [START + timedelta(days=n) for n in range(-1, DAYS + 2)]


def ids() -> Callable[[], UUID]:
    numbers = count(1000)
    return lambda: UUID(int=next(numbers))


@st.composite
def lines(draw: st.DrawFn) -> list[Period]:
    """Periods that do not overlap, with or without gaps, the last perhaps without end."""
    bounds = sorted(draw(st.sets(st.integers(0, DAYS), max_size=8)))
    new_id = ids()
    periods = []
    for first, after in pairwise(bounds):
        if draw(st.booleans()):
            spans = (START + timedelta(days=first), START + timedelta(days=after))
            periods.append(Period(new_id(), SUBJECT, draw(holders), *spans))
    if bounds and draw(st.booleans()):
        periods.append(Period(new_id(), SUBJECT, draw(holders), START + timedelta(days=bounds[-1]), None))
    return draw(st.permutations(periods))


def written(line: Sequence[Period], rewriting: Rewriting) -> list[Period]:
    assert set(rewriting.removed) <= set(line)
    return [*(period for period in line if period not in rewriting.removed), *rewriting.added]


def said(line: Sequence[Period], day: date) -> UUID | None:
    covering = [period.holder for period in line if period.covers(day)]
    assert len(covering) <= 1, "periods overlap"
    return covering[0] if covering else None


def rewrite(line: Sequence[Period], day: date, holder: UUID | None) -> Rewriting:
    return rewritten_from(day, holder, line, subject=SUBJECT, new_id=lambda: UUID(int=5000))


@given(lines(), days, st.none() | holders)
def test_from_the_day_on_it_is_the_holder_and_before_it_is_as_it_was(
    line: list[Period], day: date, holder: UUID | None
) -> None:
    after = written(line, rewrite(line, day, holder))
    for each in EVERY_DAY:
        assert said(after, each) == (said(line, each) if each < day else holder)
    assert all(period.valid_to is None or period.valid_from < period.valid_to for period in after)
    firsts = [period.valid_from for period in after]
    assert len(set(firsts)) == len(firsts)


@given(lines(), days, st.none() | holders)
def test_before_the_first_day_of_a_change_nothing_differs_and_on_it_something_does(
    line: list[Period], day: date, holder: UUID | None
) -> None:
    change = rewrite(line, day, holder)
    first_days = change.first_days()
    assert Rewriting(change.added, change.removed).first_days() == first_days
    for key in (SUBJECT, *{period.holder for period in (*change.removed, *change.added)}):
        differing = [
            each for each in EVERY_DAY if _holders(line, each, key) != _holders(written(line, change), each, key)
        ]
        assert first_days.get(key) == (differing[0] if differing else None)


def _holders(line: Sequence[Period], day: date, key: UUID) -> set[UUID]:
    return {period.holder for period in line if period.covers(day) and key in (period.subject, period.holder)}


@given(lines(), days, st.none() | holders)
def test_said_twice_it_changes_nothing_more(line: list[Period], day: date, holder: UUID | None) -> None:
    after = written(line, rewrite(line, day, holder))
    assert not rewrite(after, day, holder)


@given(lines(), days, st.none() | holders)
def test_turned_round_it_takes_itself_back(line: list[Period], day: date, holder: UUID | None) -> None:
    rewriting = rewrite(line, day, holder)
    back = Rewriting(removed=rewriting.added, added=rewriting.removed)
    assert set(written(written(line, rewriting), back)) == set(line)


@given(lines(), days, holders, st.none() | st.just(UUID(int=7)))
def test_who_is_followed_is_followed_on_every_day_that_was_theirs(
    line: list[Period], day: date, holder: UUID, successor: UUID | None
) -> None:
    numbers = count(5000)
    rewriting = handed_over(day, holder, successor, line, new_id=lambda: UUID(int=next(numbers)))
    after = written(line, rewriting)
    for each in EVERY_DAY:
        before = said(line, each)
        assert said(after, each) == (successor if each >= day and before == holder else before)
