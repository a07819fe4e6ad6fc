"""Many are invited in one go, counted before and after; nobody who has a link that works gets another."""

from datetime import timedelta

import pytest
import time_machine
from litestar import Litestar

from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

URL = "/api/accounts/invitations"


async def _admin(app: Litestar) -> Visitor:
    return await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])


async def _recipients() -> list[str]:
    return sorted(row["recipient"] for row in await fetch("SELECT recipient FROM mail"))


async def test_everybody_without_a_password_is_counted_invited_and_then_counted_as_invited(app: Litestar) -> None:
    admin = await _admin(app)
    unit = await add_unit("Harbour")
    for name in ("Bo Lind", "Cy Ngo"):
        await add_person(name, unit)
    before = (await admin.get(URL)).json()
    assert before == {"without_account": 2, "waiting": 0, "invited": 0, "mail_waits": True}
    done = await admin.post(URL, json={"account_ids": None})
    assert (done.status_code, done.json()) == (201, {"invited": 2, "passed_over": 0, "left": 0, "mail_waits": True})
    assert len(await _recipients()) == 2
    after = (await admin.get(URL)).json()
    assert (after["without_account"], after["waiting"], after["invited"]) == (0, 0, 2)
    again = (await admin.post(URL, json={"account_ids": None})).json()
    assert (again["invited"], len(await _recipients())) == (0, 2), "their links still work"


async def test_whose_link_has_run_out_is_invited_again(app: Litestar) -> None:
    admin = await _admin(app)
    answer = await admin.post("/api/accounts", json={"email": "bo@tidewell.example", "name": "Bo Lind"})
    assert answer.status_code == 201
    with time_machine.travel(now() + timedelta(days=7, minutes=1), tick=True):
        later = await _admin_again(app)
        assert (await later.get(URL)).json()["waiting"] == 1
        assert (await later.post(URL, json={"account_ids": None})).json()["invited"] == 1


async def _admin_again(app: Litestar) -> Visitor:
    return await signed_in(app, "Alma Admin", [AccessRole.ADMINISTRATOR])


async def test_selected_accounts_are_invited_and_those_with_a_password_passed_over(app: Litestar) -> None:
    admin = await _admin(app)
    assert admin.viewer is not None
    bo = (await admin.post("/api/accounts", json={"email": "bo@tidewell.example", "name": "Bo Lind"})).json()
    chosen = {"account_ids": [bo["id"], str(admin.viewer.account_id)]}
    done = (await admin.post(URL, json=chosen)).json()
    assert (done["invited"], done["passed_over"]) == (1, 1)
    assert await _recipients() == ["bo@tidewell.example"] * 2
    assert (await admin.post(URL, json={"account_ids": []})).status_code == 400


async def test_only_administrators_invite(app: Litestar) -> None:
    ana = await signed_in(app, "Ana Silva")
    assert (await ana.get(URL)).status_code == 403
    assert (await ana.post(URL, json={"account_ids": None})).status_code == 403
