from collections.abc import Callable

import pytest

from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.cells.texts import code_of, email_of, line_of, manager_of, number_of


def problem_of(read: Callable[[str], object], text: str) -> str:
    with pytest.raises(Misread) as caught:
        read(text)
    return caught.value.problem


def test_spaces_line_ends_and_what_is_invisible_do_not_count():
    assert line_of("  Grace\n\u00a0Oka\u00adfor\u200b ") == "Grace Okafor"


def test_accents_are_composed_so_that_one_name_is_one_text():
    assert line_of("Ange\u0301lique") == "Angélique"


def test_joiners_that_names_need_are_kept():
    assert (
        line_of("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
        == "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    )


@pytest.mark.parametrize(("text", "code"), [("a\x07b", "U+0007"), ("a\x00b", "U+0000"), ("a\u202eb", "U+202E")])
def test_what_cannot_be_shown_is_refused_by_its_number(text: str, code: str):
    assert problem_of(line_of, text) == f"it holds the character {code}, which cannot be shown"


def test_a_text_is_at_most_so_long():
    assert line_of("x" * 200) == "x" * 200
    assert problem_of(line_of, "x" * 201) == f"'{'x' * 60}…' has 201 characters"


def test_a_number_that_a_program_wrote_as_a_fraction_is_the_number():
    assert (code_of("1042.0"), code_of("10.42"), code_of("00042")) == ("1042", "10.42", "00042")


def test_an_address_is_no_employee_number():
    assert problem_of(number_of, "ada@x.org") == "'ada@x.org' is an e-mail address, not an employee number"


@pytest.mark.parametrize(
    "text", ["ada@x.org", " Ada@X.org ", "mailto:ada@x.org", "Ada Lovelace <ada@x.org>", "<ada@x.org>"]
)
def test_an_address_is_read_in_lower_case_without_what_is_around_it(text: str):
    assert email_of(text) == "ada@x.org"


@pytest.mark.parametrize("text", ["o'neil+hr@x-y.co.uk", "ä.ö@münchen.example", "a_b@x.org"])
def test_unusual_addresses_are_accepted(text: str):
    assert email_of(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "ada",
        "ada@",
        "@x.org",
        "ada@x",
        "a b@x.org",
        "a@@x.org",
        ".a@x.org",
        "a..b@x.org",
        "a@-x.org",
        "a@x..org",
        "a;b@x.org",
    ],
)
def test_what_cannot_be_an_address_is_refused(text: str):
    assert problem_of(email_of, text) == f"'{text}' is not an e-mail address"


def test_an_address_is_at_most_as_long_as_mail_allows():
    assert "longer than" in problem_of(email_of, f"{'a' * 65}@x.org")
    assert "longer than" in problem_of(email_of, f"a@{'x' * 250}.org")


def test_a_manager_is_an_address_where_it_has_one_and_a_text_otherwise():
    assert manager_of("Ada@X.org") == "ada@x.org"
    assert manager_of("1042.0") == "1042"
    assert manager_of("Grace  Okafor") == "Grace Okafor"
