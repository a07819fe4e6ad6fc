import pytest

from backend.people.core.imports.cells.languages import MOST_LANGUAGES, languages_of
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.cells.states import State, state_of


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("en", ("en",)),
        ("EN; de-ch", ("en", "de-CH")),
        ("English, German", ("en", "de")),
        ("English (fluent) / français", ("en", "fr")),
        ("zh_hant_tw|es-419", ("zh-Hant-TW", "es-419")),
        ("Deutsch und Englisch", ("de", "en")),
        ("en, English", ("en",)),
        ("yue", ("yue",)),
        (";", ()),
    ],
)
def test_languages_are_tags_or_names_each_once(text: str, tags: tuple[str, ...]):
    assert languages_of(text) == tags


@pytest.mark.parametrize("text", ["Klingonese", "xx", "en-"])
def test_what_is_no_language_is_refused(text: str):
    with pytest.raises(Misread) as caught:
        languages_of(text)
    assert caught.value.problem == f"'{text}' is not a language"


def test_a_slip_of_a_language_is_pointed_out():
    with pytest.raises(Misread) as caught:
        languages_of("Engish")
    assert caught.value.suggestions == ("english",)


def test_a_cell_that_lists_the_whole_world_is_refused():
    with pytest.raises(Misread):
        languages_of(";".join(f"a{letter}a" for letter in "abcdefghijklmnopqrstuvwxyz") + ";en;de;fr;it;es")
    assert MOST_LANGUAGES == 30


@pytest.mark.parametrize(
    ("text", "state"),
    [("Active", "active"), ("On  Leave", "active"), ("1", "active"), ("Terminated", "left"), ("ausgeschieden", "left")],
)
def test_a_state_is_read_as_hr_systems_say_it(text: str, state: State):
    assert state_of(text) == state


def test_another_word_says_neither():
    with pytest.raises(Misread) as caught:
        state_of("Terminate")
    assert caught.value.problem == "'Terminate' says neither active nor left"
    assert caught.value.suggestions == ("terminated",)
