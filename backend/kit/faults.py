"""What is wrong with the files somebody handed in: collected over all of them, then shown at once."""

from collections.abc import Sequence
from dataclasses import dataclass

SHOWN = 50
"""Faults kept for display; the rest are only counted."""

LONGEST_QUOTE = 60
"""Characters of a bad value that a fault repeats."""


@dataclass(frozen=True)
class Fault:
    """One thing to mend.

    Attributes
    ----------
    file : as the person named it.
    row : as a spreadsheet numbers it, the header usually being 1; `None` where the whole file is meant.
    column : as the header spells it; `None` where the whole row is meant.
    problem : what is wrong, a clause without full stop.
    remedy : what would be right, a sentence.
    """

    file: str
    row: int | None
    column: str | None
    problem: str
    remedy: str

    def __str__(self) -> str:
        row = "" if self.row is None else f", row {self.row}"
        column = "" if self.column is None else f", column {self.column}"
        return printable(f"{self.file}{row}{column}: {self.problem}. {self.remedy}")


class BadInput(Exception):
    """Files that cannot be used as they are.

    Attributes
    ----------
    faults : the first `SHOWN`, by file and row.
    count : of all.
    """

    def __init__(self, faults: tuple[Fault, ...], count: int) -> None:
        super().__init__(faults, count)
        self.faults = faults
        self.count = count

    def __str__(self) -> str:
        rest = self.count - len(self.faults)
        return "\n".join([*map(str, self.faults), *([f"… and {rest:,} more."] if rest else [])])


class Faults:
    """Collects faults while files are read on, so that one run names them all."""

    def __init__(self) -> None:
        self.count = 0
        self._kept: dict[Fault, None] = {}
        self._files: dict[str, int] = {}
        self._cut_short: dict[str, Fault] = {}
        self._rows: set[int] = set()

    def add(self, fault: Fault) -> None:
        """Note one fault; the same one again, of a file that is read twice, does not count."""
        if fault in self._kept:
            return
        self.count += 1
        if fault.row is not None:
            self._rows.add(fault.row)
        self._files.setdefault(fault.file, len(self._files))
        if len(self._kept) < SHOWN:
            self._kept[fault] = None

    def cut_short(self, fault: Fault) -> None:
        """Note a fault after which the rest of its file is unknown."""
        self.add(fault)
        self._cut_short.setdefault(fault.file, fault)

    def ends(self) -> Sequence[Fault]:
        """Give the faults after which the rest of a file is unknown: one for each such file."""
        return list(self._cut_short.values())

    def is_cut_short(self, file: str) -> bool:
        """Whether part of `file` is unknown, so that what seems to be missing from it is no fault of its own."""
        return file in self._cut_short

    @property
    def rows(self) -> frozenset[int]:
        """Numbers of the rows with a fault, also of faults that are only counted; of several files together."""
        return frozenset(self._rows)

    def error(self) -> BadInput:
        """Everything noted, files in the order they were first found at fault, rows ascending."""
        kept = sorted(self._kept, key=lambda fault: (self._files[fault.file], fault.row or 0))
        return BadInput(tuple(kept), self.count)

    def fail_if_any(self) -> None:
        """Raise the `error` unless nothing is wrong."""
        if self.count:
            raise self.error()


def quoted(text: str) -> str:
    """Repeat a value in a fault: in quotes and not too long."""
    return f"'{text}'" if len(text) <= LONGEST_QUOTE else f"'{text[:LONGEST_QUOTE]}…'"


def printable(text: str) -> str:
    """Put a text on one line, with nothing in it that a terminal would obey."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
