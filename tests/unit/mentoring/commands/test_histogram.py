from backend.mentoring.commands.show.histogram import WIDEST, bar, histogram


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
