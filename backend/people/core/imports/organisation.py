"""The organisation as an import sees it: people, units, roles and positions, as frozen values."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date

from backend.people.core.imports.cells.states import State


@dataclass(frozen=True, slots=True)
class OrgUnit:
    """A part of the organisation; told apart by `code`."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """A job profile; told apart by `code`."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Position:
    """A seat; told apart by `code`.

    Attributes
    ----------
    role : code of its job profile, if it has one.
    org_unit : code.
    is_open : whether it can be held.
    """

    code: str
    title: str
    role: str | None
    org_unit: str
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is here, or was.

    Attributes
    ----------
    id : does not change, whatever else does; of people who are new to the organisation, `new_id` of their number.
    number : employee number; no two people share one.
    email : in lower case; no two people share one.
    org_unit : code.
    manager : id of whom they report to now; `None` for whoever reports to nobody, and for those who left.
    position : code of the position they hold now.
    left_on : given where the state is `left`, and only there.
    """

    id: str
    number: str
    name: str
    email: str
    org_unit: str
    time_zone: str
    languages: tuple[str, ...] = ()
    location: str = ""
    manager: str | None = None
    position: str | None = None
    joined_on: date | None = None
    state: State = "active"
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """Whom somebody reports to for a while that ends, or begins, on a day to come.

    Attributes
    ----------
    person, manager : ids.
    valid_to : the first day not any more; `None` for good.
    """

    person: str
    manager: str
    valid_from: date
    valid_to: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True)
class Organisation:
    """Everything that an import compares a file with, or would leave behind.

    Attributes
    ----------
    people : by id; those who left too.
    org_units, roles, positions : by code.
    planned : the reporting lines, present and to come, of everybody whose manager changes on a day to come.
    administrators : ids of the people without all of whom nobody could administer; none, where somebody else could.
    asker : id of whoever has it planned, if they are one of the people.
    """

    people: Mapping[str, Person] = field(default_factory=dict[str, Person])
    org_units: Mapping[str, OrgUnit] = field(default_factory=dict[str, OrgUnit])
    roles: Mapping[str, Role] = field(default_factory=dict[str, Role])
    positions: Mapping[str, Position] = field(default_factory=dict[str, Position])
    planned: Sequence[PlannedLine] = ()
    administrators: AbstractSet[str] = frozenset()
    asker: str | None = None


def new_id(number: str) -> str:
    """Give the id of somebody who is new until they are stored and have one of their own."""
    return f"new:{number}"
