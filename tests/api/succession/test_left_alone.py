"""A private plan whose last administrator has gone is seen by talent partners, so that somebody can see to it."""

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.organisation import add_person
from tests.api.succession.planning import (
    POSITIONS,
    House,
    Plan,
    a_house,
    change,
    mark,
    marked,
    person_of,
    put_member,
    read,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_it_falls_to_talent_partners_who_can_name_another(app: Litestar) -> None:
    house, plan = await _private(app)
    assert await _status(house.partner, plan) == 404
    await _leave(house)
    assert [await _status(each, plan) for each in (house.partner, house.director, house.executive)] == [200, 404, 404]
    audience = (await house.partner.get(f"{POSITIONS}/{plan['id']}/audience")).json()["items"]
    assert [(each["name"], each["because"]) for each in audience] == [
        ("Tara Talent", ["talent_partner"]),
        ("Theo Talent", ["talent_partner"]),
    ]
    named = await put_member(house.partner, plan, person_of(house.director), "administrator")
    assert [each["name"] for each in named.json()["items"]] == ["Dora Director", "Tara Talent"]
    assert [await _status(each, plan) for each in (house.director, house.second_partner)] == [200, 404]


async def test_whose_account_is_nobodys_opens_it_to_the_line_or_ends_it(app: Litestar) -> None:
    house, plan = await _private(app)
    await _leave(house)
    refused = await put_member(house.second_partner, plan, person_of(house.director), "administrator")
    assert (refused.status_code, refused.json()["detail"][:28]) == (409, "Nobody administers this priv")
    assert (await change(house.second_partner, plan, privacy="line")).status_code == 200
    assert await _status(house.director, plan) == 200


async def test_whoever_is_to_hold_the_seat_administers_nothing(app: Litestar) -> None:
    house, plan = await _private(app)
    await fetch("UPDATE incumbency SET person_id = $2 WHERE position_id = $1", house.seat, person_of(house.manager))
    assert [await _status(each, plan) for each in (house.manager, house.partner)] == [404, 200]


async def test_whoever_cannot_sign_in_administers_nothing(app: Litestar) -> None:
    house, plan = await _private(app)
    nobody = await add_person("Nils Nobody", house.unit)
    await put_member(house.manager, plan, nobody, "administrator")
    assert await _status(house.partner, plan) == 404
    await fetch("UPDATE account SET state = 'disabled' WHERE person_id = $1", person_of(house.manager))
    assert [await _status(each, plan) for each in (house.partner, house.director)] == [200, 404]
    await fetch("UPDATE account SET state = 'active' WHERE person_id = $1", person_of(house.manager))
    assert await _status(house.partner, plan) == 404


async def test_the_position_can_be_seen_to_instead_of_marked_in_vain(app: Litestar) -> None:
    house, plan = await _private(app)
    assert (await mark(house.partner, house.seat)).status_code == 422
    await _leave(house)
    assert (await mark(house.partner, house.seat)).status_code == 409
    end = {"json": {"reason": "Its administrator has left."}, "headers": {"If-Match": f'"{plan["version"]}"'}}
    assert (await house.partner.post(f"{POSITIONS}/{plan['id']}/end", **end)).status_code == 204
    assert (await mark(house.partner, house.seat)).status_code == 201


async def test_whose_account_is_nobodys_makes_no_plan_private_and_is_told_why(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    answer = await change(house.second_partner, plan, privacy="members")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "privacy")
    assert (await read(house.second_partner, plan))["privacy"] == "line"


async def _private(app: Litestar) -> tuple[House, Plan]:
    """Let the holder's manager keep a plan to themselves."""
    house = await a_house(app)
    return house, await marked(house.manager, house.seat, privacy="members")


async def _leave(house: House) -> None:
    answer = await house.partner.post(f"/api/people/{person_of(house.manager)}/departure", json={})
    assert answer.status_code == 200, answer.text


async def _status(visitor: Visitor, plan: Plan) -> int:
    return (await visitor.get(f"{POSITIONS}/{plan['id']}")).status_code
