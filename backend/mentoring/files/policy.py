"""A policy as a coordinator writes it, in TOML: where to find what, what makes a good pair, and what rules one out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from backend.kit.faults import Faults
from backend.kit.spelling import did_you_mean, plain
from backend.kit.toml_tables import TomlFile
from backend.matching.scoring.policy import Policy, Programme
from backend.mentoring.files.columns import Columns, Settings
from backend.mentoring.files.criterion_tables import CRITERIA, CriterionTable
from backend.mentoring.files.policy_checks import check_columns, check_settings, check_side
from backend.mentoring.files.policy_tables import ColumnTable, MenteesTable, MentorsTable, ProgrammeTable
from backend.mentoring.files.rule_tables import RULES, PreviousPairsRuleTable, ReportingLineRuleTable, RuleTable
from backend.mentoring.files.sides import CAPACITY, DEMAND, MINIMUM, PRIORITY

TABLES = ("mentees", "mentors", "columns", "programme", "criteria", "rules")

Part = TypeVar("Part", CriterionTable, RuleTable)


@dataclass(frozen=True, eq=False)
class PolicyFile:
    """A policy, and where to find what it looks at.

    Attributes
    ----------
    file : as the person named it.
    policy : without the managers and previous pairs that stand in files of their own.
    mentees, mentors : where to find each side.
    columns : typed columns of each side.
    managers_in, pairs_in : those files, by the name of the rule that they are for.
    """

    file: str
    policy: Policy
    mentees: MenteesTable
    mentors: MentorsTable
    columns: Columns
    managers_in: Mapping[str, Path]
    pairs_in: Mapping[str, Path]


def read_policy(path: Path) -> PolicyFile:
    """Read a policy file.

    Raises
    ------
    BadInput
        with everything that is wrong with it.
    """
    faults = Faults()
    policy = policy_in(path, faults)
    if policy is None:
        raise faults.error()
    return policy


def policy_in(path: Path, faults: Faults) -> PolicyFile | None:
    """Read a policy file; `None` and faults where it does not hold."""
    toml = TomlFile(str(path), faults)
    text = toml.text(path)
    return None if text is None else _policy(toml, text, path.parent)


def policy_of(text: str, file: str, faults: Faults) -> PolicyFile | None:
    """Read a policy that was read before, of which `file` is told as the name."""
    return _policy(TomlFile(file, faults), text, Path())


def _policy(toml: TomlFile, text: str, folder: Path) -> PolicyFile | None:
    document = toml.document(text)
    if document is None:
        return None
    for key in (key for key in document if key not in TABLES):
        remedy = f"The tables are: {', '.join(TABLES)}.{did_you_mean(key, TABLES)}"
        toml.fault((key,), "is no table of a policy", remedy)
    mentees = toml.table(MenteesTable, document.get("mentees", {}), "mentees")
    mentors = toml.table(MentorsTable, document.get("mentors", {}), "mentors")
    columns = Columns(_settings(toml, document))
    criteria = _of_kinds(toml, document, "criteria", CRITERIA)
    rules = _of_kinds(toml, document, "rules", RULES)
    policy = Policy(
        tuple(table.criterion(name, columns) for name, table in criteria.items()),
        tuple(table.rule(name, columns) for name, table in rules.items()),
        _programme(toml, document),
    )
    check_settings(toml, policy)
    check_columns(toml, columns, list(document.get("columns", {})))
    check_side(toml, "mentees", mentees, columns.mentee, (DEMAND, PRIORITY))
    check_side(toml, "mentors", mentors, columns.mentor, (CAPACITY, MINIMUM))
    if mentees is None or mentors is None or toml.is_at_fault:
        return None
    managers_in = {
        name: folder / table.people
        for name, table in rules.items()
        if isinstance(table, ReportingLineRuleTable) and table.people is not None
    }
    pairs_in = {
        name: folder / table.file
        for name, table in rules.items()
        if isinstance(table, PreviousPairsRuleTable) and table.file is not None
    }
    return PolicyFile(toml.file, policy, mentees, mentors, columns, managers_in, pairs_in)


def _programme(toml: TomlFile, document: Mapping[str, Any]) -> Programme | None:
    if "programme" not in document:
        return None
    table = toml.table(ProgrammeTable, document["programme"], "programme")
    return None if table is None else Programme(table.start, table.weeks)


def _settings(toml: TomlFile, document: Mapping[str, Any]) -> dict[str, Settings]:
    settings: dict[str, Settings] = {}
    for name, table in toml.tables(document, "columns").items():
        column = toml.table(ColumnTable, table, "columns", name)
        if column is not None:
            settings[plain(name)] = Settings(column.separator, tuple(column.order or ()), column.level)
    return settings


def _of_kinds(
    toml: TomlFile, document: Mapping[str, Any], key: str, kinds: Mapping[str, type[Part]]
) -> dict[str, Part]:
    """Check each table against the model of its kind; those that do not fit are left out."""
    parts: dict[str, Part] = {}
    for name, table in toml.tables(document, key).items():
        kind = toml.one_of(kinds, table, key, name)
        if kind is not None:
            settings = {setting: value for setting, value in table.items() if setting != "kind"}
            part = toml.table(kinds[kind], settings, key, name)
            if part is not None:
                parts[name] = part
    return parts
