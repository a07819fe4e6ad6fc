from dataclasses import astuple

import pytest
from litestar import Litestar

from backend.demo.filling import add_organisation, fill
from backend.demo.organisation.large import large_organisation
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tidewell import tidewell
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def as_persona(app: Litestar, persona: str) -> Visitor:
    visitor = Visitor(app)
    answer = await visitor.post("/api/demo/sign-in", json={"persona": persona})
    assert answer.status_code == 200
    return visitor


async def test_an_empty_database_is_filled_with_everybody(app: Litestar) -> None:
    assert await fill()
    row = await fetch_one("SELECT count(*) FILTER (WHERE state = 'active') AS active, count(*) AS all FROM person")
    assert (row["active"], row["all"]) == (len(tidewell().active), len(tidewell().people))


async def test_people_are_stored_as_they_were_made_up(app: Litestar) -> None:
    await fill()
    rows = await fetch(
        "SELECT p.number, p.name, p.email, u.code, p.location, p.time_zone, p.languages, p.joined_on, p.left_on "
        "FROM person p JOIN org_unit u ON u.id = p.org_unit_id"
    )
    stored = {row["number"]: tuple(row)[1:] for row in rows}
    assert stored == {
        one.number: (
            *(one.name, one.email, one.org_unit, one.location, one.time_zone, list(one.languages)),
            *(one.joined_on, one.left_on),
        )
        for one in tidewell().people
    }


async def test_reporting_lines_are_stored_with_their_days(app: Litestar) -> None:
    await fill()
    rows = await fetch(
        "SELECT p.number, m.number, r.valid_from, r.valid_to FROM reporting_line r "
        "JOIN person p ON p.id = r.person_id JOIN person m ON m.id = r.manager_id"
    )
    lines = {(one.person, one.manager, one.valid_from, one.valid_to) for one in tidewell().reporting_lines}
    assert {tuple(row) for row in rows} == lines


async def test_positions_are_stored_with_who_holds_and_held_them(app: Litestar) -> None:
    await fill()
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
    await fill()
    rows = await fetch("SELECT code, name, family, track, level FROM role")
    assert {tuple(row) for row in rows} == {astuple(role) for role in tidewell().roles}


async def test_filling_again_changes_nothing(app: Litestar) -> None:
    await fill()
    before = await fetch_one("SELECT max(number) AS entries FROM audit_entry")
    assert not await fill()
    assert await fetch_one("SELECT max(number) AS entries FROM audit_entry") == before


async def test_what_a_visitor_changed_stays_when_the_demo_starts_again(app: Litestar) -> None:
    await fill()
    async with write_transaction() as connection:
        await connection.execute("UPDATE role_grant SET ended_at = now(), end_reason = 'Tried it.'")
    await fill()
    assert await fetch("SELECT 1 FROM role_grant WHERE ended_at IS NULL") == []


@pytest.mark.parametrize("step", ["add_persona", "give_role", "change_person"])
async def test_filling_that_was_broken_off_is_gone_on_with(
    app: Litestar, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    async def breaks(**_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patched:
        patched.setattr(f"backend.demo.filling.{step}", breaks)
        with pytest.raises(ConnectionError):
            await fill()
    assert await fill()
    counted = await fetch_one(
        "SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM account) AS accounts, "
        "(SELECT count(*) FROM role_grant) AS grants, (SELECT count(*) FROM demo_persona) AS doors"
    )
    assert tuple(counted) == (len(tidewell().people), 8, 4, 8)


async def test_a_database_with_other_people_is_left_alone(app: Litestar) -> None:
    await add_person("Ana Silva", await add_unit("Elsewhere"))
    with pytest.raises(Conflict, match="people in this database already"):
        await fill()
    assert len(await fetch("SELECT 1 FROM person")) == 1


async def test_every_persona_can_enter_and_is_shown_with_title_and_story(app: Litestar, visitor: Visitor) -> None:
    await fill()
    listed = (await visitor.get("/api/demo/personas")).json()["items"]
    assert [(one["persona"], one["name"], one["story"]) for one in listed] == [
        (persona.part, persona.name, persona.about) for persona in PERSONAS
    ]
    assert all(one["title"] for one in listed)


ROLES = {
    "mentee": {"employee"},
    "mentor": {"employee", "manager"},
    "coordinator": {"employee", "coordinator"},
    "employee": {"employee"},
    "manager": {"employee", "manager"},
    "talent_partner": {"employee", "manager", "talent_partner"},
    "executive": {"employee", "manager", "executive"},
    "administrator": {"employee", "administrator"},
}


async def test_personas_hold_the_roles_that_their_tasks_need_and_no_others(app: Litestar) -> None:
    await fill()
    for persona, roles in ROLES.items():
        async with await as_persona(app, persona) as visitor:
            assert set((await visitor.get("/api/me")).json()["roles"]) == roles


async def test_the_talent_partner_finds_what_she_did_lately_and_may_take_it_back(app: Litestar) -> None:
    await fill()
    async with await as_persona(app, "talent_partner") as lea:
        done = (await lea.get("/api/activity")).json()["items"]
        assert [one["actions"] for one in done if one["action"] == "person.changed"] == [["undo"]] * 3


async def test_whoever_was_given_a_role_finds_a_message(app: Litestar) -> None:
    await fill()
    async with await as_persona(app, "coordinator") as ines:
        assert [one["body"] for one in (await ines.get("/api/inbox")).json()["items"]] == ["coordinator"]


async def test_an_organisation_of_any_size_is_written_once(app: Litestar) -> None:
    organisation = large_organisation(700)
    await add_organisation(organisation)
    await add_organisation(organisation)
    assert len(await fetch("SELECT 1 FROM person")) == 700
    assert len(await fetch("SELECT 1 FROM audit_entry")) == 1
