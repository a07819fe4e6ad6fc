from collections import Counter
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from backend.demo.organisation.employees import Employee, employ
from backend.demo.organisation.places import OFFICES


@pytest.fixture(scope="module")
def staff() -> tuple[Employee, ...]:
    return employ(2026)


def line(employee: Employee, by_id: dict[str, Employee]) -> list[Employee]:
    above = [employee]
    while above[-1].manager is not None:
        above.append(by_id[above[-1].manager])
        assert len(above) <= len(by_id), "a reporting line that never ends"
    return above


def test_more_than_eight_hundred_people_have_ids_and_addresses_of_their_own(staff: tuple[Employee, ...]) -> None:
    assert 800 <= len(staff) <= 900
    assert len({employee.id for employee in staff}) == len(staff)
    assert len({employee.email for employee in staff}) == len(staff)


def test_every_address_is_on_a_domain_kept_for_examples(staff: tuple[Employee, ...]) -> None:
    assert all(employee.email.endswith(".example") and employee.email.isascii() for employee in staff)


def test_reporting_lines_are_five_levels_deep_and_end_with_one_chief(staff: tuple[Employee, ...]) -> None:
    by_id = {employee.id: employee for employee in staff}
    depth = Counter(len(line(employee, by_id)) for employee in staff)
    assert sorted(depth) == [1, 2, 3, 4, 5]
    assert depth[1] == 1


def test_nobody_is_of_a_higher_grade_than_their_manager(staff: tuple[Employee, ...]) -> None:
    by_id = {employee.id: employee for employee in staff}
    for employee in staff:
        assert all(one.step <= other.step for one, other in pairwise(line(employee, by_id)))


def test_everybody_below_a_head_of_unit_works_in_the_unit_of_their_manager(staff: tuple[Employee, ...]) -> None:
    by_id = {employee.id: employee for employee in staff}
    below = [employee for employee in staff if len(line(employee, by_id)) > 2]
    assert all(employee.unit == by_id[employee.manager or ""].unit for employee in below)
    assert len({employee.unit.name for employee in below}) >= 6


def test_every_office_is_staffed_and_its_zones_are_known() -> None:
    assert {employee.office for employee in employ(2026)} == set(OFFICES)
    for office in OFFICES:
        assert ZoneInfo(office.zone)
        assert ZoneInfo(office.remote_zone)


def test_the_same_seed_gives_the_same_staff_and_another_seed_others(staff: tuple[Employee, ...]) -> None:
    assert employ(2026) == staff
    assert employ(7) != staff
