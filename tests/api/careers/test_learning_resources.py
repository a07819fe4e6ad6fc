"""Resources over HTTP: entered, changed, found, rated, and how good they are."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.careers.resources.counting import count_outcomes
from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from tests.api.accounts import signed_in
from tests.api.careers.certification_world import World, key, small_world
from tests.api.careers.learning_world import complete, enter, resource
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

LIST = "/api/learning-resources"


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


async def _titles(world: World, **filters: object) -> list[str]:
    params: Any = filters
    answer = await world.eli.get(LIST, params=params)
    assert answer.status_code == 200, answer.text
    return [each["code"] for each in answer.json()["items"]]


async def test_resources_are_found_by_what_they_lead_to_how_long_they_take_and_what_they_cost(world: World) -> None:
    await enter(world, "PLANS", world.planning)
    await enter(world, "TALKS", None, minutes=20, provider="Elsewhere", cost={"amount": 4_990, "currency": "EUR"})
    assert await _titles(world, sort="title") == ["PLANS", "TALKS"]
    assert await _titles(world, competency=str(world.planning)) == ["PLANS"]
    assert await _titles(world, competency=str(world.planning), level=3) == []
    assert await _titles(world, longest=30) == ["TALKS"]
    assert await _titles(world, cost="free") == ["PLANS"]
    assert await _titles(world, provider="Elsewhere") == ["TALKS"]
    assert await _titles(world, q="abo pla") == ["PLANS"]
    assert await _titles(world, done=False, sort="-minutes") == ["PLANS", "TALKS"]
    assert (await world.eli.get(f"{LIST}/providers")).json()["items"] == ["Elsewhere", "Tidewell Academy"]


async def test_what_cannot_be_is_told_by_field(world: World) -> None:
    async def fault(**fields: object) -> tuple[int, str]:
        answer = await world.tala.post(LIST, json=resource("X", world.planning, **fields), headers=key())
        return answer.status_code, answer.json()["errors"][0]["field"]

    assert await fault(link="ftp://learn.example/x") == (400, "link")
    assert await fault(link="javascript:alert(1)") == (400, "link")
    assert await fault(cost={"amount": 5, "currency": "XXX"}) == (422, "cost.currency")
    high = [{"competency_id": str(world.planning), "from_level": 0, "level": 9}]
    assert await fault(outcomes=high) == (422, "outcomes.0.level")
    assert await fault(outcomes=[{**high[0], "from_level": 9}]) == (422, "outcomes.0")
    await enter(world, "X")
    assert await fault() == (422, "code")


async def test_a_change_is_taken_back_and_what_is_retired_is_found_no_more(world: World) -> None:
    made = await enter(world, "PLANS", world.planning)
    body = {**resource("PLANS", world.planning), "state": "retired", "title": "Old plans"}
    del body["code"]
    path = f"{LIST}/{made['id']}"
    refused = await world.eli.send("PUT", path, json=body, headers={"If-Match": '"1"'})
    assert refused.status_code == 403
    changed = await world.tala.send("PUT", path, json=body, headers={"If-Match": '"1"'})
    assert changed.json()["state"] == "retired"
    assert await _titles(world) == []
    assert await _titles(world, state="retired") == [], "those who do not keep the catalogue see what is offered"
    stale = await world.tala.send("PUT", path, json=body, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["current"]["title"]) == (412, "Old plans")
    undone = await world.tala.post(f"/api/activity/{changed.json()['undo_id']}/undo")
    assert undone.status_code in (200, 204), undone.text
    assert (await world.eli.get(path)).json()["title"] == "About plans"


async def test_only_who_has_completed_it_says_how_good_it_was_and_can_change_that(world: World) -> None:
    made = await enter(world, "PLANS", world.planning)
    path = f"{LIST}/{made['id']}"
    early = await world.eli.send("PUT", f"{path}/rating", json={"stars": 5})
    assert early.status_code == 409
    await complete(world.eli, world.people["Eli Em"], made["id"])
    rated = await world.eli.send("PUT", f"{path}/rating", json={"stars": 5})
    assert rated.json()["own"] == {"done_on": today().isoformat(), "stars": 5}
    assert rated.json()["quality"]["rating"] is None, "one voice tells whose it is"
    changed = await world.eli.send("PUT", f"{path}/rating", json={"stars": 2})
    assert changed.json()["own"]["stars"] == 2
    assert (await world.eli.send("PUT", f"{path}/rating", json={"stars": 6})).status_code == 400


async def _learners(world: World, resource_id: str, count: int) -> None:
    """Let people complete it a year ago, all below level 2 before; all but one reach it in time; all give 4 stars."""
    unit = await add_unit("Learners")
    then = today() - timedelta(days=365)
    for place in range(count):
        person = await add_person(f"Lea {place}", unit)
        said = [_said(person, world, 1, then - timedelta(days=9))]
        if place:
            said.append(_said(person, world, 2, then + timedelta(days=90)))
        async with write_transaction():
            await insert_assessments(said)
        await complete(world.tala, person, resource_id, done_on=then.isoformat())
        async with write_transaction() as connection:
            await connection.execute(
                "INSERT INTO learning_rating VALUES (gen_random_uuid(), $1, $2, 4, $3)",
                UUID(resource_id),
                person,
                now(),
            )
    await count_outcomes()


def _said(person: UUID, world: World, level: int, on: date) -> NewAssessment:
    return NewAssessment(
        person_id=person,
        competency_id=world.planning,
        level=level,
        source=Source.MANAGER,
        assessor_id=None,
        assessor_name="Meg Ma",
        stated_on=on,
        recorded_at=datetime.combine(on, time(12), UTC),
    )


@pytest.mark.parametrize(("people", "shown"), [(4, (None, None, None, None)), (5, (4.0, 5, 4, 5))])
async def test_quality_is_told_from_five_people_on(
    world: World, people: int, shown: tuple[float | None, int | None, int | None, int | None]
) -> None:
    made = await enter(world, "PLANS", world.planning)
    await enter(world, "OTHER", world.planning)
    await _learners(world, made["id"], people)
    quality = (await world.eli.get(f"{LIST}/{made['id']}")).json()["quality"]
    assert (quality["rating"], quality["ratings"], quality["reached"], quality["learners"]) == shown
    if people == 5:
        assert await _titles(world) == ["PLANS", "OTHER"], "what is known to be good stands first"


async def test_resources_stand_in_the_order_of_the_rating_that_is_shown(world: World) -> None:
    """Neither four voices count, which nobody is shown, nor what the recommendations rank by."""
    for code, ratings, stars, quality in [("GOOD", 5, 21, 900), ("BEST", 5, 24, 100), ("FEW", 4, 20, 1000)]:
        made = await enter(world, code)
        async with write_transaction() as connection:
            await connection.execute(
                "UPDATE learning_resource SET ratings = $2, stars = $3, quality = $4 WHERE id = $1",
                *(UUID(made["id"]), ratings, stars, quality),
            )
    assert await _titles(world) == ["BEST", "GOOD", "FEW"]


async def test_an_account_of_nobody_employed_looks_and_completes_nothing(world: World) -> None:
    made = await enter(world, "PLANS")
    visitor = await signed_in(world.app, "Ad Min", [])
    assert (await visitor.get(f"{LIST}/{made['id']}")).json()["actions"] == []
    assert (await visitor.send("PUT", f"{LIST}/{made['id']}/rating", json={"stars": 5})).status_code == 403
