"""People and their policy after some have left and joined."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import open_table
from backend.matching.scoring.column_faults import column_faults
from backend.matching.scoring.people import Competencies, Lists, People, Text
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.rounds.roster import Roster
from backend.mentoring.files.cells import Spelling
from backend.mentoring.files.columns import Side
from backend.mentoring.files.limits import PEOPLE_LIMITS
from backend.mentoring.files.people import people_rows, policy_spelling, typed_columns
from backend.mentoring.files.people_rows import PeopleRows
from backend.mentoring.files.policy import PolicyFile, policy_of
from backend.mentoring.files.policy_tables import Condition
from backend.mentoring.files.typed_columns import IdBook

SIDE = "side"
"""The column that says which side a person joins."""

SIDES: tuple[Side, Side] = ("mentee", "mentor")


@dataclass(frozen=True, eq=False)
class JoinedPeople:
    """Those who join, `mentee` and `mentor`: their rows, and the typed columns of these."""

    rows: dict[Side, PeopleRows]
    people: dict[Side, People]

    def ids(self, side: Side) -> tuple[str, ...]:
        """Who joins that side."""
        return self.people[side].ids

    def numbers(self, side: Side, name: str) -> list[int]:
        """Return their demand and the like."""
        return self.rows[side].numbers.get(name, [])


def read_joined_people(path: Path | None, scored: ScoredPeople, policy_text: str, faults: Faults) -> JoinedPeople:
    """Read people as the policy of the round maps them; the column `side` says mentee or mentor."""
    before = {"mentee": scored.mentees, "mentor": scored.mentors}
    rows: dict[Side, PeopleRows] = {side: PeopleRows("") for side in SIDES}
    people: dict[Side, People] = {side: _nobody(before[side]) for side in SIDES}
    policy = None if path is None else policy_of(policy_text, "the policy of the run", faults)
    if path is None or policy is None:
        return JoinedPeople(rows, people)
    for side in _sides_in(path, faults):
        rows[side] = people_rows(side, path, _taking(policy, side), faults)
        for identity, row in zip(rows[side].ids, rows[side].rows, strict=True):
            if identity in before[side].ids:
                problem = f"{quoted(identity)} is a {side} of the round already"
                faults.add(Fault(str(path), row, None, problem, "Take the row out, or let them leave first."))
    ids = IdBook(identity for side in SIDES for identity in (*before[side].ids, *rows[side].ids))
    spelling = _spelling(policy, scored)
    for side in SIDES:
        columns = typed_columns(side, rows[side], policy, spelling, ids, faults)
        if columns:
            people[side] = People(tuple(rows[side].ids), tuple(rows[side].names), columns)
    return JoinedPeople(rows, people)


def changed_people(
    scored: ScoredPeople, joined: JoinedPeople, mentees: Roster, mentors: Roster, faults: Faults
) -> ScoredPeople:
    """Score those who are there now.

    Raises
    ------
    BadInput
        where somebody who joins does not fit the policy.
    """
    sides = (
        _arranged(scored.mentees, joined.people["mentee"], mentees),
        _arranged(scored.mentors, joined.people["mentor"], mentors),
    )
    for fault in column_faults(scored.policy, *sides):
        faults.add(Fault("--joined", None, fault.field, fault.problem.rstrip("."), "Mend the row."))
    faults.fail_if_any()
    return ScoredPeople(*sides, scored.policy)


def _nobody(before: People) -> People:
    return People((), (), {name: replace(column, values=()) for name, column in before.columns.items()})


def _sides_in(path: Path, faults: Faults) -> list[Side]:
    """Which sides the rows name."""
    named: set[str] = set()
    with open_table(path, faults, PEOPLE_LIMITS) as table:
        at = None if table is None else table.required(SIDE, faults)
        if table is None or at is None:
            return []
        for row, cells in table.rows:
            named.add(cells[at].casefold())
            if cells[at].casefold() not in SIDES:
                problem = f"{quoted(cells[at])} is neither mentee nor mentor"
                faults.add(Fault(table.file, row, SIDE, problem, "Write mentee or mentor."))
    return [side for side in SIDES if side in named]


def _taking(policy: PolicyFile, side: Side) -> PolicyFile:
    """Return the policy, but taking the rows that name `side`."""
    where = {"where": Condition.model_validate({"column": SIDE, "is": side}), "sheet": None}
    return replace(
        policy, mentees=policy.mentees.model_copy(update=where), mentors=policy.mentors.model_copy(update=where)
    )


def _spelling(policy: PolicyFile, scored: ScoredPeople) -> Spelling:
    """Spell as the policy does, and then as the people of the round do."""
    spelling = policy_spelling(policy.policy)
    for people in (scored.mentees, scored.mentors):
        for column in people.columns.values():
            if isinstance(column, Text | Lists | Competencies):
                for value in column.values:
                    texts = () if value is None else {value} if isinstance(value, str) else sorted(value)
                    for text in texts:
                        spelling.of(text)
    return spelling


def _arranged(before: People, joined: People, roster: Roster) -> People:
    """Everybody who is there now, in the order of the roster."""
    source = roster.source.tolist()
    columns = {
        name: replace(column, values=_picked((*column.values, *joined.columns[name].values), source))
        for name, column in before.columns.items()
    }
    return People(roster.ids, _picked((*before.names, *joined.names), source), columns)


def _picked(values: Sequence[Any], source: list[int]) -> tuple[Any, ...]:
    return tuple(values[k] for k in source)
