"""People are placed by their managers, then by several together; everything that was said is kept."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_position
from tests.api.succession.calibrating import GRID, a_crew, cycle_request, grid_of, names_in, open_cycle, place

pytestmark = pytest.mark.anyio


async def test_an_original_rating_and_a_calibrated_one_are_both_kept_with_their_reasons(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    ada = crew.people["ada"]
    first = await place(crew.mia, cycle, ada, (3, 3), "original", "Carries the night shift.")
    assert first.status_code == 201
    moved = (await place(crew.partner, cycle, ada, (2, 3), reason="Beside the others.")).json()
    assert (moved["box"], moved["original"]["box"], moved["calibrated"]["box"]) == (8, 9, 8)
    said = [(each["kind"], each["box"], each["reason"], each["by"]) for each in moved["history"]]
    assert said == [
        ("calibrated", 8, "Beside the others.", "Pia Partner"),
        ("original", 9, "Carries the night shift.", "Mia Manager"),
    ]
    again = (await place(crew.mia, cycle, ada, (1, 1), "original")).json()
    assert (again["box"], again["original"]["box"], again["moves"]) == (8, 1, 3)


async def test_who_sees_whom(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew, participant_ids=[str(crew.people["noa"])])
    assert names_in(await grid_of(crew.partner, cycle)) == [
        *("Ada", "Ben", "Cleo", "Dan", "Dora", "Eve", "Finn", "Gus", "Mia", "Noa")
    ]
    assert names_in(await grid_of(crew.mia, cycle)) == ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"]
    assert names_in(await grid_of(crew.dora, cycle)) == [
        *("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Mia", "Noa", "Pia")
    ]
    assert names_in(await grid_of(crew.noa, cycle)) == [
        *("Ada", "Ben", "Cleo", "Dan", "Dora", "Eve", "Finn", "Gus", "Mia", "Pia")
    ]
    employee = await signed_in(app, "Ada Dock", [AccessRole.EXECUTIVE, AccessRole.ADMINISTRATOR], crew.people["ada"])
    assert (await employee.get("/api/succession/calibration-cycles")).json() == {"items": [], "actions": []}
    for path in ("", "/grid", "/events", f"/people/{crew.people['ben']}"):
        answer = await employee.get(f"/api/succession/calibration-cycles/{cycle['id']}{path}")
        assert answer.status_code == 404, path
    assert (await place(employee, cycle, crew.people["ben"], (1, 1))).status_code == 404


async def test_nobody_finds_or_places_themselves(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle, without = (
        await open_cycle(crew),
        await open_cycle(crew, org_unit_id=None, person_ids=[str(crew.people["ada"])]),
    )
    pia = crew.people["pia"]
    before = await grid_of(crew.partner, cycle)
    assert (await place(crew.dora, cycle, pia, (1, 1), "original", "A word.")).status_code == 201
    assert await grid_of(crew.partner, cycle) == before
    assert (await crew.partner.get(f"/api/succession/calibration-cycles/{cycle['id']}")).json() == cycle
    assert (await crew.partner.get(f"/api/succession/calibration-cycles/{cycle['id']}/people/{pia}")).status_code == 404
    refusals = [(await place(crew.partner, each, pia, (2, 2))).json() for each in (cycle, without)]
    assert [each["errors"][0]["field"] for each in refusals] == ["person_id"] * 2
    body = cycle_request(person_ids=[str(pia), str(crew.people["ada"])])
    answer = await crew.partner.post("/api/succession/calibration-cycles", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "person_ids")


async def test_only_those_above_somebody_give_an_original_rating(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    answer = await place(crew.partner, cycle, crew.people["ada"], (1, 1), "original")
    assert answer.status_code == 403
    assert (await place(crew.noa, cycle, crew.people["ada"], (1, 1), "original")).status_code == 404
    assert (await place(crew.dora, cycle, crew.people["ada"], (1, 1), "original")).status_code == 201


async def test_the_bars_and_those_who_rate_are_compared(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    for name in ("ada", "ben", "cleo", "dan", "eve"):
        await place(crew.mia, cycle, crew.people[name], (3, 2), "original")
    await place(crew.noa, cycle, crew.people["gus"], (1, 2), "original")
    await place(crew.partner, cycle, crew.people["ada"], (1, 1))
    grid = await grid_of(crew.partner, cycle)
    counts = {each["box"]: (each["count"], each["share"], each["guideline"]) for each in grid["boxes"]}
    assert counts[6] == (4, 66.7, 10)
    assert (counts[1][0], counts[4][0], counts[5][0]) == (1, 1, 0)
    mia, noa = grid["raters"]
    assert (mia["name"], mia["count"], mia["performance"]) == ("Mia Manager", 5, {"offset": 0.33, "spread": 0})
    assert mia["potential"] == {"offset": 0, "spread": 0}
    assert (noa["name"], noa["count"], noa["performance"], noa["potential"]) == ("Noa Manager", 1, None, None)
    assert grid["ratings"] == 6


async def test_a_cycle_is_changed_closed_and_opened_again(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    url = f"/api/succession/calibration-cycles/{cycle['id']}"
    change = {"name": "Spring, again", "grid": {**GRID, "shares": None}, "participant_ids": []}
    stale = await crew.partner.send("PUT", url, json=change, headers={"If-Match": '"9"'})
    assert stale.status_code == 412
    changed = (await crew.partner.send("PUT", url, json=change, headers={"If-Match": '"1"'})).json()
    assert (changed["name"], changed["version"]) == ("Spring, again", 2)
    smaller = {
        **change,
        "grid": {**GRID, "potential": {"name": "P", "steps": ["a", "b"]}, "boxes": ["x"] * 6, "shares": None},
    }
    answer = await crew.partner.send("PUT", url, json=smaller, headers={"If-Match": '"2"'})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "grid.potential.steps")
    closed = await crew.partner.post(f"{url}/closing", json={"reason": "Agreed."}, headers={"If-Match": '"2"'})
    assert (closed.json()["state"], closed.json()["actions"]) == ("closed", ["reopen"])
    assert (await place(crew.mia, cycle, crew.people["ada"], (1, 1))).status_code == 409
    assert {each for item in (await grid_of(crew.mia, cycle))["items"] for each in item["actions"]} == set()
    assert (await crew.mia.post(f"{url}/reopening", json={"reason": "No."})).status_code == 403
    opened = await crew.partner.post(f"{url}/reopening", json={"reason": "A late word."}, headers={"If-Match": '"3"'})
    assert [(each["kind"], each["reason"]) for each in opened.json()["events"]] == [
        *(("reopened", "A late word."), ("closed", "Agreed."), ("opened", ""))
    ]
    assert (await place(crew.mia, cycle, crew.people["ada"], (1, 1))).status_code == 201


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"org_unit_id": "00000000-0000-0000-0000-000000000001"}, "org_unit_id"),
        ({"person_ids": ["00000000-0000-0000-0000-000000000001"]}, "person_ids"),
        (
            {
                "person_ids": ["00000000-0000-0000-0000-000000000001"],
                "participant_ids": ["00000000-0000-0000-0000-000000000002"],
            },
            "person_ids",
        ),
    ],
)
async def test_what_there_is_not_is_refused_by_its_field(app: Litestar, changed: dict[str, Any], field: str) -> None:
    crew = await a_crew(app)
    answer = await crew.partner.post("/api/succession/calibration-cycles", json=cycle_request(**changed))
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


async def test_a_grid_that_does_not_fit_together_is_refused(app: Litestar) -> None:
    crew = await a_crew(app)
    for grid in ({**GRID, "boxes": ["one"] * 8}, {**GRID, "shares": [1] * 9}, {**GRID, "shares": [100]}):
        body = cycle_request(org_unit_id=str(crew.unit), grid=grid)
        answer = await crew.partner.post("/api/succession/calibration-cycles", json=body)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "grid"), answer.text
    cycle = await open_cycle(crew)
    answer = await place(crew.mia, cycle, crew.people["ada"], (4, 1))
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "performance")


async def test_of_many_who_place_one_person_at_once_each_leaves_a_line_and_one_counts(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    ada = crew.people["ada"]
    places = [(1 + turn % 3, 1 + turn // 3 % 3) for turn in range(32)]
    movers = [crew.partner, crew.mia, crew.dora]
    answers = await asyncio.gather(
        *(place(movers[turn % 3], cycle, ada, at, reason=str(turn)) for turn, at in enumerate(places))
    )
    assert {each.status_code for each in answers} == {201}
    person = (await crew.partner.get(f"/api/succession/calibration-cycles/{cycle['id']}/people/{ada}")).json()
    assert sorted(int(each["reason"]) for each in person["history"]) == list(range(32))
    assert person["box"] == person["history"][0]["box"] == person["calibrated"]["box"]
    numbers = [row["number"] for row in await fetch("SELECT number FROM calibration_rating ORDER BY number")]
    assert numbers == list(range(1, 33))


async def test_closing_and_placing_at_once_leave_nothing_said_after_the_end(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    closing = crew.partner.post(
        f"/api/succession/calibration-cycles/{cycle['id']}/closing",
        json={"reason": "Now."},
        headers={"If-Match": '"1"'},
    )
    placing = [place(crew.mia, cycle, crew.people[name], (2, 2)) for name in ("ada", "ben", "cleo", "dan", "eve")]
    closed, *placed = await asyncio.gather(closing, *placing)
    assert closed.status_code == 200
    done = [each.status_code for each in placed]
    assert set(done) <= {201, 409}
    (row,) = await fetch("SELECT count(*) AS n FROM calibration_rating")
    assert row["n"] == done.count(201)


async def test_what_was_done_stands_in_the_confidential_log_alone(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    before = (await fetch("SELECT count(*) AS n FROM audit_entry"))[0]["n"]
    await place(crew.mia, cycle, crew.people["ada"], (2, 2), "original")
    actions = [row["action"] for row in await fetch("SELECT action FROM confidential_entry ORDER BY number")]
    assert actions == ["calibration.opened", "calibration.placed"]
    assert (await fetch("SELECT count(*) AS n FROM audit_entry"))[0]["n"] == before


async def test_readiness_stands_beside_where_the_viewer_sees_the_plan(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    seat = await add_position("Crane lead", crew.unit, crew.people["gus"])
    answers = dict.fromkeys(("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss"), "high")
    body = {"position_id": str(seat), "reason": "It stands still without.", **answers}
    plan = (await crew.partner.post("/api/succession/critical-positions", json=body)).json()
    url = f"/api/succession/critical-positions/{plan['id']}/nominations"
    nomination = (await crew.partner.post(url, json={"person_id": str(crew.people["ada"])})).json()
    other = await signed_in(app, "Otto Partner", [AccessRole.TALENT_PARTNER])
    at = f"/api/succession/nominations/{nomination['id']}"
    version = {"If-Match": f'"{nomination["version"]}"'}
    assert (await other.send("PUT", f"{at}/state", json={"state": "approved"}, headers=version)).status_code == 200
    person = f"/api/succession/calibration-cycles/{cycle['id']}/people/{crew.people['ada']}"
    before = (await crew.partner.get(person)).json()["readiness"]
    said = {"kind": "assessed", "tier": "ready_now", "reason": "Stood in twice."}
    assert (await crew.partner.post(f"{at}/readiness", json=said)).status_code == 201
    after = (await crew.partner.get(person)).json()["readiness"]
    assert [(each["position"], each["tier"]) for each in (*before, *after)] == [
        *(("Crane lead", None), ("Crane lead", "Ready now"))
    ]
    assert (await crew.mia.get(person)).json()["readiness"] == []
