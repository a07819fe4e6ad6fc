from dataclasses import replace
from datetime import date

from backend.people.core.imports.edits import apply
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.undoing import undo
from tests.unit.people.core.imports.files import organisation_of, plan

FIRST = """
    Employee ID, Name, Email, Manager, Department, Location
    1, Ada, ada@x.org, , Board, Rome
    2, Bo, bo@x.org, 1, Harbour, Rome
    3, Cy, cy@x.org, 2, Harbour, Oslo
"""

NEXT = """
    Employee ID, Name, Email, Manager, Department, Location
    1, Ada, ada@x.org, , Board, Rome
    2, Bo, bo@x.org, 1, Fleet, Bergen
    4, Di, di@x.org, 2, Fleet, Bergen
"""

BEFORE = organisation_of(FIRST)
DONE = plan(NEXT, BEFORE, missing_left_on=date(2025, 2, 28)).edits
AFTER = apply(DONE, BEFORE)


def changed(organisation: Organisation, *people: Person) -> Organisation:
    return replace(organisation, people={**organisation.people, **{person.id: person for person in people}})


def conflicts(organisation: Organisation) -> dict[str, str]:
    return {conflict.name: conflict.problem for conflict in undo(DONE, organisation).conflicts}


def test_undoing_restores_everything():
    back = undo(DONE, AFTER)
    assert back.conflicts == ()
    assert apply(back.edits, AFTER) == BEFORE


def test_what_somebody_changed_elsewhere_since_stays():
    now = changed(AFTER, replace(AFTER.people["new:2"], time_zone="Europe/Oslo"))
    back = undo(DONE, now)
    assert back.conflicts == ()
    assert apply(back.edits, now).people["new:2"] == replace(BEFORE.people["new:2"], time_zone="Europe/Oslo")


def test_what_was_taken_back_by_hand_is_no_conflict():
    now = changed(AFTER, replace(AFTER.people["new:2"], location="Rome"))
    assert conflicts(now) == {}


def test_a_field_changed_again_since_is_a_conflict():
    now = changed(AFTER, replace(AFTER.people["new:2"], location="Lagos"))
    assert conflicts(now) == {"Bo": "Location has been changed since: Bergen → Lagos."}


def test_somebody_added_and_changed_since_is_a_conflict():
    now = changed(AFTER, replace(AFTER.people["new:4"], languages=("en", "de")))
    assert conflicts(now) == {"Di": "Languages has been changed since: nothing → en, de."}


def test_somebody_who_is_gone_since_is_a_conflict():
    people = {key: person for key, person in AFTER.people.items() if key != "new:3"}
    assert conflicts(replace(AFTER, people=people)) == {"Cy": "It is no longer there."}


def test_a_unit_that_others_have_joined_since_is_a_conflict():
    now = changed(AFTER, replace(AFTER.people["new:1"], org_unit="FLEET"))
    assert conflicts(now) == {"Fleet": "The org unit is used by Ada now."}


def test_an_address_that_somebody_new_has_taken_since_is_a_conflict():
    done = plan("Employee ID, Email\n3, late@x.org", BEFORE).edits
    eve = Person("e", "5", "Eve", "cy@x.org", "BOARD", "Etc/UTC")
    (conflict,) = undo(done, changed(apply(done, BEFORE), eve)).conflicts
    assert conflict.problem == "The address cy@x.org would belong to Cy (3) too."


def test_a_manager_who_has_left_since_is_a_conflict():
    now = changed(AFTER, replace(AFTER.people["new:2"], state="left", manager=None))
    assert "Cy (3) would report to Bo (2), who has left." in {c.problem for c in undo(DONE, now).conflicts}


def test_whoever_reports_to_somebody_the_import_added_is_a_conflict():
    now = changed(AFTER, replace(AFTER.people["new:1"], manager="new:4"))
    assert "Ada (1) would report to somebody who is not here." in {c.problem for c in undo(DONE, now).conflicts}
