"""Accounts say what may be done with them, and what was done can be taken back from the answer itself."""

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

INVITED = {"email": "bo@tidewell.example", "name": "Bo Lind"}


async def _invite(admin: Visitor) -> dict:
    answer = await admin.post("/api/accounts", json=INVITED)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def _change(admin: Visitor, account: dict, state: str) -> dict:
    url, condition = f"/api/accounts/{account['id']}", {"If-Match": f'"{account["version"]}"'}
    answer = await admin.send("PATCH", url, json={"state": state}, headers=condition)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_what_may_be_done_follows_the_state(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    invited = await _invite(admin)
    assert invited["actions"] == ["give_role", "invite_again", "close"]
    closed = await _change(admin, invited, "disabled")
    assert closed["actions"] == ["open"]
    assert (await _change(admin, closed, "active"))["state"] == "invited"


async def test_nobody_is_offered_to_close_their_own_account(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    own = (await admin.get("/api/accounts", params={"q": "ada"})).json()["items"][0]
    assert own["actions"] == ["give_role"]


async def test_closing_is_taken_back_by_what_the_answer_names(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    assert ana.viewer is not None
    account = (await admin.get(f"/api/accounts/{ana.viewer.account_id}")).json()
    closed = await _change(admin, account, "disabled")
    assert (await ana.get("/api/me")).status_code == 401
    assert (await admin.post(f"/api/activity/{closed['undo_id']}/undo")).status_code == 204
    again = (await admin.get(f"/api/accounts/{account['id']}")).json()
    assert (again["state"], again["undo_id"]) == ("invited", None), "it has no password yet"


async def test_a_persona_of_the_demo_that_was_closed_and_opened_can_be_entered_again(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    assert ana.viewer is not None
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO demo_persona (persona, account_id, title, story, position) VALUES ('mentee', $1, 'x', 'x', 0)",
            ana.viewer.account_id,
        )
    account = (await admin.get(f"/api/accounts/{ana.viewer.account_id}")).json()
    assert (await ana.post("/api/demo/sign-in", json={"persona": "mentee"})).status_code == 200
    closed = await _change(admin, account, "disabled")
    assert (await ana.post("/api/demo/sign-in", json={"persona": "mentee"})).status_code == 404
    assert (await _change(admin, closed, "active"))["state"] == "active"
    assert (await ana.post("/api/demo/sign-in", json={"persona": "mentee"})).status_code == 200


async def test_a_stale_change_shows_the_account_as_it_is(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    account = await _invite(admin)
    await _change(admin, account, "disabled")
    url, condition = f"/api/accounts/{account['id']}", {"If-Match": f'"{account["version"]}"'}
    answer = await admin.send("PATCH", url, json={"state": "disabled"}, headers=condition)
    assert answer.status_code == 412
    assert (answer.json()["current"]["state"], answer.json()["current"]["actions"]) == ("disabled", ["open"])


async def test_a_grant_is_ended_once_and_both_can_be_taken_back(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    url = f"/api/accounts/{(await _invite(admin))['id']}/grants"
    grant = (await admin.post(url, json={"role": "executive", "reason": "New task"})).json()
    assert grant["actions"] == ["end"]
    ended = (await admin.post(f"/api/grants/{grant['id']}/end", json={"reason": "Changed jobs"})).json()
    assert ended["actions"] == []
    assert (await admin.post(f"/api/activity/{ended['undo_id']}/undo")).status_code == 204
    assert [each["actions"] for each in (await admin.get(url)).json()["items"]] == [["end"]]
    assert (await admin.post(f"/api/activity/{grant['undo_id']}/undo")).status_code == 204
    assert [each["end_reason"] for each in (await admin.get(url)).json()["items"]] == ["Taken back."]


async def test_accounts_are_listed_to_their_end_whatever_their_letters(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    for number, name in enumerate(("ΝΙΚΟΣ ΑΛΦΑ", "ΝΙΚΟΣ ΒΗΤΑ", "Zoë İnan", "Åsa Berg")):
        request = {"email": f"n{number}@tidewell.example", "name": name}
        assert (await admin.post("/api/accounts", json=request)).status_code == 201
    found: list[str] = []
    cursor = None
    while cursor is not None or not found:
        params = {"limit": 1, **({"cursor": cursor} if cursor else {})}
        page = (await admin.get("/api/accounts", params=params)).json()
        found += [item["name"] for item in page["items"]]
        assert len(found) <= 5, found
        cursor = page["next_cursor"]
    assert found == ["Ada Admin", "Åsa Berg", "Zoë İnan", "ΝΙΚΟΣ ΑΛΦΑ", "ΝΙΚΟΣ ΒΗΤΑ"]


async def test_an_account_that_was_closed_anew_since_is_not_opened_by_an_old_undo(app: Litestar) -> None:
    first = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    second = await signed_in(app, "Cy Admin", [AccessRole.ADMINISTRATOR])
    closed = await _change(first, await _invite(first), "disabled")
    await _change(second, await _change(second, closed, "active"), "disabled")
    answer = await first.post(f"/api/activity/{closed['undo_id']}/undo")
    assert answer.status_code == 409
    assert answer.json()["detail"].startswith(f"Changed since: {closed['name']}.")
    assert (await first.get(f"/api/accounts/{closed['id']}")).json()["state"] == "disabled"
