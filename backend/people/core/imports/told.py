"""What is told of whom: what becomes of each person, together with what becomes of the position that they hold then.

A title or role is that of a position, so that a file that changes one may change nobody. Whoever holds the position is
told of as changed all the same: what is not told of is not done.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from backend.people.core.imports.edits import Edit, EditKind, Edits, kind_of
from backend.people.core.imports.organisation import Person, Position


@dataclass(frozen=True, slots=True)
class Told:
    """What becomes of one person.

    Attributes
    ----------
    person : before and after; the same, where only their position changes.
    position : that they hold afterwards, where it is made or changed.
    """

    person: Edit[Person]
    position: Edit[Position] | None = None

    @property
    def kind(self) -> EditKind:
        """Say in one word what happens to them."""
        return kind_of(self.person)

    @property
    def row(self) -> int | None:
        """Give the row of the file that says so; `None` where it follows from something else."""
        return self.person.row or (self.position.row if self.position is not None else None)


def told_of(edits: Edits, people: Mapping[str, Person]) -> tuple[Told, ...]:
    """Tell of everybody who changes, or whose position does, each once, by id.

    Parameters
    ----------
    people : by id, as they were before.
    """
    changed = {edit.key: edit for edit in edits.people}
    positions = {edit.key: edit for edit in edits.positions if edit.after is not None}
    told = [Told(edit, positions.get(edit.after.position or "") if edit.after else None) for edit in edits.people]
    if any(edit.before is not None for edit in positions.values()):
        holders = (person for person in people.values() if person.id not in changed)
        told.extend(_of_holders(holders, positions))
        told.sort(key=lambda each: each.person.key)
    return tuple(told)


def _of_holders(people: Iterator[Person], positions: Mapping[str, Edit[Position]]) -> Iterator[Told]:
    for person in people:
        position = positions.get(person.position or "")
        if position is not None:
            yield Told(Edit(person, person), position)
