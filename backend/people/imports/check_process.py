"""The dry run, as it is done in a process of its own: from files on a desk to what would be done."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass, field, replace
from itertools import chain, islice
from typing import Any, Literal

from backend.kit.work.process import Report
from backend.people.core.imports.guessing import Guess, GuessedColumn, guess_mapping
from backend.people.core.imports.mapping import MappedColumn, Mapping, mapping_hints, mapping_problems
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation
from backend.people.core.imports.parsing import Fixes, Parsed, parse_rows
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.planning import plan_import
from backend.people.core.imports.problems import Problem
from backend.people.imports.desk import Desk
from backend.people.imports.file_reading import PeopleFile, open_file
from backend.people.imports.listed_rows import listed_rows, table_row
from backend.people.imports.snapshot import organisation_of
from backend.people.imports.stored import Json, mapping_json
from backend.people.imports.tables_out import write_table

SAMPLE = 300
"""Rows that a mapping is guessed from."""

MOST_EXAMPLES = 3

LONGEST_EXAMPLE = 60

Row = tuple[int, Sequence[str]]

State = Literal["unreadable", "unmapped", "checked"]


@dataclass(frozen=True)
class CheckTask:
    """What a dry run needs.

    Attributes
    ----------
    import_id : whose rows they become.
    desk : with the file and the organisation on it; the rows are laid down beside them.
    mapping : chosen by a person; `None` to guess one.
    remembered : used last time for this source.
    fixes, skip : what a person decided about single rows.
    asker : id of the person who has it checked; `None` for somebody who is none, and when it is committed.
    """

    import_id: str
    desk: Desk
    mapping: Mapping | None
    remembered: Mapping | None
    options: Options
    fixes: Fixes
    skip: AbstractSet[int]
    asker: str | None = None


@dataclass(frozen=True)
class Checked:
    """What a dry run found, as JSON; its rows of `import_row` are on the desk.

    Attributes
    ----------
    columns : each with what it is for, how surely and why, and examples.
    mapping : as it was used, or guessed.
    digest : of the plan; `None` where there is none.
    """

    state: State
    columns: list[Json] = field(default_factory=list[Json])
    mapping: list[Json] | None = None
    summary: Json = field(default_factory=dict[str, Any])
    digest: str | None = None


def check_file(report: Report, task: CheckTask) -> Checked:
    """Work out what a file would do."""
    with open_file(task.desk.file, lambda done, whole: report(0.5 * done / whole, "Reading the file")) as file:
        if isinstance(file, tuple):
            return Checked("unreadable", summary=_unreadable(file))
        report(0.0, "Reading the file")
        last = deque[int](maxlen=1)
        noted = replace(file, rows=_noting(file.rows, last))
        sample = list(islice(noted.rows, SAMPLE))
        if ended := file.end_of_reading():
            return Checked("unreadable", summary=_unreadable(ended))
        guess = _guess(file, sample, task)
        columns = list(_columns(guess, sample))
        faults = mapping_problems(guess.mapping, file.labels)
        hints = [*guess.hints, *mapping_hints(guess.mapping)]
        if faults:
            summary = {**_empty(), "mapping_problems": _listed(faults), "hints": hints}
            return Checked("unmapped", columns, mapping_json(guess.mapping), summary)
        organisation = organisation_of(task.desk)
        parsed, plan = planned(noted, sample, guess.mapping, task, organisation, report)
        if ended := file.end_of_reading():
            return Checked("unreadable", summary=_unreadable(ended))
    listed = enumerate(listed_rows(plan, parsed, organisation), 1)
    write_table(task.desk.result("rows"), (table_row(task.import_id, place, each) for place, each in listed))
    summary = {**_summary(plan, parsed), "hints": hints, "last_row": last[0] if last else 0}
    return Checked("checked", columns, mapping_json(guess.mapping), summary, plan.digest)


def planned(
    file: PeopleFile,
    sample: Sequence[tuple[int, Sequence[str]]],
    mapping: Mapping,
    task: CheckTask,
    organisation: Organisation,
    report: Callable[[float, str], None],
) -> tuple[Parsed, Plan]:
    """Read the rest of a file, and plan what it would do."""
    rows = chain(sample, file.rows)
    parsed = parse_rows(rows, file.labels, mapping, today=task.options.today, fixes=task.fixes, skip=task.skip)
    parsed.problems.extend(file.problems())
    report(0.55, "Comparing it with who is here")
    plan = plan_import(replace(organisation, asker=task.asker), parsed, task.options)
    report(0.85, "Writing down what it would do")
    return parsed, plan


def _noting(rows: Iterator[Row], last: deque[int]) -> Iterator[Row]:
    for row in rows:
        last.append(row[0])
        yield row


def _guess(file: PeopleFile, sample: Sequence[tuple[int, Sequence[str]]], task: CheckTask) -> Guess:
    cells = [cells for _, cells in sample]
    guess = guess_mapping(file.labels, cells, task.remembered)
    if task.mapping is None:
        return guess
    chosen = {mapped.column: mapped for mapped in task.mapping.columns}
    columns = (_chosen(each, chosen.get(each.mapped.column)) for each in guess.columns)
    return Guess(tuple(columns), ())


def _chosen(guessed: GuessedColumn, chosen: MappedColumn | None) -> GuessedColumn:
    if chosen is None:
        return GuessedColumn(MappedColumn(guessed.mapped.column, None), 0.0, "Left out.")
    if chosen == guessed.mapped:
        return guessed
    return GuessedColumn(chosen, 1.0 if chosen.field else 0.0, "As you chose." if chosen.field else "Left out by you.")


def _columns(guess: Guess, sample: Sequence[tuple[int, Sequence[str]]]) -> Iterator[Json]:
    for place, column in enumerate(guess.columns):
        seen = dict.fromkeys(cells[place] for _, cells in sample if cells[place])
        yield {
            **asdict(column.mapped),
            "confidence": column.confidence,
            "why": column.why,
            "examples": [text[:LONGEST_EXAMPLE] for text in islice(seen, MOST_EXAMPLES)],
        }


def _summary(plan: Plan, parsed: Parsed) -> Json:
    return {
        **_empty(),
        "rows": len(parsed.rows) + len(parsed.skipped),
        "counts": dict(plan.counts),
        "unchanged": len(plan.unchanged),
        "missing": len(plan.missing),
        "problem_counts": dict(plan.problem_counts),
        "file_problems": _listed(problem for problem in plan.problems if problem.row is None),
        "questions": [asdict(question) for question in plan.questions],
        "notes": [{"kind": note.kind, "text": note.text, "count": note.count} for note in plan.notes],
        "is_ready": plan.is_ready,
    }


def _unreadable(problems: Sequence[Problem]) -> Json:
    return {**_empty(), "file_problems": _listed(problems)}


def _empty() -> Json:
    return {
        "rows": 0,
        "counts": {},
        "unchanged": 0,
        "missing": 0,
        "problem_counts": {},
        "file_problems": [],
        "mapping_problems": [],
        "questions": [],
        "notes": [],
        "hints": [],
        "is_ready": False,
    }


def _listed(problems: Iterator[Problem] | Sequence[Problem]) -> list[Json]:
    return [asdict(problem) for problem in problems]
