"""Typed columns for the scoring engine, out of cells as people write them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from backend.kit.faults import Fault, Faults
from backend.kit.spelling import plain
from backend.matching.scoring.hours import Hours
from backend.matching.scoring.people import (
    Answers,
    Column,
    Competencies,
    Levels,
    Lists,
    Text,
    WeeklyHours,
    Wishes,
)
from backend.mentoring.files.cells import (
    Spelling,
    answer_of,
    competencies_of,
    level_of,
    parts_of,
    wishes_of,
    yes_or_no,
)
from backend.mentoring.files.columns import Kind, Reading, Settings
from backend.mentoring.files.hours_cell import hours_of
from backend.mentoring.files.misread import Misread
from backend.mentoring.files.people_rows import PeopleRows
from backend.mentoring.files.policy_tables import SideTable
from backend.mentoring.files.zones import zone_of

Value = TypeVar("Value")

TYPES: Mapping[Kind, Callable[[tuple[Any, ...]], Column]] = {
    "text": Text,
    "yes or no": Text,
    "id": Text,
    "list": Lists,
    "ids": Lists,
    "wishes": Wishes,
    "competencies": Competencies,
}
"""Types whose values come one from each cell."""


class IdBook:
    """Everybody's id, found whatever the case it is written in, as long as that leaves no doubt."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = set(ids)
        self._by_plain: dict[str, str | None] = {}
        for identity in self._ids:
            self._by_plain[plain(identity)] = None if plain(identity) in self._by_plain else identity

    def of(self, text: str) -> str:
        """Find the id that is meant; someone who is in no file keeps the one written."""
        return text if text in self._ids else self._by_plain.get(plain(text)) or text


@dataclass(frozen=True, eq=False)
class CellReader:
    """Reads the cells of one side.

    Attributes
    ----------
    rows : what is to be read.
    side : of the policy, for time zones.
    spelling, ids : shared by both sides, so that equal things are equal.
    faults : where cells that say nothing are noted.
    """

    rows: PeopleRows
    side: SideTable
    spelling: Spelling
    ids: IdBook
    faults: Faults

    def column(self, reading: Reading) -> Column:
        """Read one typed column; a cell at fault counts as not filled in."""
        source, order = reading.sources[0], reading.settings.order
        match reading.kind:
            case "answers":
                return Answers(self._answers(reading))
            case "hours":
                return WeeklyHours(self._hours(source))
            case "level":
                return Levels(order, self._each(source, lambda text: level_of(text, order)))
            case kind:
                return TYPES[kind](self._each(source, self._grammar(kind, reading.settings)))

    def _grammar(self, kind: Kind, settings: Settings) -> Callable[[str], Any]:
        spell, identity, separator = self.spelling.of, self.ids.of, settings.separator
        grammars: dict[Kind, Callable[[str], Any]] = {
            "text": spell,
            "yes or no": lambda text: "yes" if yes_or_no(text) else "no",
            "id": identity,
            "list": lambda text: frozenset(map(spell, parts_of(text, separator))),
            "ids": lambda text: frozenset(map(identity, parts_of(text, separator))),
            "wishes": lambda text: tuple(frozenset(map(identity, group)) for group in wishes_of(text)),
            "competencies": lambda text: competencies_of(text, separator, settings.level, self.spelling),
        }
        return grammars[kind]

    def _each(self, source: str, read: Callable[[str], Value]) -> tuple[Value | None, ...]:
        """Read every cell of a column, equal cells once."""
        read_before: dict[str, Value | Misread] = {}
        values: list[Value | None] = []
        for row, text in zip(self.rows.rows, self.rows.cells[source], strict=True):
            if not text:
                values.append(None)
                continue
            if text not in read_before:
                try:
                    read_before[text] = read(text)
                except Misread as error:
                    read_before[text] = error
            found = read_before[text]
            if isinstance(found, Misread):
                self.faults.add(Fault(self.rows.file, row, source, found.problem, found.remedy))
            values.append(None if isinstance(found, Misread) else found)
        return tuple(values)

    def _answers(self, reading: Reading) -> tuple[tuple[float | None, ...] | None, ...]:
        by_question = [self._each(source, lambda text: answer_of(text, *reading.scale)) for source in reading.sources]
        people = zip(*by_question, strict=True)
        return tuple(None if all(answer is None for answer in answers) else answers for answers in people)

    def _hours(self, source: str) -> tuple[Hours | None, ...]:
        column, default = self.side.zone, self.side.default_zone
        zones = [None] * len(self.rows.ids) if column is None else self._each(column, zone_of)
        fallback = None if default is None else zone_of(default)
        hours: list[Hours | None] = []
        for k, windows in enumerate(self._each(source, hours_of)):
            zone = zones[k] or fallback
            if windows is not None and zone is None and column is not None and not self.rows.cells[column][k]:
                remedy = "Write one such as Europe/London, or default_zone in the policy."
                self.faults.add(Fault(self.rows.file, self.rows.rows[k], column, "there is no time zone", remedy))
            hours.append(None if windows is None or zone is None else Hours(zone, windows))
        return tuple(hours)
