"""A mapped table becomes rows of values, every cell that cannot be read a problem with its row and column.

Nothing is looked up here: whether a manager or an org unit exists is for `planning`. What a person mended in place is
put over the cells before they are read, so that a mended file and a mended cell are the same thing.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Map
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, timedelta

from backend.people.core.imports.cells.dates import DateOrder
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.fields import FIELDS, Value, reader
from backend.people.core.imports.mapping import Mapping
from backend.people.core.imports.problems import Note, Problem, Problems

CONSUMED = frozenset({"number", "given_name", "family_name", "state", "left_on"})
"""Fields that become something else of a row: its key, its name, the day somebody left."""

PARTS_OF = {"given_name": "name", "family_name": "name"}

MOST_REMEMBERED = 20_000
"""Different cells of a column whose values are kept: units and zones repeat, and need reading and storing once."""

MOST_HINTS = 200
"""Cells that cannot be read for which it is guessed what was meant."""

LONGEST_CELL = 2_000
"""Characters of a cell that is read at all; more is never a value here."""

Fixes = Map[tuple[int, str], str]
"""What a person wrote over a cell: (row, field) to the new text."""


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """What one row says.

    Attributes
    ----------
    row : as a spreadsheet numbers it.
    number : employee number.
    has_left : whether they are no longer here.
    left_on : first day not here any more, where the row says a last one; only of those who have left.
    values : parallel to `Parsed.fields`; `None` where the cell is empty or cannot be read.
    """

    row: int
    number: str
    has_left: bool
    left_on: date | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class LeavesLater:
    """Somebody whose last day is not over."""

    row: int
    number: str
    last_day: date


@dataclass(frozen=True)
class Parsed:
    """A file as it was understood.

    Attributes
    ----------
    fields : what the rows say; `state`, `left_on` and parts of names have become something else.
    columns : field to the label of its column, of all fields mapped.
    rows : every row with a number, in the order of the file, but those that were skipped.
    unread : (row, field) of cells that are not empty and could not be read; of a name where a part of it could not.
    skipped : numbers of rows that a person left out; the people are not missing from the file.
    problems : everything that could not be read.
    notes : what else to know.
    """

    fields: tuple[str, ...]
    columns: Map[str, str]
    rows: tuple[ParsedRow, ...]
    unread: AbstractSet[tuple[int, str]]
    skipped: AbstractSet[str]
    problems: Problems
    notes: tuple[Note, ...]

    def places(self) -> dict[str, int]:
        """Give where each field stands in `ParsedRow.values`."""
        return {name: place for place, name in enumerate(self.fields)}


def parse_rows(
    rows: Iterable[tuple[int, Sequence[str]]],
    labels: Sequence[str],
    mapping: Mapping,
    *,
    today: date,
    fixes: Fixes | None = None,
    skip: AbstractSet[int] = frozenset(),
) -> Parsed:
    """Read every row.

    Parameters
    ----------
    rows : row number and cells, as many as there are labels, without spaces around them.
    labels : of the columns (see `labels_of`).
    mapping : without problems (see `mapping_problems`).
    today : decides whether a last day is past.
    fixes : what a person wrote over cells; of fields that no column says, nothing is taken.
    skip : rows that a person left out.
    """
    reading = _Reading(labels, mapping, today, fixes or {}, skip)
    for row, cells in rows:
        reading.read(row, cells)
    return reading.result()


@dataclass
class _Cells:
    """Reads the cells of one column, each different text once."""

    name: str
    place: int
    read: Callable[[str], Value]
    known: dict[str, Value | Misread] = field(default_factory=dict[str, "Value | Misread"])

    def value(self, text: str) -> Value | Misread:
        """Give the value of a cell that is not empty, or why it has none."""
        known = self.known.get(text)
        if known is None:
            known = self._read(text)
            if len(self.known) < MOST_REMEMBERED:
                self.known[text] = known
        return known

    def _read(self, text: str) -> Value | Misread:
        if len(text) > LONGEST_CELL:
            return Misread(f"the cell has {len(text):,} characters", f"Shorten it to {LONGEST_CELL:,}.")
        try:
            return self.read(text) or None
        except Misread as misread:
            return misread


class _Reading:
    """What is known while the rows go by."""

    def __init__(
        self, labels: Sequence[str], mapping: Mapping, today: date, fixes: Fixes, skip: AbstractSet[int]
    ) -> None:
        place = {label: k for k, label in enumerate(labels)}
        self._columns = {m.field: m.column for m in mapping.columns if m.field is not None}
        orders: dict[str | None, DateOrder | None] = {m.field: m.date_order for m in mapping.columns}
        self._cells = [
            _Cells(f.name, place[self._columns[f.name]], reader(f, orders[f.name])) for f in FIELDS if f.name in orders
        ]
        self._has_name = bool(self._columns.keys() & {"name", "given_name", "family_name"})
        self._fields = tuple(
            f.name
            for f in FIELDS
            if (f.name in self._columns or (f.name == "name" and self._has_name)) and f.name not in CONSUMED
        )
        self._today, self._fixes, self._skip = today, fixes, skip
        self._fixed_rows = {row for row, _ in fixes}
        self._rows: list[ParsedRow] = []
        self._unread: set[tuple[int, str]] = set()
        self._skipped: set[str] = set()
        self._problems = Problems()
        self._later: list[LeavesLater] = []

    def read(self, row: int, cells: Sequence[str]) -> None:
        """Read one row; nothing of it is kept where it has no number."""
        values: dict[str, Value] = {}
        misread: list[tuple[str, str, Misread]] = []
        for column in self._cells:
            text = cells[column.place]
            if row in self._fixed_rows:
                text = self._fixes.get((row, column.name), text).strip()
            value = column.value(text) if text else None
            if isinstance(value, Misread):
                misread.append((column.name, text, value))
                value = None
            values[column.name] = value
        number = values.get("number")
        if row in self._skip:
            self._skipped.update([number] if isinstance(number, str) else [])
            return
        values = self._with_name(values)
        has_left, left_on = self._leaving(row, values)
        self._tell(row, misread, values, has_left=has_left)
        if isinstance(number, str):
            said = tuple([values[name] for name in self._fields])
            self._rows.append(ParsedRow(row, number, has_left, left_on, said))

    def _leaving(self, row: int, values: Map[str, Value]) -> tuple[bool, date | None]:
        """Tell whether somebody left, and since when: where the state is said, it decides; files give the last day."""
        state, last_day, number = values.get("state"), values.get("left_on"), values.get("number")
        if not isinstance(last_day, date):
            return state == "left", None
        if last_day >= self._today:
            self._later.append(LeavesLater(row, str(number), last_day))
            return False, None
        return (False, None) if state == "active" else (True, last_day + timedelta(days=1))

    def _tell(
        self, row: int, misread: list[tuple[str, str, Misread]], values: Map[str, Value], *, has_left: bool
    ) -> None:
        """Note what cannot be read; of who has left, only what says who they are and when they went."""
        for name, text, why in misread:
            if not has_left or name in {"number", "state", "left_on"}:
                self._unread.update({(row, name), (row, PARTS_OF.get(name, name))})
                meant = why.suggestions if self._problems.counts["unreadable cell"] < MOST_HINTS else ()
                column = self._columns[name]
                self._problems.add(Problem("unreadable cell", row, name, column, text, why.problem, why.remedy, meant))
        if values.get("number") is None and (row, "number") not in self._unread:
            remedy = "Write the number that tells this person apart, or leave the row out."
            problem = f"there is no employee number{' for ' if values.get('name') else ''}{values.get('name') or ''}"
            column = self._columns.get("number")
            self._problems.add(Problem("missing value", row, "number", column, "", problem, remedy))

    def _with_name(self, values: dict[str, Value]) -> dict[str, Value]:
        if self._has_name and "name" not in self._columns:
            parts = (values.get("given_name"), values.get("family_name"))
            values["name"] = " ".join(part for part in parts if isinstance(part, str)) or None
        return values

    def result(self) -> Parsed:
        """Give everything that was read."""
        leaving = sorted(self._later, key=lambda each: each.row)
        later = [f"{each.number} on {each.last_day:%Y-%m-%d}" for each in leaving[:5]]
        more = ", …" if len(leaving) > len(later) else ""
        text = f"Some leave later and stay until then: {', '.join(later)}{more}."
        rows = tuple(each.row for each in leaving)
        notes = (Note("leaving later", text, len(rows), rows),) if rows else ()
        return Parsed(
            self._fields, self._columns, tuple(self._rows), self._unread, self._skipped, self._problems, notes
        )
