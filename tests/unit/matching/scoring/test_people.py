import pytest

from backend.matching.scoring.people import Lists, People, Text
from tests.unit.matching.scoring.people import people


def test_two_people_cannot_share_an_id() -> None:
    with pytest.raises(ValueError, match="ids: every person needs an id of their own"):
        People(("a", "a"), ("A", "A"), {})


def test_every_column_has_a_value_for_everyone() -> None:
    with pytest.raises(ValueError, match="town: 1 values for 2 people; give one each"):
        People(("a", "b"), ("A", "B"), {"town": Text(("Leeds",))})
    with pytest.raises(ValueError, match="names: 1 values for 2 people"):
        People(("a", "b"), ("A",), {})


def test_a_column_is_asked_for_by_its_kind() -> None:
    with pytest.raises(TypeError, match="department: is Text, not Lists"):
        people("Ada", department=["Peace"]).column("department", Lists)
