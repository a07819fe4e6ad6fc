"""The staff of the sample organisation: five levels, from the chief to the members of teams."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from backend.demo.dice import dice, pick
from backend.demo.organisation.names import Register, address
from backend.demo.organisation.personas import PERSONAS, Persona
from backend.demo.organisation.places import LISBON, Office
from backend.demo.organisation.units import EXECUTIVE, UNITS, Unit

GRADES = ("Associate", "Professional", "Senior", "Expert", "Principal", "Director", "Vice President", "Chief")
"""Lowest first."""

ELSEWHERE = 0.12
"""Share of people who work in another office than the rest of their team."""

MEMBERS = (4, 8)
"""Fewest and most members of a team, its lead not counted."""

LARGEST_NUMBER = 1999

LEADS: dict[str, float] = {"Senior": 2, "Expert": 5, "Principal": 3}
STAFF: dict[str, float] = {"Associate": 30, "Professional": 35, "Senior": 21, "Expert": 11, "Principal": 3}


@dataclass(frozen=True)
class Employee:
    """One of the staff; `grade` is one of `GRADES`, and `manager` an id, missing for the chief."""

    id: str
    name: str
    email: str
    unit: Unit
    department: str
    office: Office
    grade: str
    manager: str | None

    @property
    def step(self) -> int:
        """Position of the grade, from 0."""
        return GRADES.index(self.grade)


def employ(seed: int) -> tuple[Employee, ...]:
    """Fill the whole organisation, each manager before their reports, the personas in their places."""
    return _cast(tuple(_Employer(dice(seed, "employees")).organisation()))


def badge(number: int) -> str:
    """Write the number of an employee."""
    return f"P{number:04}"


def plays(employee: Employee) -> Persona | None:
    """Tell which persona somebody is, if any."""
    return next((persona for persona in PERSONAS if persona.email == employee.email), None)


def _cast(staff: tuple[Employee, ...]) -> tuple[Employee, ...]:
    """Give each persona the seat that suits them best, the first of its kind; who sat there never was."""
    seats = {_seat_for(persona, staff): persona for persona in PERSONAS}
    return tuple(_as_persona(one, seats[one.id]) if one.id in seats else one for one in staff)


def _seat_for(persona: Persona, staff: tuple[Employee, ...]) -> str:
    managers = {one.manager for one in staff}
    step = GRADES.index(persona.grade)
    kind = [one for one in staff if one.department == persona.department and (one.id in managers) == persona.leads]
    return min(kind, key=lambda one: abs(one.step - step)).id


def _as_persona(seat: Employee, persona: Persona) -> Employee:
    return replace(seat, name=persona.name, email=persona.email, office=persona.office)


class _Employer:
    """Hands out badges and names while the tree is filled from the top."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names = Register(rng, taken={persona.email for persona in PERSONAS})
        self._badges = iter(rng.sample(range(1, LARGEST_NUMBER + 1), LARGEST_NUMBER))

    def organisation(self) -> Iterator[Employee]:
        chief = self._person(EXECUTIVE, EXECUTIVE.name, LISBON, "Chief", None)
        yield chief
        for unit in UNITS:
            yield from self._unit(unit, chief)

    def _unit(self, unit: Unit, chief: Employee) -> Iterator[Employee]:
        head = self._person(unit, f"{unit.name} Office", pick(self._rng, unit.offices), "Vice President", chief)
        yield head
        for department, teams in unit.departments.items():
            director = self._person(unit, department, pick(self._rng, unit.offices), "Director", head)
            yield director
            for _ in range(teams):
                yield from self._team(director)

    def _team(self, director: Employee) -> Iterator[Employee]:
        unit, department = director.unit, director.department
        office = pick(self._rng, unit.offices)
        lead = self._person(unit, department, office, pick(self._rng, LEADS), director)
        yield lead
        for _ in range(self._rng.randint(*MEMBERS)):
            desk = pick(self._rng, unit.offices) if self._rng.random() < ELSEWHERE else office
            up_to_lead = {grade: weight for grade, weight in STAFF.items() if GRADES.index(grade) <= lead.step}
            yield self._person(unit, department, desk, pick(self._rng, up_to_lead), lead)

    def _person(self, unit: Unit, department: str, office: Office, grade: str, manager: Employee | None) -> Employee:
        name = self._names.name(office)
        above = None if manager is None else manager.id
        return Employee(badge(next(self._badges)), name, address(name), unit, department, office, grade, above)
