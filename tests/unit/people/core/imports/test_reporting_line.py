from dataclasses import replace
from datetime import date, timedelta

import pytest

from backend.people.core.imports.edits import field_changes
from backend.people.core.imports.organisation import Organisation, PlannedLine
from backend.people.core.imports.plan import Plan
from tests.unit.people.core.imports.files import TODAY, organisation_of, plan, problems_of

FILE = """
    Employee ID, Name, Email, Manager, Department
    1, Ada, ada@x.org, , Board
    2, Bo, bo@x.org, 1, Harbour
    3, Cy, cy@x.org, 2, Harbour
    4, Di, di@x.org, 3, Harbour
"""


def here() -> Organisation:
    return organisation_of(FILE)


def managers(found: Plan) -> dict[str, tuple[object, object]]:
    return {
        edit.key: (change.before, change.after)
        for edit in found.edits.people
        for change in field_changes(edit.before, edit.after)
        if change.field == "manager"
    }


@pytest.mark.parametrize("who", ["2", "bo@x.org", "BO@x.org", "Bo", "bo"])
def test_a_manager_is_meant_by_number_address_or_name(who: str):
    assert managers(plan(FILE.replace("di@x.org, 3", f"di@x.org, {who}"), here())) == {"new:4": ("new:3", "new:2")}


def test_a_manager_may_be_somebody_who_is_new_in_the_same_file():
    found = plan(FILE.replace("di@x.org, 3", "di@x.org, 5") + "    5, Ed, ed@x.org, 1, Harbour\n", here())
    assert managers(found) == {"new:4": ("new:3", "new:5"), "new:5": (None, "new:1")}


def test_an_unknown_manager_is_told_with_the_number_that_is_one_slip_away():
    found = plan(FILE.replace("di@x.org, 3", "di@x.org, 33"), here())
    assert problems_of(found) == [
        (
            "row 5, column Manager: nobody here or in this file has the number or name '33'. "
            "Write the number or e-mail address of somebody who is here or in this file. Did you mean '3'?"
        )
    ]


def test_a_name_that_two_people_have_does_not_tell_a_manager():
    found = plan(FILE.replace("3, Cy", "3, Bo").replace("di@x.org, 3", "di@x.org, Bo"), here())
    assert problems_of(found) == [
        (
            "row 5, column Manager: 2 people are called 'Bo'. Write the number of the one who is meant. "
            "Did you mean '2' or '3'?"
        )
    ]


@pytest.mark.parametrize("written", ["Zoe Muller", "ZOÉ MÜLLER", "zoe müller"])
def test_a_manager_is_meant_by_a_name_without_its_accents(written: str):
    renamed = FILE.replace("2, Bo,", "2, Zoé Müller,").replace("di@x.org, 3", f"di@x.org, {written}")
    assert managers(plan(renamed, here())) == {"new:4": ("new:3", "new:2")}


def test_accents_tell_a_manager_from_somebody_of_the_same_name_without_them():
    renamed = FILE.replace("2, Bo,", "2, Jose,").replace("3, Cy,", "3, José,")
    assert managers(plan(renamed.replace("di@x.org, 3", "di@x.org, Jose"), here())) == {"new:4": ("new:3", "new:2")}
    (problem,) = plan(renamed.replace("di@x.org, 3", "di@x.org, Josè"), here()).problems
    assert problem.suggestions == ("2", "3")


def test_nobody_is_their_own_manager():
    found = plan(FILE.replace("di@x.org, 3", "di@x.org, 4"), here())
    assert problems_of(found) == [
        (
            "row 5, column Manager: Di (4, row 5) would be their own manager. "
            "Name whom they report to, or empty the cell of whoever is at the top."
        )
    ]


def test_a_circle_is_told_at_each_of_its_rows_from_there_up_the_line():
    found = plan(FILE.replace("bo@x.org, 1", "bo@x.org, 4"), here())
    assert [(p.row, p.problem) for p in found.problems] == [
        (3, "the reporting line runs in a circle: Bo (2) → Di (4) → Cy (3) → Bo (2)"),
        (4, "the reporting line runs in a circle: Cy (3) → Bo (2) → Di (4) → Cy (3)"),
        (5, "the reporting line runs in a circle: Di (4) → Cy (3) → Bo (2) → Di (4)"),
    ]


def test_a_circle_closed_over_people_outside_the_file_is_told_at_the_row_that_closes_it():
    found = plan("Employee ID, Manager\n2, 4\n1,", here())
    assert [p.row for p in found.problems] == [2]


def test_a_circle_among_people_outside_the_file_is_told_by_their_names():
    organisation = here()
    circle = replace(organisation.people["new:3"], manager="new:4")
    organisation = replace(organisation, people={**organisation.people, "new:3": circle})
    found = plan("Employee ID, Name\n1, Ada", organisation)
    assert problems_of(found) == [
        (
            "the file: the reporting line runs in a circle: Cy (3) → Di (4) → Cy (3). "
            "Mend the manager of one of them, or empty the cell of whoever is at the top."
        )
    ]


