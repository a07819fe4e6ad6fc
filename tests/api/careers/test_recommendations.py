"""Recommendations over HTTP: what closes a gap, with what its place rests on, and what is left out and why."""

import pytest
from litestar import Litestar

from tests.api.careers.certification_world import World, small_world, visit
from tests.api.careers.learning_world import complete, enter

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


async def test_what_closes_a_gap_stands_by_minutes_for_each_level_and_what_is_left_out_says_why(world: World) -> None:
    outcome = {"competency_id": str(world.planning), "from_level": 0, "level": 1}
    await enter(world, "LONG", world.planning, minutes=300)
    await enter(world, "SHORT", None, outcomes=[outcome], minutes=60)
    await enter(world, "LATER", None, outcomes=[{**outcome, "from_level": 2, "level": 3}])
    gone = await enter(world, "GONE", world.planning)
    eli = world.people["Eli Em"]
    await complete(world.eli, eli, gone["id"])
    path = f"/api/people/{eli}/recommendations"
    params: dict[str, str | int] = {"competency": str(world.planning), "level": 3}
    answer = await world.eli.get(path, params=params)
    assert answer.status_code == 200, answer.text
    (advice,) = answer.json()["items"]
    assert (advice["held"], advice["required"], advice["total"]) == (0, 3, 2)
    found = [(each["title"], each["reaches"], each["minutes_per_level"]) for each in advice["recommended"]]
    assert found == [("About short", 1, 60), ("About long", 2, 150)]
    assert [(each["resource"]["code"], each["why"]) for each in advice["passed"]] == [
        ("GONE", "done"),
        ("LATER", "too early"),
    ]
    pia = await visit(world, "Pia Pe")
    assert (await pia.get(path, params=params)).status_code == 404
    assert (await world.eli.get(path)).json()["errors"][0]["field"] == "role"
    assert (await world.eli.get(path, params={"role": "NONE"})).status_code == 404
