"""Learning paths and pathways over HTTP: progress from what is on record, and a choice that can be made again."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.clock import today
from tests.api.careers.certification_world import EXAM, World, key, small_world, visit
from tests.api.careers.learning_world import complete, enter
from tests.api.held_locks import named_elsewhere
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


def _path(world: World, *items: dict[str, Any], **fields: object) -> dict[str, Any]:
    return {
        "code": "TO-PLANNING",
        "title": "To planning",
        "description": "",
        "role_id": None,
        "competency_id": str(world.planning),
        "certification_id": None,
        "stages": [{"title": "All of it", "weeks": 8, "items": list(items)}],
        **fields,
    }


async def test_progress_on_a_path_follows_from_completions_awards_and_what_was_ticked_off(world: World) -> None:
    resource, certification = await enter(world, "PLANS", world.planning), await world.define(EXAM)
    items = ({"resource_id": resource["id"]}, {"certification_id": certification}, {"experience": "A night shift"})
    made = await world.tala.post("/api/learning-paths", json=_path(world, *items), headers=key())
    assert made.status_code == 201, made.text
    path = f"/api/learning-paths/{made.json()['id']}"
    assert (await world.eli.get(path)).json()["progress"] == {"done": 0, "all": 3}
    eli = world.people["Eli Em"]
    await complete(world.eli, eli, resource["id"])
    assert (await world.eli.get(path)).json()["progress"] == {"done": 1, "all": 3}
    await world.earn(certification)
    shown = (await world.eli.get("/api/learning-paths")).json()["items"][0]
    assert (shown["progress"], shown["weeks"], shown["stage_count"]) == ({"done": 2, "all": 3}, 8, 1)
    meg, pia = await visit(world, "Meg Ma"), await visit(world, "Pia Pe")
    assert (await meg.get(path, params={"person": str(eli)})).json()["progress"]["done"] == 2
    assert (await pia.get(path, params={"person": str(eli)})).status_code == 404
    assert (await pia.get(path)).json()["progress"]["done"] == 0


async def _tick(visitor: Visitor, path: str, experience: str, day: str | None) -> Any:
    return await visitor.send("PUT", f"{path}/experiences", json={"experience": experience, "done_on": day})


async def test_an_experience_is_ticked_off_by_its_person_alone_and_taken_back(world: World) -> None:
    shift, eli = "A night shift", str(world.people["Eli Em"])
    items = ({"experience": shift}, {"experience": "A week in the field"})
    made = await world.tala.post("/api/learning-paths", json=_path(world, *items), headers=key())
    path = f"/api/learning-paths/{made.json()['id']}"
    assert (await world.eli.get(path)).json()["actions"] == ["tick"]
    assert (await _tick(world.eli, path, shift, "2026-03-02")).status_code == 200
    ticked = (await _tick(world.eli, path, shift, "2026-03-03")).json()
    assert ticked["progress"] == {"done": 1, "all": 2}
    assert [(each["is_done"], each["said_on"]) for each in ticked["stages"][0]["items"]] == [
        *((True, "2026-03-03"), (False, None)),
    ]
    meg = await visit(world, "Meg Ma")
    seen = (await meg.get(path, params={"person": eli})).json()
    assert (seen["progress"]["done"], seen["actions"]) == (1, [])
    assert (await meg.get(path)).json()["progress"]["done"] == 0
    assert (await world.eli.get("/api/learning-paths")).json()["items"][0]["progress"]["done"] == 1
    back = (await _tick(world.eli, path, shift, None)).json()
    assert (back["progress"]["done"], back["stages"][0]["items"][0]["said_on"]) == (0, None)


async def test_only_an_experience_of_the_path_is_ticked_off_and_of_no_day_to_come(world: World) -> None:
    made = await world.tala.post("/api/learning-paths", json=_path(world, {"experience": "A shift"}), headers=key())
    path = f"/api/learning-paths/{made.json()['id']}"
    other = await _tick(world.eli, path, "Another shift", "2026-03-02")
    assert (other.status_code, other.json()["errors"][0]["field"]) == (422, "experience")
    later = await _tick(world.eli, path, "A shift", "2199-01-01")
    assert (later.status_code, later.json()["errors"][0]["field"]) == (422, "done_on")
    nowhere = f"/api/learning-paths/{world.planning}"
    assert (await _tick(world.eli, nowhere, "A shift", "2026-03-02")).status_code == 404
    assert (await _tick(world.tala, path, "A shift", "2026-03-02")).status_code == 403


async def test_a_path_is_changed_by_those_who_keep_it_and_what_it_names_must_be_there(world: World) -> None:
    words = {"experience": "A night shift"}
    nothing = await world.tala.post("/api/learning-paths", json=_path(world, {}), headers=key())
    assert nothing.json()["errors"][0]["field"] == "stages.0.items.0"
    unknown = _path(world, words, {"resource_id": str(world.planning)})
    refused = await world.tala.post("/api/learning-paths", json=unknown, headers=key())
    assert refused.json()["errors"][0]["field"] == "stages.0.items.1.resource_id"
    nowhere = await world.tala.post("/api/learning-paths", json=_path(world, words, competency_id=None), headers=key())
    assert nowhere.status_code == 422
    made = (await world.tala.post("/api/learning-paths", json=_path(world, words), headers=key())).json()
    path = f"/api/learning-paths/{made['id']}"
    change = {**_path(world, words), "title": "Elsewhere", "state": "retired"}
    del change["code"]
    assert (await world.eli.send("PUT", path, json=change, headers={"If-Match": '"1"'})).status_code == 403
    changed = await world.tala.send("PUT", path, json=change, headers={"If-Match": '"1"'})
    assert changed.json()["title"] == "Elsewhere"
    assert (await world.tala.send("PUT", path, json=change, headers={"If-Match": '"1"'})).status_code == 412
    assert (await world.eli.get("/api/learning-paths")).json()["items"] == []
    undone = await world.tala.post(f"/api/activity/{changed.json()['undo_id']}/undo")
    assert undone.status_code in (200, 204), undone.text
    assert (await world.eli.get(path)).json()["title"] == "To planning"


async def _begun(world: World) -> dict[str, Any]:
    aim = {"competency_id": str(world.planning), "level": 2}
    answer = await world.eli.post("/api/pathways", json=aim, headers=key())
    assert answer.status_code == 201, answer.text
    return answer.json()


def _change(pathway: dict[str, Any], **fields: object) -> dict[str, Any]:
    ways = [
        {
            **{name: way[name] for name in ("key", "kind", "title")},
            "steps": [
                {"key": each["key"], "resource_id": each["resource"]["id"]}
                if each["resource"]
                else {name: each[name] for name in ("key", "words", "done_on")}
                for each in way["steps"]
            ],
        }
        for way in pathway["ways"]
    ]
    return {"ways": ways, "chosen": pathway["chosen"], "state": pathway["state"], **fields}


async def _put(world: World, pathway: dict[str, Any], **fields: object) -> Any:
    headers = {"If-Match": f'"{pathway["version"]}"'}
    return await world.eli.send(
        "PUT", f"/api/pathways/{pathway['id']}", json=_change(pathway, **fields), headers=headers
    )


async def test_beginning_a_pathway_waits_for_nobody_who_has_named_the_person(world: World, dsn: str) -> None:
    async with named_elsewhere(dsn, world.people["Eli Em"]), asyncio.timeout(20):
        assert (await _begun(world))["state"] == "active"


async def test_ways_are_drafted_one_is_chosen_and_another_later_without_losing_what_was_done(world: World) -> None:
    dear = await enter(world, "FAST", world.planning, minutes=30, cost={"amount": 9_900, "currency": "EUR"})
    await enter(world, "SLOW", world.planning, minutes=300)
    begun = await _begun(world)
    found = {way["kind"]: [step["resource"]["code"] for step in way["steps"]] for way in begun["ways"]}
    assert found == {"quickest": ["FAST"], "free": ["SLOW"]}
    chosen = (await _put(world, begun, chosen="quickest")).json()
    assert (chosen["done"], chosen["all"]) == (0, 1)
    await complete(world.eli, world.people["Eli Em"], dear["id"])
    path = f"/api/pathways/{begun['id']}"
    assert (await world.eli.get(path)).json()["done"] == 1
    switched = (await _put(world, chosen, chosen="free")).json()
    assert (switched["chosen"], switched["done"]) == ("free", 0)
    back = (await _put(world, switched, chosen="quickest")).json()
    assert (back["done"], back["all"]) == (1, 1)
    assert (await _put(world, begun, chosen="free")).status_code == 412
    (listed,) = (await world.eli.get("/api/pathways")).json()["items"]
    assert (listed["competency"]["name"], listed["done"]) == ("Planning", 1)


async def test_a_way_of_ones_own_is_ticked_off_and_nobody_else_sees_it(world: World) -> None:
    pathway = await _begun(world)
    assert pathway["ways"] == [], "the catalogue is empty"
    step = {"key": "s1", "resource_id": None, "words": "Shadow the night planner", "done_on": today().isoformat()}
    ways = [{"key": "own", "kind": "own", "title": "By night", "steps": [step]}]
    changed = await _put(world, pathway, ways=ways, chosen="own")
    assert (changed.json()["done"], changed.json()["all"]) == (1, 1)
    elsewhere = await _put(world, changed.json(), ways=ways, chosen="none")
    assert elsewhere.status_code == 422
    later = await _put(world, changed.json(), ways=[{**ways[0], "steps": [{**step, "done_on": "2199-01-01"}]}])
    assert later.json()["errors"][0]["field"] == "ways.0.steps.0.done_on"
    meg = await visit(world, "Meg Ma")
    assert (await meg.get(f"/api/pathways/{pathway['id']}")).status_code == 404
    assert (await world.tala.get(f"/api/pathways/{pathway['id']}")).status_code == 404
    assert (await meg.get("/api/pathways")).json()["items"] == []


async def test_an_aim_is_a_level_or_a_role_that_there_is(world: World) -> None:
    both = {"competency_id": str(world.planning), "level": 2, "role_code": "X"}
    assert (await world.eli.post("/api/pathways", json=both, headers=key())).status_code == 422
    nowhere = await world.eli.post("/api/pathways", json={"role_code": "X"}, headers=key())
    assert (nowhere.status_code, nowhere.json()["errors"][0]["field"]) == (422, "role_code")
    unknown = {"competency_id": str(world.people["Eli Em"]), "level": 2}
    assert (await world.eli.post("/api/pathways", json=unknown, headers=key())).json()["errors"][0]["field"] == (
        "competency"
    )
    assert (await world.tala.post("/api/pathways", json=unknown, headers=key())).status_code == 403
