"""What holds for a large organisation of every size."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from backend.demo.organisation.large import large_organisation
from backend.demo.people_files.export import exported_rows

sizes = st.integers(1, 600)
seeds = st.integers(0, 1000)


@given(sizes, seeds)
def test_everybody_but_one_reports_to_somebody_and_nobody_to_themselves(size: int, seed: int) -> None:
    managers = large_organisation(size, seed).managers()
    assert len(managers) == size - 1
    assert nx.is_directed_acyclic_graph(nx.DiGraph(list(managers.items())))


@given(sizes, seeds)
def test_everybody_holds_a_seat_in_their_own_unit_and_units_form_one_tree(size: int, seed: int) -> None:
    organisation = large_organisation(size, seed)
    positions = {position.code: position for position in organisation.positions}
    held = {person: positions[code] for code, person in organisation.incumbents().items()}
    assert all(held[person.number].org_unit == person.org_unit for person in organisation.people)
    assert len(organisation.vacant) == size // 100
    known: set[str | None] = {None}
    for unit in organisation.org_units:
        assert unit.parent in known
        known.add(unit.code)
    assert [unit.parent for unit in organisation.org_units].count(None) == 1


@given(sizes, seeds)
def test_job_profiles_exist_and_those_who_lead_are_in_management(size: int, seed: int) -> None:
    organisation = large_organisation(size, seed)
    track = {role.code: role.track for role in organisation.roles}
    positions = {position.code: position for position in organisation.positions}
    leads = set(organisation.managers().values())
    for code, person in organisation.incumbents().items():
        assert (track[positions[code].role] == "management") == (person in leads)


@given(sizes, seeds)
def test_its_export_has_a_row_for_everybody(size: int, seed: int) -> None:
    organisation = large_organisation(size, seed)
    rows = exported_rows(organisation)
    assert [row["Employee ID"] for row in rows] == [person.number for person in organisation.people]
