"""What the columns of a file of people seem to be for, by their names and cells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from backend.kit.faults import Faults
from backend.kit.sheets.table import open_table
from backend.kit.spelling import plain
from backend.mentoring.files.limits import PEOPLE_LIMITS
from backend.mentoring.files.misread import Misread

ROWS_LOOKED_AT = 2000

WORD = re.compile(r"[^\W_]+")

Accepts = Callable[[Sequence[str]], bool]


def anything(_values: Sequence[str]) -> bool:
    """Accept every column."""
    return True


def mostly(read: Callable[[str], object]) -> Accepts:
    """Accept a column of which `read` makes sense of more than half the cells that are filled in."""

    def accepts(values: Sequence[str]) -> bool:
        filled = [value for value in values if value]
        return sum(_reads(read, value) for value in filled) * 2 > len(filled)

    return accepts


def _reads(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except Misread:
        return False
    return True


def distinct(values: Sequence[str]) -> bool:
    """Accept a column that tells people apart."""
    return bool(values) and all(values) and len(set(values)) == len(values)


def categories(values: Sequence[str]) -> bool:
    """Accept a column that sorts people into few groups."""
    groups = {value for value in values if value}
    return 2 <= len(groups) <= max(2, min(50, len(values) // 2))


@dataclass(frozen=True)
class ColumnGuesses:
    """Columns by name, with the cells of the first rows; each is taken once.

    Attributes
    ----------
    cells : of each column.
    taken : columns that were asked for already.
    """

    cells: dict[str, list[str]]
    taken: set[str] = field(default_factory=set[str])

    @classmethod
    def of(cls, path: Path) -> "ColumnGuesses":
        """Look into a file.

        Raises
        ------
        BadInput
            where it is no table.
        """
        faults = Faults()
        with open_table(path, faults, PEOPLE_LIMITS) as table:
            rows = [] if table is None else [cells for _, cells in islice(table.rows, ROWS_LOOKED_AT)]
            header = () if table is None else table.header
        faults.fail_if_any()
        names = [plain(name) for name in header]
        usable = [k for k, name in enumerate(names) if name and names.count(name) == 1]
        return cls({header[k]: [cells[k] for cells in rows] for k in usable})

    def take(self, *words: str, accepts: Accepts = anything) -> str | None:
        """Take the first column whose name has one of `words` at the start of a word, likeliest first."""
        for word in words:
            for column, cells in self.cells.items():
                name = " " + " ".join(WORD.findall(plain(column)))
                if column not in self.taken and f" {word}" in name and accepts(cells):
                    self.taken.add(column)
                    return column
        return None

    def take_any(self, accepts: Accepts) -> str | None:
        """Take the first column left that has such cells."""
        found = next((name for name, cells in self.cells.items() if name not in self.taken and accepts(cells)), None)
        if found is not None:
            self.taken.add(found)
        return found

    def values(self, column: str) -> list[str]:
        """List what a column says, each once, in the order it is met."""
        return list(dict.fromkeys(value for value in self.cells[column] if value))
