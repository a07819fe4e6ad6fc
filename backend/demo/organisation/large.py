"""An organisation of any size, to measure on: as deep and as uneven as real ones, and made in seconds."""

from datetime import timedelta
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from backend.demo.organisation.model import Incumbency, Organisation, OrgUnit, Person, Position, ReportingLine
from backend.demo.organisation.names import DOMAIN, NAMES, in_plain_letters
from backend.demo.organisation.places import OFFICES
from backend.demo.organisation.roles import FAMILIES, OWN_RUNGS, all_roles
from backend.demo.organisation.tenure import AS_OF

Integers = NDArray[np.int64]

REPORTS = (3, 6)
"""Each person reports to one of those whose place in the organisation is a sixth to a third of their own."""

UNIT_SIZE = 60
"""People in an org unit, on average."""

VACANT = 100
"""One seat in that many is vacant."""

LONGEST_SERVICE_DAYS = 15 * 365


def large_organisation(people: int, seed: int = 1) -> Organisation:
    """Make an organisation of `people` up; the same size and seed give the same one.

    Numbers and addresses are unique. The depth of the reporting tree grows with the logarithm of the size: 9 levels
    or more from 50,000 people on. Everybody has had one manager, since the day they joined.
    """
    rng = np.random.default_rng(seed)
    manager = _managers(people, rng)
    unit = _units(manager, max(1, people // UNIT_SIZE))
    persons = _persons(unit, rng)
    lines = [
        ReportingLine(one.number, persons[above].number, max(one.joined_on, persons[above].joined_on), None)
        for one, above in zip(persons[1:], manager[1:].tolist(), strict=True)
    ]
    leads = np.zeros(people, dtype=bool)
    leads[manager[1:]] = True
    positions = _positions(unit, leads, rng)
    held = [
        Incumbency(seat.code, one.number, one.joined_on, None) for seat, one in zip(positions, persons, strict=False)
    ]
    return Organisation(
        AS_OF, _org_units(manager, unit), all_roles(), tuple(persons), positions, tuple(held), tuple(lines)
    )


def _managers(people: int, rng: np.random.Generator) -> Integers:
    """Give the place of everybody's manager, always smaller than their own; the first is their own."""
    place = np.maximum(np.arange(people) - 1, 0)
    fewest, most = REPORTS
    return rng.integers(place // most, place // fewest + 1)


def _units(manager: Integers, heads: int) -> Integers:
    """Give everybody the unit of the nearest of the first `heads` people above them, those heads their own."""
    unit = np.arange(len(manager))
    while (unit >= heads).any():
        unit = np.where(unit >= heads, manager[unit], unit)
    return unit


def _org_units(manager: Integers, unit: Integers) -> tuple[OrgUnit, ...]:
    """Let each unit be part of that of its head's manager."""
    names = list(chain.from_iterable(family.departments for family in FAMILIES))
    heads = int(unit.max()) + 1
    return tuple(
        OrgUnit(_unit_code(k), f"{names[k % len(names)]} {k + 1}", _unit_code(above) if k else None)
        for k, above in enumerate(manager[:heads].tolist())
    )


def _persons(unit: Integers, rng: np.random.Generator) -> list[Person]:
    people = len(unit)
    given = list(chain.from_iterable(names.given for names in NAMES.values()))
    family = list(chain.from_iterable(names.family for names in NAMES.values()))
    plain_given, plain_family = [in_plain_letters(name) for name in given], [in_plain_letters(name) for name in family]
    draws = zip(
        range(people),
        rng.integers(0, len(given), people).tolist(),
        rng.integers(0, len(family), people).tolist(),
        rng.integers(0, len(OFFICES), people).tolist(),
        rng.integers(0, LONGEST_SERVICE_DAYS, people).tolist(),
        unit.tolist(),
        strict=True,
    )
    return [
        Person(
            number=f"E{k + 1:06}",
            name=f"{given[first]} {family[last]}",
            email=f"{plain_given[first]}.{plain_family[last]}.{k + 1}@{DOMAIN}",
            org_unit=_unit_code(within),
            location=OFFICES[office].city,
            time_zone=OFFICES[office].zone,
            languages=("en",),
            joined_on=AS_OF - timedelta(days),
            left_on=None,
        )
        for k, first, last, office, days, within in draws
    ]


def _positions(unit: Integers, leads: NDArray[np.bool_], rng: np.random.Generator) -> tuple[Position, ...]:
    """Make a seat for everybody and then the vacant ones, which are like those of the first people."""
    people, vacant = len(unit), len(unit) // VACANT
    within, leading = np.concatenate([unit, unit[:vacant]]), np.concatenate([leads, leads[:vacant]])
    families = rng.integers(0, len(FAMILIES), people + vacant)[within]
    levels = rng.integers(1, len(OWN_RUNGS) + 1, people + vacant)
    names = {role.code: role.name for role in all_roles()}
    codes = [
        f"{FAMILIES[family].code}-{'M4' if is_lead else f'C{level}'}"
        for family, level, is_lead in zip(families.tolist(), levels.tolist(), leading.tolist(), strict=True)
    ]
    return tuple(
        Position(f"S{k + 1:06}", names[code], code, _unit_code(where))
        for k, (code, where) in enumerate(zip(codes, within.tolist(), strict=True))
    )


def _unit_code(unit: int) -> str:
    return f"U{unit + 1:05}"
