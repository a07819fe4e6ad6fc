"""Values of the import's core as JSON, and back: the form in which they are stored and shown."""

from collections.abc import Mapping as Map
from datetime import date
from typing import Any

from backend.people.core.imports.edits import FIELD_NAMES, Edit, plain
from backend.people.core.imports.mapping import MappedColumn, Mapping
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import OrgUnit, Person, Position, Role

Json = dict[str, Any]

NAMES = "names"
"""Key of what is new in a stored side of a person, by field: what it is called."""

OF_THE_PERSON = frozenset(FIELD_NAMES[Person])
"""Keys of a stored side that say something of the person; what their position is called may stand beside them."""


def mapping_json(mapping: Mapping) -> list[Json]:
    """Write a mapping."""
    return [{"column": m.column, "field": m.field, "date_order": m.date_order} for m in mapping.columns]


def mapping_of(stored: list[Json] | None) -> Mapping | None:
    """Read a mapping back; `None` where there is none."""
    if stored is None:
        return None
    return Mapping(tuple(MappedColumn(each["column"], each["field"], each["date_order"]) for each in stored))


def options_json(options: Options) -> Json:
    """Write options."""
    numbers = options.new_numbers if isinstance(options.new_numbers, str) else sorted(options.new_numbers)
    return {
        "today": options.today.isoformat(),
        "missing_left_on": options.missing_left_on and options.missing_left_on.isoformat(),
        "create": sorted(options.create),
        "new_numbers": numbers,
        "confirmed": sorted([kind, count] for kind, count in options.confirmed),
        "time_zone": options.time_zone,
        "org_unit": options.org_unit,
    }


def options_of(stored: Json) -> Options:
    """Read options back."""
    numbers = stored["new_numbers"]
    return Options(
        today=date.fromisoformat(stored["today"]),
        missing_left_on=_day(stored["missing_left_on"]),
        create=frozenset(stored["create"]),
        new_numbers="all" if numbers == "all" else frozenset(numbers),
        confirmed=frozenset((kind, count) for kind, count in stored["confirmed"]),
        time_zone=stored["time_zone"],
        org_unit=stored["org_unit"],
    )


def person_edit_json(edit: Edit[Person]) -> tuple[Json | None, Json | None]:
    """Write what an edit changes of somebody: the fields that differ; of somebody who comes or goes, all."""
    return _sides(edit.before, edit.after)


def person_edit_of(before: Json | None, after: Json | None, present: Person | None, row: int | None) -> Edit[Person]:
    """Read an edit of somebody back.

    Parameters
    ----------
    present : the person as they are now; gives what the edit does not mention. Needed where neither side is whole.
    """
    return Edit(_person(before, present), _person(after, present), row)


def thing_json(thing: OrgUnit | Role | Position | None) -> Json | None:
    """Write an org unit, role or position whole."""
    return None if thing is None else {name: plain(getattr(thing, name)) for name in FIELD_NAMES[type(thing)]}


def _sides(before: Person | None, after: Person | None) -> tuple[Json | None, Json | None]:
    names = FIELD_NAMES[Person]
    if before is not None and after is not None:
        names = tuple(name for name in names if getattr(before, name) != getattr(after, name))
    sides = [person and {name: plain(getattr(person, name)) for name in names} for person in (before, after)]
    return sides[0], sides[1]


def _person(stored: Json | None, present: Person | None) -> Person | None:
    if stored is None:
        return None
    values: Map[str, Any] = {name: _value(name, value) for name, value in stored.items() if name in OF_THE_PERSON}
    known = {} if present is None else {name: getattr(present, name) for name in FIELD_NAMES[Person]}
    return Person(**{**known, **values})


def _value(name: str, stored: Any) -> Any:
    if name in {"joined_on", "left_on"}:
        return _day(stored)
    return tuple(stored) if name == "languages" else stored


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
