"""A file of completions, read row by row, with every fault by row and column."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from backend.careers.completions.schemas import MOST_POINTS
from backend.careers.resources.schemas import LONGEST
from backend.kit.faults import SHOWN, Fault, Faults, quoted
from backend.kit.sheets.columns import Field, mapped
from backend.kit.sheets.table import Limits, Table, open_table
from backend.kit.spelling import did_you_mean, plain
from backend.people.core.imports.cells.dates import day_of
from backend.people.core.imports.cells.misread import Misread

T = TypeVar("T")

LIMITS = Limits(bytes=16_000_000, rows=100_001)

PERSON, RESOURCE, DATE, SCORE, MINUTES = COLUMNS = ("person", "resource", "date", "score", "minutes")

NEEDED = (PERSON, RESOURCE, DATE)

FIELDS = (
    Field(
        PERSON,
        "Employee number or work e-mail address.",
        (
            *("person", "employee number", "employee id", "personnel number", "staff number", "employee", "learner id"),
            *("user id", "email", "e mail", "email address", "e mail address", "work email", "work address", "learner"),
            *("learner email", "user email", "participant", "user", "number", "id"),
        ),
    ),
    Field(
        RESOURCE,
        "Code of the resource.",
        (
            *("resource", "resource code", "course code", "course id", "training code", "item code", "item id"),
            *("activity code", "activity id", "course", "training", "code"),
        ),
    ),
    Field(
        DATE,
        "Day on which it was completed.",
        (
            *("date", "completed on", "completion date", "completed", "date completed", "date of completion"),
            *("completed date", "finished on", "finished", "day"),
        ),
    ),
    Field(
        SCORE, "Points reached, a whole number.", ("score", "points", "result", "grade", "final score", "final grade")
    ),
    Field(
        MINUTES,
        "Minutes that it took.",
        ("minutes", "duration", "minutes spent", "time spent", "duration minutes", "duration in minutes"),
    ),
)
"""What the columns of a file can say; it needs the first three."""


@dataclass(frozen=True)
class Known:
    """What files may name, in one spelling: people by number and address, resources by code."""

    people: Mapping[str, UUID]
    resources: Mapping[str, UUID]


@dataclass(frozen=True)
class Entry:
    """What one row says."""

    row: int
    person_id: UUID
    resource_id: UUID
    done_on: date
    score: int | None
    minutes: int | None

    @property
    def key(self) -> tuple[UUID, UUID, date]:
        """What is on record once."""
        return self.person_id, self.resource_id, self.done_on


@dataclass(frozen=True)
class ReadFile:
    """What a file comes to.

    Attributes
    ----------
    header : its columns.
    places : of the column of each field that there is one for.
    entries : what its rows say that are not at fault.
    rows : how many say anything.
    """

    header: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict[str, int])
    entries: Sequence[Entry] = ()
    rows: int = 0


def read_file(
    path: Path, name: str, known: Known, today: date, faults: Faults, said: Mapping[str, str] | None = None
) -> ReadFile:
    """Read a file.

    Parameters
    ----------
    name : what faults call the file.
    said : name of the column by name of the field, where columns are not to be guessed.

    Raises
    ------
    Invalid : a field or column is said that there is not.
    """
    own = Faults()
    with open_table(path, own, LIMITS) as table:
        found = _read(table, mapped(FIELDS, table.header, said or {}), known, today, faults, name) if table else None
    for each in own.error().faults:
        faults.add(Fault(name, each.row, each.column, each.problem, each.remedy))
    return found or ReadFile()


def _read(table: Table, places: Mapping[str, int], known: Known, today: date, faults: Faults, name: str) -> ReadFile:
    if not _is_whole(table, places, faults, name):
        return ReadFile(table.header, places)
    cells = _Cells(name, table.header, places, known, today, faults)
    entries, seen, count = list[Entry](), dict[tuple[UUID, UUID, date], int](), 0
    for row, texts in table.rows:
        count += 1
        entry = cells.entry(row, texts)
        if entry is not None and entry.key in seen:
            problem = f"row {seen[entry.key]} says that they completed this on that day, too"
            faults.add(Fault(name, row, None, problem, "Keep one of the two rows."))
        elif entry is not None:
            seen[entry.key] = row
            entries.append(entry)
    return ReadFile(table.header, places, entries, count)


def _is_whole(table: Table, places: Mapping[str, int], faults: Faults, name: str) -> bool:
    """Whether each column that is needed is there, and each that is read stands there once."""
    for each in NEEDED:
        if each not in places:
            columns = ", ".join(filter(None, table.header))
            hint = did_you_mean(each, table.header)
            problem, remedy = f"no column is known to be the {each}", f"Say which one it is: {columns}.{hint}"
            faults.add(Fault(name, None, None, problem, remedy))
    names = [plain(column) for column in table.header]
    for place in places.values():
        if names.count(names[place]) > 1:
            problem, remedy = "stands in the header more than once", "Give each column a name of its own."
            faults.add(Fault(name, table.header_row, table.header[place], problem, remedy))
    return faults.count == 0


class _Cells:
    """The cells of a table, each read by its column; what is wrong with one becomes a fault."""

    def __init__(
        self,
        file: str,
        header: Sequence[str],
        places: Mapping[str, int],
        known: Known,
        today: date,
        faults: Faults,
    ) -> None:
        self._file, self._header, self._places = file, header, places
        self._known, self._today, self._faults = known, today, faults
        self._hints: dict[str, str] = {}

    def entry(self, row: int, texts: Sequence[str]) -> Entry | None:
        """Read a row; `None` where anything in it is at fault."""
        before = self._faults.count
        person = self._named(row, texts, PERSON, self._known.people, "nobody who works here has", "number or address")
        resource = self._named(row, texts, RESOURCE, self._known.resources, "there is no resource with", "code")
        done_on = self._cell(row, texts, DATE, self._day)
        score = self._cell(row, texts, SCORE, lambda text: _whole(text, 0, MOST_POINTS))
        minutes = self._cell(row, texts, MINUTES, lambda text: _whole(text, 1, LONGEST))
        if self._faults.count > before or person is None or resource is None or done_on is None:
            return None
        return Entry(row, person, resource, done_on, score, minutes)

    def _named(
        self, row: int, texts: Sequence[str], column: str, named: Mapping[str, UUID], problem: str, what: str
    ) -> UUID | None:
        text = self._text(texts, column)
        if not text:
            return self._fault(row, column, "the cell is empty", f"Write the {what}.")
        found = named.get(plain(text))
        if found is None:
            hint = self._hint(text, named) if column == RESOURCE else ""
            return self._fault(row, column, f"{problem} {quoted(text)}", f"Mend the {what}.{hint}")
        return found

    def _hint(self, text: str, named: Mapping[str, UUID]) -> str:
        """Ask for what may have been meant: once for a text, and not for faults that are only counted."""
        if text not in self._hints and self._faults.count < SHOWN:
            self._hints[text] = did_you_mean(text, named)
        return self._hints.get(text, "")

    def _day(self, text: str) -> date:
        day = day_of(text)
        if day > self._today:
            raise Misread("that day is still to come", f"Name {self._today} or an earlier one.")
        return day

    def _cell(self, row: int, texts: Sequence[str], column: str, read: Callable[[str], T]) -> T | None:
        text = self._text(texts, column)
        try:
            if text:
                return read(text)
        except Misread as misread:
            return self._fault(row, column, misread.problem, misread.remedy)
        return self._fault(row, column, "the cell is empty", "Write a day.") if column == DATE else None

    def _text(self, texts: Sequence[str], column: str) -> str:
        place = self._places.get(column)
        return "" if place is None else texts[place].strip()

    def _fault(self, row: int, column: str, problem: str, remedy: str) -> None:
        place = self._places.get(column)
        self._faults.add(Fault(self._file, row, None if place is None else self._header[place], problem, remedy))


MOST_DIGITS = 9
"""Of a whole number in a cell; Python refuses to read thousands."""


def _whole(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or len(text) > MOST_DIGITS or not least <= int(text) <= most:
        raise Misread(f"{quoted(text)} is no whole number from {least} to {most}", "Write digits alone, such as 82.")
    return int(text)
