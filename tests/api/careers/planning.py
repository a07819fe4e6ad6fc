"""Plans for tests, made over HTTP as people make them."""

from typing import Any, NamedTuple
from uuid import UUID, uuid4

import httpx
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

Plan = dict[str, Any]


class Team(NamedTuple):
    """A small line of people, each with a browser."""

    director: Visitor
    manager: Visitor
    employee: Visitor
    peer: Visitor
    partner: Visitor
    administrator: Visitor


async def a_team(app: Litestar) -> Team:
    unit = await add_unit("Harbour")
    director = await add_person("Dora Director", unit)
    manager = await add_person("Mia Manager", unit, manager=director)
    employee = await add_person("Eli Employee", unit, manager=manager)
    peer = await add_person("Pia Peer", unit, manager=manager)
    return Team(
        await signed_in(app, "Dora Director", person_id=director),
        await signed_in(app, "Mia Manager", person_id=manager),
        await signed_in(app, "Eli Employee", person_id=employee),
        await signed_in(app, "Pia Peer", person_id=peer),
        await signed_in(app, "Tara Talent", [AccessRole.TALENT_PARTNER]),
        await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR]),
    )


def person_of(visitor: Visitor) -> UUID:
    assert visitor.viewer is not None
    assert visitor.viewer.person_id is not None
    return visitor.viewer.person_id


async def status(by: Visitor, plan: Plan) -> int:
    return (await by.get(f"/api/plans/{plan['id']}")).status_code


async def told(by: Visitor) -> list[str]:
    """Give the titles of somebody's messages, the latest first."""
    return [each["title"] for each in (await by.get("/api/inbox")).json()["items"]]


async def begin(by: Visitor, **body: object) -> Plan:
    answer = await by.post("/api/plans", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def read(by: Visitor, plan: Plan) -> Plan:
    answer = await by.get(f"/api/plans/{plan['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def save(by: Visitor, plan: Plan, **fields: object) -> httpx.Response:
    return await by.send("PATCH", f"/api/plans/{plan['id']}", json=fields, headers=condition(plan))


async def saved(by: Visitor, plan: Plan, **fields: object) -> Plan:
    answer = await save(by, plan, **fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def move(by: Visitor, plan: Plan, state: str) -> httpx.Response:
    return await by.send("PUT", f"/api/plans/{plan['id']}/state", json={"state": state}, headers=condition(plan))


async def moved(by: Visitor, plan: Plan, state: str) -> Plan:
    answer = await move(by, plan, state)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def agree(by: Visitor, plan: Plan) -> httpx.Response:
    return await by.post(f"/api/plans/{plan['id']}/agreement", headers=condition(plan))


async def draft(by: Visitor, plan: Plan) -> httpx.Response:
    return await by.post(f"/api/plans/{plan['id']}/drafted-goals", headers=condition(plan))


async def undo(by: Visitor, plan: Plan) -> httpx.Response:
    return await by.post(f"/api/activity/{plan['undo_id']}/undo")


def condition(plan: Plan) -> dict[str, str]:
    return {"if-match": f'"{plan["version"]}"'}


def goal(**fields: object) -> dict[str, Any]:
    return {"id": str(uuid4()), "title": "Plan a region's routes alone", **fields}


def activity(goal_id: str, **fields: object) -> dict[str, Any]:
    return {"id": str(uuid4()), "goal_id": goal_id, "kind": "stretch", "title": "Shadow the night planner", **fields}


async def written(by: Visitor, **fields: object) -> Plan:
    """A draft with a goal and an activity for it."""
    to_reach = goal()
    return await saved(by, await begin(by), goals=[to_reach], activities=[activity(to_reach["id"])], **fields)


async def in_review(owner: Visitor, manager: Visitor) -> Plan:
    sent = await moved(owner, await written(owner), "waiting")
    return await moved(manager, sent, "in_review")


async def active(owner: Visitor, manager: Visitor) -> Plan:
    plan = await in_review(owner, manager)
    agreed = (await agree(owner, plan)).json()
    answer = await agree(manager, agreed)
    assert answer.status_code == 200, answer.text
    return await read(owner, plan)
