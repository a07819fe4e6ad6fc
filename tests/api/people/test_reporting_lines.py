"""Whom people report to changes by the day, never in a circle, and can be taken back."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import LONG_AGO, add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)
TOMORROW = today() + timedelta(days=1)


async def profile(visitor: Visitor, person: UUID) -> dict[str, Any]:
    return (await visitor.get(f"/api/people/{person}")).json()


async def put_manager(visitor: Visitor, person: UUID, manager: UUID | None, day: object = None) -> Any:
    version = (await profile(visitor, person))["version"]
    body = {"manager_id": manager and str(manager), "valid_from": day and str(day)}
    return await visitor.send("PUT", f"/api/people/{person}/manager", json=body, headers={"if-match": f'"{version}"'})


async def history(visitor: Visitor, person: UUID) -> list[tuple[str | None, str, str | None]]:
    items = (await visitor.get(f"/api/people/{person}/managers")).json()["items"]
    return [(item["manager"] and item["manager"]["name"], item["valid_from"], item["valid_to"]) for item in items]


async def test_a_new_manager_takes_over_on_the_day_and_the_past_stays(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await put_manager(partner, cy, bo)
    assert answer.status_code == 200, answer.text
    assert answer.json()["manager"]["name"] == "Bo Lin"
    assert await history(partner, cy) == [
        ("Bo Lin", str(today()), None),
        ("Ana Silva", str(LONG_AGO), str(today())),
    ]


async def test_a_planned_change_shows_to_partners_only_until_its_day(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    himself = await signed_in(app, "Cy Ngo", person_id=cy)
    assert (await put_manager(partner, cy, bo, TOMORROW)).json()["manager"]["name"] == "Ana Silva"
    assert [name for name, *_ in await history(partner, cy)] == ["Bo Lin", "Ana Silva"]
    assert await history(himself, cy) == [("Ana Silva", str(LONG_AGO), None)]


async def test_no_version_moves_by_a_plan_for_those_who_may_not_know_of_it(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    cy, di = await add_person("Cy Ngo", unit, manager=ana), await add_person("Di Roe", unit)
    seat, other = await add_position("Planner", unit, incumbent=ana), await add_position("Buyer", unit, incumbent=cy)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    himself = await signed_in(app, "Cy Ngo", person_id=cy)
    paths = [
        *(f"/api/people/{each}" for each in (ana, bo, cy, di)),
        *(f"/api/positions/{each}" for each in (seat, other)),
    ]

    async def seen() -> list[tuple[str | None, str]]:
        answers = [await himself.get(path) for path in paths]
        return [(answer.headers.get("etag"), answer.text) for answer in answers]

    before = await seen()
    stale = await profile(partner, cy)
    planned = await put_manager(partner, cy, bo, TOMORROW)
    await put_manager(partner, di, bo, TOMORROW)
    version = (await partner.get(f"/api/positions/{seat}")).headers["etag"]
    body = {"person_id": str(cy), "valid_from": str(TOMORROW)}
    url = f"/api/positions/{seat}/incumbent"
    held = await partner.send("PUT", url, json=body, headers={"if-match": version})
    assert held.status_code == 200, held.text
    assert await seen() == before
    edit = {"if-match": f'"{stale["version"]}"'}
    assert (await partner.send("PATCH", f"/api/people/{cy}", json={"name": "Cy"}, headers=edit)).status_code == 412
    assert (await partner.post(f"/api/activity/{held.json()['undo_id']}/undo")).status_code == 204
    assert (await put_manager(partner, cy, None, TOMORROW)).status_code == 200
    assert (await partner.post(f"/api/activity/{planned.json()['undo_id']}/undo")).status_code == 409
    assert (await partner.post(f"/api/people/{bo}/departure", json={})).status_code == 200
    after = await seen()
    assert [pair for path, pair in zip(paths, after, strict=True) if str(bo) not in path] == [
        pair for path, pair in zip(paths, before, strict=True) if str(bo) not in path
    ]


async def test_a_circle_is_refused_and_its_members_are_named(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    cy = await add_person("Cy Ngo", unit, manager=bo)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await put_manager(partner, ana, cy)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "manager_id"
    assert "Ana Silva → Cy Ngo → Bo Lin → Ana Silva" in answer.json()["detail"]
    assert (await profile(partner, ana))["manager"] is None
    assert (await put_manager(partner, ana, ana)).status_code == 422


async def test_a_circle_that_only_comes_to_be_later_is_refused_too(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    assert (await put_manager(partner, ana, bo, TOMORROW)).status_code == 200
    answer = await put_manager(partner, bo, ana)
    assert answer.status_code == 422
    assert f"from {TOMORROW}: " in answer.json()["detail"]


async def test_two_harmless_changes_at_once_do_not_make_a_circle(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answers = await asyncio.gather(put_manager(partner, ana, bo), put_manager(partner, bo, ana))
    assert sorted(answer.status_code for answer in answers) == [200, 422]


async def test_a_change_is_taken_back_unless_another_followed(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    before = await history(partner, cy)
    first = (await put_manager(partner, cy, bo)).json()["undo_id"]
    assert (await partner.post(f"/api/activity/{first}/undo")).status_code == 204
    assert await history(partner, cy) == before
    second = (await put_manager(partner, cy, bo)).json()["undo_id"]
    await put_manager(partner, cy, None)
    answer = await partner.post(f"/api/activity/{second}/undo")
    assert answer.status_code == 409
    assert "Cy Ngo" in answer.json()["detail"]


async def test_saying_the_same_again_changes_nothing(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = (await put_manager(partner, cy, ana)).json()
    assert (answer["version"], answer["undo_id"]) == (1, None)


async def test_a_manager_who_is_nobody_here_is_refused(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    left = await add_person("Lena Former", unit, left_on=today())
    cy = await add_person("Cy Ngo", unit)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    for manager in (left, UUID(int=5)):
        assert (await put_manager(partner, cy, manager)).json()["errors"][0]["field"] == "manager_id"


async def test_only_partners_change_managers_and_only_those_near_see_the_history(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    cy = await add_person("Cy Ngo", unit, manager=bo)
    top = await signed_in(app, "Ana Silva", person_id=ana)
    below = await signed_in(app, "Cy Ngo", person_id=cy)
    assert (await put_manager(top, cy, ana)).status_code == 403
    assert (await top.get(f"/api/people/{cy}/managers")).status_code == 200
    assert (await below.get(f"/api/people/{bo}/managers")).status_code == 403
