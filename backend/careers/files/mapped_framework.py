"""A framework from tables of any form, as a mapping reads them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from backend.careers.core.derived_moves import across_ladders, up_the_ladder
from backend.careers.core.framework import Framework, ScaleLevel
from backend.careers.core.framework_edits import PieceKind
from backend.careers.core.framework_faults import MOST
from backend.careers.core.lattice import Move
from backend.careers.files.draft import Draft
from backend.careers.files.mapped_rows import MappedRow, Reading, rows_of
from backend.careers.files.mapping import Mapping
from backend.careers.files.mapping_tables import FileTable, decimal
from backend.careers.files.nouns import (
    NamedCompetency,
    read_competency,
    read_family,
    read_role,
    read_scale,
    read_track,
)
from backend.careers.files.pieces_read import is_beyond
from backend.careers.files.relations import (
    follow_competency,
    read_descriptor,
    read_grid,
    read_move,
    read_requirement,
)
from backend.kit.faults import Fault, Faults

Section = TypeVar("Section")
Read = tuple[FileTable, Sequence[MappedRow]]


def read_mapped(paths: Sequence[Path], mapping: Mapping, reading: Reading) -> Framework:
    """Read the files that a mapping names; with faults, the framework is what could be read."""
    files = _read_files(paths, mapping, reading)
    draft = Draft()
    for code, scale in mapping.scales.items():
        draft.scale_codes.add(scale.name or code, code)
        draft.scale_names[code] = scale.name or code
        draft.scale_levels[code] = {rank: ScaleLevel(name) for rank, name in enumerate(scale.levels, 1)}
    named = list[NamedCompetency]()
    for table, rows in files:
        _each(rows, table.scales, draft, read_scale)
        _each(rows, table.families, draft, read_family)
        _each(rows, table.tracks, draft, read_track)
    for table, rows in files:
        if table.competencies is not None:
            named.extend(filter(None, (read_competency(row, table.competencies, draft) for row in rows)))
        _each(rows, table.roles, draft, read_role)
    if is_beyond(draft.framework(mapping.head.code, mapping.head.name), str(paths[0]), reading.faults):
        return Framework(mapping.head.code, mapping.head.name)
    for each in named:
        follow_competency(each, draft)
    for table, rows in files:
        _each(rows, table.descriptors, draft, read_descriptor)
        _each(rows, table.requirements, draft, read_requirement)
        _each(rows, table.grid, draft, read_grid)
        _each(rows, table.moves, draft, read_move)
    derive_moves(draft, mapping, reading.faults)
    return draft.framework(mapping.head.code, mapping.head.name)


def derive_moves(draft: Draft, mapping: Mapping, faults: Faults) -> None:
    """Add the moves that follow from the mapping's rules, where no file states one of the kind.

    A rule can give as many as the square of the roles: at the first that is too many, it stops with a fault.
    """
    read = draft.framework(mapping.head.code, mapping.head.name)
    for place, rule in enumerate(mapping.moves, 1):
        if rule.rule == "up the ladder":
            ends = up_the_ladder(read)
        else:
            ends = across_ladders(read, is_one_family=rule.within == "family", alike=rule.alike)
        for source, target in ends:
            move = Move(source, target, str(rule.kind), decimal(rule.months))
            draft.moves.setdefault((source, target, str(rule.kind)), move)
            if len(draft.moves) > MOST[PieceKind.MOVE]:
                problem = f"the rule gives more moves than the {MOST[PieceKind.MOVE]:,} that a framework holds"
                remedy = "Put roles on more ladders or levels, ask for more in common, or write the moves in a file."
                faults.add(Fault(mapping.file, None, f"moves.{place}", problem, remedy))
                return


def _read_files(paths: Sequence[Path], mapping: Mapping, reading: Reading) -> list[Read]:
    by_name = {path.name.casefold(): path for path in paths}
    wanted = {table.file.casefold() for table in mapping.tables}
    for name, path in by_name.items():
        if name not in wanted:
            reading.remarks.add(str(path), None, None, "a file that the mapping does not name", "It was not read.")
    files = list[Read]()
    for table in mapping.tables:
        path = by_name.get(table.file.casefold())
        if path is not None:
            files.append((table, rows_of(path, table, reading)))
            continue
        given = ", ".join(each.name for each in paths)
        fault = Fault(mapping.file, None, None, f"the file '{table.file}' was not given", f"Given were: {given}.")
        reading.faults.add(fault)
    return files


def _each(
    rows: Sequence[MappedRow],
    section: Section | None,
    draft: Draft,
    read: Callable[[MappedRow, Section, Draft], object],
) -> None:
    if section is not None:
        for row in rows:
            read(row, section, draft)
