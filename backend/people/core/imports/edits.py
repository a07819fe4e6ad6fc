"""What is done to an organisation, as pairs of before and after: the one form of a plan, its record, and its undoing.

Before `None` is something made, after `None` something removed. Whoever swaps the two takes it back.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from itertools import islice
from typing import Generic, Literal, TypeVar

from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role

Thing = TypeVar("Thing", OrgUnit, Role, Position, Person)

EditKind = Literal["added", "changed", "number changed", "left", "returned", "removed"]
"""What happens to a person."""

Plain = str | bool | None | list[str]

PIECE = 500
"""Edits that are written down at a time to be hashed."""

FIELD_NAMES = {kind: tuple(each.name for each in fields(kind)) for kind in (OrgUnit, Role, Position, Person)}


@dataclass(frozen=True, slots=True)
class Edit(Generic[Thing]):
    """One thing before and after; never `None` both.

    Attributes
    ----------
    row : of the file that says so; `None` where it follows from something else.
    """

    before: Thing | None
    after: Thing | None
    row: int | None = None

    @property
    def key(self) -> str:
        """Tell the thing apart: the id of a person, the code of everything else."""
        return key_of(self.before or self.after)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a thing before and after, as plain values: text, yes or no, a list of texts, or nothing."""

    field: str
    before: Plain
    after: Plain


@dataclass(frozen=True)
class Edits:
    """What is done, each kind by its key; a thing is in here only if it differs before and after."""

    org_units: tuple[Edit[OrgUnit], ...] = ()
    roles: tuple[Edit[Role], ...] = ()
    positions: tuple[Edit[Position], ...] = ()
    people: tuple[Edit[Person], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.org_units or self.roles or self.positions or self.people)


def apply(edits: Edits, organisation: Organisation) -> Organisation:
    """Give the organisation as it is once `edits` are done; what they do not mention stays."""
    return Organisation(
        people=_applied(edits.people, organisation.people),
        org_units=_applied(edits.org_units, organisation.org_units),
        roles=_applied(edits.roles, organisation.roles),
        positions=_applied(edits.positions, organisation.positions),
    )


def kind_of(edit: Edit[Person]) -> EditKind:
    """Say in one word what happens to a person; that they come or go counts more than what else changes."""
    before, after = edit.before, edit.after
    if before is None:
        return "added"
    if after is None:
        return "removed"
    if before.state != after.state:
        return "left" if after.state == "left" else "returned"
    return "changed" if before.number == after.number else "number changed"


def field_changes(before: Thing | None, after: Thing | None) -> tuple[FieldChange, ...]:
    """Give every field that differs, in the order of the fields; all that say anything where one side is missing."""
    there = before or after
    names = FIELD_NAMES[type(there)] if there is not None else ()
    pairs = [(name, plain(getattr(before, name, None)), plain(getattr(after, name, None))) for name in names]
    return tuple(FieldChange(*pair) for pair in pairs if pair[0] != "id" and (pair[1] or None) != (pair[2] or None))


def digest_of(edits: Edits) -> str:
    """Give the SHA-256 (hexadecimal) of everything that is done; which rows say so does not matter.

    A dry run and its commit that have the same digest do the same, to the letter.
    """
    digest = hashlib.sha256()
    for found in (edits.org_units, edits.roles, edits.positions, edits.people):
        lines = ([edit.key, _values(edit.before), _values(edit.after)] for edit in found)
        while piece := list(islice(lines, PIECE)):
            digest.update(json.dumps(piece).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def in_order(edits: Iterable[Edit[Thing]]) -> tuple[Edit[Thing], ...]:
    """Put edits into the order of their keys, and leave out those that change nothing."""
    return tuple(sorted((edit for edit in edits if edit.before != edit.after), key=lambda edit: edit.key))


def plain(value: object) -> Plain:
    """Write a value of a field as it is stored and shown: days as ISO 8601, lists as lists."""
    if isinstance(value, str | bool | None):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return [str(each) for each in value] if isinstance(value, tuple) else str(value)


def key_of(thing: OrgUnit | Role | Position | Person | None) -> str:
    """Tell a thing apart: the id of a person, the code of everything else."""
    if isinstance(thing, Person):
        return thing.id
    return thing.code if thing is not None else ""


def _applied(edits: Iterable[Edit[Thing]], things: Mapping[str, Thing]) -> Mapping[str, Thing]:
    result = dict(things)
    for edit in edits:
        if edit.after is None:
            result.pop(edit.key, None)
        else:
            result[edit.key] = edit.after
    return result


def _values(thing: OrgUnit | Role | Position | Person | None) -> list[Plain] | None:
    return None if thing is None else [plain(getattr(thing, name)) for name in FIELD_NAMES[type(thing)]]
