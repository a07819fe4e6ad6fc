"""Words by which things are found and sorted, whatever their accents."""

import pytest

from backend.people.core.words import MOST_WORDS, folded, prefix_queries, search_text, sort_name, words_of


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Łukasz Öberg", "lukasz oberg"),
        ("Zoë O'Brien", "zoe o'brien"),
        ("Straße", "strasse"),
        ("Þóra", "thora"),
        ("김철수", "김철수"),
        ("Ａｎａ", "ana"),
    ],
)
def test_a_folded_text_has_neither_case_nor_accents(name: str, plain: str) -> None:
    assert folded(name) == plain


def test_words_are_cut_at_whatever_is_no_letter_digit_or_vowel_sign() -> None:
    assert words_of("Anne-Marie O'Neil, T-042") == ("anne", "marie", "o", "neil", "t", "042")
    assert words_of("हिन्दी") == (folded("हिन्दी"),)


def test_a_code_is_found_with_and_without_its_dashes() -> None:
    assert search_text("Ana", "T-042").split() == ["ana", "t", "042", "t042"]


def test_an_address_is_found_whole_or_by_its_name_but_not_by_its_domain() -> None:
    assert search_text("Ana", "Ana.Lima@tide.example").split() == ["ana", "lima", "ana.lima@tide.example"]


def test_a_name_without_any_letter_still_has_a_place_in_lists() -> None:
    assert sort_name("***") == "***"


def test_each_typed_word_asks_for_one_beginning() -> None:
    assert prefix_queries("Ána o'b") == ("'ana':*", "'o':*", "'b':*")
    assert prefix_queries("ana.lima@ti ana ana") == ("'ana.lima@ti':*", "'ana':*")
    assert prefix_queries(" ") == ()
    assert prefix_queries(" @ - ' ") == ("",)
    assert len(prefix_queries("a b c d e f g h i")) == MOST_WORDS


def test_what_has_a_meaning_in_queries_is_quoted() -> None:
    assert prefix_queries("a'\\@b") == ("'a''\\\\@b':*",)
