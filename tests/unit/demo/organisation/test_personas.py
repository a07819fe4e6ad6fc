from typing import get_args

import pytest

from backend.demo.mentoring_round.applications import sample_round
from backend.demo.organisation.model import Organisation, Person
from backend.demo.organisation.personas import PERSONAS, Part
from backend.demo.organisation.tidewell import tidewell


@pytest.fixture(scope="module")
def organisation() -> Organisation:
    return tidewell()


def the(part: Part, organisation: Organisation) -> Person:
    (persona,) = [persona for persona in PERSONAS if persona.part == part]
    (person,) = [person for person in organisation.active if person.email == persona.email]
    return person


def title_of(person: Person, organisation: Organisation) -> str:
    (code,) = [code for code, number in organisation.incumbents().items() if number == person.number]
    return next(position.title for position in organisation.positions if position.code == code)


def test_there_is_one_persona_for_each_part() -> None:
    assert [persona.part for persona in PERSONAS] == list(get_args(Part))
    assert len({persona.email for persona in PERSONAS}) == len(PERSONAS)


def test_each_works_in_the_organisation_under_their_own_name_whatever_the_seed() -> None:
    for seed in (2026, 7):
        names = {person.email: person.name for person in tidewell(seed).active}
        assert all(names[persona.email] == persona.name for persona in PERSONAS)


def test_a_sentence_says_who_each_of_them_is() -> None:
    for persona in PERSONAS:
        assert persona.about.startswith(persona.name.split()[0])
        assert persona.about.endswith(".")


def test_each_works_in_the_city_that_the_sentence_names(organisation: Organisation) -> None:
    for persona in PERSONAS:
        assert the(persona.part, organisation).location in persona.about


def test_the_mentee_lives_far_from_her_office(organisation: Organisation) -> None:
    assert the("mentee", organisation).time_zone == "Africa/Lagos"


def test_the_manager_has_eight_crews_and_some_sixty_people_below_her(organisation: Organisation) -> None:
    managers = organisation.managers()
    number = the("manager", organisation).number
    crews = {person for person, manager in managers.items() if manager == number}
    below = [person for person, manager in managers.items() if manager in crews]
    assert len(crews) == 8
    assert 50 <= len(crews) + len(below) <= 75
    assert title_of(the("manager", organisation), organisation) == "Director, Installation"


def test_the_executive_is_at_the_top(organisation: Organisation) -> None:
    executive = the("executive", organisation)
    assert executive.number not in organisation.managers()
    assert title_of(executive, organisation) == "Chief Executive Officer"


def test_the_others_sit_where_their_task_is(organisation: Organisation) -> None:
    units = {unit.code: unit.name for unit in organisation.org_units}
    assert units[the("administrator", organisation).org_unit] == "Business Systems"
    assert units[the("talent_partner", organisation).org_unit] == "Talent"
    assert units[the("coordinator", organisation).org_unit] == "Learning"


def test_only_the_mentee_applies_for_a_mentor_and_only_the_mentor_offers() -> None:
    sample = sample_round()
    emails = {persona.email: persona.part for persona in PERSONAS}
    assert [emails[one.employee.email] for one in sample.mentees if one.employee.email in emails] == ["mentee"]
    assert [emails[one.employee.email] for one in sample.mentors if one.employee.email in emails] == ["mentor"]
