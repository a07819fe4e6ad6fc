"""What can never be true of an organisation, whatever a file or an undoing would make of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from backend.people.core.imports.organisation import Person
from backend.people.core.imports.problems import ProblemKind
from backend.people.core.org_chart import circles


@dataclass(frozen=True)
class Breach:
    """Something that cannot be.

    Attributes
    ----------
    kind : of the problem.
    people : ids of everybody concerned: who shares the value, whose manager it is, the circle in its order up the line.
    value : the number, address or position that is shared; the manager's id; of a planned circle, its
        first day; empty for a circle of today.
    """

    kind: ProblemKind
    people: tuple[str, ...]
    value: str = ""


def breaches(people: Mapping[str, Person]) -> tuple[Breach, ...]:
    """Find everything that cannot be, in a stated order: shared values, managers, circles, each by id.

    Numbers and e-mail addresses belong to one person each, those who left included; a position is held by one; a
    manager is somebody else, who is here; nobody is above themselves.
    """
    by_id = [people[each] for each in sorted(people)]
    active = [person for person in by_id if person.state == "active"]
    return (
        *_shared("number twice", ((person.number, person.id) for person in by_id)),
        *_shared("e-mail twice", ((person.email, person.id) for person in by_id)),
        *_shared("position held twice", ((person.position, person.id) for person in active)),
        *_managers(active, people),
        *(Breach("circle", circle) for circle in circles({p.id: p.manager for p in active}) if len(circle) > 1),
    )


def _shared(kind: ProblemKind, values: Iterable[tuple[str | None, str]]) -> Iterator[Breach]:
    holder: dict[str, str] = {}
    several: dict[str, list[str]] = {}
    for value, person in values:
        if value is not None and value != "" and holder.setdefault(value, person) != person:
            several.setdefault(value, [holder[value]]).append(person)
    for value, holders in several.items():
        yield Breach(kind, tuple(holders), value)


def _managers(active: Iterable[Person], people: Mapping[str, Person]) -> Iterator[Breach]:
    for person in active:
        if person.manager is None:
            continue
        manager = people.get(person.manager)
        if manager is None:
            yield Breach("unknown manager", (person.id,), person.manager)
        elif manager is person:
            yield Breach("own manager", (person.id,), person.manager)
        elif manager.state == "left":
            yield Breach("leaving manager", (person.id,), person.manager)
