"""Taking an import back: from what it recorded and what is there now to what has to be done, or to why it can't be.

Only the fields that the import changed go back, each to what it was; what somebody changed elsewhere since stays. Where
somebody has since changed the same field, or built on something that the import made, there is a conflict, and nothing
is undone until a person has decided.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from backend.people.core.imports.blaming import in_words
from backend.people.core.imports.checks import breaches
from backend.people.core.imports.edits import FIELD_NAMES, Edit, Edits, apply, in_order, plain
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role

Thing = TypeVar("Thing", OrgUnit, Role, Position, Person)


@dataclass(frozen=True)
class UndoConflict:
    """Why something can't be taken back.

    Attributes
    ----------
    key : id of the person, code of anything else.
    name : of it, as it is now or was.
    problem : what has happened since, a sentence.
    """

    key: str
    name: str
    problem: str


@dataclass(frozen=True)
class Undo:
    """What taking an import back would do.

    Attributes
    ----------
    edits : from what is there now; to be carried out only where there are no conflicts.
    conflicts : by person or thing.
    """

    edits: Edits
    conflicts: tuple[UndoConflict, ...]


def undo(done: Edits, organisation: Organisation) -> Undo:
    """Work out how to take `done` back.

    Parameters
    ----------
    done : what the import did, as recorded, with ids as they were stored.
    organisation : as it is now.
    """
    conflicts: list[UndoConflict] = []
    edits = Edits(
        org_units=_back(done.org_units, organisation.org_units, conflicts),
        roles=_back(done.roles, organisation.roles, conflicts),
        positions=_back(done.positions, organisation.positions, conflicts),
        people=_back(done.people, organisation.people, conflicts),
    )
    after = apply(edits, organisation)
    conflicts.extend(chain(_lost(organisation, after), _broken(organisation, after)))
    return Undo(edits, tuple(dict.fromkeys(conflicts)))


def _back(
    done: Iterable[Edit[Thing]], present: Mapping[str, Thing], conflicts: list[UndoConflict]
) -> tuple[Edit[Thing], ...]:
    edits: list[Edit[Thing]] = []
    for edit in done:
        now = present.get(edit.key)
        wanted, problems = _restored(edit, now)
        conflicts.extend(UndoConflict(edit.key, _name(now or edit.after or edit.before), each) for each in problems)
        edits.append(Edit(now, wanted, edit.row))
    return in_order(edit for edit in edits if edit.before is not None or edit.after is not None)


def _restored(edit: Edit[Thing], now: Thing | None) -> tuple[Thing | None, list[str]]:
    """Give a thing as it should be again, and what is in the way."""
    before, after = edit.before, edit.after
    if before is None:
        changed = [] if now is None or after is None else _differing(after, now)
        return None, [_changed_since(name, getattr(after, name), getattr(now, name)) for name in changed]
    if after is None or now is None:
        return (before, []) if after is None and now is None else (now, ["It is no longer there."])
    problems: list[str] = []
    wanted: dict[str, object] = {}
    for name in _differing(before, after):
        value = getattr(now, name)
        if value == getattr(after, name):
            wanted[name] = getattr(before, name)
        elif value != getattr(before, name):
            problems.append(_changed_since(name, getattr(after, name), value))
    return replace(now, **wanted), problems


def _differing(one: Thing, other: Thing) -> list[str]:
    return [name for name in FIELD_NAMES[type(one)] if getattr(one, name) != getattr(other, name)]


def _changed_since(field: str, imported: object, now: object) -> str:
    return f"{field.replace('_', ' ').capitalize()} has been changed since: {_shown(imported)} → {_shown(now)}."


def _shown(value: object) -> str:
    said = plain(value)
    return (", ".join(said) if isinstance(said, list) else str(said or "")) or "nothing"


def _lost(before: Organisation, after: Organisation) -> Iterator[UndoConflict]:
    """Find what something still there would refer to although it would be gone."""
    used = chain(
        (("org unit", p.org_unit, after.org_units, before.org_units, p.name) for p in after.people.values()),
        (("org unit", p.org_unit, after.org_units, before.org_units, p.title) for p in after.positions.values()),
        (("role", p.role, after.roles, before.roles, p.title) for p in after.positions.values()),
        (("position", p.position, after.positions, before.positions, p.name) for p in after.people.values()),
    )
    for noun, code, there, were, name in used:
        if code is not None and code not in there and code in were:
            yield UndoConflict(code, _name(were[code]), f"The {noun} is used by {name} now.")


def _broken(before: Organisation, after: Organisation) -> Iterator[UndoConflict]:
    """Find what can't be afterwards: an address taken by somebody else since, a manager who has left since."""
    known = {**before.people, **after.people}
    for breach in breaches(after.people):
        words = in_words(breach, breach.people[0], known)
        person = known[breach.people[0]]
        yield UndoConflict(person.id, person.name, f"{words[:1].upper()}{words[1:]}.")


def _name(thing: OrgUnit | Role | Position | Person | None) -> str:
    if isinstance(thing, Position):
        return thing.title
    return thing.name if thing is not None else ""
