"""Organisations for tests, made by the use cases."""

from datetime import date
from itertools import count
from uuid import UUID

from backend.kit.audit.service import SYSTEM
from backend.kit.database.transactions import write_transaction
from backend.people.employees.adding import NewPerson, insert_people
from backend.people.org_units.adding import NewUnit, add_units
from backend.people.organisation import lock_organisation
from backend.people.positions.adding import NewIncumbency, NewPosition, NewRole, add_positions, insert_roles
from backend.people.reporting_lines.adding import NewLine, insert_lines

_numbers = count(1)
LONG_AGO = date(2020, 1, 1)


async def add_unit(name: str, parent: UUID | None = None) -> UUID:
    """Add a unit; its code is made of its name."""
    unit = NewUnit(name.upper().replace(" ", "-"), name, parent)
    await add_units([unit], by=SYSTEM)
    return unit.id


async def add_person(
    name: str,
    unit: UUID,
    manager: UUID | None = None,
    left_on: date | None = None,
    location: str = "Lisbon",
    email: str | None = None,
) -> UUID:
    """Add somebody, who reports to `manager` since long ago."""
    number = f"T-{next(_numbers):05}"
    person = NewPerson(
        number=number,
        name=name,
        email=email or f"{name.lower().replace(' ', '.')}@tidewell.example",
        org_unit_id=unit,
        time_zone="Europe/Lisbon",
        languages=["en"],
        location=location,
        joined_on=LONG_AGO,
        left_on=left_on,
    )
    async with write_transaction():
        await lock_organisation()
        await insert_people([person])
        if manager is not None:
            await insert_lines([NewLine(person.id, manager, LONG_AGO)])
    return person.id


async def add_role(code: str, level: int) -> UUID:
    """Add a job profile of a level, on the track of individual contributors."""
    role = NewRole(code, code.title(), "Operations", "individual contributor", level)
    async with write_transaction():
        await insert_roles([role])
    return role.id


async def add_position(title: str, unit: UUID, incumbent: UUID | None = None, role: UUID | None = None) -> UUID:
    """Add a position, held by `incumbent` since long ago."""
    position = NewPosition(f"P-{next(_numbers):04}", title, unit, role)
    held = [NewIncumbency(position.id, incumbent, LONG_AGO)] if incumbent else []
    await add_positions([position], held, by=SYSTEM)
    return position.id
