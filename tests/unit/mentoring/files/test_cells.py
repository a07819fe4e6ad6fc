import pytest

from backend.mentoring.files.cells import (
    Spelling,
    answer_of,
    competencies_of,
    level_of,
    parts_of,
    wishes_of,
    yes_or_no,
)
from backend.mentoring.files.misread import Misread

GRADES = ("AA", "Grade 7", "Grade 6")


def problem(read: object, *arguments: object) -> tuple[str, str]:
    assert callable(read)
    with pytest.raises(Misread) as caught:
        read(*arguments)
    return caught.value.problem, caught.value.remedy


@pytest.mark.parametrize(
    ("text", "separator", "parts"),
    [
        ("chess; hill walking", None, ["chess", "hill walking"]),
        (" chess ;; ", None, ["chess"]),
        ("chess\nwalking", None, ["chess", "walking"]),
        ("Gay, Transgender", ",", ["Gay", "Transgender"]),
        ("a|b", "|", ["a", "b"]),
        ("a, b", None, ["a, b"]),
    ],
)
def test_a_list_is_parted_at_its_separator_and_at_line_ends(text: str, separator: str | None, parts: list[str]):
    assert parts_of(text, separator) == parts


@pytest.mark.parametrize("text", ["yes", "Y", "TRUE", "1", "x"])
def test_there_are_several_ways_to_say_yes(text: str):
    assert yes_or_no(text)


@pytest.mark.parametrize("text", ["no", "N", "FALSE", "0", "-"])
def test_there_are_several_ways_to_say_no(text: str):
    assert not yes_or_no(text)


def test_what_is_neither_yes_nor_no_is_told():
    assert problem(yes_or_no, "perhaps") == ("'perhaps' is neither yes nor no", "Write yes or no.")


def test_levels_are_found_whatever_their_case_and_spaces():
    assert [level_of(text, GRADES) for text in ("aa", "grade  7", "Grade 6")] == [0, 1, 2]


def test_an_unknown_level_is_told_with_the_levels_and_the_closest():
    assert problem(level_of, "Grad 7", GRADES) == (
        "'Grad 7' is not one of the levels",
        "Write one of AA, Grade 7, Grade 6, or add it to the order in the policy. Did you mean 'Grade 7'?",
    )


def test_a_long_order_is_not_listed_in_full():
    assert "(and 8 more)" in problem(level_of, "x", [f"step {k}" for k in range(20)])[1]


def test_an_answer_is_a_number_on_its_scale():
    assert [answer_of(text, 1, 5) for text in ("1", "2.5", "5.0")] == [1, 2.5, 5]
    for text in ("0", "6", "often", "nan", "1e1", "3,5"):
        assert problem(answer_of, text, 1, 5) == (f"'{text}' is not on the scale", "Write a number from 1 to 5.")


@pytest.mark.parametrize(
    "text", ["negotiation 3; C++ 2", "negotiation: 3\nC++: 2", "negotiation=3;C++=2", "Negotiation (3); c++ (2)"]
)
def test_competencies_have_levels(text: str):
    spelling = Spelling()
    spelling.of("negotiation")
    spelling.of("C++")
    assert competencies_of(text, None, None, spelling) == {"negotiation": 3, "C++": 2}


def test_a_competency_may_have_digits_in_its_name():
    assert competencies_of("ISO 9001 2; web3: 1", None, None, Spelling()) == {"ISO 9001": 2, "web3": 1}


def test_a_competency_without_a_level_has_the_one_of_the_policy():
    assert competencies_of("python; sql 4", None, 3, Spelling()) == {"python": 3, "sql": 4}
    assert problem(competencies_of, "python", None, None, Spelling())[0] == "'python' has no level"


def test_a_competency_stands_once():
    assert competencies_of("sql 2; SQL 2", None, None, Spelling()) == {"sql": 2}
    assert problem(competencies_of, "sql 2; SQL 3", None, None, Spelling())[0] == "'SQL' has two levels"
    assert problem(competencies_of, "sql 2001", None, None, Spelling())[0] == "'sql 2001' has too high a level"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("a17", [["a17"]]),
        ("a > b = c > d", [["a"], ["b", "c"], ["d"]]),
        ("a; b\nc", [["a"], ["b"], ["c"]]),
        ("ann@x.org>bob lee", [["ann@x.org"], ["bob lee"]]),
    ],
)
def test_wishes_are_ranked_with_ties(text: str, groups: list[list[str]]):
    assert wishes_of(text) == groups


@pytest.mark.parametrize("text", [">", "a = > b", "= a", ";"])
def test_what_is_no_ranking_is_told(text: str):
    assert problem(wishes_of, text) == (
        f"'{text}' is no ranking",
        "Write ids, best first, such as: a17 > b03 = c11 > d08.",
    )


def test_nobody_is_wished_for_twice():
    assert problem(wishes_of, "a > b = a")[0] == "'a' is wished for twice"


def test_texts_that_differ_in_case_and_spaces_are_spelt_as_they_were_first():
    spelling = Spelling()
    assert [spelling.of(text) for text in ("Data  Science", "data science", "DATA SCIENCE", "data-science")] == [
        "Data Science",
        "Data Science",
        "Data Science",
        "data-science",
    ]
