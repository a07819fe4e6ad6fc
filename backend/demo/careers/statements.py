"""What was said of people's competencies: by themselves, their managers, colleagues, tests and pieces of work.

People differ on what somebody can do, and what they said is of different ages: some of it two years old and stale.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Literal

from backend.careers.core.held import Source
from backend.demo.careers.ability import Ability
from backend.demo.careers.notation import code_of
from backend.demo.dice import dice, pick
from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tenure import monday
from backend.demo.organisation.tidewell import SEED

SPEAKS: Mapping[Source, float] = {Source.SELF: 0.85, Source.MANAGER: 0.8, Source.PEER: 0.2}
"""Share of people of whom there is anything from a source; of the personas there is from all."""

COVERS: Mapping[Source, float] = {Source.SELF: 0.9, Source.MANAGER: 0.75, Source.PEER: 0.15}
"""Share of somebody's competencies of which a source that speaks says something."""

BIAS: Mapping[Source, dict[int, float]] = {
    Source.SELF: {-1: 2, 0: 11, 1: 6, 2: 1},
    Source.MANAGER: {-1: 3, 0: 14, 1: 2},
    Source.PEER: {-1: 1, 0: 6, 1: 3},
}
"""By how many levels each errs, and how often."""

AGE_DAYS: Mapping[Source, tuple[int, int]] = {
    Source.SELF: (5, 480),
    Source.MANAGER: (40, 330),
    Source.PEER: (20, 700),
}
"""How long ago each spoke, at least and at most; all that one says of somebody is said on one day."""

YEAR_BEFORE = 0.6
"""Share of those who spoke a year earlier too, when there was less to say."""

TESTED = ("SQL", "python", "health and safety", "electrical work", "calibration", "product knowledge", "secure coding")
SHOWN = ("code review", "technical writing", "systems design", "embedded software", "site documentation", "electronics")
PROVEN: tuple[tuple[Source, tuple[str, ...], float, str, str], ...] = (
    (Source.TEST, TESTED, 0.25, "Tidewell Academy", "Test of the academy."),
    (Source.WORK_SAMPLE, SHOWN, 0.15, "Review board", "A piece of work, judged by two who did not know whose it was."),
)
"""Source, competencies that it can judge, share of those who have one, who judges, and on what grounds."""

PROVEN_WITHIN_DAYS = 1_100

WORDS: Mapping[Source, tuple[str, ...]] = {
    Source.SELF: ("", "", "Since the project of last spring.", "I have done this for a while now."),
    Source.MANAGER: ("From the yearly talk.", "Seen in daily work.", "Took this on while others were away."),
    Source.PEER: ("We have worked on this together.", "Helped me with it more than once."),
}


@dataclass(frozen=True)
class Stated:
    """Something that was said.

    Attributes
    ----------
    person, assessor : numbers; nobody's where a test or a board judged, by the name of `assessor_name`.
    competency : its code.
    """

    person: str
    competency: str
    level: int
    source: Source
    assessor: str | None
    assessor_name: str
    on: date
    confidence: Literal["low", "medium", "high"]
    evidence: str


def statements(organisation: Organisation, ability: Ability, day: date, seed: int = SEED) -> tuple[Stated, ...]:
    """Make up what was said until `day` of everybody who works here; the same seed gives the same."""
    speakers = _Speakers(organisation)
    return tuple(
        said
        for person in organisation.active
        for said in _about(person, ability[person.number], speakers, day, dice(seed, f"said of {person.number}"))
    )


class _Speakers:
    """Knows who can say something of somebody."""

    def __init__(self, organisation: Organisation) -> None:
        self._people = {person.number: person for person in organisation.active}
        self._managers = organisation.managers()
        self._teams: dict[str, list[Person]] = {}
        for number, manager in self._managers.items():
            if number in self._people:
                self._teams.setdefault(manager, []).append(self._people[number])

    def of(self, person: Person, source: Source, rng: Random) -> Person | None:
        """Give who speaks of somebody; nobody where there is no manager or no colleague."""
        if source is Source.SELF:
            return person
        manager = self._managers.get(person.number)
        if source is Source.MANAGER or manager is None:
            return self._people.get(manager or "")
        others = [each for each in self._teams[manager] if each != person]
        return rng.choice(others) if others else None


def _about(person: Person, can: Mapping[str, int], speakers: _Speakers, day: date, rng: Random) -> Iterator[Stated]:
    shown = any(persona.email == person.email for persona in PERSONAS)
    for source, share in SPEAKS.items():
        speaks = rng.random() < share or shown
        speaker = speakers.of(person, source, rng)
        if speaks and speaker is not None:
            since = max(person.joined_on, speaker.joined_on)
            yield from _said(person, speaker, source, can, _days(source, since, day, rng), rng)
    yield from _proven(person, can, day, rng)


def _days(source: Source, since: date, day: date, rng: Random) -> Sequence[date]:
    """Give the days on which a source spoke, the latest first; none before the two knew each other for a month."""
    latest = monday(day - timedelta(rng.randint(*AGE_DAYS[source])))
    days = [latest] if rng.random() >= YEAR_BEFORE else [latest, latest - timedelta(weeks=52)]
    return [each for each in days if each >= since + timedelta(30)] or [max(since, day - timedelta(14))]


def _said(
    person: Person, speaker: Person, source: Source, can: Mapping[str, int], days: Sequence[date], rng: Random
) -> Iterator[Stated]:
    for code, level in can.items():
        if rng.random() >= COVERS[source]:
            continue
        bias, confidence = pick(rng, BIAS[source]), pick(rng, _CONFIDENCE)
        evidence = rng.choice(WORDS[source])
        for years_ago, on in enumerate(days):
            then = max(1, min(5, level + bias - years_ago))
            yield Stated(person.number, code, then, source, speaker.number, speaker.name, on, confidence, evidence)


_CONFIDENCE: dict[Literal["low", "medium", "high"], float] = {"low": 1, "medium": 5, "high": 3}


def _proven(person: Person, can: Mapping[str, int], day: date, rng: Random) -> Iterator[Stated]:
    """Say what tests and pieces of work have shown, which is as it is."""
    for source, names, share, judge, grounds in PROVEN:
        for code in (code_of(name) for name in names):
            on = monday(day - timedelta(rng.randint(20, PROVEN_WITHIN_DAYS)))
            if code in can and rng.random() < share and on > person.joined_on:
                yield Stated(person.number, code, can[code], source, None, judge, on, "high", grounds)
