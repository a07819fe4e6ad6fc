"""A plan as the rows of `import_row`: what is wrong with which row, and what would become of whom."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import islice

from backend.people.core.imports.edits import Edit, kind_of
from backend.people.core.imports.organisation import Organisation, Person
from backend.people.core.imports.parsing import Parsed
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.problems import Problem
from backend.people.imports.stored import Json, person_edit_json

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
    rows = [
        *_problem_rows(plan, parsed),
        *(edit_row(edit, {}) for edit in plan.edits.people),
        *(ListedRow("kept", None, person.id, person.number, person.name) for person in kept),
    ]
    rows.sort(key=lambda each: (each.row or AT_THE_END, each.kind != "problem", each.number, each.name))
    yield from rows


def edit_row(edit: Edit[Person], ids: Mapping[str, str]) -> ListedRow:
    """Give the row of what is done to one person.

    Parameters
    ----------
    ids : given to people who are new, by the id that they had until then.
    """
    person = edit.after or edit.before
    if person is None:
        raise ValueError("an edit has a side")
    before, after = person_edit_json(edit)
    for side in filter(None, (before, after)):
        side.update((name, ids.get(side[name], side[name])) for name in ("id", "manager") if side.get(name))
    known = ids.get(person.id, person.id)
    person_id = None if known.startswith("new:") else known
    return ListedRow(kind_of(edit), edit.row, person_id, person.number, person.name, (), before, after)


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
    leaving = {edit.key for edit in plan.edits.people}
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
