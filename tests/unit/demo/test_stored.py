from datetime import UTC, datetime

from backend.demo.organisation.tidewell import tidewell
from backend.demo.stored import id_of, lines_to_add, people_to_add, units_to_add


def test_ids_are_uuids_of_version_seven_from_the_day_the_organisation_is_described_on() -> None:
    organisation = tidewell()
    made = id_of(organisation, "person", "P0476")
    moment = datetime.fromtimestamp((made.int >> 80) / 1000, UTC)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert moment == datetime(2026, 9, 14, tzinfo=UTC)


def test_the_same_thing_has_the_same_id_on_every_machine_and_no_two_things_share_one() -> None:
    organisation = tidewell()
    assert str(id_of(organisation, "person", "P0476")) == "01a09d36-a800-7479-8c27-7aea9890b90c"
    ids = [one.id for one in (*units_to_add(organisation), *people_to_add(organisation))]
    assert len(set(ids)) == len(ids)


def test_units_come_after_their_parents() -> None:
    known: set[object] = {None}
    for unit in units_to_add(tidewell()):
        assert unit.parent_id in known
        known.add(unit.id)


def test_lines_name_people_who_are_added() -> None:
    people = {person.id for person in people_to_add(tidewell())}
    assert {one for line in lines_to_add(tidewell()) for one in (line.person_id, line.manager_id)} <= people
