"""What a framework is made of, read row by row: scales, families, tracks, competencies, roles."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from typing import TypeVar

from backend.careers.core.framework import Competency, CompetencyKind, Role, ScaleLevel
from backend.careers.files.codes import CODE, Codes
from backend.careers.files.draft import Draft
from backend.careers.files.mapped_rows import MappedRow
from backend.careers.files.mapping_tables import (
    CompetenciesTable,
    Constant,
    FamiliesTable,
    LevelTable,
    RolesTable,
    ScalesTable,
)
from backend.kit.faults import quoted
from backend.kit.spelling import plain

HIGHEST = 20
"""Levels that a scale or a ladder may have."""

MOST_NAMED = 5
"""Codes that a fault lists."""

Thing = TypeVar("Thing", Competency, Role)

KINDS: Sequence[str] = [str(kind) for kind in CompetencyKind]


@dataclass(frozen=True)
class NamedCompetency:
    """What a row says of a competency's place among others, to be followed once all are known."""

    row: MappedRow
    code: str
    table: CompetenciesTable


def read_scale(row: MappedRow, table: ScalesTable, draft: Draft) -> None:
    """Read one level of one scale."""
    scale, name = row.name(table.scale), row.name(table.name)
    coded = None if table.code is None else row.said(table.code)
    level = whole(row, table.level, 0, HIGHEST)
    if scale is None or name is None or level is None:
        return
    if level == 0:
        row.remark(table.level, "a level 0, which is none", "Left out: 0 is none on every scale.")
        return
    if _stands_for_another(row, table.code, draft.scale_codes, scale, coded or None):
        return
    code = (None if coded else draft.scale_codes.find(scale)) or draft.scale_codes.add(scale, coded or None)
    draft.scale_names.setdefault(code, scale)
    levels = draft.scale_levels.setdefault(code, {})
    if level in levels and plain(levels[level].name) != plain(name):
        row.fault(table.name, f"level {level} is called {quoted(levels[level].name)} already", "Leave one of the two.")
    levels.setdefault(level, ScaleLevel(name, row.words(table.description)))


def read_family(row: MappedRow, table: FamiliesTable, draft: Draft) -> None:
    """Read a job family."""
    name, code = _named(row, table.name, table.code)
    if name is not None and not _stands_for_another(row, table.code, draft.family_codes, name, code):
        draft.family(name, code)


def read_track(row: MappedRow, table: FamiliesTable, draft: Draft) -> None:
    """Read a track."""
    name, code = _named(row, table.name, table.code)
    if name is not None and not _stands_for_another(row, table.code, draft.track_codes, name, code):
        draft.track(name, code)


def read_competency(row: MappedRow, table: CompetenciesTable, draft: Draft) -> NamedCompetency | None:
    """Read a competency; what it is part of and what comes before it is followed later."""
    name, code = _named(row, table.name, table.code)
    kind, scale = row.said(table.kind) or CompetencyKind.TECHNICAL, row.name(table.scale)
    if name is None or scale is None:
        return None
    if plain(kind) not in KINDS:
        column = table.kind if isinstance(table.kind, str) else None
        row.fault(column, f"{quoted(kind)} is no kind of competency", f"Write one of {', '.join(KINDS)}.")
        return None
    scale_code = draft.scale_codes.find(scale)
    if scale_code is None:
        column = table.scale if isinstance(table.scale, str) else None
        remedy = f"Describe it under scales.{draft.scale_codes.hint(scale)}"
        row.fault(column, f"there is no scale {quoted(scale)}", remedy)
        return None
    if is_of_several(row, table.scale, draft.scale_codes, scale) or _stands_for_another(
        row, table.code, draft.competency_codes, name, code
    ):
        return None
    found = draft.competency_codes.add(name, code)
    described = {place: text for place, each in enumerate(table.descriptors, 1) if (text := row.words(each))}
    said = Competency(
        found, name, scale_code, CompetencyKind(plain(kind)), None, row.words(table.description), described
    )
    draft.competencies[found] = _joined(row, draft.competencies.get(found), said)
    return NamedCompetency(row, found, table)


