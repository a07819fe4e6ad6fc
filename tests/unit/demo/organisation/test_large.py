from collections import Counter

from backend.demo.organisation.large import large_organisation
from backend.demo.organisation.model import Organisation


def levels(organisation: Organisation) -> int:
    managers = organisation.managers()
    depth: dict[str, int] = {"": 0}
    for person in organisation.people:
        depth[person.number] = depth[managers.get(person.number, "")] + 1
    return max(depth.values())


def test_fifty_thousand_people_report_over_more_than_eight_levels_with_numbers_and_addresses_of_their_own() -> None:
    organisation = large_organisation(50_000)
    assert len(organisation.people) == 50_000
    assert levels(organisation) >= 9
    assert len({person.number for person in organisation.people}) == 50_000
    assert len({person.email for person in organisation.people}) == 50_000


def test_teams_are_of_many_sizes_and_none_is_huge() -> None:
    spans = Counter(large_organisation(10_000).managers().values())
    assert len(set(spans.values())) >= 6
    assert max(spans.values()) <= 25


def test_one_person_is_an_organisation_too() -> None:
    (person,) = large_organisation(1).people
    assert person.org_unit == "U00001"


def test_the_same_size_gives_the_same_organisation_and_another_seed_another() -> None:
    assert large_organisation(300) == large_organisation(300)
    assert large_organisation(300) != large_organisation(300, seed=2)
