"""Pairs with scores as a file lists them, millions of rows at a time in bounded memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.csv_reading import Progress
from backend.kit.sheets.table import Table, open_table
from backend.matching.scores import IntArray
from backend.mentoring.files.decimals import Decimals, Scaled
from backend.mentoring.files.limits import PEOPLE_LIMITS, SCORE_LIMITS
from backend.mentoring.files.sides import Side

ROWS_AT_ONCE = 1 << 11


class Codes(dict[str, int]):
    """Position of each id; an id that is met for the first time gets the next one."""

    def __missing__(self, identity: str) -> int:
        self[identity] = code = len(self)
        return code


@dataclass(frozen=True, eq=False)
class ListedPairs:
    """Parallel arrays: positions of mentee and mentor, and their scores."""

    mentee: IntArray
    mentor: IntArray
    score: Scaled
    mentor_score: Scaled | None


class IdColumn:
    """One column of ids, as positions.

    Attributes
    ----------
    codes : positions of the people of `side`, and of all others met.
    """

    def __init__(self, name: str, side: Side) -> None:
        self.name = name
        self.codes = Codes(side.position)
        self._side = side
        self._known = len(self.codes)
        self._parts = [np.empty(0, np.int32)]

    def extend(self, texts: Sequence[str], rows: NDArray[np.int32], file: str, faults: Faults) -> None:
        """Add cells; `rows` says where they stand."""
        part = np.fromiter(map(self.codes.__getitem__, texts), np.int32, len(texts))
        self._parts.append(part)
        for k in self._strangers(part, file, faults):
            faults.add(self._fault(texts[int(k)], int(rows[k]), file))
        if len(self.codes) > PEOPLE_LIMITS.rows:
            problem = f"there are more than {PEOPLE_LIMITS.rows:,} ids, the limit"
            faults.cut_short(Fault(file, None, self.name, problem, "Split the round."))

    def positions(self) -> IntArray:
        """All cells so far."""
        return np.concatenate(self._parts).astype(np.int64)

    def everybody(self, faults: Faults) -> Codes | None:
        """Positions of all people of the side; `None` where the file that lists them was cut short."""
        return None if faults.is_cut_short(self._side.file) else self.codes

    def _strangers(self, part: NDArray[np.int32], file: str, faults: Faults) -> IntArray:
        if len(self.codes) == self._known:
            return np.empty(0, np.int64)
        if self._side.file == file or faults.is_cut_short(self._side.file):
            return np.flatnonzero(part == self.codes.get("", -1))
        return np.flatnonzero(part >= self._known)

    def _fault(self, identity: str, row: int, file: str) -> Fault:
        if not identity:
            return Fault(file, row, self.name, "there is no id", f"Write the id of the {self.name}.")
        remedy = f"Add it to {self._side.file}, or take the row out."
        return Fault(file, row, self.name, f"{quoted(identity)} is not in {self._side.file}", remedy)


class ScoreColumn:
    """One column of scores."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._numbers = Decimals()

    def extend(self, texts: Sequence[str], rows: NDArray[np.int32], file: str, faults: Faults) -> None:
        """Add cells; `rows` says where they stand."""
        for k, misread in self._numbers.extend(texts).items():
            faults.add(Fault(file, int(rows[k]), self.name, misread.problem, misread.remedy))

    def scaled(self) -> Scaled:
        """All cells so far, in whole units."""
        return self._numbers.scaled()


def read_listed_pairs(
    path: Path, mentees: IdColumn, mentors: IdColumn, faults: Faults, progress: Progress | None
) -> ListedPairs:
    """Read the columns `mentee`, `mentor`, `score` and, if any, `mentor_score`."""
    score, mentor_score = ScoreColumn("score"), ScoreColumn("mentor_score")
    row_parts = [np.empty(0, np.int32)]
    with open_table(path, faults, SCORE_LIMITS, progress=progress) as table:
        places = {} if table is None else _places(table, (mentees, mentors, score), mentor_score, faults)
        for batch in _batches(table, faults):
            rows = np.array([row for row, _ in batch], np.int32)
            row_parts.append(rows)
            for column, at in places.items():
                column.extend([cells[at] for _, cells in batch], rows, str(path), faults)
    mentee, mentor = mentees.positions(), mentors.positions()
    _expect_once(mentee, mentor, np.concatenate(row_parts), str(path), faults)
    return ListedPairs(mentee, mentor, score.scaled(), mentor_score.scaled() if mentor_score in places else None)


def _places(
    table: Table, required: Sequence[IdColumn | ScoreColumn], optional: ScoreColumn, faults: Faults
) -> dict[IdColumn | ScoreColumn, int]:
    places = {column: table.required(column.name, faults) for column in required}
    places[optional] = table.optional(optional.name, faults)
    return {column: at for column, at in places.items() if at is not None}


def _batches(table: Table | None, faults: Faults) -> Iterator[list[tuple[int, list[str]]]]:
    """Rows, as long as nothing is wrong with the file as a whole."""
    while table is not None and not faults.is_cut_short(table.file):
        batch = list(islice(table.rows, ROWS_AT_ONCE))
        if not batch:
            return
        yield batch


def _expect_once(mentee: IntArray, mentor: IntArray, rows: NDArray[np.int32], file: str, faults: Faults) -> None:
    pair = mentee * (1 + mentor.max(initial=0)) + mentor
    order = np.argsort(pair, kind="stable")
    repeats = np.flatnonzero(pair[order[1:]] == pair[order[:-1]])
    for row, first in sorted(zip(rows[order[1:]][repeats], rows[order[:-1]][repeats], strict=True)):
        problem = f"the pair stands in row {first} already"
        faults.add(Fault(file, int(row), None, problem, "Keep one of the rows."))
