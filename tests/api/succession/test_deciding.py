"""Who decides on a nomination: those who administer the plan and can, neither who proposed it nor the candidate."""

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.organisation import add_person
from tests.api.succession.planning import (
    POSITIONS,
    Plan,
    a_house,
    candidates,
    marked,
    move,
    moved,
    nominated,
    person_of,
    planned,
    put_member,
    read,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_whoever_proposed_somebody_does_not_decide_on_them(app: Litestar) -> None:
    house, plan = await planned(app)
    proposed = await nominated(house.partner, plan, person_of(house.deputy))
    refused = await move(house.partner, proposed, "approved")
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "Another administrator of the plan decides on this nomination.",
    )
    assert (await moved(house.second_partner, proposed, "approved"))["state"] == "approved"


async def test_it_says_who_can_decide_and_who_could_on_what_one_proposes(app: Litestar) -> None:
    house, plan = await planned(app)
    partners = ["Tara Talent", "Theo Talent"]
    assert (await nominated(house.manager, plan, person_of(house.deputy)))["deciders"] == partners
    assert (await nominated(house.second_partner, plan, person_of(house.peer)))["deciders"] == ["Tara Talent"]
    assert (await nominated(house.manager, plan, person_of(house.partner)))["deciders"] == ["Theo Talent"]
    outside = await nominated(house.partner, plan, external_name="Olaf Outside", state="proposed")
    assert outside["deciders"] is None
    assert await _could_decide(house.manager, plan) == partners
    assert await _could_decide(house.second_partner, plan) == ["Tara Talent"]


async def test_it_says_that_nobody_can_decide_until_somebody_else_administers_the_plan(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat, privacy="members")
    await put_member(house.partner, plan, person_of(house.manager), "candidate_manager")
    proposed = await nominated(house.manager, plan, person_of(house.partner))
    assert proposed["deciders"] == []
    assert [each["name"] for each in await candidates(house.manager, plan)] == ["Tara Talent"]
    assert await candidates(house.partner, plan) == []
    plan = await read(house.partner, plan)
    await put_member(house.partner, plan, person_of(house.director), "administrator")
    (shown,) = await candidates(house.manager, plan)
    assert shown["deciders"] == ["Dora Director"]
    assert (await moved(house.director, shown, "approved"))["deciders"] is None


async def test_nobody_is_said_to_decide_who_cannot_sign_in(app: Litestar) -> None:
    house, plan = await planned(app)
    nobody = await add_person("Nils Nobody", house.unit)
    await put_member(house.partner, plan, nobody, "administrator")
    await fetch("UPDATE account SET state = 'disabled' WHERE name = 'Theo Talent'")
    assert (await nominated(house.manager, plan, person_of(house.deputy)))["deciders"] == ["Tara Talent"]
    assert await _could_decide(house.manager, plan) == ["Tara Talent"]


async def test_nobody_is_approved_or_told_who_holds_the_seat_by_now(app: Litestar) -> None:
    house, plan = await planned(app)
    pending = await nominated(house.manager, plan, person_of(house.deputy))
    waiting = await nominated(house.manager, plan, person_of(house.peer))
    approved = await moved(house.partner, waiting, "approved")
    assert "tell" in approved["actions"]
    for who in (house.deputy, house.peer):
        await fetch("UPDATE incumbency SET person_id = $2 WHERE position_id = $1", house.seat, person_of(who))
        (shown,) = [each for each in await candidates(house.partner, plan) if each["holds_seat"]]
        assert {"to_approved", "tell"}.isdisjoint(shown["actions"])
        assert "to_removed" in shown["actions"]
        if who is house.deputy:
            refused = await move(house.partner, pending, "approved")
            assert (refused.status_code, refused.json()["detail"][:33]) == (409, "Dina Deputy holds the position by")


async def _could_decide(by: Visitor, plan: Plan) -> list[str]:
    answer = await by.get(f"{POSITIONS}/{plan['id']}/candidates?q=")
    return [each["name"] for each in answer.json()["deciders"]]
