"""Until when an answer is waited for, how many seats are free and until when none is, and whom a request asks next."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.mentoring.core.requests.answer_by import answer_by
from backend.mentoring.core.requests.cascade import ChoiceState, RequestState, next_choice, state_after
from backend.mentoring.core.requests.seats import Load, free_seats, full_until

ZONES = ("Africa/Lagos", "America/New_York", "Asia/Kolkata", "Europe/Berlin", "Pacific/Auckland")
TODAY = date(2026, 11, 22)
ENDS = date(2027, 9, 1)


def test_five_working_days_from_a_thursday_end_with_the_thursday_after() -> None:
    asked = datetime(2026, 11, 19, 15, 0, tzinfo=UTC)
    assert answer_by(asked, "Europe/Berlin", 5) == datetime(2026, 11, 27, 0, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(
        lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.sampled_from(ZONES),
    st.integers(1, 30),
)
def test_an_answer_is_waited_for_so_many_whole_working_days(asked: datetime, zone: str, days: int) -> None:
    until = answer_by(asked, zone, days).astimezone(ZoneInfo(zone))
    assert (until.hour, until.minute) == (0, 0)
    first = asked.astimezone(ZoneInfo(zone)).date()
    between = [first + timedelta(days=n) for n in range(1, (until.date() - first).days)]
    assert sum(day.weekday() < 5 for day in between) == days
    assert between[-1].weekday() < 5


@pytest.mark.parametrize(
    ("offered", "most", "load", "free", "until"),
    [
        (2, None, Load(), 2, None),
        (2, 1, Load(), 1, None),
        (2, None, Load(1, 1), 0, ENDS),
        (1, None, Load(0, 1), 0, ENDS),
        (1, None, Load(1, 0), 0, None),
        (3, 1, Load(1, 1), -1, None),
    ],
)
def test_seats_and_when_one_becomes_free(
    offered: int, most: int | None, load: Load, free: int, until: date | None
) -> None:
    assert free_seats(offered, most, load) == free
    if free < 1:
        assert full_until(offered, most, load, ENDS, TODAY) == until
        assert full_until(offered, most, load, TODAY, TODAY) is None


@given(st.integers(1, 3), st.lists(st.sampled_from(sorted(set(ChoiceState) - {"waiting", "asked"})), max_size=3))
def test_one_at_a_time_in_order_until_one_accepts_or_nobody_is_left(count: int, answers: list[ChoiceState]) -> None:
    states = [ChoiceState.WAITING] * count
    for turn, answer in enumerate(answers):
        place = next_choice(states)
        if place is None:
            break
        assert (place, state_after(states)) == (turn, RequestState.OPEN)
        states[place] = ChoiceState.ASKED
        assert next_choice(states) is None
        states[place] = answer
    has_accepted = ChoiceState.ACCEPTED in states
    assert (state_after(states) is RequestState.MATCHED) == has_accepted
    assert has_accepted or (state_after(states) is RequestState.EXHAUSTED) == (ChoiceState.WAITING not in states)
    assert next_choice(states) is None or state_after(states) is RequestState.OPEN
