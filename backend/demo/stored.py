"""The made-up organisation as what the use cases take: the same ids on every machine."""

from datetime import UTC, datetime, time
from hashlib import sha256
from uuid import UUID

from backend.demo.organisation.model import Organisation
from backend.people.employees.adding import NewPerson
from backend.people.org_units.adding import NewUnit
from backend.people.positions.adding import NewIncumbency, NewPosition, NewRole
from backend.people.reporting_lines.adding import NewLine


def id_of(organisation: Organisation, kind: str, key: str) -> UUID:
    """Give a UUID version 7 of the day the organisation is described on, its random part drawn from what it is for."""
    day = datetime.combine(organisation.as_of, time(), UTC)
    drawn = int.from_bytes(sha256(f"{kind} {key}".encode()).digest()[:10])
    milliseconds = int(day.timestamp() * 1000)
    return UUID(
        int=(milliseconds << 80) | (0x7 << 76) | ((drawn >> 62 & 0xFFF) << 64) | (0b10 << 62) | drawn % (1 << 62)
    )


def units_to_add(organisation: Organisation) -> list[NewUnit]:
    """Give every org unit, each after its parent."""
    ids = {unit.code: id_of(organisation, "org unit", unit.code) for unit in organisation.org_units}
    return [
        NewUnit(unit.code, unit.name, None if unit.parent is None else ids[unit.parent], ids[unit.code])
        for unit in organisation.org_units
    ]


def people_to_add(organisation: Organisation) -> list[NewPerson]:
    """Give everybody, who has left too."""
    return [
        NewPerson(
            number=person.number,
            name=person.name,
            email=person.email,
            org_unit_id=id_of(organisation, "org unit", person.org_unit),
            time_zone=person.time_zone,
            languages=person.languages,
            location=person.location,
            joined_on=person.joined_on,
            left_on=person.left_on,
            id=id_of(organisation, "person", person.number),
        )
        for person in organisation.people
    ]


def lines_to_add(organisation: Organisation) -> list[NewLine]:
    """Give whom everybody reports and reported to."""
    ids = {person.number: id_of(organisation, "person", person.number) for person in organisation.people}
    return [
        NewLine(ids[line.person], ids[line.manager], line.valid_from, line.valid_to)
        for line in organisation.reporting_lines
    ]


def roles_to_add(organisation: Organisation) -> list[NewRole]:
    """Give every job profile."""
    return [
        NewRole(role.code, role.name, role.family, role.track, role.level, id_of(organisation, "role", role.code))
        for role in organisation.roles
    ]


def positions_to_add(organisation: Organisation) -> list[NewPosition]:
    """Give every position, vacant and closed ones too."""
    return [
        NewPosition(
            code=position.code,
            title=position.title,
            org_unit_id=id_of(organisation, "org unit", position.org_unit),
            role_id=id_of(organisation, "role", position.role),
            state=position.state,
            id=id_of(organisation, "position", position.code),
        )
        for position in organisation.positions
    ]


def incumbencies_to_add(organisation: Organisation) -> list[NewIncumbency]:
    """Give who holds and held which position."""
    return [
        NewIncumbency(
            id_of(organisation, "position", one.position),
            id_of(organisation, "person", one.person),
            one.valid_from,
            one.valid_to,
        )
        for one in organisation.incumbencies
    ]
