"""Levels are those that a competency has, whoever names one."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from tests.api.careers.certification_world import EXAM, World, key, small_world
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
