import pytest

from backend.matching.scoring.sides import Sides
from tests.unit.matching.scoring.people import AUTUMN, people


def test_comparing_hours_needs_to_know_in_which_weeks() -> None:
    with pytest.raises(ValueError, match="programme: say when it starts and how many weeks it lasts"):
        _ = Sides(people("Ada"), people("Ravi")).weeks
    assert Sides(people("Ada"), people("Ravi"), AUTUMN).weeks == AUTUMN


def test_what_several_look_at_is_made_once() -> None:
    sides, made = Sides(people("Ada"), people("Ravi")), list[str]()
    for _ in range(2):
        assert sides.once("hours", lambda: made.append("made") or len(made)) == 1
