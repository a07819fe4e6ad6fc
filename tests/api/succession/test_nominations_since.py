"""What becomes of candidates after they were approved: who may turn them interim or not, and who still counts."""

from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.succession.planning import (
    NOMINATIONS,
    POSITIONS,
    House,
    Nomination,
    Plan,
    a_house,
    candidates,
    condition,
    marked,
    moved,
    nominated,
    person_of,
    put_member,
    read,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def a_plan(app: Litestar) -> tuple[House, Plan]:
    house = await a_house(app)
    return house, await marked(house.partner, house.seat)


async def ranked(by: Visitor, nomination: Nomination, place: int) -> None:
    url = f"{NOMINATIONS}/{nomination['id']}/place"
    answer = await by.send("PUT", url, json={"place": place}, headers=condition(nomination))
    assert answer.status_code == 200, answer.text


async def test_an_interim_successor_who_was_approved_becomes_another_by_whoever_decides_alone(app: Litestar) -> None:
    house, plan = await a_plan(app)
    proposed = await nominated(house.manager, plan, person_of(house.deputy), is_interim=True)
    approved = await moved(house.partner, proposed, "approved")
    url, body = f"{NOMINATIONS}/{approved['id']}", {"is_interim": False}
    for visitor, status in ((house.manager, 409), (house.director, 409), (house.partner, 200)):
        answer = await visitor.send("PATCH", url, json=body, headers=condition(approved))
        assert answer.status_code == status, answer.text
    own = await moved(house.second_partner, await nominated(house.partner, plan, external_name="Olga"), "approved")
    url = f"{NOMINATIONS}/{own['id']}"
    assert (await house.partner.send("PATCH", url, json=body, headers=condition(own))).status_code == 409


@pytest.mark.parametrize("is_nominated", [False, True])
async def test_who_comes_to_stand_among_others_is_last_there_whoever_is_hidden(
    app: Litestar, is_nominated: bool
) -> None:
    house, plan = await a_plan(app)
    await put_member(house.partner, plan, person_of(house.deputy), "candidate_manager")
    first = await nominated(house.partner, plan, external_name="Olga")
    stands_in = await nominated(house.partner, plan, external_name="Pavel", is_interim=True)
    for name in ("Quinn", "Rosa"):
        await nominated(house.partner, plan, external_name=name)
    if is_nominated:
        await ranked(house.partner, await nominated(house.partner, plan, person_of(house.deputy)), 1)
    await ranked(house.deputy, first, 99)
    url = f"{NOMINATIONS}/{stands_in['id']}"
    await house.deputy.send("PATCH", url, json={"is_interim": False}, headers=condition(stands_in))
    assert [each["name"] for each in await candidates(house.deputy, plan)] == ["Quinn", "Rosa", "Olga", "Pavel"]


async def test_who_has_left_or_holds_the_seat_by_now_is_counted_as_no_candidate(app: Litestar) -> None:
    house, plan = await a_plan(app)
    for visitor in (house.deputy, house.peer):
        await moved(house.partner, await nominated(house.director, plan, person_of(visitor)), "approved")
    assert (await read(house.partner, plan))["candidates"]["approved"] == 2
    left = await house.partner.post(f"/api/people/{person_of(house.peer)}/departure", json={})
    assert left.status_code == 200
    assert (await read(house.partner, plan))["candidates"]["approved"] == 1
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, today())
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), house.seat, person_of(house.deputy), today()),
    )
    assert (await read(house.partner, plan))["candidates"]["approved"] == 0
    found = (await house.partner.get(f"{POSITIONS}?standing=without_candidates")).json()
    assert [each["id"] for each in found["items"]] == [plan["id"]]
    assert [each["holds_seat"] for each in await candidates(house.partner, plan)] == [True, False]
