"""Talent pools: kept by talent partners, and never seen by whoever is in them."""

from typing import Any

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.organisation import add_role
from tests.api.succession.seats_world import World, at_version, key, small_world
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

POOLS = "/api/succession/pools"
TERMS = {"name": "Future planners", "family": "Operations", "purpose": "Who could plan the whole network."}


async def planners(app: Litestar) -> tuple[World, str]:
    """Meg manages Eli and Pia; there is a pool of the family of their roles."""
    world = await small_world(app)
    await add_role("OPS-2", 2)
    await world.add("Meg Boss")
    await world.add("Eli Under", "Planner", "Meg Boss")
    await world.add("Pia Under", None, "Meg Boss")
    await world.add("Sam Aside")
    made = await world.tala.post(POOLS, json=TERMS, headers=key())
    assert made.status_code == 201, made.text
    return world, f"{POOLS}/{made.json()['id']}"


async def take_in(visitor: Visitor, world: World, pool: str, name: str) -> Any:
    body = {"person_id": str(world.people[name]), "reason": "Shows promise"}
    return await visitor.post(f"{pool}/members", json=body, headers=key())


def names(pool: dict[str, Any]) -> list[str]:
    return [each["person"]["name"] for each in pool["people"]]


async def test_people_come_and_go_with_a_reason(app: Litestar) -> None:
    world, pool = await planners(app)
    taken = (await take_in(world.tala, world, pool, "Eli Under")).json()
    (member,) = taken["people"]
    assert (member["title"], member["reason"], member["added_by"]) == ("Planner", "Shows promise", "Tala Partner")
    twice = await take_in(world.tala, world, pool, "Eli Under")
    assert twice.status_code == 409
    end = f"{pool}/members/{member['id']}/end"
    gone = await world.tala.post(end, json={"reason": "Wants to stay a planner"})
    assert (names(gone.json()), gone.json()["former"][0]["reason"]) == ([], "Wants to stay a planner")
    assert (await world.tala.post(end, json={"reason": "Again"})).status_code == 404
    assert names((await take_in(world.tala, world, pool, "Eli Under")).json()) == ["Eli Under"]


async def test_a_manager_sees_those_below_them_and_nobody_sees_themselves(app: Litestar) -> None:
    world, pool = await planners(app)
    for name in ("Eli Under", "Sam Aside", "Meg Boss"):
        assert (await take_in(world.tala, world, pool, name)).status_code == 201
    meg = await world.visit("Meg Boss")
    assert names((await meg.get(pool)).json()) == ["Eli Under"]
    assert (await meg.get(POOLS)).json()["items"][0]["members"] == 1
    assert (await meg.get(pool)).json()["actions"] == []
    assert (await take_in(meg, world, pool, "Pia Under")).status_code == 403
    eli = await world.visit("Eli Under")
    assert (await eli.get(POOLS)).status_code == 403
    assert (await eli.get(pool)).status_code == 403


async def test_a_partner_learns_nothing_of_their_own_membership(app: Litestar) -> None:
    world, pool = await planners(app)
    await take_in(world.tala, world, pool, "Eli Under")
    sam = await world.visit("Sam Aside", AccessRole.TALENT_PARTNER)
    before = await sam.get(pool), await sam.get(POOLS), await take_in(sam, world, pool, "Sam Aside")
    own = (await take_in(world.tala, world, pool, "Sam Aside")).json()
    after = await sam.get(pool), await sam.get(POOLS), await take_in(sam, world, pool, "Sam Aside")
    for one, other in zip(before[:2], after[:2], strict=True):
        assert (one.content, one.headers.get("etag")) == (other.content, other.headers.get("etag"))
    assert before[2].status_code == after[2].status_code == 422
    assert before[2].json()["errors"] == after[2].json()["errors"]
    membership = next(each["id"] for each in own["people"] if each["person"]["name"] == "Sam Aside")
    hidden = await sam.post(f"{pool}/members/{membership}/end", json={"reason": "Guessed"})
    assert hidden.status_code == 404
    assert "pool" not in (await (await world.visit("Pia Under", AccessRole.ADMINISTRATOR)).get("/api/audit")).text


async def test_a_pool_is_changed_closed_and_opened_again(app: Litestar) -> None:
    world, pool = await planners(app)
    closed = await world.tala.send("PUT", pool, json={**TERMS, "state": "closed"}, headers=at_version(1))
    assert (closed.status_code, closed.json()["actions"]) == (200, ["edit", "end_membership"])
    assert (await take_in(world.tala, world, pool, "Eli Under")).status_code == 409
    stale = await world.tala.send("PUT", pool, json={**TERMS, "state": "open"}, headers=at_version(1))
    assert stale.status_code == 412
    opened = await world.tala.send("PUT", pool, json={**TERMS, "state": "open"}, headers=at_version(2))
    assert opened.json()["state"] == "open"


async def test_bad_input_names_its_field(app: Litestar) -> None:
    world, pool = await planners(app)
    wrong = await world.tala.post(POOLS, json={**TERMS, "family": "Astrology"}, headers=key())
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "family")
    body = {"person_id": "00000000-0000-7000-8000-000000000000", "reason": "Nobody"}
    nobody = await world.tala.post(f"{pool}/members", json=body, headers=key())
    assert (nobody.status_code, nobody.json()["errors"][0]["field"]) == (422, "person_id")
    role = await world.tala.get(f"{pool}?role=NONE")
    assert (role.status_code, role.json()["errors"][0]["field"]) == (422, "role")
