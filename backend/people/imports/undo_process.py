"""What taking an import back writes, as it is worked out in a process of its own."""

import json
from collections.abc import Iterator
from typing import TypeVar

from backend.kit.clock import today
from backend.kit.work.process import Report
from backend.people.core.imports.edits import Edit, Edits, digest_of
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role
from backend.people.core.imports.undoing import undo
from backend.people.imports.commit_process import Writing, writing_of
from backend.people.imports.desk import Desk
from backend.people.imports.snapshot import organisation_of, rows_of
from backend.people.imports.stored import OF_THE_PERSON, Json, person_edit_of

Thing = TypeVar("Thing", OrgUnit, Role, Position)


def plan_undo(report: Report, import_id: str, desk: Desk) -> Writing:
    """Work out what takes an import back.

    Parameters
    ----------
    desk : with the organisation as it is now on it, and what the import did: to people (`rows`: person, row, before,
        after), and to units, roles and positions (`things`: kind, before, after).
    """
    report(0.1, "Comparing with what is there now")
    organisation = organisation_of(desk)
    found = undo(_edits(desk, organisation), organisation)
    if found.conflicts:
        return Writing(digest="", conflicts=found.conflicts)
    report(0.6, "Writing down what is taken back")
    return writing_of(desk, import_id, found.edits, digest_of(found.edits), organisation, today())


def _edits(desk: Desk, organisation: Organisation) -> Edits:
    sides = [(kind, _json(before), _json(after)) for kind, before, after in rows_of(desk.known("things"))]
    return Edits(
        org_units=tuple(_things(OrgUnit, [each for each in sides if each[0] == "org_unit"])),
        roles=tuple(_things(Role, [each for each in sides if each[0] == "role"])),
        positions=tuple(_things(Position, [each for each in sides if each[0] == "position"])),
        people=tuple(_people(desk, organisation)),
    )


def _people(desk: Desk, organisation: Organisation) -> Iterator[Edit[Person]]:
    """Read what was done to people; somebody who is gone since is known by what the import left of them alone."""
    for person, row, before, after in rows_of(desk.known("rows")):
        sides = _json(before), _json(after)
        if all(side is not None and OF_THE_PERSON.isdisjoint(side) for side in sides):
            continue  # only their position changed, which is among the things
        present = organisation.people.get(person)
        if present is None and (sides[0] is None or sides[1] is None):
            yield person_edit_of(*sides, None, int(row) if row else None)
        else:
            known = present or Person(person, "", "somebody who is gone", "", "", "")
            yield person_edit_of(*sides, known, int(row) if row else None)


def _things(make: type[Thing], sides: list[tuple[str, Json | None, Json | None]]) -> Iterator[Edit[Thing]]:
    for _, before, after in sides:
        yield Edit(None if before is None else make(**before), None if after is None else make(**after))


def _json(text: str) -> Json | None:
    return json.loads(text) if text else None
