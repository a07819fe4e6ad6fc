"""A round from files of people and the policy that scores them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from backend.kit.faults import Faults
from backend.kit.sheets.table import open_table
from backend.kit.toml_tables import TomlFile
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scoring.column_faults import column_faults
from backend.matching.scoring.criteria import SharedValues
from backend.matching.scoring.people import Column, People
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import ConstantRule, PreviousPairsRule, ReportingLineRule, Rule
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.rounds.lots import Lots, ranked
from backend.mentoring.files.cells import Spelling
from backend.mentoring.files.columns import Side
from backend.mentoring.files.decided_pairs import Decided, Known, read_decided, read_pair_ids
from backend.mentoring.files.limits import PEOPLE_LIMITS
from backend.mentoring.files.people_rows import PeopleRows, read_people_rows
from backend.mentoring.files.policy import PolicyFile, policy_in
from backend.mentoring.files.policy_checks import remark_all
from backend.mentoring.files.sides import CAPACITY, DEMAND, MINIMUM, PRIORITY
from backend.mentoring.files.typed_columns import CellReader, IdBook


@dataclass(frozen=True, eq=False)
class PeopleRound:
    """A round ready to be solved.

    Attributes
    ----------
    problem : people in lottery order; its scores are the people under the policy.
    mentees, mentors : both sides, in lottery order.
    policy : with the managers and previous pairs of its files.
    units : of score per point.
    """

    problem: Problem
    mentees: People
    mentors: People
    policy: Policy
    units: int


def read_people_round(
    mentees: Path,
    mentors: Path,
    policy: Path,
    locks: Path | None = None,
    current: Path | None = None,
    previous: Path | None = None,
    seed: str = "",
) -> PeopleRound:
    """Read a round of people; `mentees` and `mentors` may be one file, of which the policy tells the two apart.

    `previous` lists pairs that must not be made again, besides those that the policy's own rules name.

    Raises
    ------
    BadInput
        with everything that is wrong with any of the files.
    """
    faults = Faults()
    policy_file = policy_in(policy, faults)
    if policy_file is None:
        raise faults.error()
    rows = people_rows("mentee", mentees, policy_file, faults), people_rows("mentor", mentors, policy_file, faults)
    ids, spelling = IdBook([*rows[0].ids, *rows[1].ids]), policy_spelling(policy_file.policy)
    columns = (
        typed_columns("mentee", rows[0], policy_file, spelling, ids, faults),
        typed_columns("mentor", rows[1], policy_file, spelling, ids, faults),
    )
    decided = read_decided(locks, current, Known(_positions(rows[0], faults), _positions(rows[1], faults)), faults)
    whole_policy = _with_files(policy_file, previous, faults)
    faults.fail_if_any()
    lots = Lots.drawn(rows[0].ids, seed), Lots.drawn(rows[1].ids, seed)
    people = _people(rows[0], columns[0], lots[0]), _people(rows[1], columns[1], lots[1])
    remark_all(TomlFile(policy_file.file, faults), whole_policy, column_faults(whole_policy, *people))
    faults.fail_if_any()
    problem = _problem(ScoredPeople(*people, whole_policy), decided, *lots, rows[0].numbers | rows[1].numbers)
    return PeopleRound(problem, *people, whole_policy, whole_policy.units)


def people_rows(side: Side, path: Path, policy: PolicyFile, faults: Faults) -> PeopleRows:
    """Read the rows of one side with the columns that the policy looks at."""
    table = policy.mentees if side == "mentee" else policy.mentors
    readings = policy.columns.mentee if side == "mentee" else policy.columns.mentor
    sources = {source for reading in readings.values() for source in reading.sources}
    if table.zone is not None and any(reading.kind == "hours" for reading in readings.values()):
        sources.add(table.zone)
    numbers = (DEMAND, PRIORITY) if side == "mentee" else (CAPACITY, MINIMUM)
    return read_people_rows(path, table, numbers, sorted(sources), faults)


def typed_columns(
    side: Side, rows: PeopleRows, policy: PolicyFile, spelling: Spelling, ids: IdBook, faults: Faults
) -> dict[str, Column]:
    """Read the cells of one side; `spelling` and `ids` are those of both."""
    table = policy.mentees if side == "mentee" else policy.mentors
    readings = policy.columns.mentee if side == "mentee" else policy.columns.mentor
    reader = CellReader(rows, table, spelling, ids, faults)
    return {name: reader.column(reading) for name, reading in readings.items()} if rows.cells else {}


def policy_spelling(policy: Policy) -> Spelling:
    """Spell values as the policy does, since it is what they are compared with."""
    spelling = Spelling()
    for rule in policy.rules:
        if isinstance(rule, ConstantRule):
            for value in sorted(rule.values):
                spelling.of(value)
    for criterion in policy.criteria:
        if isinstance(criterion, SharedValues) and criterion.where is not None:
            spelling.of(criterion.where.value)
    return spelling


def _positions(rows: PeopleRows, faults: Faults) -> Mapping[str, int] | None:
    return None if faults.is_cut_short(rows.file) else {identity: k for k, identity in enumerate(rows.ids)}


def _people(rows: PeopleRows, columns: Mapping[str, Column], lots: Lots) -> People:
    in_order = {
        name: replace(column, values=tuple(column.values[k] for k in lots.order)) for name, column in columns.items()
    }
    return People(lots.ids, tuple(rows.names[k] for k in lots.order), in_order)


def _problem(
    scores: ScoredPeople, decided: Decided, mentees: Lots, mentors: Lots, numbers: Mapping[str, list[int]]
) -> Problem:
    demand, priority = mentees.sorted(numbers[DEMAND.name]), mentees.sorted(numbers[PRIORITY.name])
    capacity, minimum = mentors.sorted(numbers[CAPACITY.name]), mentors.sorted(numbers[MINIMUM.name])
    return Problem(
        Mentees.of(mentees.ids, demand, priority),
        Mentors.of(mentors.ids, capacity, minimum),
        scores,
        ranked(decided.locked, mentees, mentors),
        ranked(decided.barred, mentees, mentors),
        ranked(decided.current, mentees, mentors),
    )


def _with_files(policy: PolicyFile, previous: Path | None, faults: Faults) -> Policy:
    """Fill in the rules whose facts stand in files of their own; `previous` makes a rule where there is none."""
    given = frozenset() if previous is None else read_pair_ids(previous, faults)
    rules = [_with_file(rule, policy, given, faults) for rule in policy.policy.rules]
    if given and not any(isinstance(rule, PreviousPairsRule) for rule in rules):
        rules.append(PreviousPairsRule("previous pairs", given))
    return replace(policy.policy, rules=tuple(rules))


def _with_file(rule: Rule, policy: PolicyFile, given: frozenset[tuple[str, str]], faults: Faults) -> Rule:
    if isinstance(rule, PreviousPairsRule):
        path = policy.pairs_in.get(rule.name)
        return replace(rule, pairs=given if path is None else given | read_pair_ids(path, faults))
    if isinstance(rule, ReportingLineRule) and rule.name in policy.managers_in:
        manager = policy.columns.mentee[rule.mentee].sources[0]
        return replace(rule, managers=_managers(policy.managers_in[rule.name], policy.mentees.id, manager, faults))
    return rule


def _managers(path: Path, id_column: str, manager_column: str, faults: Faults) -> dict[str, str]:
    """Read everybody's manager; those who have none are left out."""
    with open_table(path, faults, PEOPLE_LIMITS) as table:
        if table is None:
            return {}
        at, manager_at = table.required(id_column, faults), table.required(manager_column, faults)
        if at is None or manager_at is None:
            return {}
        return {cells[at]: cells[manager_at] for _, cells in table.rows if cells[at] and cells[manager_at]}
