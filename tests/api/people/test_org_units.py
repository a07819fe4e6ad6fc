"""Units: counted, added, moved, never part of themselves."""

from datetime import date
from typing import Any

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)


async def change(visitor: Visitor, unit: object, version: int = 1, **fields: object) -> Any:
    return await visitor.send("PATCH", f"/api/org-units/{unit}", json=fields, headers={"if-match": f'"{version}"'})


async def test_people_are_counted_in_a_unit_and_below_it(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    part = await add_unit("Łódź depot", whole)
    await add_person("Ana Silva", whole)
    await add_person("Bo Lin", part)
    await add_person("Lena Former", part, left_on=date(2025, 1, 1))
    visitor = await signed_in(app)
    page = (await visitor.get("/api/org-units")).json()
    counts = {row["name"]: (row["parts"], row["people"], row["all_people"]) for row in page["items"]}
    assert counts == {"Łódź depot": (0, 1, 1), "Tidewell": (1, 1, 2)}
    assert (page["total"], page["actions"], page["items"][0]["actions"]) == (2, [], [])
    found = (await visitor.get("/api/org-units", params={"q": "lodz"})).json()["items"]
    assert [row["parent"]["name"] for row in found] == ["Tidewell"]
    below = (await visitor.get("/api/org-units", params={"parent": str(whole), "sort": "-code"})).json()["items"]
    assert [row["name"] for row in below] == ["Łódź depot"]
    top = (await visitor.get("/api/org-units", params={"has_parent": "false"})).json()["items"]
    assert [row["name"] for row in top] == ["Tidewell"]
    parts = (await visitor.get("/api/org-units", params={"has_parent": "true"})).json()["items"]
    assert [row["name"] for row in parts] == ["Łódź depot"]


async def test_a_unit_is_added_and_its_code_is_its_own(app: Litestar) -> None:
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await partner.post("/api/org-units", json={"code": "OPS", "name": "Operations"})
    assert answer.status_code == 201
    assert answer.headers["etag"] == '"1"'
    again = await partner.post("/api/org-units", json={"code": "OPS", "name": "Other operations"})
    assert [error["field"] for error in again.json()["errors"]] == ["code"]
    nowhere = {"code": "X", "name": "X", "parent_id": "00000000-0000-0000-0000-000000000001"}
    answer = await partner.post("/api/org-units", json=nowhere)
    assert [error["field"] for error in answer.json()["errors"]] == ["parent_id"]


async def test_a_unit_cannot_be_part_of_itself(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    part = await add_unit("Operations", whole)
    below = await add_unit("Warehouses", part)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await change(partner, whole, parent_id=str(below))
    assert answer.status_code == 422
    assert "Tidewell → Warehouses → Operations → Tidewell" in answer.json()["detail"]
    assert (await change(partner, whole, parent_id=str(whole))).status_code == 422


async def test_a_change_names_its_version_and_can_be_taken_back(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    part = await add_unit("Operations", whole)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    changed = (await change(partner, part, name="Logistics", parent_id=None)).json()
    assert (changed["name"], changed["parent"], changed["version"]) == ("Logistics", None, 2)
    stale = await change(partner, part, name="Transport")
    assert stale.status_code == 412
    assert stale.json()["current"]["name"] == "Logistics"
    assert (await partner.send("PATCH", f"/api/org-units/{part}", json={"name": "X"})).status_code == 428
    assert (await partner.post(f"/api/activity/{changed['undo_id']}/undo")).status_code == 204
    back = (await partner.get(f"/api/org-units/{part}")).json()
    assert (back["name"], back["parent"]["name"], back["version"]) == ("Operations", "Tidewell", 3)


async def test_employees_read_units_and_change_none(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    visitor = await signed_in(app)
    assert (await change(visitor, whole, name="X")).status_code == 403
    assert (await visitor.post("/api/org-units", json={"code": "X", "name": "X"})).status_code == 403
