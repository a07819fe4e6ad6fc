"""What everybody who applies fills in, whichever side they are on, and says the same on both."""

from dataclasses import dataclass

from backend.demo.dice import dice, draw, pick
from backend.demo.mentoring_round.times import hours_of
from backend.demo.organisation.employees import Employee
from backend.demo.organisation.homes import home_of

QUESTIONS = (
    "plan or improvise",
    "direct or gentle",
    "theory or practice",
    "fast or thorough",
    "challenge or support",
)
"""The working style form: five scales from 1 to 5."""

RHYTHMS: dict[str, float] = {"weekly": 2, "every two weeks": 5, "monthly": 2}

INTERESTS = (
    "board games",
    "choir",
    "cooking",
    "cycling",
    "football",
    "gardening",
    "hiking",
    "photography",
    "reading",
    "running",
    "sailing",
    "volunteering",
)

BACKGROUNDS: dict[str, float] = {
    "career changer": 4,
    "carer for a relative": 2,
    "first in the family at university": 5,
    "moved country for work": 4,
    "parent of young children": 5,
    "returned after a break": 3,
}

LEFT_OPEN = 0.03
"""Share of questions on working style that are left unanswered."""


@dataclass(frozen=True)
class Profile:
    """Who somebody is and when and how they would like to meet.

    Attributes
    ----------
    employee : their entry in the organisation.
    zone : IANA zone they live in.
    languages : in which they would meet, the preferred one first.
    hours : free each week, on their own clock, as written in the form.
    style : answers to `QUESTIONS`, `None` where left open.
    rhythm : how often they would meet.
    interests, backgrounds : what they tell of themselves.
    """

    employee: Employee
    zone: str
    languages: tuple[str, ...]
    hours: str
    style: tuple[int | None, ...]
    rhythm: str
    interests: tuple[str, ...]
    backgrounds: tuple[str, ...]


def profile_of(employee: Employee, seed: int) -> Profile:
    """Fill in the form for one of the staff."""
    rng = dice(seed, f"profile {employee.id}")
    home = home_of(employee, seed)
    return Profile(
        employee,
        home.zone,
        home.languages,
        hours_of(rng, employee.office),
        tuple(None if rng.random() < LEFT_OPEN else round(rng.triangular(0.5, 5.5)) for _ in QUESTIONS),
        pick(rng, RHYTHMS),
        tuple(sorted(rng.sample(INTERESTS, rng.randint(1, 4)))),
        tuple(draw(rng, list(BACKGROUNDS), list(BACKGROUNDS.values()), rng.choice((0, 0, 1, 1, 2)))),
    )
