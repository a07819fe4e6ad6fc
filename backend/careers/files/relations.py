"""How things of a framework hang together, row by row: what is part of what, comes first, is asked for, leads on."""

from dataclasses import replace
from decimal import Decimal

from backend.careers.core.framework import MoveKind, Requirement
from backend.careers.core.lattice import Move
from backend.careers.files.cells import MONTHS
from backend.careers.files.codes import Codes
from backend.careers.files.draft import Draft
from backend.careers.files.mapped_rows import MappedRow
from backend.careers.files.mapping_tables import (
    Constant,
    DescriptorsTable,
    GridTable,
    MovesTable,
    RequirementsTable,
)
from backend.careers.files.nouns import NamedCompetency, is_of_several
from backend.kit.faults import SHOWN, quoted
from backend.kit.spelling import plain

YES = frozenset({"yes", "y", "true", "1", "x"})
NO = frozenset({"", "no", "n", "false", "0", "-"})
NONE = frozenset({"", "-", "–", "0", "n/a"})

HEAVIEST = 100

KINDS = [str(kind) for kind in MoveKind]


def follow_competency(named: NamedCompetency, draft: Draft) -> None:
    """Find what a competency is part of, and what comes before it."""
    row, table, competency = named.row, named.table, draft.competencies[named.code]
    parent = row.said(table.parent)
    first = list(competency.prerequisites)
    for text in row.list_of(table.prerequisites, table.separator):
        code = _found(row, table.prerequisites, draft.competency_codes, text, "competency")
        if code is not None and code not in first:
            first.append(code)
    above = competency.parent
    if parent and above is None:
        above = _found(row, table.parent, draft.competency_codes, parent, "competency")
    draft.competencies[named.code] = replace(competency, parent=above, prerequisites=tuple(first))


def read_descriptor(row: MappedRow, table: DescriptorsTable, draft: Draft) -> None:
    """Read what one level of one competency looks like."""
    code = _found_in(row, table.competency, draft.competency_codes, "competency")
    level = None if code is None else _level(row, table.level, code, draft)
    text = row.words(table.text)
    if code is not None and level and text:
        competency = draft.competencies[code]
        draft.competencies[code] = replace(competency, descriptors={level: text, **competency.descriptors})


def read_requirement(row: MappedRow, table: RequirementsTable, draft: Draft) -> None:
    """Read what a role asks for of one competency."""
    role = _found_in(row, table.role, draft.role_codes, "role")
    competency = _found_in(row, table.competency, draft.competency_codes, "competency")
    if role is None or competency is None:
        return
    level = _level(row, table.level, competency, draft)
    weight, must_have = _weight(row, table.weight), _yes(row, table.must_have)
    if level == 0:
        row.remark(table.level, "a level 0, which asks for nothing", "Left out.")
    elif level is not None and weight is not None and must_have is not None:
        _keep(row, table.level, draft, role, Requirement(competency, level, weight, must_have))


def read_grid(row: MappedRow, table: GridTable, draft: Draft) -> None:
    """Read what a role asks for of each competency that has a column."""
    role = _found_in(row, table.role, draft.role_codes, "role")
    for column in table.columns if role is not None else ():
        competency = _found(row, column, draft.competency_codes, column, "competency")
        if competency is not None and plain(row.said(column)) not in NONE:
            level = _level(row, column, competency, draft)
            if level:
                _keep(row, column, draft, role or "", Requirement(competency, level))


def read_move(row: MappedRow, table: MovesTable, draft: Draft) -> None:
    """Read a move between two roles."""
    source = _found_in(row, table.source, draft.role_codes, "role")
    target = _found_in(row, table.target, draft.role_codes, "role")
    kind, months = _kind(row, table.kind), _months(row, table.months)
    if source is None or target is None or kind is None or months is None:
        return
    if source == target:
        row.fault(table.target, "this is where the move starts", "Write the role that it leads to.")
    elif (source, target, kind) in draft.moves:
        row.remark(None, "a move that was read before", "The first one was kept.")
    else:
        draft.moves[source, target, kind] = Move(source, target, kind, months)


def _keep(row: MappedRow, column: str, draft: Draft, role: str, said: Requirement) -> None:
    """Keep a requirement; of two for the same competency the same is told, and another is a fault."""
    kept = draft.requirements.setdefault(role, {})
    before = kept.setdefault(said.competency, said)
    if before is said:
        return
    if before == said:
        row.remark(None, "a requirement that was read before", "Kept once.")
        return
    problem = f"the role asks for {quoted(said.competency)} at level {before.level} already"
    row.fault(column, problem, "Leave one of the two.")


def _found_in(row: MappedRow, source: str | Constant, codes: Codes, noun: str) -> str | None:
    text = row.name(source)
    return None if text is None else _found(row, source, codes, text, noun)


def _found(row: MappedRow, source: str | Constant | None, codes: Codes, text: str, noun: str) -> str | None:
    code = codes.find(text)
    if code is None:
        column = source if isinstance(source, str) else None
        hint = codes.hint(text) if row.reading.faults.count < SHOWN else ""
        row.fault(column, f"there is no {noun} {quoted(text)}", f"Name one that the files describe.{hint}")
    return None if is_of_several(row, source, codes, text) else code


def _level(row: MappedRow, column: str, competency: str, draft: Draft) -> int | None:
    scale = draft.competencies[competency].scale
    text = row.said(column)
    level = draft.level_of(scale, text)
    if level is None:
        row.fault(column, f"{quoted(text)} is no level of its scale", f"Write one of {draft.levels_said(scale)}.")
    return level


def _weight(row: MappedRow, column: str | None) -> int | None:
    text = row.said(column) or "1"
    if text.isascii() and text.isdecimal() and len(text) < 6 and 1 <= int(text) <= HEAVIEST:
        return int(text)
    row.fault(column, f"{quoted(text)} is no weight", f"Write a whole number from 1 to {HEAVIEST:,}.")
    return None


def _yes(row: MappedRow, column: str | None) -> bool | None:
    text = plain(row.said(column))
    if text in YES or text in NO:
        return text in YES
    row.fault(column, f"{quoted(text)} is neither yes nor no", "Write yes or no.")
    return None


def _kind(row: MappedRow, source: str | Constant) -> str | None:
    text = plain(row.said(source))
    if text in KINDS:
        return text
    column = source if isinstance(source, str) else None
    row.fault(column, f"{quoted(text)} is no kind of move", f"Write one of {', '.join(KINDS)}.")
    return None


def _months(row: MappedRow, source: str | Constant) -> Decimal | None:
    text = row.said(source)
    if MONTHS.fullmatch(text):
        return Decimal(text)
    column = source if isinstance(source, str) else None
    row.fault(column, f"{quoted(text)} is no number of months", "Write how long it typically takes, such as 18.")
    return None
