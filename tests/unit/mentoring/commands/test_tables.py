import pytest

from backend.mentoring.commands.show.histogram import WIDEST, bar, histogram
from backend.mentoring.commands.show.tables import number, plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1234567, "1,234,567"),
        (9.0, "9"),
        (9.04, "9"),
        (9.06, "9.1"),
        (100, "100"),
        (None, "–"),
        (-0.5, "-0.5"),
    ],
)
def test_numbers_are_written_without_what_says_nothing(value: float | None, text: str):
    assert number(value) == text


def test_text_from_a_file_gives_no_orders():
    assert plain("a\x1b[31mb\nc").plain == "a\\x1b[31mb\\nc"


def test_the_longest_bar_fills_its_room_and_the_shortest_can_be_seen():
    assert bar(10_000, 10_000) == "█" * WIDEST
    assert bar(1, 10_000) == "▏"
    assert bar(0, 10_000) == ""


def test_bars_stand_in_proportion():
    assert len(bar(50, 100)) * 2 == len(bar(100, 100))


def test_every_class_has_its_count():
    lines = histogram(["1 to 2", "10 to 20"], [3, 0]).plain.splitlines()
    assert lines[0].startswith("  1 to 2 ")
    assert lines[0].endswith(" 3")
    assert lines[1].endswith(" 0")
