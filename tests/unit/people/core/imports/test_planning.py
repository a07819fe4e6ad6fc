from datetime import date

from backend.people.core.imports.edits import field_changes, kind_of
from backend.people.core.imports.organisation import Organisation
from backend.people.core.imports.plan import Plan
from tests.unit.people.core.imports.files import organisation_of, plan, problems_of

FIRST = """
    Employee ID, Name, Email, Manager ID, Department, Location
    1, Ada, ada@x.org, , Board, Rome
    2, Bo, bo@x.org, 1, Harbour, Rome
    3, Cy, cy@x.org, 2, Harbour, Oslo
    4, Di, di@x.org, 2, Harbour, Oslo
    5, Ed, ed@x.org, 3, Harbour, Oslo
"""


def here() -> Organisation:
    return organisation_of(FIRST)


def changes(found: Plan) -> dict[str, dict[str, tuple[object, object]]]:
    return {
        edit.key: {change.field: (change.before, change.after) for change in field_changes(edit.before, edit.after)}
        for edit in found.edits.people
    }


def kinds(found: Plan) -> dict[str, str]:
    return {edit.key: kind_of(edit) for edit in found.edits.people}


def questions(found: Plan) -> dict[str, str]:
    return {question.kind: question.text for question in found.questions}


def notes(found: Plan) -> dict[str, str]:
    return {note.kind: note.text for note in found.notes}


def test_a_first_file_adds_everybody_and_makes_their_units():
    found = plan(FIRST)
    assert found.is_ready
    assert found.counts == {"added": 5}
    assert [(edit.after.code, edit.after.name) for edit in found.edits.org_units if edit.after] == [
        ("BOARD", "Board"),
        ("HARBOUR", "Harbour"),
    ]


def test_the_same_file_again_changes_nothing():
    found = plan(FIRST, here())
    assert (found.is_ready, bool(found.edits), len(found.unchanged)) == (True, False, 5)


def test_a_change_is_told_field_by_field_before_and_after():
    found = plan(FIRST.replace("4, Di, di@x.org, 2, Harbour, Oslo", "4, Dina, di@x.org, 3, Harbour, Rome"), here())
    assert changes(found) == {
        "new:4": {"name": ("Di", "Dina"), "manager": ("new:2", "new:3"), "location": ("Oslo", "Rome")}
    }
    assert found.edits.people[0].row == 5


def test_a_file_of_some_columns_changes_only_these():
    found = plan("Employee ID, Location\n3, Bergen\n4, Bergen\n5, ", here())
    assert changes(found) == {
        "new:3": {"location": ("Oslo", "Bergen")},
        "new:4": {"location": ("Oslo", "Bergen")},
        "new:5": {"location": ("Oslo", "")},
    }


def test_an_empty_cell_of_what_everybody_needs_leaves_it_as_it_is():
    assert not plan("Employee ID, Name, Email, Department\n1, , , \n2, , , \n3, , ,", here()).edits


def test_people_missing_from_the_file_are_kept_and_noted():
    found = plan("Employee ID, Name\n1, Ada\n2, Bo", here())
    assert not found.edits
    assert found.missing == ("new:3", "new:4", "new:5")
    assert notes(found)["kept"] == "3 people are here and not in this file. They stay as they are."


def test_people_missing_from_the_file_leave_on_the_day_that_is_named_for_it():
    found = plan("Employee ID, Name\n1, Ada\n2, Bo", here(), missing_left_on=date(2025, 2, 28))
    assert kinds(found) == {"new:3": "left", "new:4": "left", "new:5": "left"}
    assert changes(found)["new:3"] == {
        "manager": ("new:2", None),
        "state": ("active", "left"),
        "left_on": (None, "2025-02-28"),
    }


def test_a_file_that_would_make_most_of_an_organisation_leave_is_asked_about():
    rows = "\n".join(f"{n}, Name {n}, n{n}@x.org, Harbour" for n in range(1, 1201))
    whole = organisation_of(f"Employee ID, Name, Email, Department\n{rows}")
    few = "Employee ID, Location\n" + "\n".join(f"{n}, Rome" for n in range(1, 21))
    found = plan(few, whole, missing_left_on=date(2025, 2, 28))
    assert questions(found) == {
        "many leave": "1,180 of 1,200 people here would leave. Is this file the whole organisation?"
    }
    agreed = {"missing_left_on": date(2025, 2, 28), "confirmed": frozenset({("many leave", 1180)})}
    assert plan(few, whole, **agreed).is_ready
    assert not plan(f"{few}\n21, Rome", whole, **agreed).is_ready


def test_a_file_that_would_change_most_people_is_asked_about():
    rows = [f"{n}, Name {n}, n{n}@x.org, Harbour" for n in range(1, 41)]
    whole = organisation_of("\n".join(["Employee ID, Name, Email, Department", *rows]))
    shifted = "\n".join(["Employee ID, Location", *(f"{n}, Rome" for n in range(1, 31))])
    assert questions(plan(shifted, whole)) == {
        "many change": "30 of 40 people here would change. Are the columns mapped as they should be?"
    }


