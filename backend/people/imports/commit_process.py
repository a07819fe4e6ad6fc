"""What a commit writes, as it is worked out in a process of its own: tables to be copied."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from backend.kit.identifiers import new_id
from backend.kit.work.process import Report
from backend.people.core.imports.edits import Edit, Edits, kind_of
from backend.people.core.imports.organisation import Organisation, Person, Position
from backend.people.core.imports.told import told_of
from backend.people.core.imports.undoing import UndoConflict
from backend.people.core.words import search_text, sort_name
from backend.people.imports.check_process import SAMPLE, CheckTask, planned
from backend.people.imports.desk import Desk
from backend.people.imports.file_reading import open_file
from backend.people.imports.listed_rows import DoneRows, table_row
from backend.people.imports.snapshot import organisation_of, versions_of
from backend.people.imports.stored import thing_json
from backend.people.imports.tables_out import write_table


@dataclass(frozen=True)
class Writing:
    """Everything that has to be written.

    Of what there may be much is on the desk: `people` and `positions`, the rows of the temporary tables `edited_person`
    and `edited_position` (see `writing`), and `rows` and `things`, the record in `import_row` and `import_thing`.

    Attributes
    ----------
    digest : of the plan that is carried out.
    org_units, roles : that are new: code and name.
    leavers : who leaves, and who is next above them and stays.
    removed : ids of people, codes of other things, that go; only when an import is undone.
    counts : of people, by what happens to them.
    conflicts : what keeps an undoing from being done.
    """

    digest: str
    org_units: tuple[tuple[str, str], ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    leavers: tuple[tuple[str, str | None], ...] = ()
    removed: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    conflicts: tuple[UndoConflict, ...] = ()


def plan_commit(report: Report, task: CheckTask, since: date) -> Writing | None:
    """Work out what a commit writes; `None` where the file cannot be planned any more.

    Parameters
    ----------
    task : as it was checked, with the organisation as it is now.
    since : the day from which new managers and positions count.
    """
    if task.mapping is None:
        return None
    with open_file(task.desk.file, lambda done, whole: report(0.4 * done / whole, "Reading the file")) as file:
        if isinstance(file, tuple):
            return None
        organisation = organisation_of(task.desk)
        sample = list(islice(file.rows, SAMPLE))
        _, plan = planned(file, sample, task.mapping, task, organisation, lambda part, step: report(part * 0.7, step))
    if not plan.is_ready:
        return Writing(digest="")
    return writing_of(task.desk, task.import_id, plan.edits, plan.digest, organisation, since)


def writing_of(
    desk: Desk, import_id: str, edits: Edits, digest: str, organisation: Organisation, since: date
) -> Writing:
    """Turn edits into what has to be written, and lay the tables on the desk."""
    ids = {edit.key: str(new_id()) for edit in edits.people if edit.before is None}
    told = told_of(edits, organisation.people)
    done = DoneRows.of(edits, organisation, ids=ids)
    left_on = {e.key: e.after.left_on for e in edits.people if kind_of(e) == "left" and e.after is not None}
    versions = versions_of(desk, {edit.key for edit in edits.people if edit.before is not None})
    people = _PersonRows(ids, versions, left_on, since)
    write_table(desk.result("people"), (people.row(edit, edit.after) for edit in edits.people if edit.after))
    write_table(desk.result("positions"), (_position_row(edit, edit.after) for edit in edits.positions if edit.after))
    write_table(desk.result("rows"), (table_row(import_id, k, done.row(each)) for k, each in enumerate(told, 1)))
    write_table(desk.result("things"), _thing_rows(import_id, edits))
    return Writing(
        digest=digest,
        org_units=tuple((e.after.code, e.after.name) for e in edits.org_units if e.before is None and e.after),
        roles=tuple((e.after.code, e.after.name) for e in edits.roles if e.before is None and e.after),
        leavers=tuple((each, _heir(each, organisation, left_on)) for each in left_on),
        removed=_removed(edits),
        counts=Counter(each.kind for each in told),
    )


@dataclass(frozen=True)
class _PersonRows:
    """Writes rows of `edited_person`.

    Attributes
    ----------
    ids : given to people who are new.
    versions : of the people who are known.
    left_on : of those who leave.
    since : the day from which changes count that have no day of their own.
    """

    ids: Mapping[str, str]
    versions: Mapping[str, int]
    left_on: Mapping[str, date | None]
    since: date

    def row(self, edit: Edit[Person], after: Person) -> tuple[object, ...]:
        before = edit.before
        return (
            *(self.ids.get(after.id, after.id), before is None, self.versions.get(after.id, 0), after.number),
            *(after.name, after.email, after.org_unit, after.time_zone, json.dumps(after.languages), after.location),
            *(after.joined_on, after.state, after.left_on, self.ids.get(after.manager or "", after.manager)),
            *(after.position, sort_name(after.name), search_text(after.name, after.number, after.email)),
            before is not None and (before.number, before.email) != (after.number, after.email),
            after.manager != (before.manager if before is not None else None),
            after.position != (before.position if before is not None else None),
            *(self._since(before, after), new_id(), new_id()),
        )

    def _since(self, before: Person | None, after: Person) -> date:
        """Give the day from which a change counts: that of leaving, one's own or one's manager's, else the usual."""
        manager = before.manager if before is not None else None
        day = after.left_on or self.left_on.get(manager or "")
        return self.since if day is None else min(day, self.since)


def _heir(leaver: str, organisation: Organisation, left_on: Mapping[str, object]) -> str | None:
    """Find who is next above somebody who leaves and stays."""
    line = dict[str, None]()
    boss = organisation.people[leaver].manager
    while boss is not None and boss in left_on and boss not in line:
        line[boss] = None
        boss = organisation.people[boss].manager
    return None if boss in line else boss


def _position_row(edit: Edit[Position], after: Position) -> tuple[object, ...]:
    before = edit.before
    return (
        *(new_id(), before is None, after.code, after.title, after.role, after.org_unit),
        *(before and before.title, before and before.role),
        *(sort_name(after.title), search_text(after.title, after.code)),
    )


def _removed(edits: Edits) -> dict[str, tuple[str, ...]]:
    kinds = {"person": edits.people, "position": edits.positions, "role": edits.roles, "org_unit": edits.org_units}
    return {kind: tuple(edit.key for edit in found if edit.after is None) for kind, found in kinds.items()}


def _thing_rows(import_id: str, edits: Edits) -> Iterable[tuple[object, ...]]:
    for kind, found in (("org_unit", edits.org_units), ("role", edits.roles), ("position", edits.positions)):
        for edit in found:
            sides = (thing_json(edit.before), thing_json(edit.after))
            yield (import_id, kind, edit.key, *(None if side is None else json.dumps(side) for side in sides))
