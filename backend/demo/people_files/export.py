"""Everybody who works here as the rows of an HR system's export."""

from backend.demo.organisation.model import Organisation, Person, Position
from backend.kit.sheets.csv_writing import Value

HEADER = (
    "Employee ID",
    "Full name",
    "Work email",
    "Position ID",
    "Job title",
    "Job code",
    "Department",
    "Manager ID",
    "Location",
    "Time zone",
    "Languages",
    "Hire date",
)

Row = dict[str, Value]
"""A value for each column of `HEADER`."""


def exported_rows(organisation: Organisation) -> list[Row]:
    """Give a row to everybody who works here, each after their manager."""
    units = {unit.code: unit.name for unit in organisation.org_units}
    positions = {position.code: position for position in organisation.positions}
    held = {person: positions[code] for code, person in organisation.incumbents().items()}
    managers = organisation.managers()
    return [
        exported_row(person, held[person.number], units[person.org_unit], managers.get(person.number))
        for person in organisation.active
    ]


def exported_row(person: Person, position: Position, department: str, manager: str | None) -> Row:
    """Say of one person what an HR system knows."""
    return {
        "Employee ID": person.number,
        "Full name": person.name,
        "Work email": person.email,
        "Position ID": position.code,
        "Job title": position.title,
        "Job code": position.role,
        "Department": department,
        "Manager ID": manager,
        "Location": person.location,
        "Time zone": person.time_zone,
        "Languages": "; ".join(person.languages),
        "Hire date": person.joined_on,
    }
