from dataclasses import replace

from backend.people.core.imports.organisation import Organisation, Position, Role
from backend.people.core.imports.plan import Plan
from tests.unit.people.core.imports.files import organisation_of, plan, problems_of

SEATS = """
    Employee ID, Name, Email, Department, Position ID, Job title, Job code
    1, Ada, ada@x.org, Board, P1, Chief, chief
    2, Bo, bo@x.org, Harbour, P2, Pilot, pilot
    3, Cy, cy@x.org, Harbour, , ,
"""


def here() -> Organisation:
    return organisation_of(SEATS)


def holders(found: Plan) -> dict[str, tuple[str | None, str | None]]:
    return {e.key: (e.before and e.before.position, e.after and e.after.position) for e in found.edits.people}


def test_positions_and_roles_of_a_first_file_are_made():
    organisation = here()
    assert organisation.positions == {
        "P1": Position("P1", "Chief", "CHIEF", "BOARD"),
        "P2": Position("P2", "Pilot", "PILOT", "HARBOUR"),
    }
    assert organisation.roles["PILOT"] == Role("PILOT", "pilot")
    assert organisation.people["new:3"].position is None


def test_what_is_new_is_made_only_when_asked_for():
    found = plan(SEATS, create=frozenset())
    assert [question.kind for question in found.questions] == ["new org units", "new roles", "new positions"]
    assert found.questions[2].items == ("P1: 'Chief'", "P2: 'Pilot'")


def test_somebody_takes_a_position_that_another_gives_up():
    found = plan("Employee ID, Position ID\n2, \n3, p2", here())
    assert holders(found) == {"new:2": ("P2", None), "new:3": (None, "P2")}
    assert not found.edits.positions


def test_a_position_is_held_by_one():
    found = plan("Employee ID, Position ID\n1, P1\n3, P2", here())
    assert problems_of(found) == [
        (
            "row 3, column Position ID: the position P2 would be held by Bo (2) too. "
            "Name another position, or empty the cell of whoever does not hold it."
        )
    ]


def test_a_closed_position_is_not_taken():
    organisation = here()
    closed = replace(organisation.positions["P2"], is_open=False)
    vacant = replace(organisation.people["new:2"], position=None)
    organisation = replace(
        organisation,
        positions={**organisation.positions, "P2": closed},
        people={**organisation.people, "new:2": vacant},
    )
    assert problems_of(plan("Employee ID, Position ID\n1, P1\n3, P2", organisation)) == [
        "row 3, column Position ID: the position 'P2', Pilot, is closed. Name an open one, or open it first."
    ]


def test_a_title_is_that_of_the_position_somebody_holds():
    found = plan("Employee ID, Job title\n1, Chair\n2, Pilot", here())
    (edit,) = found.edits.positions
    assert (edit.key, edit.before and edit.before.title, edit.after and edit.after.title) == ("P1", "Chief", "Chair")
    assert not found.edits.people
    assert (found.counts, found.unchanged) == ({"changed": 1}, ("new:2",))
    (told,) = found.told
    assert (told.person.key, told.position, told.row) == ("new:1", edit, 2)


def test_many_whose_titles_change_are_asked_about():
    rows = "".join(f"\n{k}, Person {k}, p{k}@x.org, Harbour, Sailor" for k in range(1, 41))
    crew = organisation_of(f"Employee ID, Name, Email, Department, Job title{rows}")
    found = plan(f"Employee ID, Name, Email, Department, Job title{rows}".replace("Sailor", "Mate"), crew)
    assert [(question.kind, question.count) for question in found.questions] == [("many change", 40)]


def test_a_role_that_only_somebody_without_a_position_has_is_not_made():
    found = plan("Employee ID, Position ID, Job code\n3, , Diver", here(), create=frozenset())
    assert (found.is_ready, bool(found.edits), found.told) == (True, False, ())


def test_a_title_without_a_position_makes_one_of_their_own():
    found = plan("Employee ID, Job title\n3, Deckhand\n1, Chief", here())
    assert [edit.after for edit in found.edits.positions] == [Position("P-3", "Deckhand", None, "HARBOUR")]
    assert holders(found) == {"new:3": (None, "P-3")}


def test_a_role_that_two_profiles_are_called_is_unclear():
    organisation = replace(here(), roles={"A": Role("A", "Pilot"), "B": Role("B", "pilot")})
    assert problems_of(plan("Employee ID, Role\n1, PILOT\n2, A", organisation)) == [
        "row 2, column Role: 'PILOT' could be 2 things. Write the code of the role. Did you mean 'A' or 'B'?"
    ]