def test_a_long_circle_is_not_named_in_full():
    rows = "\n".join(f"{n}, N{n}, n{n}@x.org, {n % 30 + 1}, Board" for n in range(1, 31))
    found = plan(f"Employee ID, Name, Email, Manager, Department\n{rows}")
    assert found.problem_counts == {"circle": 30}
    assert found.problems[0].problem.endswith("N7 (7) → … (30 people in all) … → N1 (1)")


LEAVING = "Employee ID, Status\n3, Terminated\n1, Active\n2, Active"


def test_whose_manager_leaves_moves_up_to_the_next_who_stays():
    found = plan(LEAVING, here())
    assert managers(found) == {"new:3": ("new:2", None), "new:4": ("new:3", "new:2")}
    assert [note.text for note in found.notes if note.kind == "manager moved up"] == [
        "1 person whose manager leaves will report to the next above who stays."
    ]


def test_moving_up_passes_over_everybody_else_who_leaves():
    found = plan("Employee ID, Status\n3, Terminated\n2, Terminated\n1, Active", here())
    assert managers(found)["new:4"] == ("new:3", "new:1")


def test_when_the_whole_line_leaves_somebody_is_at_the_top():
    found = plan("Employee ID, Location\n4, Rome", here(), missing_left_on=date(2025, 1, 31))
    assert managers(found)["new:4"] == ("new:3", None)


def test_a_row_that_names_somebody_who_leaves_is_at_fault():
    file = """
        Employee ID, Status, Manager
        3, Terminated, 2
        4, Active, 3
        2, Active, 1
    """
    assert problems_of(plan(file, here())) == [
        (
            "row 3, column Manager: Di (4, row 3) would report to Cy (3, row 2), who has left. "
            "Name somebody who stays, or empty the cell."
        )
    ]


def test_a_row_that_names_somebody_who_left_before_they_were_known_is_at_fault():
    file = """
        Employee ID, Status, Manager
        9, Terminated,
        4, Active, 9
        2, Active, 1
    """
    assert problems_of(plan(file, here())) == [
        ("row 3, column Manager: '9' has left, as row 2 says. Name somebody who stays, or empty the cell.")
    ]


NEXT_YEAR = TODAY + timedelta(days=365)


def test_a_circle_that_a_plan_would_close_is_told_with_its_first_day():
    planned = (PlannedLine("new:2", "new:1", TODAY, NEXT_YEAR), PlannedLine("new:2", "new:4", NEXT_YEAR))
    found = plan("Employee ID, Manager\n4, 3", replace(here(), planned=planned))
    (told,) = problems_of(found)
    assert told == (
        "row 2, column Manager: from 2026-03-01, with what is planned, the reporting line runs in a circle: Di (4) → "
        "Cy (3) → Bo (2) → Di (4). Mend the manager of one of them, or let a talent partner change what is planned."
    )


def test_a_new_manager_replaces_what_was_planned():
    planned = (PlannedLine("new:2", "new:1", TODAY, NEXT_YEAR), PlannedLine("new:2", "new:4", NEXT_YEAR))
    assert plan("Employee ID, Manager\n4, 1\n2,", replace(here(), planned=planned)).is_ready


def test_who_was_to_report_to_a_leaver_is_looked_at_under_the_next_above():
    planned = (PlannedLine("new:1", "new:4", NEXT_YEAR),)
    found = plan("Employee ID, Status\n4, Terminated\n2, Active", replace(here(), planned=planned))
    assert [problem.kind for problem in found.problems] == ["planned circle"]
    assert found.problems[0].row is not None


def test_a_plan_that_ends_is_looked_at_until_then():
    until = NEXT_YEAR + timedelta(days=9)
    planned = (PlannedLine("new:2", "new:1", TODAY, NEXT_YEAR), PlannedLine("new:2", "new:4", NEXT_YEAR, until))
    found = plan("Employee ID, Manager\n4, 3", replace(here(), planned=planned))
    assert found.problem_counts == {"planned circle": 1}
    assert plan("Employee ID, Manager\n4, 1", replace(here(), planned=planned)).is_ready


def test_the_last_who_can_administer_and_whoever_asks_cannot_leave():
    def problems(**known: object) -> list[str]:
        organisation = replace(here(), **known)  # pyright: ignore[reportArgumentType]
        return problems_of(plan("Employee ID, Status\n3, Terminated\n2, Active", organisation))

    assert problems(administrators={"new:3", "new:1"}, asker="new:2") == []
    (told,) = problems(administrators={"new:3"})
    assert told == (
        "row 2, column Status: nobody would be left who can administer. Give the role of administrator to somebody "
        "who stays, or mend or leave out the row."
    )
    assert problems(asker="new:3")[0].startswith("row 2, column Status: you would leave yourself.")


def test_who_is_missing_and_cannot_leave_is_named_without_a_row():
    found = plan("Employee ID\n1\n2\n4", replace(here(), administrators={"new:3"}), missing_left_on=TODAY)
    assert str(found.problems[0]).startswith("the file: Cy (3) is missing: nobody would be left who can administer.")
