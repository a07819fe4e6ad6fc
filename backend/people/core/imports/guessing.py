"""What the columns of a file seem to be for, by their headers and by what stands in them.

Last time's mapping of the same source wins where its columns are still there. The rest is guessed: every pair of a
column and a field has a confidence, and the highest takes both, until nothing above `LEAST` is left.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Map
from dataclasses import dataclass
from functools import cached_property

from backend.kit.faults import quoted
from backend.people.core.imports.cells.dates import DateOrder, order_shown_by
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.fields import BY_NAME, ORDER, reader
from backend.people.core.imports.header_confidence import fields_by_header
from backend.people.core.imports.mapping import MappedColumn, Mapping

LEAST = 0.5
"""Confidence below which a column is left out rather than guessed at."""

MOST_LOOKED_AT = 300
"""Cells of a column that are read to see whether they fit."""

TYPED = frozenset({"email", "time_zone", "languages", "state", "joined_on", "left_on"})
"""Fields whose cells can be told from others."""

TELLING = ("email", "time_zone")
"""Fields whose cells speak for themselves, whatever the header says."""

BY_VALUES = 0.6

BY_NUMBERS = 0.55

CLOSE = 0.08
"""How near in confidence a second column for one field has to come to be told of."""


@dataclass(frozen=True)
class GuessedColumn:
    """What one column seems to be for.

    Attributes
    ----------
    mapped : the column, with its field or `None`.
    confidence : 0 to 1; 1 for what is remembered, 0 for a column left out.
    why : a sentence.
    """

    mapped: MappedColumn
    confidence: float
    why: str


@dataclass(frozen=True)
class Guess:
    """A mapping to be confirmed.

    Attributes
    ----------
    columns : in the order of the file.
    hints : what else to know: columns of last time that are gone.
    """

    columns: tuple[GuessedColumn, ...]
    hints: tuple[str, ...]

    @property
    def mapping(self) -> Mapping:
        """The mapping alone."""
        return Mapping(tuple(column.mapped for column in self.columns))


@dataclass(frozen=True)
class _Candidate:
    column: str
    field: str
    confidence: float
    why: str


def guess_mapping(labels: Sequence[str], sample: Sequence[Sequence[str]], remembered: Mapping | None = None) -> Guess:
    """Guess what each column is for.

    Parameters
    ----------
    labels : of the columns (see `labels_of`).
    sample : the first rows, each with as many cells as there are labels; some hundred are enough.
    remembered : the mapping that was last used for this source.
    """
    columns = {label: _Column([row[place] for row in sample]) for place, label in enumerate(labels)}
    kept = _remembered(columns, remembered)
    used = {guess.mapped.field for guess in kept.values()}
    free = {label: column for label, column in columns.items() if label not in kept}
    candidates = [c for c in _candidates(free, columns, remembered) if c.field not in used]
    taken = _take_best(candidates, list(labels))
    _prefer_whole_names(taken, used)
    guesses = tuple(kept.get(label) or _guessed(label, columns[label], taken, candidates) for label in labels)
    return Guess(guesses, tuple(_gone(labels, remembered)))


@dataclass(frozen=True)
class _Column:
    """The cells of one column in the sample."""

    cells: Sequence[str]

    @cached_property
    def filled(self) -> Sequence[str]:
        return [cell for cell in self.cells if cell][:MOST_LOOKED_AT]

    @cached_property
    def date_order(self) -> DateOrder | None:
        """The one order that its days prove; `None` where they prove none, or both."""
        shown: set[DateOrder] = {order for cell in self.cells if cell and (order := order_shown_by(cell))}
        return shown.pop() if len(shown) == 1 else None

    def share_read(self, field: str) -> float:
        """How many of its cells make sense as `field`, 0 to 1; 1 where there is none to judge by."""
        read = reader(BY_NAME[field], self.date_order or "day first")
        return sum(_reads(read, cell) for cell in self.filled) / len(self.filled) if self.filled else 1.0

    @property
    def distinct(self) -> float:
        return len(set(self.filled)) / len(self.filled) if self.filled else 1.0


def _reads(read: Callable[[str], object], cell: str) -> bool:
    try:
        read(cell)
    except Misread:
        return False
    return True


def _remembered(columns: Map[str, _Column], remembered: Mapping | None) -> dict[str, GuessedColumn]:
    there = {} if remembered is None else {m.column: m for m in remembered.columns if m.column in columns}
    kept: dict[str, GuessedColumn] = {}
    for label, mapped in there.items():
        order = (mapped.date_order or columns[label].date_order) if _is_day(mapped.field) else None
        why = "As in the last import from this source."
        kept[label] = GuessedColumn(MappedColumn(label, mapped.field, order), 1.0 if mapped.field else 0.0, why)
    return kept


def _gone(labels: Sequence[str], remembered: Mapping | None) -> Iterator[str]:
    for mapped in remembered.columns if remembered is not None else ():
        if mapped.field is not None and mapped.column not in labels:
            yield f"Last time {quoted(mapped.column)} was {BY_NAME[mapped.field].label}; this file has no such column."


def _candidates(free: Map[str, _Column], columns: Map[str, _Column], remembered: Mapping | None) -> list[_Candidate]:
    found = [c for label, column in free.items() for c in _of_column(label, column)]
    number = remembered.column_of("number") if remembered is not None else None
    best = max((c for c in found if c.field == "number"), key=lambda c: c.confidence, default=None)
    numbers = number if number in columns else best.column if best is not None else None
    if numbers is not None:
        found.extend(_managers_by_number(free, numbers, set(columns[numbers].cells)))
    return found


def _of_column(label: str, column: _Column) -> Iterator[_Candidate]:
    by_header = fields_by_header(label)
    for field, (confidence, why) in by_header.items():
        fitted, told = _fitted(field, confidence, column)
        yield _Candidate(label, field, fitted, f"{why}{told}")
    for field in TELLING:
        share = column.share_read(field)
        if field not in by_header and len(column.filled) > 1 and share >= 0.9:
            why = f"{share:.0%} of its cells read as {BY_NAME[field].label}."
            yield _Candidate(label, field, BY_VALUES * _unless_for_others(label, field), why)


def _unless_for_others(label: str, field: str) -> float:
    """Halve the confidence in e-mail addresses under a header that is known to say something else."""
    return 0.5 if field == "email" and fields_by_header(label) else 1.0


def _fitted(field: str, confidence: float, column: _Column) -> tuple[float, str]:
    """Weigh what a header says with what stands below it."""
    if field == "number":
        told = "." if column.distinct == 1 else f", though only {column.distinct:.0%} of its cells differ."
        return confidence * column.distinct, told
    if field not in TYPED or not column.filled:
        return confidence, "."
    share = column.share_read(field)
    if share >= 0.9:
        return min(0.99, confidence + 0.03), ", and its cells fit."
    return confidence * (1 + share) / 2, f", but only {share:.0%} of its cells fit."


def _managers_by_number(free: Map[str, _Column], numbers: str, known: set[str]) -> Iterator[_Candidate]:
    for label, column in free.items():
        inside = sum(cell in known for cell in column.filled)
        is_of_people = len(column.filled) > 2 and inside >= 0.8 * len(column.filled) and column.distinct < 0.9
        if is_of_people and label != numbers and "manager" not in fields_by_header(label):
            yield _Candidate(label, "manager", BY_NUMBERS, f"Its cells are numbers of people in {quoted(numbers)}.")


def _take_best(candidates: Sequence[_Candidate], labels: Sequence[str]) -> dict[str, _Candidate]:
    """Let the most confident candidate take its column and field, then the next; ties by field, then by column."""
    place = {label: k for k, label in enumerate(labels)}
    taken: dict[str, _Candidate] = {}
    fields: set[str] = set()
    for each in sorted(candidates, key=lambda c: (-c.confidence, ORDER[c.field], place[c.column])):
        if each.confidence >= LEAST and each.column not in taken and each.field not in fields:
            taken[each.column] = each
            fields.add(each.field)
    return taken


def _prefer_whole_names(taken: dict[str, _Candidate], used: set[str | None]) -> None:
    """Leave given and family names out where the full name is there."""
    if "name" in used or any(each.field == "name" for each in taken.values()):
        for label in [label for label, each in taken.items() if each.field in {"given_name", "family_name"}]:
            del taken[label]


def _guessed(
    label: str, column: _Column, taken: Map[str, _Candidate], candidates: Sequence[_Candidate]
) -> GuessedColumn:
    best = taken.get(label)
    if best is not None:
        order = column.date_order if _is_day(best.field) else None
        return GuessedColumn(MappedColumn(label, best.field, order), round(best.confidence, 2), best.why)
    return GuessedColumn(MappedColumn(label, None), 0.0, _why_left_out(label, taken, candidates))


def _why_left_out(label: str, taken: Map[str, _Candidate], candidates: Sequence[_Candidate]) -> str:
    winners = {each.field: each for each in taken.values()}
    for each in sorted((c for c in candidates if c.column == label), key=lambda c: -c.confidence):
        winner = winners.get(each.field)
        if winner is not None and each.confidence >= max(LEAST, winner.confidence - CLOSE):
            return f"It could be {BY_NAME[each.field].label} too; {quoted(winner.column)} looks more like it."
    return "Nothing that is known of people was recognised in it."


def _is_day(field: str | None) -> bool:
    return field is not None and BY_NAME[field].kind == "day"
