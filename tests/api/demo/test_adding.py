from dataclasses import astuple

import pytest
from litestar import Litestar

from backend.demo.filling import add_organisation
from backend.demo.organisation.large import large_organisation
from backend.demo.organisation.tidewell import tidewell
from backend.kit.database.engine import fetch

pytestmark = pytest.mark.anyio


async def test_reporting_lines_are_stored_with_their_days(app: Litestar) -> None:
    await add_organisation(tidewell())
    rows = await fetch(
        "SELECT p.number, m.number, r.valid_from, r.valid_to FROM reporting_line r "
        "JOIN person p ON p.id = r.person_id JOIN person m ON m.id = r.manager_id"
    )
    lines = {(one.person, one.manager, one.valid_from, one.valid_to) for one in tidewell().reporting_lines}
    assert {tuple(row) for row in rows} == lines


async def test_positions_are_stored_with_who_holds_and_held_them(app: Litestar) -> None:
    await add_organisation(tidewell())
    seats = await fetch(
        "SELECT s.code, s.title, r.code, u.code, s.state FROM position s JOIN role r ON r.id = s.role_id "
        "JOIN org_unit u ON u.id = s.org_unit_id"
    )
    assert {tuple(row) for row in seats} == {astuple(position) for position in tidewell().positions}
    held = await fetch(
        "SELECT s.code, p.number, i.valid_from, i.valid_to FROM incumbency i "
        "JOIN position s ON s.id = i.position_id JOIN person p ON p.id = i.person_id"
    )
    assert {tuple(row) for row in held} == {astuple(one) for one in tidewell().incumbencies}


async def test_job_profiles_are_stored(app: Litestar) -> None:
    await add_organisation(tidewell())
    rows = await fetch("SELECT code, name, family, track, level FROM role")
    assert {tuple(row) for row in rows} == {astuple(role) for role in tidewell().roles}


async def test_an_organisation_of_any_size_is_written_once(app: Litestar) -> None:
    organisation = large_organisation(700)
    await add_organisation(organisation)
    await add_organisation(organisation)
    assert len(await fetch("SELECT 1 FROM person")) == 700
    assert len(await fetch("SELECT 1 FROM audit_entry")) == 1
