from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from backend.demo.organisation.model import Organisation, Person, Position
from backend.demo.organisation.tidewell import tidewell


@pytest.fixture(scope="module")
def organisation() -> Organisation:
    return tidewell()


def depths(organisation: Organisation) -> Counter[int]:
    managers = organisation.managers()
    depth = {person.number: 1 for person in organisation.active if person.number not in managers}
    for person in organisation.active:
        depth.setdefault(person.number, depth.get(managers.get(person.number, ""), 0) + 1)
    return Counter(depth.values())


def held(organisation: Organisation) -> list[tuple[Person, Position]]:
    people = {person.number: person for person in organisation.people}
    positions = {position.code: position for position in organisation.positions}
    return [(people[person], positions[code]) for code, person in organisation.incumbents().items()]


def test_more_than_four_hundred_people_work_in_units_with_sub_units(organisation: Organisation) -> None:
    parents = {unit.code: unit.parent for unit in organisation.org_units}
    assert len(organisation.active) >= 400
    assert Counter(list(parents.values()))["TID"] >= 5
    assert {parents[parents[person.org_unit] or ""] for person in organisation.active} >= {None, "TID"}


def test_they_live_in_at_least_four_time_zones_that_exist(organisation: Organisation) -> None:
    zones = {person.time_zone for person in organisation.active}
    assert len(zones) >= 4
    assert all(ZoneInfo(zone) for zone in zones)


def test_the_reporting_tree_is_five_levels_deep_with_one_root(organisation: Organisation) -> None:
    assert sorted(depths(organisation)) == [1, 2, 3, 4, 5]
    assert depths(organisation)[1] == 1


def test_job_profiles_stand_on_two_tracks_in_several_families_with_levels(organisation: Organisation) -> None:
    assert {role.track for role in organisation.roles} == {"individual contributor", "management"}
    assert len({role.family for role in organisation.roles}) >= 8
    assert {role.level for role in organisation.roles} == set(range(1, 9))


def test_a_ladder_has_one_rung_for_each_level(organisation: Organisation) -> None:
    rungs = Counter((role.family, role.track, role.level) for role in organisation.roles)
    assert set(rungs.values()) == {1}


def test_everybody_holds_one_position_in_their_own_unit(organisation: Organisation) -> None:
    pairs = held(organisation)
    assert sorted(person.number for person, _ in pairs) == sorted(person.number for person in organisation.active)
    assert all(person.org_unit == position.org_unit for person, position in pairs)


def test_who_leads_people_is_on_the_management_track_and_nobody_else(organisation: Organisation) -> None:
    managers = set(organisation.managers().values())
    track = {role.code: role.track for role in organisation.roles}
    for person, position in held(organisation):
        assert (track[position.role] == "management") == (person.number in managers)


def test_some_positions_are_vacant_one_of_them_at_the_very_top(organisation: Organisation) -> None:
    titles = [position.title for position in organisation.vacant]
    assert 15 <= len(titles) <= 25
    assert "Chief Operating Officer" in titles
    assert "Team Lead, Security" in titles


def test_a_closed_position_is_not_vacant(organisation: Organisation) -> None:
    closed = {position.code for position in organisation.positions if position.state == "closed"}
    assert closed
    assert not closed & {position.code for position in organisation.vacant}


def test_some_people_have_left_and_report_to_nobody_since(organisation: Organisation) -> None:
    left = {person.number for person in organisation.people if person.left_on is not None}
    assert 10 <= len(left) <= 40
    assert not left & {*organisation.managers(), *organisation.managers().values()}
    assert not left & set(organisation.incumbents().values())


def test_some_teams_were_led_by_somebody_who_has_left(organisation: Organisation) -> None:
    left = {person.number: person.left_on for person in organisation.people if person.left_on is not None}
    ended = [line for line in organisation.reporting_lines if line.manager in left]
    assert len({line.manager for line in ended}) >= 5
    assert all(line.valid_to is not None and line.valid_to <= left[line.manager] for line in ended)


def test_a_good_part_of_the_people_had_another_manager_before(organisation: Organisation) -> None:
    managers = Counter(line.person for line in organisation.reporting_lines)
    assert sum(count > 1 for count in managers.values()) > 0.2 * len(managers)


def test_the_heads_of_operations_reported_to_the_operating_officer_until_she_left(organisation: Organisation) -> None:
    people = {person.number: person for person in organisation.people}
    (vacated,) = [one for one in organisation.positions if one.title == "Chief Operating Officer"]
    (officer,) = [one.person for one in organisation.incumbencies if one.position == vacated.code]
    units = {people[line.person].org_unit for line in organisation.reporting_lines if line.manager == officer}
    assert {"FLD", "CUS", "SUP"} <= units
    assert {unit[:3] for unit in units} == {"FLD", "CUS", "SUP"}


def test_languages_are_tags_and_english_is_nearly_everybodys(organisation: Organisation) -> None:
    spoken = Counter(language for person in organisation.active for language in person.languages)
    assert len(spoken) >= 8
    assert all(len(tag) == 2 for tag in spoken)
    assert 0.9 * len(organisation.active) < spoken["en"] < len(organisation.active)


def test_the_same_seed_gives_the_same_organisation_and_another_seed_another(organisation: Organisation) -> None:
    assert tidewell() == organisation
    assert tidewell(7) != organisation
