"""Levels are those that a competency has, whoever names one."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from tests.api.careers.certification_world import EXAM, World, key, small_world
from tests.api.careers.framework_bodies import drafted, edit, publish, published
from tests.api.careers.learning_world import resource
from tests.api.careers.planning import begin, goal, save, saved

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


def _told(answer: Any) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(each["field"], each["message"]) for each in answer.json()["errors"]]


async def test_a_level_that_a_competency_does_not_have_is_refused_wherever_it_is_named(world: World) -> None:
    eli, planning = world.people["Eli Em"], str(world.planning)
    plan = await begin(world.eli)
    terms = world.terms(EXAM, proves=[{"competency_id": planning, "level": 6}])
    outcome = {"competency_id": planning, "from_level": 0, "level": 6}
    said = {"competency_id": planning, "level": 6, "source": "self", "confidence": "high"}
    aim = {"competency_id": planning, "level": 6}
    why = "Planning has levels up to 5. Choose one of them."
    over = {
        "goals.0.target_level": await save(world.eli, plan, goals=[goal(competency_id=planning, target_level=6)]),
        "proves.0.level": await world.tala.post("/api/certifications", json=terms, headers=key()),
        "outcomes.0.level": await world.tala.post(
            "/api/learning-resources", json=resource("PLANS", outcomes=[outcome]), headers=key()
        ),
        "level": await world.eli.post("/api/pathways", json=aim, headers=key()),
    }
    assert {field: _told(answer) for field, answer in over.items()} == {field: [(field, why)] for field in over}
    stated = await world.eli.post(f"/api/people/{eli}/competencies/assessments", json=said, headers=key())
    assert _told(stated) == [("level", why)]


async def test_a_goal_keeps_its_level_whatever_became_of_the_scale_since(world: World) -> None:
    plan = await begin(world.eli)
    aim = goal(competency_id=str(world.planning), target_level=5)
    plan = await saved(world.eli, plan, goals=[aim])
    async with write_transaction() as connection:
        await connection.execute("UPDATE plan_goal SET target_level = 7")
    kept = await saved(world.eli, plan, goals=[{**aim, "target_level": 7, "title": "In other words"}])
    assert [(each["title"], each["target_level"]) for each in kept["goals"]] == [("In other words", 7)]


async def test_a_competency_has_the_levels_of_its_own_scale_or_five_plain_ones(world: World) -> None:
    await published(world.tala)
    listed = {each["code"]: each for each in (await world.eli.get("/api/competencies")).json()["items"]}
    names = {code: [at["name"] for at in each["levels"]] for code, each in listed.items()}
    assert names["HELP"] == [f"Level {rank}" for rank in range(1, 6)]
    assert names["PLANNING"][2] == "Does it alone"
    assert (await world.eli.get(f"/api/competencies/{world.planning}")).json() == listed["PLANNING"]
    assert (await world.eli.get(f"/api/competencies/{world.people['Eli Em']}")).status_code == 404


async def test_levels_above_five_are_named_where_the_scale_has_them(world: World) -> None:
    levels = [{"name": f"Step {rank}", "description": ""} for rank in range(1, 8)]
    longer = {"code": "FIVE", "name": "Seven levels", "levels": levels}
    edited = await edit(world.tala, await drafted(world.tala), scales=[longer])
    assert (await publish(world.tala, edited.json())).status_code == 200
    listed = {each["code"]: each["id"] for each in (await world.eli.get("/api/competencies")).json()["items"]}
    plan = await saved(world.eli, await begin(world.eli), goals=[goal(competency_id=listed["HELP"], target_level=7)])
    assert plan["goals"][0]["target_level"] == 7
    over = await save(world.eli, plan, goals=[goal(competency_id=listed["HELP"], target_level=8)])
    assert _told(over) == [("goals.0.target_level", "Helping people has levels up to 7. Choose one of them.")]