def test_somebody_who_left_and_is_in_the_file_again_returns():
    gone = here()
    found = plan("Employee ID, Status\n5, Terminated\n4, Active\n3, Active", gone)
    assert kinds(found) == {"new:5": "left"}
    left = organisation_of(FIRST)
    people = {**left.people, "new:5": next(edit.after for edit in found.edits.people if edit.after)}
    again = plan(FIRST, Organisation(people, left.org_units, left.roles, left.positions))
    assert kinds(again) == {"new:5": "returned"}
    assert changes(again)["new:5"]["left_on"] == ("2025-03-01", None)


def test_somebody_who_left_before_they_were_known_here_is_not_brought_in():
    found = plan("Employee ID, Status, Termination date\n9, Terminated, 2020-01-01\n1, Active,\n2, Active,", here())
    assert not found.edits
    assert "1 person is in this file as having left and not known here" in notes(found)["never here"]


def test_a_known_address_under_another_number_is_a_question_until_it_is_accepted():
    renumbered = FIRST.replace("3, Cy", "303, Cy").replace("5, Ed, ed@x.org, 3", "5, Ed, ed@x.org, 303")
    found = plan(renumbered, here())
    (question,) = found.questions
    assert question.text == (
        "1 person is known here by e-mail address, but under another employee number. Have these numbers changed?"
    )
    assert question.items == ("Cy (cy@x.org), row 4: 3 → 303",)
    assert question.keys == ("303",)
    for accepted in ("all", frozenset({"303"})):
        agreed = plan(renumbered, here(), new_numbers=accepted)
        assert agreed.is_ready
        assert kinds(agreed) == {"new:3": "number changed"}
        assert changes(agreed) == {"new:3": {"number": ("3", "303")}}


def test_zeros_that_a_spreadsheet_dropped_are_pointed_out():
    padded = organisation_of("Employee ID, Name, Email, Department\n0042, Ada, ada@x.org, Board")
    (question,) = plan("Employee ID, Name, Email, Department\n42, Ada, ada@x.org, Board", padded).questions
    assert question.items == ("Ada (ada@x.org), row 2: 0042 → 42, perhaps only zeros that a spreadsheet dropped",)


def test_a_number_twice_is_laid_at_every_row_that_has_it():
    found = plan(FIRST + "    2, Bob, bob@x.org, 1, Harbour, Rome\n")
    assert problems_of(found) == [
        f"row {row}, column Employee ID: the employee number 2 stands in 2 rows: 3, 7. "
        "Keep the row that is right, and leave out or mend the others."
        for row in (3, 7)
    ]


def test_an_address_twice_in_the_file_names_the_other_row():
    found = plan(FIRST.replace("cy@x.org", "bo@x.org"))
    assert problems_of(found) == [
        (
            "row 3, column Email: the address bo@x.org would belong to Cy (3, row 4) too. "
            "Give each person an address of their own."
        ),
        (
            "row 4, column Email: the address bo@x.org would belong to Bo (2, row 3) too. "
            "Give each person an address of their own."
        ),
    ]


def test_the_address_of_somebody_outside_the_file_is_not_free():
    found = plan("Employee ID, Email\n3, bo@x.org\n4, di@x.org\n5, ed@x.org", here())
    assert problems_of(found) == [
        (
            "row 2, column Email: the address bo@x.org would belong to Bo (2) too. "
            "Give each person an address of their own."
        )
    ]


def test_two_people_may_exchange_their_addresses():
    swapped = FIRST.replace("cy@x.org", "tmp").replace("di@x.org", "cy@x.org").replace("tmp", "di@x.org")
    assert kinds(plan(swapped, here())) == {"new:3": "changed", "new:4": "changed"}


def test_a_new_person_without_what_everybody_needs_is_told_what():
    found = plan("Employee ID, Name, Email\n6, Flo, \n1, Ada,\n2, Bo,", here())
    assert problems_of(found) == [
        "row 2, column Email: 6 is new here and has no e-mail. Fill the cell, or leave the row out.",
        "row 2: 6 is new here and has no org unit. Map a column to org unit, or leave the row out.",
    ]


def test_what_a_file_does_not_say_of_new_people_can_be_assumed():
    found = plan("Employee ID, Name, Email\n6, Flo, flo@x.org", here(), org_unit="BOARD", time_zone="Europe/Oslo")
    (edit,) = found.edits.people
    assert edit.after is not None
    assert (edit.after.org_unit, edit.after.time_zone) == ("BOARD", "Europe/Oslo")
    assert notes(found)["time zone assumed"] == (
        "No time zone in this file for 1 person new here: Europe/Oslo is assumed."
    )


def test_new_units_are_made_only_when_asked_for():
    found = plan(FIRST.replace("di@x.org, 2, Harbour", "di@x.org, 2, Habrour"), here(), create=frozenset())
    (question,) = found.questions
    assert (question.kind, question.text) == ("new org units", "1 org unit in this file is new here. Make it?")
    assert question.items == ("'Habrour', perhaps a slip of 'Harbour'",)


def test_the_digest_tells_what_is_done_and_nothing_else():
    moved = FIRST.replace("4, Di, di@x.org, 2, Harbour, Oslo", "4, Di, di@x.org, 2, Harbour, Rome")
    header, *rows = moved.strip().split("\n")
    turned = "\n".join([header, *reversed(rows)])
    assert plan(moved, here()).digest == plan(turned, here()).digest != plan(FIRST, here()).digest
