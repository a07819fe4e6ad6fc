"""The organisation as it was known before the staff file of this month was imported."""

from collections.abc import Sequence
from dataclasses import replace

from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.places import KRAKOW

NEWEST = 3
"""People who joined last and are not known yet."""

MOVED = 2
"""People of whom it is not known yet that they have moved away from Kraków."""

UNASKED = 3
"""People whose languages are not known yet, and whom somebody asks before the file comes."""


def month_before(organisation: Organisation) -> Organisation:
    """Take back what the file of this month tells, and the languages that were asked for."""
    newest = {person.number for person in _by_day_of_joining(organisation)[-NEWEST:]}
    moved, without_languages = _elsewhere(organisation)[:MOVED], unasked(organisation)
    earlier = {person.number: replace(person, location=KRAKOW.city, time_zone=KRAKOW.zone) for person in moved}
    earlier |= {person.number: replace(person, languages=()) for person in without_languages}
    return replace(
        organisation,
        people=tuple(earlier.get(one.number, one) for one in organisation.people if one.number not in newest),
        incumbencies=tuple(one for one in organisation.incumbencies if one.person not in newest),
        reporting_lines=tuple(line for line in organisation.reporting_lines if line.person not in newest),
    )


def unasked(organisation: Organisation) -> Sequence[Person]:
    """Give the people whose languages are not known a month before, as they are today."""
    return _elsewhere(organisation)[MOVED : MOVED + UNASKED]


def _elsewhere(organisation: Organisation) -> Sequence[Person]:
    """Give those who work anywhere but in Kraków, who have been here longest first."""
    return [person for person in _by_day_of_joining(organisation) if person.location != KRAKOW.city]


def _by_day_of_joining(organisation: Organisation) -> Sequence[Person]:
    """Order those who are here, lead nobody and are no persona."""
    leads, personas = set(organisation.managers().values()), {persona.email for persona in PERSONAS}
    members = [one for one in organisation.active if one.number not in leads and one.email not in personas]
    return sorted(members, key=lambda one: (one.joined_on, one.number))
