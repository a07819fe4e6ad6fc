"""Positions and who holds or held them: one seat for everybody, some vacant, a few closed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from backend.demo.organisation.departures import Departure
from backend.demo.organisation.employees import GRADES, Employee
from backend.demo.organisation.model import Incumbency, OrgUnit, Position
from backend.demo.organisation.roles import EXECUTIVE, role_code, title_of
from backend.demo.organisation.tenure import Tenure
from backend.demo.organisation.units import EXECUTIVE as EXECUTIVE_OFFICE
from backend.demo.organisation.units import UNITS

WHOLE = OrgUnit("TID", "Tidewell", None)

OPERATING_OFFICER = "Chief Operating Officer"


@dataclass(frozen=True)
class Opening:
    """A new seat that nobody held yet."""

    department: str
    grade: str
    leads: bool = False


OPENINGS = (
    Opening("Calibration", "Expert", leads=True),
    Opening("River Surveys", "Principal"),
    Opening("Sensors", "Principal"),
    Opening("Security", "Expert", leads=True),
    Opening("Data Platform", "Senior"),
    Opening("Public Sector", "Senior"),
    Opening("Controlling", "Professional"),
    Opening("Installation", "Associate"),
    Opening("Recruiting", "Associate"),
)


def org_units() -> tuple[OrgUnit, ...]:
    """List the whole, its units and their departments, each after its parent."""
    units = [WHOLE]
    for unit in (EXECUTIVE_OFFICE, *UNITS):
        units.append(OrgUnit(unit.code, unit.name, WHOLE.code))
        units += [OrgUnit(_department_code(unit.code, name), name, unit.code) for name in unit.departments]
    return tuple(units)


def unit_code(employee: Employee) -> str:
    """Name the org unit somebody is in: heads of units in the unit itself, everybody else in a department."""
    unit = employee.unit
    return _department_code(unit.code, employee.department) if employee.department in unit.departments else unit.code


def _department_code(unit: str, department: str) -> str:
    return f"{unit}-{department[:3].upper()}"


def seats(
    staff: Sequence[Employee], left: Sequence[Departure], served: Mapping[str, Tenure]
) -> tuple[tuple[Position, ...], tuple[Incumbency, ...]]:
    """Give everybody a position, keep those of who has left, and open some new ones."""
    managers = {one.manager for one in staff}
    before = {one.successor: one for one in left}
    positions: list[Position] = []
    held: list[Incumbency] = []
    for one in staff:
        position = _position(len(positions) + 1, one, leads=one.id in managers)
        positions.append(position)
        if one.id in before:
            held.append(_past(position, before[one.id]))
        held.append(Incumbency(position.code, one.id, served[one.id].in_post, None))
    for departure in left:
        if departure.successor is None:
            position = _vacated(len(positions) + 1, departure)
            positions.append(position)
            held.append(_past(position, departure))
    positions += _openings(len(positions) + 1)
    return tuple(positions), tuple(held)


def _position(number: int, one: Employee, *, leads: bool) -> Position:
    code = role_code(one.department, one.grade, leads=leads)
    return Position(_code(number), title_of(one, leads=leads), code, unit_code(one))


def _past(position: Position, departure: Departure) -> Incumbency:
    return Incumbency(position.code, departure.employee.id, departure.tenure.in_post, departure.left)


def _vacated(number: int, departure: Departure) -> Position:
    one = departure.employee
    if one.unit == EXECUTIVE_OFFICE:
        return Position(_code(number), OPERATING_OFFICER, f"{EXECUTIVE.code}-M{len(GRADES)}", one.unit.code)
    role = role_code(one.department, one.grade, leads=False)
    state = "closed" if departure.seat_is_closed else "open"
    return Position(_code(number), title_of(one, leads=False), role, unit_code(one), state)


def _openings(first: int) -> Iterator[Position]:
    for number, opening in enumerate(OPENINGS, first):
        unit = next(unit for unit in UNITS if opening.department in unit.departments)
        like = Employee("", "", "", unit, opening.department, next(iter(unit.offices)), opening.grade, None)
        yield _position(number, like, leads=opening.leads)


def _code(number: int) -> str:
    return f"S{number:04}"
