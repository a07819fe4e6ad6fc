"""Names and counts in a sentence."""

import pytest

from backend.matching.explanation.words import amount, sentence, several


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("", "nobody"),
        ("a", "a"),
        ("ab", "a and b"),
        ("abc", "a, b and c"),
        ("abcde", "a, b, c, d and e"),
        ("abcdef", "a, b, c, d and 2 others"),
    ],
)
def test_names_are_joined_and_many_are_counted(names: str, said: str) -> None:
    assert several(list(names)) == said


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 seats"), (1, "1 seat"), (-1, "-1 seat"), (2, "2 seats"), (1234, "1,234 seats")]
)
def test_a_noun_agrees_with_its_count(count: int, said: str) -> None:
    assert amount(count, "seat") == said


def test_a_plural_may_be_its_own_word() -> None:
    assert (amount(1, "person", "people"), amount(2, "person", "people")) == ("1 person", "2 people")


def test_a_sentence_begins_large_and_ends_in_a_full_stop() -> None:
    assert sentence("nothing is lost") == "Nothing is lost."
