from datetime import date

import pytest

from backend.people.core.imports.parsing import Parsed, ParsedRow
from tests.unit.people.core.imports.files import TODAY, parsed


def problems(found: Parsed) -> list[str]:
    return [str(problem) for problem in found.problems.in_order()]


def test_cells_become_values_and_empty_cells_nothing():
    found = parsed("""
        Employee ID, Name, Email, Languages, Hire date
        1, Ada, Ada@X.org, en; de, 2020-01-31
        2, Bo, , ,
    """)
    assert found.fields == ("name", "email", "languages", "joined_on")
    assert found.rows == (
        ParsedRow(2, "1", False, None, ("Ada", "ada@x.org", ("en", "de"), date(2020, 1, 31))),
        ParsedRow(3, "2", False, None, ("Bo", None, None, None)),
    )


def test_every_cell_that_cannot_be_read_is_told_by_row_and_column():
    found = parsed("""
        Employee ID, Work email, Time zone, Hire date
        1, ada@x.org, Europe/Rome, 2020-01-31
        2, bo@x.org, Europe/Rome, 2020-01-31
        3, bo at x.org, Europe/Rom, 31.2.2020
    """)
    assert problems(found) == [
        "row 4, column Work email: 'bo at x.org' is not an e-mail address. Write one such as grace.okafor@example.org.",
        (
            "row 4, column Time zone: 'Europe/Rom' is not a time zone. Write one such as Europe/London."
            " Did you mean 'Europe/Rome'?"
        ),
        "row 4, column Hire date: there is no day '31.2.2020'. Write year, month and day, such as 2024-04-03.",
    ]
    assert {(4, "email"), (4, "time_zone"), (4, "joined_on")} == found.unread


def test_a_row_without_a_number_is_told_and_not_read_further():
    found = parsed("""
        Employee ID, Name
        , Ada
        2, Bo
        3, Cy
    """)
    assert [row.number for row in found.rows] == ["2", "3"]
    assert problems(found) == [
        (
            "row 2, column Employee ID: there is no employee number for Ada. "
            "Write the number that tells this person apart, or leave the row out."
        )
    ]


def test_given_and_family_name_make_a_name():
    found = parsed("""
        Employee ID, First name, Last name
        1, Ada, Lovelace
        2, , Bo
        3, ,
    """)
    assert [row.values for row in found.rows] == [("Ada Lovelace",), ("Bo",), (None,)]


def test_what_a_person_wrote_over_a_cell_is_read_instead_of_it():
    text = """
        Employee ID, Email
        1, ada at x.org
        2, bo@x.org
        3, cy@x.org
    """
    assert len(problems(parsed(text))) == 1
    found = parsed(text, fixes={(2, "email"): " ada@x.org ", (3, "shoe size"): "43"})
    assert problems(found) == []
    assert found.rows[0].values == ("ada@x.org",)


def test_a_row_left_out_is_not_read_but_its_person_is_not_missing():
    found = parsed("Employee ID, Email\n1, nonsense\n2, bo@x.org\n3, cy@x.org", skip=frozenset({2}))
    assert problems(found) == []
    assert [row.number for row in found.rows] == ["2", "3"]
    assert found.skipped == {"1"}


LEAVERS = """
    Employee ID, Name, Status, Termination date
    1, Ada, Active,
    2, Bo, Terminated, 2025-01-31
    3, Cy, Terminated,
    4, Di, , 2025-02-28
    5, Ed, Active, 2020-01-01
    6, Flo, , 2025-06-30
"""


def test_who_has_left_is_told_by_the_state_or_else_by_the_day():
    left = {row.number: row.left_on for row in parsed(LEAVERS).rows if row.has_left}
    assert left == {"2": date(2025, 2, 1), "3": None, "4": date(2025, 3, 1)}


@pytest.mark.parametrize("state", ["", "Terminated"])
def test_whose_last_day_is_today_is_still_here(state: str):
    found = parsed(f"Employee ID, Name, Status, Last day\n1, Ada, {state}, {TODAY}")
    assert [row.has_left for row in found.rows] == [False]
    assert [note.kind for note in found.notes] == ["leaving later"]


def test_a_last_day_still_to_come_is_noted():
    (note,) = parsed(LEAVERS).notes
    assert note.text == "Some leave later and stay until then: 6 on 2025-06-30."
    assert note.rows == (7,)


def test_of_who_has_left_only_the_leaving_has_to_be_legible():
    found = parsed("""
        Employee ID, Email, Status, Termination date
        1, gone, Terminated, 2025-01-31
        2, gone, Terminated, some day
        3, c@x.org, Active, 2026-01-31
        4, d@x.org, Active, 2026-01-31
        5, e@x.org, Active, 2026-01-31
    """)
    assert problems(found) == [
        "row 3, column Termination date: 'some day' is not a day. Write year, month and day, such as 2024-04-03."
    ]


def test_a_cell_of_thousands_of_characters_is_refused():
    found = parsed(f"Employee ID, Location\n1, {'x' * 3000}")
    assert problems(found) == ["row 2, column Location: the cell has 3,000 characters. Shorten it to 2,000."]
