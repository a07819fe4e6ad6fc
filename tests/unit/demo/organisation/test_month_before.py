import pytest

from backend.demo.organisation.model import Organisation
from backend.demo.organisation.month_before import month_before, unasked
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tidewell import tidewell


@pytest.fixture(scope="module")
def earlier() -> Organisation:
    return month_before(tidewell())


def test_three_who_joined_last_are_not_known_yet_and_their_seats_are_vacant(earlier: Organisation) -> None:
    newest = {person.number for person in tidewell().people} - {person.number for person in earlier.people}
    latest = max(person.joined_on for person in earlier.active)
    assert len(newest) == 3
    assert len(earlier.vacant) == len(tidewell().vacant) + 3
    assert not newest & {*earlier.managers(), *earlier.incumbents().values()}
    assert all(person.joined_on >= latest for person in tidewell().people if person.number in newest)


def test_of_five_others_something_is_not_known_yet(earlier: Organisation) -> None:
    today = {person.number: person for person in tidewell().people}
    differing = [person for person in earlier.people if person != today[person.number]]
    assert sum(person.location != today[person.number].location for person in differing) == 2
    assert sum(person.languages == () for person in differing) == 3
    assert len(differing) == 5


def test_those_whose_languages_are_unknown_are_told_as_they_are_today(earlier: Organisation) -> None:
    without = {person.number for person in earlier.people if not person.languages}
    assert {person.number for person in unasked(tidewell())} == without
    assert all(person.languages for person in unasked(tidewell()))


def test_personas_are_known_as_they_are(earlier: Organisation) -> None:
    emails = {persona.email for persona in PERSONAS}
    assert [one for one in earlier.people if one.email in emails] == [
        one for one in tidewell().people if one.email in emails
    ]
