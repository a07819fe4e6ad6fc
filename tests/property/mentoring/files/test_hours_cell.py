from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from backend.matching.scoring.hours import DAY, Window
from backend.mentoring.files.hours_cell import DAYS, hours_of
from backend.mentoring.files.misread import Misread


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """Stretches that a 24-hour clock says without doubt: those over midnight start at 13:00 or later."""
    start = draw(st.integers(0, DAY - 1))
    latest = start + DAY - 1 if start >= 13 * 60 else DAY
    return Window(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, latest)))


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}" if minutes <= DAY else clock(minutes - DAY)


def spelt(window: Window, name: int) -> str:
    names = DAYS[window.weekday].split()
    return f"{names[name % len(names)]} {clock(window.start)}-{clock(window.end)}"


@given(st.lists(windows(), min_size=1, max_size=5), st.integers(0, 5), st.sampled_from(["; ", "\n", ", "]))
def test_hours_on_a_24_hour_clock_read_back_as_they_were(week: list[Window], name: int, between: str):
    assert hours_of(between.join(spelt(window, name) for window in week)) == tuple(sorted(set(week)))


@given(st.text(st.sampled_from("MonTueFSa0123459:.-–;, apmto"), min_size=1, max_size=20))
def test_whatever_is_read_as_hours_is_a_stretch_of_a_week(text: str):
    with suppress(Misread):
        for window in hours_of(text):
            assert 0 <= window.weekday <= 6
            assert 0 <= window.start < DAY
            assert window.start < window.end < window.start + DAY or (window.start, window.end) == (0, DAY)
