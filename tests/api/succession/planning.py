"""Critical positions and nominations for tests, made over HTTP as people make them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

POSITIONS = "/api/succession/critical-positions"
NOMINATIONS = "/api/succession/nominations"

Plan = dict[str, Any]
Nomination = dict[str, Any]


@dataclass(frozen=True)
class House:
    """A line of people, each with a browser, and a seat in it.

    Attributes
    ----------
    director, manager, holder : each above the next; the holder has the seat.
    deputy : reports to the manager beside the holder, as do the peers.
    partner, executive, administrator : hold that role; the partner works here.
    """

    unit: UUID
    seat: UUID
    director: Visitor
    manager: Visitor
    holder: Visitor
    deputy: Visitor
    peer: Visitor
    partner: Visitor
    second_partner: Visitor
    executive: Visitor
    administrator: Visitor


async def a_house(app: Litestar) -> House:
    unit = await add_unit("Harbour")
    director = await add_person("Dora Director", unit)
    manager = await add_person("Mia Manager", unit, manager=director)
    holder = await add_person("Hugo Holder", unit, manager=manager)
    deputy = await add_person("Dina Deputy", unit, manager=manager)
    peer = await add_person("Pia Peer", unit, manager=manager)
    partner = await add_person("Tara Talent", unit)
    return House(
        unit,
        await add_position("Harbour master", unit, holder),
        await signed_in(app, "Dora Director", person_id=director),
        await signed_in(app, "Mia Manager", person_id=manager),
        await signed_in(app, "Hugo Holder", person_id=holder),
        await signed_in(app, "Dina Deputy", person_id=deputy),
        await signed_in(app, "Pia Peer", person_id=peer),
        await signed_in(app, "Tara Talent", [AccessRole.TALENT_PARTNER], partner),
        await signed_in(app, "Theo Talent", [AccessRole.TALENT_PARTNER]),
        await signed_in(app, "Eva Executive", [AccessRole.EXECUTIVE]),
        await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR]),
    )


def person_of(visitor: Visitor) -> UUID:
    assert visitor.viewer is not None
    assert visitor.viewer.person_id is not None
    return visitor.viewer.person_id


def marking(seat: UUID, **fields: object) -> dict[str, Any]:
    judged = dict.fromkeys(("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss"), "high")
    return {"position_id": str(seat), "reason": "Nothing leaves the harbour without it.", **judged, **fields}


async def mark(by: Visitor, seat: UUID, **fields: object) -> httpx.Response:
    return await by.post(POSITIONS, json=marking(seat, **fields))


async def marked(by: Visitor, seat: UUID, **fields: object) -> Plan:
    answer = await mark(by, seat, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def planned(app: Litestar) -> tuple[House, Plan]:
    """Mark the seat by a talent partner, so that managers only manage candidates."""
    house = await a_house(app)
    return house, await marked(house.partner, house.seat)


async def change(by: Visitor, plan: Plan, **fields: object) -> httpx.Response:
    return await by.send("PATCH", f"{POSITIONS}/{plan['id']}", json=fields, headers=condition(plan))


async def put_member(by: Visitor, plan: Plan, person_id: UUID, part: str) -> httpx.Response:
    url = f"{POSITIONS}/{plan['id']}/members/{person_id}"
    return await by.send("PUT", url, json={"part": part}, headers=condition(plan))


async def remove_member(by: Visitor, plan: Plan, person_id: UUID) -> httpx.Response:
    return await by.send("DELETE", f"{POSITIONS}/{plan['id']}/members/{person_id}", headers=condition(plan))


async def nominate(by: Visitor, plan: Plan, person_id: UUID | None = None, **fields: object) -> httpx.Response:
    who = {} if person_id is None else {"person_id": str(person_id)}
    return await by.post(f"{POSITIONS}/{plan['id']}/nominations", json={**who, **fields})


async def nominated(by: Visitor, plan: Plan, person_id: UUID | None = None, **fields: object) -> Nomination:
    answer = await nominate(by, plan, person_id, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def move(by: Visitor, nomination: Nomination, state: str, reason: str = "") -> httpx.Response:
    body = {"state": state, "reason": reason}
    return await by.send("PUT", f"{NOMINATIONS}/{nomination['id']}/state", json=body, headers=condition(nomination))


async def moved(by: Visitor, nomination: Nomination, state: str, reason: str = "") -> Nomination:
    answer = await move(by, nomination, state, reason)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def candidates(by: Visitor, plan: Plan) -> list[Nomination]:
    answer = await by.get(f"{POSITIONS}/{plan['id']}/nominations")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def read(by: Visitor, plan: Plan) -> Plan:
    answer = await by.get(f"{POSITIONS}/{plan['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def condition(thing: dict[str, Any]) -> dict[str, str]:
    return {"If-Match": f'"{thing["version"]}"'}
