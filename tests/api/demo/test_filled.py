import pytest
from litestar import Litestar

from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tidewell import tidewell
from backend.kit.database.engine import fetch, fetch_one
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def as_persona(app: Litestar, persona: str) -> Visitor:
    visitor = Visitor(app)
    answer = await visitor.post("/api/demo/sign-in", json={"persona": persona})
    assert answer.status_code == 200
    return visitor


async def test_the_database_is_filled_with_everybody(filled: Litestar) -> None:
    row = await fetch_one("SELECT count(*) FILTER (WHERE state = 'active') AS active, count(*) AS all FROM person")
    assert (row["active"], row["all"]) == (len(tidewell().active), len(tidewell().people))


async def test_people_are_stored_as_they_were_made_up(filled: Litestar) -> None:
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


async def test_every_persona_can_enter_and_is_shown_with_title_and_story(filled: Litestar) -> None:
    async with Visitor(filled) as visitor:
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


async def test_personas_hold_the_roles_that_their_tasks_need_and_no_others(filled: Litestar) -> None:
    for persona, roles in ROLES.items():
        async with await as_persona(filled, persona) as visitor:
            assert set((await visitor.get("/api/me")).json()["roles"]) == roles


async def test_the_talent_partner_finds_what_she_did_lately_and_may_take_it_back(filled: Litestar) -> None:
    async with await as_persona(filled, "talent_partner") as lea:
        done = (await lea.get("/api/activity")).json()["items"]
        assert [one["actions"] for one in done if one["action"] == "person.changed"] == [["undo"]] * 3


async def test_whoever_was_given_a_role_finds_a_message(filled: Litestar) -> None:
    async with await as_persona(filled, "talent_partner") as lea:
        assert "talent_partner" in [one["body"] for one in (await lea.get("/api/inbox")).json()["items"]]


async def test_one_file_was_imported_by_the_talent_partner_and_may_be_taken_back(filled: Litestar) -> None:
    async with await as_persona(filled, "talent_partner") as lea:
        (past,) = (await lea.get("/api/imports")).json()["items"]
        one = (await lea.get(f"/api/imports/{past['id']}")).json()
    assert (past["file_name"], past["state"], past["created_by"]) == ("people-2026-09.csv", "committed", "Léa Tremblay")
    assert {kind: count for kind, count in past["counts"].items() if kind in ("added", "changed")} == {
        "added": 3,
        "changed": 2,
    }
    assert "undo" in one["actions"]


async def test_nothing_is_left_to_be_done_in_the_background(filled: Litestar) -> None:
    assert {row["state"] for row in await fetch("SELECT state FROM work")} == {"done"}


async def test_everybody_who_is_here_holds_a_seat_and_all_but_one_have_a_manager(filled: Litestar) -> None:
    active = len(tidewell().active)
    seats = await fetch_one("SELECT count(*) AS held FROM incumbency WHERE valid_to IS NULL")
    lines = await fetch_one("SELECT count(*) AS lines FROM reporting_line WHERE valid_to IS NULL")
    assert (seats["held"], lines["lines"]) == (active, active - 1)


async def test_what_enough_people_said_of_a_resource_is_shown_and_nothing_of_fewer(filled: Litestar) -> None:
    async with await as_persona(filled, "employee") as employee:
        resources = (await employee.get("/api/learning-resources")).json()["items"]
    rated = [each["quality"] for each in resources if each["quality"]["rating"] is not None]
    assert rated
    assert min(each["ratings"] for each in rated) >= 5


async def test_plans_wait_for_the_manager(filled: Litestar) -> None:
    async with await as_persona(filled, "manager") as manager:
        cards = {each["id"]: each for each in (await manager.get("/api/home")).json()["cards"]}
    assert all(each["href"].startswith("/career/plans/") for each in cards["plans_to_review"]["items"])
    assert cards["plans_to_review"]["value"] >= 1
