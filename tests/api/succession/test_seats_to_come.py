"""Who is to hold a seat is for talent partners to know: nothing of succession tells it to anybody else."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.organisation import add_position
from tests.api.succession.planning import (
    POSITIONS,
    a_house,
    candidates,
    mark,
    marked,
    nominated,
    person_of,
    put_member,
    read,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_what_somebody_is_to_hold_is_offered_and_suggested_to_them_as_before(app: Litestar) -> None:
    house = await a_house(app)
    clerk = await add_position("Quay clerk", house.unit, person_of(house.peer))
    await fetch(
        "INSERT INTO role (id, code, name, family, track, level, state) VALUES ($1, 'X', 'X', 'X', 'X', 1, 'current')",
        role := uuid4(),
    )
    await fetch("UPDATE position SET role_id = $1 WHERE id = $2", role, clerk)

    async def offered() -> list[Any]:
        return [(await house.manager.get(f"{POSITIONS}/{each}")).json() for each in ("to-mark", "suggested")]

    before = await offered()
    assert "Quay clerk" in str(before[0])
    await _is_to_hold(clerk, house.manager)
    assert await offered() == before


async def test_what_is_theirs_to_be_and_what_is_marked_in_secret_are_offered_and_refused_alike(app: Litestar) -> None:
    house = await a_house(app)
    theirs = await add_position("Pilot", house.unit, person_of(house.deputy))
    secret = await add_position("Quay clerk", house.unit, person_of(house.peer))
    await marked(house.partner, secret, privacy="members")
    await _is_to_hold(theirs, house.manager)
    found = (await house.manager.get(f"{POSITIONS}/to-mark")).json()["items"]
    assert {each["position"]["id"]: each["critical_position_id"] for each in found} == dict.fromkeys(
        (str(house.seat), str(theirs), str(secret))
    )
    answers = [(await mark(house.manager, each)).json() for each in (theirs, secret)]
    assert answers[0]["errors"] == answers[1]["errors"]
    assert [each["status"] for each in answers] == [422, 422]


async def test_padlock_deciders_and_members_tell_it_to_talent_partners_alone(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat)
    await put_member(house.manager, plan, person_of(house.peer), "administrator")
    await nominated(house.manager, plan, person_of(house.deputy))
    before = await _told(house.manager, plan)
    await _is_to_hold(house.seat, house.peer)
    assert (await house.peer.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
    assert await _told(house.manager, plan) == before
    named = await put_member(house.manager, await read(house.manager, plan), person_of(house.peer), "administrator")
    assert named.status_code == 200
    assert "Pia Peer" in str(before)
    assert "Pia Peer" not in str(await _told(house.partner, plan))
    refused = await put_member(house.partner, await read(house.partner, plan), person_of(house.peer), "viewer")
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "person_id")


async def test_who_administers_a_private_plan_and_is_to_hold_the_seat_shows_in_no_padlock(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat, privacy="members")
    await put_member(house.manager, plan, person_of(house.director), "candidate_manager")
    before = await _told(house.director, plan)
    await _is_to_hold(house.seat, house.manager)
    assert await _told(house.director, plan) == before
    assert "Tara Talent" in str(await _told(house.partner, plan)), "left alone, it is a talent partner's"


async def _told(by: Visitor, plan: dict[str, Any]) -> list[object]:
    """Give what the padlock and the candidates tell of who has a part in a plan."""
    audience = (await by.get(f"{POSITIONS}/{plan['id']}/audience")).json()
    search = (await by.get(f"{POSITIONS}/{plan['id']}/candidates")).json()
    return [
        audience["items"],
        audience["total"],
        search["deciders"],
        [each["deciders"] for each in await candidates(by, plan)],
    ]


async def _is_to_hold(seat: UUID, who: Visitor) -> None:
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", seat, today() + timedelta(days=90))
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), seat, person_of(who), today() + timedelta(days=90)),
    )
