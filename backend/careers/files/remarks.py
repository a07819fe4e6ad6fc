"""What was untidy in files and was dealt with: told by file and column, with the rows, and never a reason to stop."""

from collections.abc import Sequence
from dataclasses import dataclass, field

MOST_ROWS = 20
"""Rows that a remark names; the rest are counted."""


@dataclass(frozen=True)
class Remark:
    """One sort of dirt in one place.

    Attributes
    ----------
    file : as the person named it.
    column : `None` where the whole row or file is meant.
    problem : what was found, a clause without full stop.
    handled : what was done about it, a sentence.
    count : how often.
    rows : the first of them, as a spreadsheet numbers them.
    """

    file: str
    column: str | None
    problem: str
    handled: str
    count: int
    rows: tuple[int, ...]

    def __str__(self) -> str:
        column = "" if self.column is None else f", column {self.column}"
        rows = f" (row {', '.join(map(str, self.rows[:5]))}{', …' if self.count > 5 else ''})" if self.rows else ""
        return f"{self.file}{column}: {self.problem}: {self.count:,}{rows}. {self.handled}"


@dataclass
class _Told:
    count: int = 0
    rows: list[int] = field(default_factory=list[int])


class Remarks:
    """Collects remarks while files are read; the same sort in the same column is one."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, str | None, str, str], _Told] = {}

    def add(self, file: str, row: int | None, column: str | None, problem: str, handled: str) -> None:
        """Note something that was dealt with."""
        told = self._told.setdefault((file, column, problem, handled), _Told())
        told.count += 1
        if row is not None and len(told.rows) < MOST_ROWS:
            told.rows.append(row)

    def all(self) -> Sequence[Remark]:
        """Give all, in the order in which they were first met."""
        return [Remark(*place, told.count, tuple(told.rows)) for place, told in self._told.items()]
