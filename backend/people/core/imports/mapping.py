"""Which column of a file says what: the mapping that a person confirms, and what is wrong with one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from backend.kit.faults import quoted
from backend.people.core.imports.cells.dates import DateOrder
from backend.people.core.imports.fields import BY_NAME, FIELDS
from backend.people.core.imports.problems import Problem


@dataclass(frozen=True)
class MappedColumn:
    """What one column is for.

    Attributes
    ----------
    column : its label (see `labels_of`).
    field : of `fields`; `None` where the column is left out.
    date_order : of its days; `None` where it is not known, and then only days that can be read one way are accepted.
    """

    column: str
    field: str | None
    date_order: DateOrder | None = None


@dataclass(frozen=True)
class Mapping:
    """What the columns of a file are for, in their order."""

    columns: tuple[MappedColumn, ...]

    def column_of(self, field: str) -> str | None:
        """Find the label of the column that says `field`."""
        return next((mapped.column for mapped in self.columns if mapped.field == field), None)

    @property
    def fields(self) -> tuple[str, ...]:
        """Everything that some column says, in the order of `FIELDS`."""
        said = {mapped.field for mapped in self.columns}
        return tuple(field.name for field in FIELDS if field.name in said)


def labels_of(header: Sequence[str]) -> tuple[str, ...]:
    """Call each column by a name of its own: `Name`, and `Name (2)`; `Column C` where the header has none."""
    taken = set(header)
    seen: set[str] = set()
    labels: list[str] = []
    for place, name in enumerate(header):
        label = name or f"Column {_letters(place)}"
        if label in seen or (not name and label in taken):
            label = next(other for other in _numbered(label) if other not in seen | taken)
        seen.add(label)
        labels.append(label)
    return tuple(labels)


def mapping_problems(mapping: Mapping, labels: Sequence[str]) -> tuple[Problem, ...]:
    """Say what keeps a mapping from being used: what it lacks, what stands twice, what the file does not have."""
    return (*_columns_at_fault(mapping, labels), *_fields_twice(mapping), *_fields_missing(mapping))


def mapping_hints(mapping: Mapping) -> tuple[str, ...]:
    """Say what a file without some columns can't do, though it can be used: one sentence each."""
    said = set(mapping.fields)
    if said & {"given_name", "family_name"}:
        said.add("name")
    missing = [f.label for f in FIELDS if f.needed == "for new people" and f.name not in said]
    names = " and ".join(filter(None, [", ".join(missing[:-1]), *missing[-1:]]))
    new = f"There is no column for {names}: people who are not known here yet cannot be added from this file."
    return (new,) if missing else ()


def _columns_at_fault(mapping: Mapping, labels: Sequence[str]) -> Iterator[Problem]:
    known, seen = set(labels), set[str]()
    for mapped in mapping.columns:
        if mapped.column not in known:
            yield _fault(
                mapped, f"there is no column {quoted(mapped.column)} in this file", "Choose one that is there."
            )
        elif mapped.column in seen:
            yield _fault(mapped, f"{quoted(mapped.column)} is mapped twice", "Map each column once.")
        elif mapped.field is not None and mapped.field not in BY_NAME:
            remedy = f"Write one of {', '.join(BY_NAME)}."
            yield _fault(mapped, f"{quoted(mapped.field)} is nothing that a file of people can say", remedy)
        seen.add(mapped.column)


def _fields_twice(mapping: Mapping) -> Iterator[Problem]:
    for field in FIELDS:
        columns = [mapped for mapped in mapping.columns if mapped.field == field.name]
        if len(columns) > 1:
            names = " and ".join(quoted(mapped.column) for mapped in columns)
            yield _fault(columns[-1], f"{names} are both mapped to {field.label}", "Keep one of them.")
    parts = [m for m in mapping.columns if m.field in {"given_name", "family_name"}]
    if parts and mapping.column_of("name"):
        problem = f"{quoted(parts[0].column)} is part of the name, and there is a column for the full name"
        yield _fault(parts[0], problem, "Keep the full name, or the given and the family name.")


def _fields_missing(mapping: Mapping) -> Iterator[Problem]:
    if mapping.column_of("number") is None:
        about = "Choose the column that tells people apart and stays the same from one file to the next."
        yield Problem("mapping", None, "number", None, "", "no column is mapped to employee number", about)


def _fault(mapped: MappedColumn, problem: str, remedy: str) -> Problem:
    return Problem("mapping", None, mapped.field, mapped.column, "", problem, remedy)


def _numbered(label: str) -> Iterator[str]:
    number = 2
    while True:
        yield f"{label} ({number})"
        number += 1


def _letters(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
