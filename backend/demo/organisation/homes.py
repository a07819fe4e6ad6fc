"""Where somebody lives and what they speak, the same wherever it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from backend.demo.dice import dice
from backend.demo.organisation.employees import Employee, plays
from backend.demo.organisation.places import LISBON, MONTREAL, Office

OWN_LANGUAGE = 0.4
"""Share of people who would rather talk in their own language than in English."""

WITHOUT_ENGLISH: Mapping[Office, float] = {MONTREAL: 0.08, LISBON: 0.04}
"""Share of an office's people who would not talk in English."""

REMOTE = 0.05
"""Share of people who live in another zone than their office."""


@dataclass(frozen=True)
class Home:
    """The city, its IANA zone, and the languages spoken, the preferred one first."""

    city: str
    zone: str
    languages: tuple[str, ...]


def home_of(employee: Employee, seed: int) -> Home:
    """Settle one of the staff."""
    rng = dice(seed, f"home {employee.id}")
    office, persona = employee.office, plays(employee)
    remote = rng.random() < REMOTE if persona is None else persona.remote
    city, zone = (office.remote_city, office.remote_zone) if remote else (office.city, office.zone)
    return Home(city, zone, _languages(rng, office))


def _languages(rng: Random, office: Office) -> tuple[str, ...]:
    first, *others = office.languages
    spoken = [first] if rng.random() < 0.8 else []
    spoken += [language for language in others if rng.random() < 0.2]
    if spoken and rng.random() < WITHOUT_ENGLISH.get(office, 0):
        return tuple(spoken)
    return (*spoken, "English") if rng.random() < OWN_LANGUAGE else ("English", *spoken)
