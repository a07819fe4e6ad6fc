"""Pairs that somebody decided before the round: locked, barred, and in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import open_table
from backend.matching.scores import IntArray
from backend.mentoring.files.limits import PEOPLE_LIMITS

KINDS = ("locked", "barred")


@dataclass(frozen=True, eq=False)
class Known:
    """The ids that a file may name.

    Attributes
    ----------
    mentees, mentors : position of each id; `None` where not everybody is known, because a file was cut short.
    """

    mentees: Mapping[str, int] | None
    mentors: Mapping[str, int] | None


@dataclass(frozen=True, eq=False)
class Decided:
    """Pairs as positions, `(k, 2)` each."""

    locked: IntArray
    barred: IntArray
    current: IntArray


@dataclass(frozen=True)
class PairRow:
    """One row of a file of pairs."""

    row: int
    mentee: str
    mentor: str
    kind: str


def read_decided(locks: Path | None, current: Path | None, known: Known, faults: Faults) -> Decided:
    """Read `locks` (columns `mentee`, `mentor` and, if any, `kind`) and `current` (others than the two are ignored).

    The kind is `locked`, which an empty cell means too, or `barred`.
    """
    decided = [] if locks is None else _read(locks, known, faults, kind_column="kind")
    in_force = [] if current is None else _read(current, known, faults, kind_column=None)
    return Decided(
        _positions(decided, "locked", known),
        _positions(decided, "barred", known),
        _positions(in_force, "locked", known),
    )


def read_pair_ids(path: Path, faults: Faults) -> frozenset[tuple[str, str]]:
    """Read pairs of ids, of people who may have left, from the columns `mentee` and `mentor`; others are ignored."""
    return frozenset((pair.mentee, pair.mentor) for pair in _read(path, Known(None, None), faults, kind_column=None))


def _read(path: Path, known: Known, faults: Faults, kind_column: str | None) -> list[PairRow]:
    first: dict[tuple[str, str], PairRow] = {}
    with open_table(path, faults, PEOPLE_LIMITS, may_be_empty=True) as table:
        if table is None:
            return []
        mentee_at, mentor_at = table.required("mentee", faults), table.required("mentor", faults)
        kind_at = None if kind_column is None else table.optional(kind_column, faults)
        if mentee_at is None or mentor_at is None:
            return []
        for row, cells in table.rows:
            kind = "" if kind_at is None else cells[kind_at].casefold()
            pair = PairRow(row, cells[mentee_at], cells[mentor_at], kind or "locked")
            _check(pair, first.setdefault((pair.mentee, pair.mentor), pair), known, table.file, faults)
    return list(first.values())


def _check(pair: PairRow, first: PairRow, known: Known, file: str, faults: Faults) -> None:
    for column, identity, ids in ("mentee", pair.mentee, known.mentees), ("mentor", pair.mentor, known.mentors):
        if not identity:
            faults.add(Fault(file, pair.row, column, "there is no id", "Write the id, or take the row out."))
        elif ids is not None and identity not in ids:
            remedy = f"Write the id of a {column} of this round, or take the row out."
            faults.add(Fault(file, pair.row, column, f"{quoted(identity)} is nobody's id", remedy))
    if pair.kind not in KINDS:
        problem = f"{quoted(pair.kind)} is neither locked nor barred"
        faults.add(Fault(file, pair.row, "kind", problem, "Write locked or barred."))
    if first is not pair and pair.mentee and pair.mentor:
        problem = f"the pair stands in row {first.row} already"
        if {pair.kind, first.kind} == set(KINDS):
            problem = f"the pair is {pair.kind} here and {first.kind} in row {first.row}"
        faults.add(Fault(file, pair.row, None, problem, "Keep one of the rows."))


def _positions(pairs: list[PairRow], kind: str, known: Known) -> IntArray:
    mentees, mentors = known.mentees or {}, known.mentors or {}
    found = [(mentees.get(pair.mentee, -1), mentors.get(pair.mentor, -1)) for pair in pairs if pair.kind == kind]
    return np.array(found, np.int64).reshape(-1, 2)
