"""Who offers to mentor: those who have been around, and what they can teach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from backend.demo.dice import ALWAYS, dice, draw, pick
from backend.demo.mentoring_round.profile import Profile, profile_of
from backend.demo.organisation.employees import Employee, plays
from backend.demo.organisation.places import AUCKLAND, SINGAPORE, Office
from backend.demo.organisation.units import LEADERSHIP, RARE, UNITS

COUNT = 172

WILLING: dict[str, float] = {"Senior": 2, "Expert": 5, "Principal": 6, "Director": 6, "Vice President": 4}
"""How likely each grade offers to mentor."""

BUSY: Mapping[Office, float] = {AUCKLAND: 0.5, SINGAPORE: 0.6}
"""Offices where fewer offer, being short of people themselves."""

SEATS: dict[int, float] = {1: 3, 2: 5, 3: 4}

TOP_LEVEL = 5
"""Highest level of a competency; the lowest is 1."""

TRAINED = 0.96
"""Share of mentors who have done the training that the programme asks for."""

PROMISED = 0.15
"""Share of mentors to whom at least one mentee was promised."""

KNOW_RARE = 2
"""Mentors who know the rare competency."""


@dataclass(frozen=True)
class Mentor:
    """One who offers: `tracks` they serve, `proficiency` as competency to level, seats at most and at least."""

    profile: Profile
    tracks: tuple[str, ...]
    proficiency: Mapping[str, int]
    trained: bool
    seats: int
    minimum: int

    @property
    def employee(self) -> Employee:
        """The mentor's entry in the organisation."""
        return self.profile.employee


def offering(staff: Sequence[Employee], seed: int) -> tuple[Mentor, ...]:
    """Choose the mentors among the staff, ordered by id."""
    rng = dice(seed, "mentors")
    willing = [_willing(employee) for employee in staff]
    chosen = draw(rng, staff, willing, COUNT)
    experts = [employee for employee in chosen if RARE in employee.unit.craft][:KNOW_RARE]
    mentors = [_mentor(rng, employee, seed, knows_rare=employee in experts) for employee in chosen]
    return tuple(sorted(mentors, key=lambda mentor: mentor.employee.id))


def _willing(employee: Employee) -> float:
    persona = plays(employee)
    if persona is not None:
        return ALWAYS if persona.part == "mentor" else 0
    return WILLING.get(employee.grade, 0) * BUSY.get(employee.office, 1)


def _mentor(rng: Random, employee: Employee, seed: int, *, knows_rare: bool) -> Mentor:
    tracks = _tracks(rng, employee)
    proficiency = _proficiency(rng, employee, tracks) | ({RARE: TOP_LEVEL} if knows_rare else {})
    trained = rng.random() < TRAINED
    promised = trained and rng.random() < PROMISED
    return Mentor(profile_of(employee, seed), tracks, proficiency, trained, pick(rng, SEATS), int(promised))


def _tracks(rng: Random, employee: Employee) -> tuple[str, ...]:
    """Offer leadership the likelier the higher the grade, and the craft the less likely."""
    leads = rng.random() < {"Senior": 0.3, "Expert": 0.5, "Principal": 0.6}.get(employee.grade, 0.95)
    crafts = not leads or rng.random() < {"Director": 0.4, "Vice President": 0.1}.get(employee.grade, 0.7)
    return tuple(track for track, offered in (("craft", crafts), ("leadership", leads)) if offered)


def _proficiency(rng: Random, employee: Employee, tracks: tuple[str, ...]) -> dict[str, int]:
    """Most of the own trade, some of the neighbours', and leadership where it is offered."""
    own = [name for name in employee.unit.craft if name != RARE]
    known = rng.sample(own, rng.randint(2, len(own)))
    known += rng.sample(rng.choice(UNITS).craft, 1)
    known += rng.sample(LEADERSHIP, rng.randint(2, 4) if "leadership" in tracks else rng.randint(0, 1))
    return {name: _level(rng, employee) for name in sorted({*known} - {RARE})}


def _level(rng: Random, employee: Employee) -> int:
    """Senior people mostly stand at 3, experts at 4, and those above at 4 or 5."""
    return max(2, min(TOP_LEVEL, round(rng.gauss(1.9 + employee.step * 0.65, 0.8))))
