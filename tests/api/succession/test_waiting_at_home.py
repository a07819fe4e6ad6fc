"""What waits in succession, on the home page: what is the viewer's to do, and nothing that is about themselves."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.succession.planning import (
    House,
    Plan,
    a_house,
    marked,
    moved,
    nominated,
    person_of,
    put_member,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_nominations_wait_for_whoever_may_decide_and_did_not_propose(app: Litestar) -> None:
    house, plan = await _planned(app)
    await nominated(house.manager, plan, person_of(house.deputy))
    own = await nominated(house.partner, plan, person_of(house.peer))
    waiting = await _card(house.partner, "nominations_to_decide")
    assert (waiting["value"], waiting["items"][0]["title"], waiting["items"][0]["detail"]) == (
        1,
        "Dina Deputy",
        "Harbour master",
    )
    assert waiting["href"] == "/succession/positions?standing=waiting"
    assert (await _card(house.second_partner, "nominations_to_decide"))["value"] == 2
    for visitor in (house.manager, house.director, house.executive, house.administrator, house.peer):
        assert await _card(visitor, "nominations_to_decide") is None
    await moved(house.second_partner, own, "rejected", "Not yet.")
    assert (await _card(house.second_partner, "nominations_to_decide"))["value"] == 1


async def test_ones_own_nomination_waits_for_others_alone(app: Litestar) -> None:
    house, plan = await _planned(app)
    before = (await house.partner.get("/api/home")).json()
    await nominated(house.manager, plan, person_of(house.partner))
    assert (await house.partner.get("/api/home")).json() == before
    assert (await _card(house.second_partner, "nominations_to_decide"))["value"] == 1


async def test_plans_that_need_candidates_stand_there_for_those_who_find_them(app: Litestar) -> None:
    house, plan = await _planned(app)
    for visitor in (house.manager, house.director, house.partner):
        short = await _card(visitor, "plans_short_of_candidates")
        assert [(each["title"], each["detail"], each["href"]) for each in short["items"]] == [
            ("Harbour master", "Hugo Holder · Harbour", f"/succession/positions/{plan['id']}")
        ]
    for visitor in (house.executive, house.holder, house.peer):
        assert await _card(visitor, "plans_short_of_candidates") is None
    for visitor in (house.deputy, house.peer):
        await moved(house.partner, await nominated(house.manager, plan, person_of(visitor)), "approved")
    assert await _card(house.manager, "plans_short_of_candidates") is None


async def test_whether_enough_are_approved_is_counted_without_oneself(app: Litestar) -> None:
    house, plan = await _planned(app)
    named = await put_member(house.partner, plan, person_of(house.manager), "candidate_manager")
    assert named.status_code == 200, named.text
    await moved(house.partner, await nominated(house.director, plan, person_of(house.deputy)), "approved")
    await moved(house.partner, await nominated(house.director, plan, person_of(house.manager)), "approved")
    assert await _card(house.director, "plans_short_of_candidates") is None
    assert (await _card(house.manager, "plans_short_of_candidates"))["value"] == 1


async def _planned(app: Litestar) -> tuple[House, Plan]:
    house = await a_house(app)
    return house, await marked(house.partner, house.seat)


async def _card(by: Visitor, card_id: str) -> Any:
    cards = (await by.get("/api/home")).json()["cards"]
    return next((each for each in cards if each["id"] == card_id), None)


async def test_candidates_who_have_left_leave_a_plan_short_and_a_closed_seat_needs_none(app: Litestar) -> None:
    house, plan = await _planned(app)
    for visitor in (house.deputy, house.peer):
        await moved(house.partner, await nominated(house.manager, plan, person_of(visitor)), "approved")
    assert await _card(house.manager, "plans_short_of_candidates") is None
    await house.partner.post(f"/api/people/{person_of(house.peer)}/departure", json={})
    assert (await _card(house.manager, "plans_short_of_candidates"))["value"] == 1
    await fetch("UPDATE position SET state = 'closed' WHERE id = $1", house.seat)
    assert await _card(house.manager, "plans_short_of_candidates") is None
