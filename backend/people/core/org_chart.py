"""Who reports to whom: circles found and named, and the tree that is left once there are none.

Functions take *managers*: person to manager, for everybody who is meant; `None` for whoever reports to nobody.
People are told apart by a text or a UUID. Everything is linear in the number of people, except where stated.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar
from uuid import UUID

Key = TypeVar("Key", str, UUID)


def circles(managers: Mapping[Key, Key | None]) -> tuple[tuple[Key, ...], ...]:
    """Find everybody who is, over some steps, their own manager.

    Returns
    -------
    Each circle once: its least member first, then that person's manager, and so on up the line. Circles are ordered
    by their first member, so that the order of `managers` does not matter. Who reports to themselves is a circle of
    one.
    """
    found: list[tuple[Key, ...]] = []
    settled: set[Key] = set()
    for start in managers:
        line: dict[Key, int] = {}
        person: Key | None = start
        while person is not None and person not in settled and person not in line:
            line[person] = len(line)
            person = managers.get(person)
        if person is not None and person in line:
            found.append(_from_least(list(line)[line[person] :]))
        settled.update(line)
    return tuple(sorted(found))


def _from_least(circle: list[Key]) -> tuple[Key, ...]:
    first = circle.index(min(circle))
    return (*circle[first:], *circle[:first])


def unknown_managers(managers: Mapping[Key, Key | None]) -> tuple[tuple[Key, Key], ...]:
    """Find who reports to somebody who is not among the people: (person, manager), by person."""
    return tuple(sorted((who, boss) for who, boss in managers.items() if boss is not None and boss not in managers))


def line_above(managers: Mapping[Key, Key | None], person: Key) -> Iterator[Key]:
    """Give everybody above `person`, the nearest first; a circle or an unknown manager ends the line."""
    seen = {person}
    boss = managers.get(person)
    while boss is not None and boss in managers and boss not in seen:
        yield boss
        seen.add(boss)
        boss = managers.get(boss)


@dataclass(frozen=True, eq=False)
class OrgChart(Generic[Key]):
    """The reporting tree of some people; several trees where several people report to nobody.

    A manager who is not among the people counts as none. A circle is not refused here, it only has no top: its members
    are above each other, and nobody of them is a root.

    Attributes
    ----------
    managers : person to manager.
    """

    managers: Mapping[Key, Key | None]

    @cached_property
    def reports(self) -> Mapping[Key, Sequence[Key]]:
        """Person to direct reports, in the order of `managers`; only for those who have any."""
        below: dict[Key, list[Key]] = {}
        for person, boss in self.managers.items():
            if boss is not None and boss in self.managers:
                below.setdefault(boss, []).append(person)
        return below

    @cached_property
    def roots(self) -> tuple[Key, ...]:
        """Everybody who reports to nobody, in the order of `managers`."""
        return tuple(person for person, boss in self.managers.items() if boss is None or boss not in self.managers)

    @cached_property
    def depths(self) -> Mapping[Key, int]:
        """Person to how many are above them; who is in a circle, or under one, is left out."""
        depths = dict.fromkeys(self.roots, 0)
        waiting = deque(self.roots)
        while waiting:
            boss = waiting.popleft()
            for person in self.reports.get(boss, ()):
                depths[person] = depths[boss] + 1
                waiting.append(person)
        return depths

    @cached_property
    def sizes(self) -> Mapping[Key, int]:
        """Person to how many are below them, over any number of steps; without those in or under a circle."""
        sizes = dict.fromkeys(self.depths, 0)
        for person in reversed(list(self.depths)):  # depths come top down, so that those below are counted before
            boss = self.managers[person]
            if boss is not None and boss in sizes:
                sizes[boss] += sizes[person] + 1
        return sizes

    def span(self, person: Key) -> int:
        """How many report to `person` directly."""
        return len(self.reports.get(person, ()))

    def above(self, person: Key) -> Iterator[Key]:
        """Give everybody above `person`, the nearest first."""
        return line_above(self.managers, person)

    def path(self, person: Key) -> tuple[Key, ...]:
        """From the top of the line down to `person`, both included."""
        return (*reversed(list(self.above(person))), person)

    def steps_up(self, person: Key, boss: Key) -> int | None:
        """How far `boss` is above `person`: 1 for their manager; `None` where not above at all.

        Linear in the length of the line.
        """
        return next((steps for steps, each in enumerate(self.above(person), 1) if each == boss), None)

    def below(self, person: Key) -> Iterator[Key]:
        """Give everybody below `person`, level by level; linear in their number."""
        seen = {person}
        waiting = deque(self.reports.get(person, ()))
        while waiting:
            each = waiting.popleft()
            if each not in seen:
                seen.add(each)
                yield each
                waiting.extend(self.reports.get(each, ()))
