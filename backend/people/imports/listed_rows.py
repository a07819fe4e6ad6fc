"""A plan as the rows of `import_row`: what is wrong with which row, and what would become of whom."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import islice

from backend.people.core.imports.edits import Edits
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role
from backend.people.core.imports.parsing import Parsed
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.problems import Problem
from backend.people.core.imports.told import Told
from backend.people.imports.stored import NAMES, Json, person_edit_json

COLUMNS = ("import_id", "place", "kind", "row", "person_id", "number", "name", "problems", "before", "after")
"""Of `import_row`, in the order in which they are written here."""

NOT_NULL = ("number", "name")
"""Columns whose empty text is a text, not nothing."""

MOST_KEPT = 10_000
"""People who are missing from a file and stay, that are listed one by one."""

AT_THE_END = 2**31
"""Sorts what has no row after everything that has."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row of `import_row`.

    Attributes
    ----------
    row : of the file; `None` for what follows from something else.
    person_id : of somebody known here.
    """

    kind: str
    row: int | None
    person_id: str | None
    number: str
    name: str
    problems: tuple[Problem, ...] = ()
    before: Json | None = None
    after: Json | None = None


def listed_rows(plan: Plan, parsed: Parsed, organisation: Organisation) -> Iterator[ListedRow]:
    """Give everything that a person may want to look through, by row; problems before what would be done."""
    kept = (organisation.people[each] for each in islice(_kept(plan), MOST_KEPT))
    done = DoneRows.of(plan.edits, organisation, ids={})
    rows = [
        *_problem_rows(plan, parsed),
        *map(done.row, plan.told),
        *(ListedRow("kept", None, person.id, person.number, person.name) for person in kept),
    ]
    rows.sort(key=lambda each: (each.row or AT_THE_END, each.kind != "problem", each.number, each.name))
    yield from rows


@dataclass(frozen=True)
class DoneRows:
    """Writes what is done to people, with what a position is called then.

    Attributes
    ----------
    new_people, new_org_units : that the edits make: what is not known by its name anywhere else yet.
    roles : code to name, those that are made among them.
    ids : given to people who are new, by the id that they had until then.
    """

    new_people: Mapping[str, Person]
    new_org_units: Mapping[str, OrgUnit]
    roles: Mapping[str, Role]
    ids: Mapping[str, str]

    @classmethod
    def of(cls, edits: Edits, organisation: Organisation, *, ids: Mapping[str, str]) -> "DoneRows":
        """Read from edits what they make."""
        made = {edit.key: edit.after for edit in edits.roles if edit.after is not None}
        return cls(
            new_people={edit.key: edit.after for edit in edits.people if edit.before is None and edit.after},
            new_org_units={edit.key: edit.after for edit in edits.org_units if edit.before is None and edit.after},
            roles={**organisation.roles, **made},
            ids=ids,
        )

    def row(self, told: Told) -> ListedRow:
        """Give the row of what is done to one person."""
        person = told.person.after or told.person.before
        if person is None:
            raise ValueError("an edit has a side")
        before, after = person_edit_json(told.person)
        for side in filter(None, (before, after)):
            side.update((name, self.ids.get(side[name], side[name])) for name in ("id", "manager") if side.get(name))
        if before is not None and told.position is not None:
            before.update(self._described(told.position.before, told.position.after))
        if after is not None and told.position is not None:
            after.update(self._described(told.position.after, told.position.before))
        if after is not None and (names := self._names(after, told)):
            after[NAMES] = names
        known = self.ids.get(person.id, person.id)
        person_id = None if known.startswith("new:") else known
        return ListedRow(told.kind, told.row, person_id, person.number, person.name, (), before, after)

    def _names(self, after: Json, told: Told) -> Json:
        """Name what is new and stands in a row by its code: nobody else knows what it is called."""
        manager = self.new_people.get(after.get("manager") or "")
        org_unit = self.new_org_units.get(after.get("org_unit") or "")
        position = told.position.after if told.position is not None and told.position.before is None else None
        names = {
            "manager": manager and f"{manager.name} ({manager.number})",
            "org_unit": org_unit and org_unit.name,
            "position": position and position.title,
        }
        return {field: name for field, name in names.items() if name}

    def _described(self, position: Position | None, other: Position | None) -> Json:
        """Say what a position is called, and of which role it is, where `other` says something else."""
        said = {} if position is None else self._said(position)
        elsewhere = {} if other is None else self._said(other)
        return {field: text for field, text in said.items() if text and text != elsewhere.get(field)}

    def _said(self, position: Position) -> dict[str, str | None]:
        role = self.roles.get(position.role or "")
        return {"position_title": position.title, "role": role and role.name}


def table_row(import_id: str, place: int, each: ListedRow) -> tuple[object, ...]:
    """Give a row of an import as its table has it."""
    problems = json.dumps([asdict(problem) for problem in each.problems]) if each.problems else "[]"
    return (
        *(import_id, place, each.kind, each.row, each.person_id, each.number, each.name, problems),
        *(_json(each.before), _json(each.after)),
    )


def _json(side: Json | None) -> str | None:
    return None if side is None else json.dumps(side)


def _kept(plan: Plan) -> Iterator[str]:
    leaving = {each.person.key for each in plan.told}
    return (each for each in plan.missing if each not in leaving)


def _problem_rows(plan: Plan, parsed: Parsed) -> Iterator[ListedRow]:
    by_row: dict[int, list[Problem]] = {}
    for problem in plan.problems:
        if problem.row is not None:
            by_row.setdefault(problem.row, []).append(problem)
    place = parsed.places().get("name")
    said = {each.row: each for each in parsed.rows if each.row in by_row}
    for row, problems in by_row.items():
        there = said.get(row)
        name = there.values[place] if there is not None and place is not None else None
        yield ListedRow("problem", row, None, there.number if there else "", str(name or ""), tuple(problems))
