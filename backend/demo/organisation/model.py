"""An organisation as plain values: what an HR system knows, with every date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

Track = Literal["individual contributor", "management"]


@dataclass(frozen=True, slots=True)
class OrgUnit:
    """A part of the organisation; `parent` is a code, missing for the whole."""

    code: str
    name: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Role:
    """A job profile: `level` 1 is the lowest, and levels of both tracks compare."""

    code: str
    name: str
    family: str
    track: Track
    level: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here, or did until `left_on`.

    Attributes
    ----------
    number : of the employee, unique and never given twice.
    time_zone : IANA name.
    languages : BCP 47 tags, the preferred one first.
    org_unit : code of the unit they are in, or were in last.
    """

    number: str
    name: str
    email: str
    org_unit: str
    location: str
    time_zone: str
    languages: tuple[str, ...]
    joined_on: date
    left_on: date | None


@dataclass(frozen=True, slots=True)
class Position:
    """A seat: `role` and `org_unit` are codes; one that is closed is not to be filled again."""

    code: str
    title: str
    role: str
    org_unit: str
    state: Literal["open", "closed"] = "open"


@dataclass(frozen=True, slots=True)
class Incumbency:
    """Who, by number, holds the position of a code, from a day on, up to but not including another."""

    position: str
    person: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class ReportingLine:
    """Whom somebody reports to, both by number, from a day on, up to but not including another."""

    person: str
    manager: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True)
class Organisation:
    """Everything about everybody, as of a day.

    Attributes
    ----------
    as_of : nothing happened later.
    org_units : each after its parent.
    people : who works here, each after their manager, then who has left.
    positions : those held today in the order of their incumbents, then the others.
    incumbencies, reporting_lines : past and present ones.
    """

    as_of: date
    org_units: tuple[OrgUnit, ...]
    roles: tuple[Role, ...]
    people: tuple[Person, ...]
    positions: tuple[Position, ...]
    incumbencies: tuple[Incumbency, ...]
    reporting_lines: tuple[ReportingLine, ...]

    @property
    def active(self) -> tuple[Person, ...]:
        """Who works here."""
        return tuple(person for person in self.people if person.left_on is None)

    @property
    def vacant(self) -> tuple[Position, ...]:
        """Open positions that nobody holds."""
        held = set(self.incumbents())
        return tuple(one for one in self.positions if one.state == "open" and one.code not in held)

    def incumbents(self) -> Mapping[str, str]:
        """Give the number of who holds each position that is held, by code."""
        return {one.position: one.person for one in self.incumbencies if one.valid_to is None}

    def title_of(self, number: str) -> str:
        """Give the title of the position that somebody holds."""
        held = next(code for code, person in self.incumbents().items() if person == number)
        return next(position.title for position in self.positions if position.code == held)

    def managers(self, on: date | None = None) -> Mapping[str, str]:
        """Give whom each person reports to on a day, by number; without a day, now."""
        lines = [line for line in self.reporting_lines if _in_force(line, on)]
        return {line.person: line.manager for line in lines}


def _in_force(line: ReportingLine, on: date | None) -> bool:
    if on is None:
        return line.valid_to is None
    return line.valid_from <= on and (line.valid_to is None or on < line.valid_to)