def read_role(row: MappedRow, table: RolesTable, draft: Draft) -> None:
    """Read a role; families and tracks that only roles name are kept as they are met."""
    name, code = _named(row, table.name, table.code)
    family, track = row.name(table.family), row.name(table.track)
    level = _level(row, table.level)
    if name is None or family is None or track is None or level is None:
        return
    if (
        is_of_several(row, table.family, draft.family_codes, family)
        or is_of_several(row, table.track, draft.track_codes, track)
        or _stands_for_another(row, table.code, draft.role_codes, name, code)
    ):
        return
    certifications = tuple(row.list_of(table.certifications, table.separator))
    ladder = draft.family(family), draft.track(track)
    found = draft.role_codes.add(name, code)
    said = Role(found, name, *ladder, level, row.words(table.description), (), certifications)
    draft.roles[found] = _joined(row, draft.roles.get(found), said)


def is_of_several(row: MappedRow, source: str | Constant | None, codes: Codes, text: str) -> bool:
    """Whether a cell names something of which there are several; then with a fault, as none of them is meant more."""
    several = codes.several(text)
    if several:
        column = source if isinstance(source, str) else None
        remedy = f"Name one by its code: {', '.join(several[:MOST_NAMED])}{', …' if len(several) > MOST_NAMED else ''}."
        row.fault(column, f"there are {len(several)} of the name {quoted(text)}", remedy)
    return bool(several)


def whole(row: MappedRow, column: str, least: int, most: int) -> int | None:
    """Read a whole number; `None`, and a fault, where there is none."""
    text = row.said(column)
    if text.isascii() and text.isdecimal() and len(text) < 10 and least <= int(text) <= most:
        return int(text)
    row.fault(column, f"{quoted(text)} is no level", f"Write a whole number from {least} to {most}.")
    return None


def _named(row: MappedRow, name: str, code: str | None) -> tuple[str | None, str | None]:
    """Read a name and, where there is a column of them, a code; no name and a fault where either does not hold."""
    said, coded = row.name(name), None if code is None else row.said(code)
    if coded is not None and not CODE.fullmatch(coded):
        remedy = "Write up to 100 letters, digits, points, hyphens and underscores, a letter or digit first."
        row.fault(code, f"{quoted(coded)} is no code", remedy)
        return None, None
    return said, coded


def _stands_for_another(row: MappedRow, column: str | None, codes: Codes, name: str, code: str | None) -> bool:
    """Whether a code stands for something of another name already; then with a fault."""
    before = None if code is None else codes.name_of(code)
    if code is None or before is None or plain(before) == plain(name):
        return False
    row.fault(column, f"the code {quoted(code)} stands for {quoted(before)} already", "Give each a code of its own.")
    return True


def _level(row: MappedRow, source: str | LevelTable) -> int | None:
    """Read on which level of its ladder a role stands: by number, or by the mapping's order of words."""
    if isinstance(source, str):
        return whole(row, source, 1, HIGHEST)
    if source.says is not None or source.column is None or source.order is None:
        return source.says
    text = row.said(source.column)
    level = level_in(text, source.order)
    if level is None:
        row.fault(source.column, f"{quoted(text)} is in no place of the order", "Add a pattern for it to the order.")
    return level


def level_in(text: str, order: Sequence[Sequence[str]]) -> int | None:
    """Give the first place, from 1, with a pattern that a text is like; `*`, which is any, comes last."""
    word = plain(text)
    places = [(place, plain(pattern)) for place, patterns in enumerate(order, 1) for pattern in patterns]
    named = (place for place, pattern in places if pattern != "*" and fnmatchcase(word, pattern))
    others = (place for place, pattern in places if pattern == "*")
    return next(named, None) or next(others, None)


def _joined(row: MappedRow, before: Thing | None, said: Thing) -> Thing:
    """Join what rows say of one thing: what was empty is filled in, and what differs is told and left as it was."""
    if before is None:
        return said
    changes = dict[str, object]()
    for each in fields(said):
        old, new = getattr(before, each.name), getattr(said, each.name)
        if new and not old:
            changes[each.name] = new
        elif new and old != new:
            what = f"another {each.name} of something that was read before"
            row.remark(None, what, "The first one was kept.")
    return replace(before, **changes)
