"""A file of applications, read row by row into what is to be brought in, with every fault by row and column."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from backend.kit.faults import Fault, Faults, quoted
from backend.kit.sheets.table import Limits, Table, open_table
from backend.kit.spelling import plain
from backend.mentoring.application_files import cells
from backend.mentoring.application_files.cells import Known
from backend.mentoring.application_files.columns import mapped
from backend.mentoring.enrolments.application_schemas import FreeTime, Goal, Teaching
from backend.mentoring.files.misread import Misread
from backend.people.core.imports.cells.languages import languages_of
from backend.people.core.imports.cells.misread import Misread as MisreadLanguages

T = TypeVar("T")

LIMITS = Limits(bytes=16_000_000, rows=20_001)


@dataclass(frozen=True)
class Application:
    """What one row says of one person; `None` where it says nothing of the languages."""

    row: int
    person_id: UUID
    goals: tuple[Goal, ...]
    teaches: tuple[Teaching, ...]
    seats: int
    hours: tuple[FreeTime, ...]
    languages: tuple[str, ...] | None
    note: str
    wishes: tuple[UUID, ...]
    not_with: tuple[UUID, ...]


@dataclass(frozen=True)
class ReadFile:
    """What a file comes to.

    Attributes
    ----------
    header : its columns.
    fields : the place of the column of each field.
    words : goals that are no competency, with how often each was written.
    rows : numbers of the rows that say anything, those at fault among them.
    """

    header: tuple[str, ...]
    fields: Mapping[str, int]
    applications: tuple[Application, ...]
    words: Mapping[str, int]
    faults: Faults
    rows: frozenset[int] = frozenset()

    def without_fault(self) -> tuple[Application, ...]:
        """Give those whose rows need no mending, by everything that was found meanwhile."""
        at_fault = self.faults.rows
        return tuple(each for each in self.applications if each.row not in at_fault)


def read_applications(path: Path, name: str, said: Mapping[str, str], known: Known) -> ReadFile:
    """Read a file; `name` is what faults call it.

    Raises
    ------
    Invalid : columns that are said are none, or no column says who it is.
    """
    faults = Faults()
    with open_table(path, faults, LIMITS) as table:
        if table is None:
            return ReadFile((), {}, (), {}, faults)
        fields = mapped(table.header, said)
        rows = _Rows(name, table, fields, known, faults)
        applications = tuple(rows.read())
    return ReadFile(table.header, fields, applications, rows.words, faults, rows.read_so_far | faults.rows)


class _Rows:
    """The rows of one table, and what was met in them so far."""

    def __init__(self, file: str, table: Table, fields: Mapping[str, int], known: Known, faults: Faults) -> None:
        self.words: dict[str, int] = {}
        self._file, self._table, self._fields, self._known, self._faults = file, table, fields, known, faults
        self._seen: dict[UUID, int] = {}
        self.read_so_far: frozenset[int] = frozenset()

    def read(self) -> list[Application]:
        """Read every row; those at fault are left out."""
        found, rows = [], set[int]()
        for row, texts in self._table.rows:
            rows.add(row)
            before = self._faults.count
            person = self._person(row, texts)
            application = None if person is None else self._application(row, texts, person)
            if application is not None and self._faults.count == before:
                found.append(application)
        self.read_so_far = frozenset(rows)
        return found

    def _person(self, row: int, texts: Sequence[str]) -> UUID | None:
        """Find the person by number, or by address where there is no number."""
        for field in ("number", "email"):
            text = self._text(texts, field)
            if text:
                person = self._known.people.get(plain(text))
                if person is None:
                    remedy = "Bring the people in first, or mend the number or address."
                    self._fault(row, field, f"nobody who works here has {quoted(text)}", remedy)
                elif person in self._seen:
                    remedy = "Keep one row for each person."
                    self._fault(row, field, f"{quoted(text)} stands in row {self._seen[person]}, too", remedy)
                else:
                    self._seen[person] = row
                    return person
                return None
        self._faults.add(
            Fault(self._file, row, None, "nobody is named", "Write the employee number or the work address.")
        )
        return None

    def _application(self, row: int, texts: Sequence[str], person: UUID) -> Application | None:
        known = self._known
        found = Application(
            row=row,
            person_id=person,
            goals=self._cell(row, texts, "goals", self._goals, ()),
            teaches=self._cell(row, texts, "teaches", lambda text: tuple(cells.teaching_in(text, known)), ()),
            seats=self._cell(row, texts, "seats", cells.seats_in, 1),
            hours=self._cell(row, texts, "hours", lambda text: tuple(cells.free_time_in(text)), ()),
            languages=self._cell(row, texts, "languages", languages_of, None),
            note=self._cell(row, texts, "note", cells.note_in, ""),
            wishes=self._cell(row, texts, "wishes", lambda text: tuple(cells.people_in(text, known, "wishes")), ()),
            not_with=self._cell(
                row, texts, "not_with", lambda text: tuple(cells.people_in(text, known, "not_with")), ()
            ),
        )
        if person in (*found.wishes, *found.not_with):
            self._fault(row, "wishes", "somebody names themselves", "Name others.")
        elif set(found.wishes) & set(found.not_with):
            self._fault(row, "not_with", "somebody is wished for, too", "Keep one of the two.")
        return found

    def _cell(self, row: int, texts: Sequence[str], field: str, read: Callable[[str], T], nothing: T) -> T:
        """Read one cell; what an empty one says where there is none, or it is at fault."""
        text = self._text(texts, field)
        try:
            return read(text) if text else nothing
        except (Misread, MisreadLanguages) as error:
            self._fault(row, field, error.problem, error.remedy)
            return nothing

    def _goals(self, text: str) -> tuple[Goal, ...]:
        goals, words = cells.goals_in(text, self._known)
        for word in words:
            self.words[word] = self.words.get(word, 0) + 1
        return tuple(goals)

    def _text(self, texts: Sequence[str], field: str) -> str:
        return texts[self._fields[field]].strip() if field in self._fields else ""

    def _fault(self, row: int, field: str, problem: str, remedy: str) -> None:
        column = self._table.header[self._fields[field]] if field in self._fields else None
        self._faults.add(Fault(self._file, row, column, problem, remedy))
