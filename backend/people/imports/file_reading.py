"""A file of people as labels and rows, with everything that keeps a row from being read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from backend.kit.faults import Fault, Faults
from backend.kit.sheets.csv_reading import Progress
from backend.kit.sheets.table import Limits, open_table
from backend.people.core.imports.mapping import labels_of
from backend.people.core.imports.problems import Problem

LARGEST_FILE = 32_000_000
"""Bytes."""

MOST_ROWS = 200_000

MOST_COLUMNS = 500


@dataclass(frozen=True)
class PeopleFile:
    """An open file.

    Attributes
    ----------
    labels : of its columns.
    rows : number of each row, and its cells; to be gone through once.
    faults : what has been found wrong so far; all of it once the rows are gone through.
    """

    labels: tuple[str, ...]
    rows: Iterator[tuple[int, Sequence[str]]]
    faults: Faults

    def end_of_reading(self) -> tuple[Problem, ...]:
        """Say why the file could not be read to its end; what would follow from half of it is of no use to anybody."""
        return _problems(self.faults.ends())

    def problems(self) -> tuple[Problem, ...]:
        """Give what has been found wrong with rows so far; the first fifty."""
        return _problems(self.faults.error().faults)


@contextmanager
def open_file(path: Path, progress: Progress | None = None) -> Iterator[PeopleFile | tuple[Problem, ...]]:
    """Open what somebody brought in; give its problems instead where it is no table."""
    faults = Faults()
    limits = Limits(LARGEST_FILE, MOST_ROWS + 1)
    with open_table(path, faults, limits, progress=progress) as table:
        if table is None:
            yield _problems(faults.error().faults)
        elif len(table.header) > MOST_COLUMNS:
            problem = f"the header has {len(table.header):,} columns"
            yield (Problem("table", None, None, None, "", problem, f"Leave out all but {MOST_COLUMNS}."),)
        else:
            yield PeopleFile(labels_of(table.header), table.rows, faults)


def _problems(found: Sequence[Fault]) -> tuple[Problem, ...]:
    return tuple(Problem("table", each.row, None, each.column, "", each.problem, each.remedy) for each in found)
