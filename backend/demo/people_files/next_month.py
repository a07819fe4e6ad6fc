"""The export of the month after: a dozen things have happened, and three cells are broken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.names import address
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.places import KRAKOW, NAIROBI, PUNE, Office
from backend.demo.organisation.roles import OWN_RUNGS, ROLE_NAMES
from backend.demo.people_files.export import Row, exported_row, exported_rows

Kind = Literal["joined", "left", "changed", "broken"]


@dataclass(frozen=True)
class Happening:
    """Something that the new file says and the old one does not: of whom, by employee number, and what, in words."""

    kind: Kind
    number: str
    what: str


@dataclass(frozen=True)
class NextMonth:
    """The rows of the new file, and what to find in it, kind by kind."""

    rows: list[Row]
    happenings: tuple[Happening, ...]


@dataclass(frozen=True)
class _Newcomer:
    number: str
    name: str
    office: Office
    title: str
    hired: date


NEWCOMERS = (
    _Newcomer("P2001", "Amara Eze", NAIROBI, "Principal Field Engineer", date(2026, 9, 28)),
    _Newcomer("P2002", "Tomasz Bielak", KRAKOW, "Team Lead, Security", date(2026, 10, 1)),
    _Newcomer("P2003", "Ishaan Pillai", PUNE, "Senior Data Engineer", date(2026, 10, 5)),
)
"""Who comes, each into a vacant position of that title."""

NEW_FAMILY_NAME = "Silva-Brandt"


def next_month(organisation: Organisation) -> NextMonth:
    """Let a month pass; always the same for the same organisation."""
    file = _File(organisation)
    happenings = tuple(file.pass_a_month())
    return NextMonth(list(file.rows.values()), happenings)


class _File:
    """The rows by employee number, while things happen to them; nobody is touched twice, and no persona at all."""

    def __init__(self, organisation: Organisation) -> None:
        self.rows = {str(row["Employee ID"]): row for row in exported_rows(organisation)}
        self._organisation = organisation
        self._units = {unit.code: unit.name for unit in organisation.org_units}
        managers, personas = set(organisation.managers().values()), {persona.email for persona in PERSONAS}
        spread = [one for one in organisation.active if one.number not in managers and one.email not in personas]
        # Taken in long strides, so that what happens happens all over the organisation.
        self._members = iter(spread[start] for start in range(7, len(spread), len(spread) // 20))

    def pass_a_month(self) -> Iterator[Happening]:
        yield from (self._joins(newcomer) for newcomer in NEWCOMERS)
        yield self._leaves("has left, and is not in the file")
        yield self._leaves("has left, and is not in the file")
        yield self._changes(_to_another_team(self._organisation), "comes into another team of the department")
        yield self._changes(_to_another_team(self._organisation), "comes into another team of the department")
        yield self._changes(_marry, "has a new family name and keeps the address")
        yield self._changes(_correct_address, "has another address")
        yield self._changes(_promote, "is promoted")
        yield self._changes(_move_to_krakow, "moves to Kraków")
        yield self._changes(_learn_dutch, "has learnt Dutch")
        yield self._breaks("Manager ID", "P9999", "a manager whom nobody knows")
        yield self._breaks("Hire date", "31/02/2024", "a day that does not exist")
        yield self._breaks("Time zone", "Europe/Lisboa", "a time zone that is misspelt")

    def _joins(self, newcomer: _Newcomer) -> Happening:
        position = next(one for one in self._organisation.vacant if one.title == newcomer.title)
        department = self._units[position.org_unit]
        person = Person(
            number=newcomer.number,
            name=newcomer.name,
            email=address(newcomer.name),
            org_unit=position.org_unit,
            location=newcomer.office.city,
            time_zone=newcomer.office.zone,
            languages=("en",),
            joined_on=newcomer.hired,
            left_on=None,
        )
        self.rows[person.number] = exported_row(person, position, department, self._head_of(position.org_unit))
        return Happening("joined", person.number, f"{person.name} joins as {position.title}")

    def _head_of(self, org_unit: str) -> str:
        """Name who leads a department: whoever in it reports to somebody outside it."""
        managers = self._organisation.managers()
        inside = [one.number for one in self._organisation.active if one.org_unit == org_unit]
        return next(one for one in inside if managers[one] not in inside)

    def _leaves(self, what: str) -> Happening:
        person = next(self._members)
        del self.rows[person.number]
        return Happening("left", person.number, f"{person.name} {what}")

    def _changes(self, change: Callable[[Row], Row], what: str) -> Happening:
        person = next(self._members)
        self.rows[person.number] |= change(self.rows[person.number])
        return Happening("changed", person.number, f"{person.name} {what}")

    def _breaks(self, column: str, cell: str, what: str) -> Happening:
        person = next(self._members)
        self.rows[person.number][column] = cell
        return Happening("broken", person.number, f"{person.name}, {column}: {what} ({cell})")


def _to_another_team(organisation: Organisation) -> Callable[[Row], Row]:
    """Give a row a manager beside its own: another who reports to the same director."""
    managers = organisation.managers()
    leads = sorted({*managers.values()} & managers.keys())

    def change(row: Row) -> Row:
        own = str(row["Manager ID"])
        return {"Manager ID": next(one for one in leads if managers[one] == managers[own] and one != own)}

    return change


def _marry(row: Row) -> Row:
    given = str(row["Full name"]).split()[0]
    return {"Full name": f"{given} {NEW_FAMILY_NAME}"}


def _correct_address(row: Row) -> Row:
    name, domain = str(row["Work email"]).split("@")
    return {"Work email": f"{name}.2@{domain}"}


def _promote(row: Row) -> Row:
    """Go up a rung of the ladder, from the highest one to the same."""
    code = str(row["Job code"])
    higher = f"{code[:-1]}{min(int(code[-1]) + 1, len(OWN_RUNGS))}"
    return {"Job code": higher, "Job title": ROLE_NAMES[higher]}


def _move_to_krakow(_: Row) -> Row:
    return {"Location": KRAKOW.city, "Time zone": KRAKOW.zone}


def _learn_dutch(row: Row) -> Row:
    return {"Languages": f"{row['Languages']}; nl"}
