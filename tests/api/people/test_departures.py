"""Who leaves takes nobody along: reports move up, seats are vacant, the account is closed; all can be undone."""

from datetime import timedelta
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import LONG_AGO, add_person, add_unit
from tests.api.people.test_reporting_lines import PARTNER, history, profile, put_manager

pytestmark = pytest.mark.anyio


async def _team() -> tuple[UUID, UUID, UUID]:
    """Cy reports to Bo, who reports to Ana."""
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    return ana, bo, await add_person("Cy Ngo", unit, manager=bo)


async def test_reports_of_who_leaves_report_to_the_next_above(app: Litestar) -> None:
    _, bo, cy = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await partner.post(f"/api/people/{bo}/departure", json={})
    assert answer.status_code == 200, answer.text
    left = answer.json()
    assert (left["state"], left["left_on"], left["manager"]) == ("left", str(today()), None)
    assert (await profile(partner, cy))["manager"]["name"] == "Ana Silva"
    assert await history(partner, cy) == [
        ("Ana Silva", str(today()), None),
        ("Bo Lin", str(LONG_AGO), str(today())),
    ]
    assert (await partner.post(f"/api/people/{bo}/departure", json={})).status_code == 409
    near = await signed_in(app, "Cy Ngo", person_id=cy)
    assert await history(near, cy) == [("Ana Silva", str(today()), None), (None, str(LONG_AGO), str(today()))]


async def test_the_account_of_who_leaves_is_closed(app: Litestar) -> None:
    _, bo, _ = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    leaver = await signed_in(app, "Bo Lin", person_id=bo)
    undo = (await partner.post(f"/api/people/{bo}/departure", json={})).json()["undo_id"]
    assert (await leaver.get("/api/me")).status_code == 401

    async def state() -> str:
        accounts = (await admin.get("/api/accounts", params={"q": "Bo Lin"})).json()["items"]
        return accounts[0]["state"]

    assert await state() == "disabled"
    assert (await partner.post(f"/api/activity/{undo}/undo")).status_code == 204
    assert await state() == "invited"


async def test_a_departure_is_taken_back_whole(app: Litestar) -> None:
    _, bo, cy = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    before = [await history(partner, each) for each in (bo, cy)]
    undo = (await partner.post(f"/api/people/{bo}/departure", json={})).json()["undo_id"]
    assert (await partner.post(f"/api/activity/{undo}/undo")).status_code == 204
    assert [await history(partner, each) for each in (bo, cy)] == before
    back = await profile(partner, bo)
    assert (back["state"], back["left_on"], back["manager"]["name"]) == ("active", None, "Ana Silva")


async def test_a_departure_on_which_others_built_stays(app: Litestar) -> None:
    _, bo, cy = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    undo = (await partner.post(f"/api/people/{bo}/departure", json={})).json()["undo_id"]
    await put_manager(partner, cy, None)
    answer = await partner.post(f"/api/activity/{undo}/undo")
    assert answer.status_code == 409
    assert (await profile(partner, bo))["state"] == "left"


async def test_days_that_cannot_be_are_refused(app: Litestar) -> None:
    _, bo, _ = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    for day in (today() + timedelta(days=1), LONG_AGO - timedelta(days=1)):
        answer = await partner.post(f"/api/people/{bo}/departure", json={"on": str(day)})
        assert [error["field"] for error in answer.json()["errors"]] == ["on"]


async def test_who_came_back_works_here_again(app: Litestar) -> None:
    _, bo, _ = await _team()
    partner = await signed_in(app, "Tala Partner", PARTNER)
    assert (await partner.post(f"/api/people/{bo}/return")).status_code == 409
    await partner.post(f"/api/people/{bo}/departure", json={})
    back = (await partner.post(f"/api/people/{bo}/return")).json()
    assert (back["state"], back["left_on"], back["manager"]) == ("active", None, None)
