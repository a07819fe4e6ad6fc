"""Files of people as text, and what is made of them, in a line each."""

import csv
from datetime import date
from io import StringIO
from textwrap import dedent

from backend.people.core.imports.edits import apply
from backend.people.core.imports.guessing import guess_mapping
from backend.people.core.imports.mapping import labels_of, mapping_problems
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation
from backend.people.core.imports.parsing import Fixes, Parsed, parse_rows
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.planning import plan_import

TODAY = date(2025, 3, 1)

MAKE_ALL = frozenset({"org_units", "roles", "positions"})


def options(**answers: object) -> Options:
    return Options(**{"today": TODAY, "create": MAKE_ALL, **answers})  # pyright: ignore[reportArgumentType]


def parsed(text: str, fixes: Fixes | None = None, skip: frozenset[int] = frozenset()) -> Parsed:
    header, *rows = csv.reader(StringIO(dedent(text).strip()), skipinitialspace=True)
    labels = labels_of(header)
    rows = [(row, (cells + [""] * len(labels))[: len(labels)]) for row, cells in enumerate(rows, 2)]
    mapping = guess_mapping(labels, [cells for _, cells in rows]).mapping
    assert mapping_problems(mapping, labels) == ()
    return parse_rows(rows, labels, mapping, today=TODAY, fixes=fixes, skip=skip)


def plan(text: str, organisation: Organisation | None = None, **answers: object) -> Plan:
    return plan_import(organisation or Organisation(), parsed(text), options(**answers))


def organisation_of(text: str) -> Organisation:
    """The organisation that a first import of a file without faults makes."""
    first = plan(text)
    assert first.is_ready, first.problems
    return apply(first.edits, Organisation())


def problems_of(found: Plan) -> list[str]:
    return [str(problem) for problem in found.problems]
