"""Which positions are offered to be marked: those of the organisation that are one's to mark, whatever is marked."""

from uuid import UUID

import pytest
from litestar import Litestar

from tests.api.organisation import add_person, add_position
from tests.api.succession.planning import POSITIONS, a_house, mark, marked, person_of
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_a_manager_is_offered_what_is_held_below_them_and_a_partner_everything_open(app: Litestar) -> None:
    house = await a_house(app)
    await add_position("Pilot", house.unit, await add_person("Paul Pilot", house.unit))
    await add_position("Manager's seat", house.unit, person_of(house.manager))
    await add_position("Partner's seat", house.unit, person_of(house.partner))
    await add_position("Quay clerk", house.unit)
    assert await _offered(house.manager) == ["Harbour master"]
    assert await _offered(house.director) == ["Harbour master", "Manager's seat"]
    assert await _offered(house.partner) == ["Harbour master", "Manager's seat", "Pilot", "Quay clerk"]
    assert (await house.executive.get(f"{POSITIONS}/to-mark")).status_code == 403


async def test_positions_are_found_by_title_code_and_holder(app: Litestar) -> None:
    house = await a_house(app)
    await add_position("Pilot", house.unit, person_of(house.deputy))
    (harbour,) = await _found(house.manager, "harb mast")
    assert await _offered(house.manager, harbour["position"]["code"]) == ["Harbour master"]
    assert await _offered(house.manager, "hugo") == ["Harbour master"]
    assert await _offered(house.manager, "dina pil") == ["Pilot"]
    assert await _offered(house.manager, "hugo pil") == []
    assert await _offered(house.manager, "%") == []
    assert (harbour["incumbent"]["name"], harbour["org_unit"]["name"]) == ("Hugo Holder", "Harbour")


async def test_that_a_position_is_marked_shows_to_those_alone_who_see_its_plan(app: Litestar) -> None:
    house = await a_house(app)
    secret = await add_position("Pilot", house.unit, person_of(house.deputy))
    seen = await marked(house.partner, house.seat)
    hidden = await marked(house.partner, secret, privacy="members")
    assert await _plans(house.partner) == [seen["id"], hidden["id"]]
    assert await _plans(house.manager) == [seen["id"], None]
    refused = await mark(house.manager, house.seat)
    assert (refused.status_code, refused.json()["detail"]) == (409, "This position is marked as critical already.")


async def test_a_page_of_them_says_whether_there_are_more(app: Litestar) -> None:
    house = await a_house(app)
    await add_position("Pilot", house.unit, person_of(house.deputy))
    page = (await house.manager.get(f"{POSITIONS}/to-mark?limit=1")).json()
    assert ([each["position"]["title"] for each in page["items"]], page["is_complete"]) == (["Harbour master"], False)
    assert (await house.manager.get(f"{POSITIONS}/to-mark?limit=2")).json()["is_complete"] is True


async def test_everything_that_is_offered_can_be_marked(app: Litestar) -> None:
    house = await a_house(app)
    await add_position("Pilot", house.unit, person_of(house.deputy))
    for each in await _found(house.manager, ""):
        await marked(house.manager, UUID(each["position"]["id"]))


async def _found(by: Visitor, q: str) -> list[dict[str, dict[str, str]]]:
    answer = await by.get(f"{POSITIONS}/to-mark", params={"q": q})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def _offered(by: Visitor, q: str = "") -> list[str]:
    return [each["position"]["title"] for each in await _found(by, q)]


async def _plans(by: Visitor) -> list[object]:
    return [each["critical_position_id"] for each in await _found(by, "")]
