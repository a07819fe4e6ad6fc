"""Since when people are here, and since when they do what they do now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from backend.demo.dice import dice
from backend.demo.organisation.employees import Employee

AS_OF = date(2026, 9, 14)
"""The day the organisation is described on: nothing in it happened later."""

FOUNDED = date(2008, 3, 3)

YEARS: Mapping[str, tuple[float, float, float]] = {
    "Associate": (0, 3, 1),
    "Professional": (0.1, 8, 2),
    "Senior": (0.3, 11, 4),
    "Expert": (1, 14, 6),
    "Principal": (2, 16, 8),
    "Director": (1, 17, 8),
    "Vice President": (1, 18, 9),
}
"""Fewest, most and usual years of service, by grade."""

PROMOTED = 0.45
"""Share of people who were here before they got the seat they have."""


@dataclass(frozen=True)
class Tenure:
    """The day somebody came, and the day they took the seat they have; both are Mondays."""

    joined: date
    in_post: date


def tenures(staff: Sequence[Employee], seed: int) -> Mapping[str, Tenure]:
    """Date everybody's service, by number; the chief was there first."""
    rng = dice(seed, "tenures")
    return {one.id: _tenure(rng, one) for one in staff}


def _tenure(rng: Random, employee: Employee) -> Tenure:
    if employee.manager is None:
        return Tenure(FOUNDED, FOUNDED)
    joined = before(AS_OF, rng.triangular(*YEARS[employee.grade]))
    share = rng.uniform(0.1, 0.9) if rng.random() < PROMOTED else 0
    return Tenure(joined, monday(joined + share * (AS_OF - joined)))


def before(day: date, years: float) -> date:
    """Go back some years to a Monday, but not behind the first days of the company."""
    return max(monday(day - timedelta(365.25 * years)), FOUNDED + timedelta(weeks=4))


def monday(day: date) -> date:
    """Take the Monday of that week."""
    return day - timedelta(day.weekday())
