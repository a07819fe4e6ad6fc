"""Who applies for a mentor: what they want to learn, and whom the last round left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from backend.demo.dice import ALWAYS, dice, draw, pick
from backend.demo.mentoring_round.mentors import TOP_LEVEL
from backend.demo.mentoring_round.profile import Profile, profile_of
from backend.demo.organisation.employees import Employee, plays
from backend.demo.organisation.places import AUCKLAND, Office
from backend.demo.organisation.units import LEADERSHIP, RARE, UNITS

COUNT = 344

EAGER: dict[str, float] = {
    "Associate": 9,
    "Professional": 10,
    "Senior": 7,
    "Expert": 4,
    "Principal": 3,
    "Director": 1,
}
"""How likely each grade applies."""

FAR_OFF: Mapping[Office, float] = {AUCKLAND: 2.5}
"""Offices where more apply, being far from everybody."""

WANT_RARE = 0.4
"""Share of field engineers on the craft track who want the rare competency."""

LEFT_OUT: dict[int, float] = {0: 90, 1: 9, 2: 1}
"""Rounds in which a mentee was left out before, in percent."""


@dataclass(frozen=True)
class Mentee:
    """One who applies: the `track`, `goals` as competency to level wanted, and the rounds they were `left_out`.

    `alike` says whether they would like a mentor with a background like theirs.
    """

    profile: Profile
    track: str
    goals: Mapping[str, int]
    alike: bool
    left_out: int

    @property
    def employee(self) -> Employee:
        """The mentee's entry in the organisation."""
        return self.profile.employee


def applying(staff: Sequence[Employee], seed: int) -> tuple[Mentee, ...]:
    """Choose the mentees among the staff, ordered by id."""
    rng = dice(seed, "mentees")
    eager = [_eager(employee) for employee in staff]
    mentees = [_mentee(rng, employee, seed) for employee in draw(rng, staff, eager, COUNT)]
    return tuple(sorted(mentees, key=lambda mentee: mentee.employee.id))


def _eager(employee: Employee) -> float:
    persona = plays(employee)
    if persona is not None:
        return ALWAYS if persona.part == "mentee" else 0
    return EAGER.get(employee.grade, 0) * FAR_OFF.get(employee.office, 1)


def _mentee(rng: Random, employee: Employee, seed: int) -> Mentee:
    track = "leadership" if rng.random() < 0.05 + 0.19 * employee.step else "craft"
    return Mentee(
        profile_of(employee, seed),
        track,
        {name: _level(rng, employee) for name in sorted(_wanted(rng, employee, track))},
        rng.random() < 0.3,
        pick(rng, LEFT_OUT),
    )


def _wanted(rng: Random, employee: Employee, track: str) -> set[str]:
    """One to three competencies: of leadership, or of the own trade and now and then of a neighbour's."""
    if track == "leadership":
        return set(rng.sample(LEADERSHIP, rng.randint(1, 3)))
    own = [name for name in employee.unit.craft if name != RARE]
    wanted = set(rng.sample(own, rng.randint(1, 2)))
    if rng.random() < 0.3:
        wanted |= {rng.choice(rng.choice(UNITS).craft)}
    if RARE in employee.unit.craft and rng.random() < WANT_RARE:
        wanted |= {RARE}
    return wanted


def _level(rng: Random, employee: Employee) -> int:
    """Newcomers want the first steps, others what comes next for them."""
    return max(1, min(TOP_LEVEL - 1, round(rng.gauss(1.8 + employee.step * 0.5, 0.7))))
