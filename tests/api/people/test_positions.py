"""Positions: held by one at a time, by the day, and never two by one."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.audit.service import SYSTEM
from backend.kit.clock import today
from backend.people.core.access import AccessRole
from backend.people.positions.adding import NewRole, add_roles
from tests.api.accounts import signed_in
from tests.api.held_locks import named_elsewhere
from tests.api.organisation import LONG_AGO, add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)


async def position(visitor: Visitor, which: UUID) -> dict[str, Any]:
    return (await visitor.get(f"/api/positions/{which}")).json()


async def put(visitor: Visitor, which: UUID, person: UUID | None, day: object = None) -> Any:
    version = (await position(visitor, which))["version"]
    body = {"person_id": person and str(person), "valid_from": day and str(day)}
    url = f"/api/positions/{which}/incumbent"
    return await visitor.send("PUT", url, json=body, headers={"if-match": f'"{version}"'})


async def change(visitor: Visitor, which: UUID, **fields: object) -> Any:
    version = (await position(visitor, which))["version"]
    headers = {"if-match": f'"{version}"'}
    return await visitor.send("PATCH", f"/api/positions/{which}", json=fields, headers=headers)


async def holders(visitor: Visitor, *which: UUID) -> list[str | None]:
    seats = [await position(visitor, each) for each in which]
    return [seat["incumbent"] and seat["incumbent"]["name"] for seat in seats]


async def test_a_position_is_added_listed_and_found(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    await add_position("Ingénieur", unit, await add_person("Ana Silva", unit))
    partner = await signed_in(app, "Tala Partner", PARTNER)
    body = {"code": "P-1", "title": "Planner", "org_unit_id": str(unit)}
    created = await partner.post("/api/positions", json=body)
    assert (created.status_code, created.json()["incumbent"]) == (201, None)
    assert (await partner.post("/api/positions", json=body)).json()["errors"][0]["field"] == "code"

    async def titles(**filters: object) -> list[str]:
        page = (await partner.get("/api/positions", params=filters)).json()
        assert page["total"] == len(page["items"])
        return [row["title"] for row in page["items"]]

    assert await titles() == ["Ingénieur", "Planner"]
    assert await titles(sort="-title", vacant=False) == ["Ingénieur"]
    assert await titles(vacant=True, org_unit=str(unit)) == ["Planner"]
    assert await titles(q="INGE") == ["Ingénieur"]
    assert await titles(state="closed") == []


async def test_a_new_incumbent_waits_for_nobody_who_has_named_them(app: Litestar, dsn: str) -> None:
    unit = await add_unit("Warehouses")
    bo, lead = await add_person("Bo Lin", unit), await add_position("Lead", unit)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    async with named_elsewhere(dsn, bo), asyncio.timeout(20):
        assert (await put(partner, lead, bo)).status_code == 200
        changed = await partner.send("PATCH", f"/api/people/{bo}", json={"name": "Bo"}, headers={"if-match": '"2"'})
        assert changed.status_code == 200


async def test_a_new_incumbent_leaves_the_old_position_vacant(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    lead, planner = await add_position("Lead", unit, ana), await add_position("Planner", unit, bo)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    moved = await put(partner, lead, bo)
    assert moved.status_code == 200, moved.text
    assert moved.json()["incumbent"] == {"id": str(bo), "name": "Bo Lin", "since": str(today())}
    assert await holders(partner, lead, planner) == ["Bo Lin", None]
    assert (await position(partner, planner))["vacant_since"] == str(today())
    assert (await partner.get(f"/api/people/{bo}")).json()["position"]["title"] == "Lead"
    assert (await partner.get(f"/api/people/{ana}")).json()["position"] is None
    assert (await partner.post(f"/api/activity/{moved.json()['undo_id']}/undo")).status_code == 204
    assert await holders(partner, lead, planner) == ["Ana Silva", "Bo Lin"]


async def test_a_plan_takes_effect_on_its_day_and_no_earlier(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    lead = await add_position("Lead", unit, ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    assert (await put(partner, lead, bo, today() + timedelta(days=1))).status_code == 200
    assert await holders(partner, lead) == ["Ana Silva"]
    again = (await put(partner, lead, ana, LONG_AGO)).json()
    assert again["incumbent"]["since"] == str(LONG_AGO)


async def test_who_held_a_position_is_listed_for_partners_with_what_is_planned(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    lead = await add_position("Lead", unit, ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    await put(partner, lead, None)
    await put(partner, lead, bo, today() + timedelta(days=1))
    history = (await partner.get(f"/api/positions/{lead}/incumbents")).json()["items"]
    assert [(one["person"]["name"], one["when"]) for one in history] == [("Bo Lin", "planned"), ("Ana Silva", "past")]
    assert history[1]["valid_to"] == str(today())
    assert "see_incumbents" in (await position(partner, lead))["actions"]
    visitor = await signed_in(app)
    assert (await visitor.get(f"/api/positions/{lead}/incumbents")).status_code == 403
    assert (await position(visitor, lead))["actions"] == []
    assert (await partner.get(f"/api/positions/{unit}/incumbents")).status_code == 404


async def test_a_position_that_somebody_holds_cannot_be_closed_and_a_closed_one_not_be_held(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    lead = await add_position("Lead", unit, ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    held = await change(partner, lead, state="closed")
    assert held.status_code == 409
    assert "Ana Silva" in held.json()["detail"]
    await put(partner, lead, None)
    closed = (await change(partner, lead, state="closed")).json()
    assert (closed["state"], closed["actions"]) == ("closed", ["edit", "see_incumbents"])
    assert (await put(partner, lead, ana)).status_code == 409
    assert (await partner.post(f"/api/activity/{closed['undo_id']}/undo")).status_code == 204
    assert (await put(partner, lead, ana)).status_code == 200


async def test_a_person_put_in_two_positions_at_once_holds_one(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    seats = [await add_position(f"Seat {n}", unit) for n in range(4)]
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answers = await asyncio.gather(*(put(partner, seat, ana) for seat in seats))
    assert {answer.status_code for answer in answers} <= {200, 412}
    assert sorted(map(str, await holders(partner, *seats))) == ["Ana Silva", "None", "None", "None"]


async def test_roles_are_listed_by_family_and_step(app: Litestar) -> None:
    roles = [
        NewRole("OPS-2", "Senior planner", "Operations", "individual contributor", 2),
        NewRole("OPS-1", "Planner", "Operations", "individual contributor", 1),
        NewRole("FIN-3", "Head of finance", "Finance", "management", 3),
    ]
    await add_roles(roles, by=SYSTEM)
    visitor = await signed_in(app)
    first = (await visitor.get("/api/roles", params={"limit": 2})).json()
    rest = (await visitor.get("/api/roles", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [role["code"] for role in first["items"] + rest["items"]] == ["FIN-3", "OPS-1", "OPS-2"]
    assert (await visitor.get("/api/roles", params={"cursor": "e30"})).status_code == 422
