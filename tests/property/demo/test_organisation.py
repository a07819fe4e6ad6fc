"""What holds for every organisation, whichever seed it is made from."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.demo.organisation.model import Incumbency, Organisation, ReportingLine
from backend.demo.organisation.tidewell import tidewell

organisations = st.integers(0, 10_000).map(tidewell)


def days_of_change(organisation: Organisation) -> list[date]:
    return sorted({line.valid_from for line in organisation.reporting_lines})


def in_order(rows: list[ReportingLine] | list[Incumbency]) -> bool:
    apart = all(one.valid_to is not None and one.valid_to <= other.valid_from for one, other in pairwise(rows))
    return apart and all(one.valid_to is None or one.valid_from < one.valid_to for one in rows)


@settings(max_examples=20)
@given(organisations)
def test_numbers_addresses_and_codes_are_given_once(organisation: Organisation) -> None:
    for names in (
        [person.number for person in organisation.people],
        [person.email for person in organisation.people],
        [position.code for position in organisation.positions],
        [unit.code for unit in organisation.org_units],
        [role.code for role in organisation.roles],
    ):
        assert max(Counter(names).values()) == 1


@settings(max_examples=20)
@given(organisations)
def test_whatever_is_named_exists(organisation: Organisation) -> None:
    numbers = {person.number for person in organisation.people}
    units = {unit.code for unit in organisation.org_units}
    roles = {role.code for role in organisation.roles}
    positions = {position.code for position in organisation.positions}
    assert {person.org_unit for person in organisation.people} <= units
    assert {position.org_unit for position in organisation.positions} <= units
    assert {position.role for position in organisation.positions} <= roles
    assert {one.position for one in organisation.incumbencies} <= positions
    assert {one.person for one in organisation.incumbencies} <= numbers
    assert {one for line in organisation.reporting_lines for one in (line.person, line.manager)} <= numbers


@settings(max_examples=10)
@given(organisations)
def test_on_no_day_is_there_a_cycle_in_the_reporting_lines(organisation: Organisation) -> None:
    for day in days_of_change(organisation)[::10]:
        assert nx.is_directed_acyclic_graph(nx.DiGraph(list(organisation.managers(day).items())))


@settings(max_examples=20)
@given(organisations)
def test_who_works_here_always_had_exactly_one_manager_who_worked_here_too(organisation: Organisation) -> None:
    service = {person.number: (person.joined_on, person.left_on or date.max) for person in organisation.people}
    lines: dict[str, list[ReportingLine]] = defaultdict(list)
    for line in organisation.reporting_lines:
        lines[line.person].append(line)
    top = [person.number for person in organisation.people if person.number not in lines]
    assert len(top) == 1
    for person, kept in lines.items():
        assert in_order(kept)
        assert (kept[0].valid_from, kept[-1].valid_to or date.max) == service[person]
        assert all(one.valid_to == other.valid_from for one, other in pairwise(kept))
        for line in kept:
            joined, left = service[line.manager]
            assert joined <= line.valid_from
            assert (line.valid_to or date.max) <= left


@settings(max_examples=20)
@given(organisations)
def test_a_position_is_held_by_one_at_a_time_and_only_while_they_work_here(organisation: Organisation) -> None:
    service = {person.number: (person.joined_on, person.left_on or date.max) for person in organisation.people}
    by_position: dict[str, list[Incumbency]] = defaultdict(list)
    for one in organisation.incumbencies:
        by_position[one.position].append(one)
        joined, left = service[one.person]
        assert joined <= one.valid_from
        assert (one.valid_to or date.max) <= left
    assert all(in_order(kept) for kept in by_position.values())


@settings(max_examples=20)
@given(organisations)
def test_nothing_happened_after_the_day_it_is_described_on(organisation: Organisation) -> None:
    days = [person.joined_on for person in organisation.people]
    days += [person.left_on for person in organisation.people if person.left_on is not None]
    days += [line.valid_from for line in organisation.reporting_lines]
    days += [one.valid_from for one in organisation.incumbencies]
    assert max(days) <= organisation.as_of
