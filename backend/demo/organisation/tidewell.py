"""Tidewell as its HR system would know it."""

from backend.demo.organisation.departures import Departure, departures
from backend.demo.organisation.employees import Employee, employ
from backend.demo.organisation.homes import home_of
from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.places import LANGUAGE_TAGS
from backend.demo.organisation.reporting import reporting_lines
from backend.demo.organisation.roles import all_roles
from backend.demo.organisation.seats import org_units, seats, unit_code
from backend.demo.organisation.tenure import AS_OF, Tenure, tenures

SEED = 2026
"""Of the organisation that is shown unless another is asked for."""


def tidewell(seed: int = SEED) -> Organisation:
    """Make the organisation up; the same seed gives the same one."""
    staff = employ(seed)
    served = tenures(staff, seed)
    left = departures(staff, served, seed)
    positions, incumbencies = seats(staff, left, served)
    people = [_person(one, served[one.id], seed) for one in staff] + [_former(one, seed) for one in left]
    return Organisation(
        AS_OF,
        org_units(),
        all_roles(),
        tuple(people),
        positions,
        incumbencies,
        reporting_lines(staff, left, served, seed),
    )


def _person(one: Employee, served: Tenure, seed: int, departure: Departure | None = None) -> Person:
    home = home_of(one, seed)
    return Person(
        number=one.id,
        name=one.name,
        email=one.email,
        org_unit=unit_code(one),
        location=home.city,
        time_zone=home.zone,
        languages=tuple(LANGUAGE_TAGS[language] for language in home.languages),
        joined_on=served.joined,
        left_on=None if departure is None else departure.left,
    )


def _former(departure: Departure, seed: int) -> Person:
    return _person(departure.employee, departure.tenure, seed, departure)
