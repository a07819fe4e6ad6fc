"""Roles are given and ended by administrators, with a reason, and never to the last one's loss."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import active_account, signed_in
from tests.api.organisation import add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


def _id(visitor: Visitor) -> str:
    assert visitor.viewer is not None
    return str(visitor.viewer.account_id)


async def _give(admin: Visitor, account: str, role: str = "executive", **more: object) -> dict:
    answer = await admin.post(f"/api/accounts/{account}/grants", json={"role": role, "reason": "New task", **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_given_role_opens_what_it_opens_and_ends_at_once(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    assert (await ana.get("/api/audit")).status_code == 403
    grant = await _give(admin, _id(ana), "administrator")
    assert (await ana.get("/api/audit")).status_code == 200
    ended = await admin.post(f"/api/grants/{grant['id']}/end", json={"reason": "Changed jobs"})
    assert ended.json()["end_reason"] == "Changed jobs"
    assert (await ana.get("/api/audit")).status_code == 403


async def test_a_grant_begins_and_ends_on_its_days(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    await _give(admin, _id(ana), "administrator", valid_from="2199-01-01")
    assert (await ana.get("/api/audit")).status_code == 403


async def test_days_out_of_order_and_a_missing_scope_are_named(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    url = f"/api/accounts/{_id(admin)}/grants"
    answer = await admin.post(url, json={"role": "coordinator", "reason": "x"})
    assert [error["field"] for error in answer.json()["errors"]] == ["scope"]
    dates = {"valid_from": "2026-05-02", "valid_to": "2026-05-02"}
    answer = await admin.post(url, json={"role": "executive", "reason": "x", **dates})
    assert [error["field"] for error in answer.json()["errors"]] == ["valid_to"]


async def test_a_coordinator_coordinates_a_programme_that_there_is(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    url = f"/api/accounts/{_id(admin)}/grants"
    wanted = {"role": "coordinator", "scope": "first-step", "reason": "x"}
    assert (await admin.get("/api/grants/scopes")).json() == {"items": []}
    nothing = (await admin.post(url, json=wanted)).json()["errors"]
    assert nothing == [
        {
            "field": "scope",
            "message": "There is no programme with the code 'first-step'. There is none yet: make it first.",
        }
    ]
    cleo = await signed_in(app, "Cleo Coordinator", [AccessRole.COORDINATOR])
    programme = {"code": "first-steps", "name": "First steps", "starts_on": str(today() + timedelta(days=60))}
    assert (await cleo.post("/api/programmes", json=programme)).status_code == 201
    close = (await admin.post(url, json=wanted)).json()["errors"][0]["message"]
    assert close.endswith("Did you mean 'first-steps'?")
    by_name = (await admin.post(url, json={**wanted, "scope": "First steps"})).json()["errors"][0]["message"]
    assert by_name.endswith("Did you mean 'first-steps'?")
    offered = (await admin.get("/api/grants/scopes")).json()["items"]
    assert offered == [{"code": "first-steps", "name": "First steps"}]
    assert (await _give(admin, _id(admin), "coordinator", scope="first-steps"))["scope"] == "first-steps"


async def test_the_last_administrator_stays(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    grants = (await admin.get(f"/api/accounts/{_id(admin)}/grants")).json()["items"]
    answer = await admin.post(f"/api/grants/{grants[0]['id']}/end", json={"reason": "Oops"})
    assert answer.status_code == 409
    assert "last administrator" in answer.json()["detail"]
    assert (await admin.get("/api/audit")).status_code == 200


async def test_administrators_who_end_each_other_at_once_leave_one(app: Litestar) -> None:
    admins = [await signed_in(app, f"Admin {k}", [AccessRole.ADMINISTRATOR]) for k in range(8)]
    grants = [(await admins[0].get(f"/api/accounts/{_id(admin)}/grants")).json()["items"][0]["id"] for admin in admins]
    answers = await asyncio.gather(
        *(admins[k].post(f"/api/grants/{grants[(k + 1) % 8]}/end", json={"reason": "Race"}) for k in range(8))
    )
    ended = [answer for answer in answers if answer.status_code == 200]
    assert {answer.status_code for answer in answers} <= {200, 403, 409}
    assert 0 < len(ended) < 8
    still = [(await admin.get("/api/audit")).status_code for admin in admins].count(200)
    assert still == 8 - len(ended)


async def test_thirty_two_givers_of_one_role_leave_one_grant(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    body = {"role": "executive", "reason": "Race"}
    url = f"/api/accounts/{_id(ana)}/grants"
    answers = await asyncio.gather(*(admin.post(url, json=body) for _ in range(32)))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 31
    assert len((await admin.get(url)).json()["items"]) == 1


async def test_one_key_gives_one_grant_and_one_answer(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    url, key = f"/api/accounts/{_id(ana)}/grants", {"Idempotency-Key": str(uuid4())}
    body = {"role": "executive", "reason": "Twice"}
    answers = await asyncio.gather(*(admin.post(url, json=body, headers=key) for _ in range(50)))
    assert {answer.status_code for answer in answers} <= {201, 409}
    again = await admin.post(url, json=body, headers=key)
    assert again.status_code == 201
    assert {answer.text for answer in answers if answer.status_code == 201} == {again.text}
    assert len((await admin.get(url)).json()["items"]) == 1
    other = await admin.post(url, json={**body, "reason": "Other"}, headers=key)
    assert other.status_code == 422
    assert other.json()["errors"][0]["field"] == "Idempotency-Key"


@pytest.mark.parametrize(("age", "said"), [(1, "is still at work"), (300, "its answer was lost")])
async def test_an_answer_that_is_not_there_yet_is_lost_only_once_whoever_works_on_it_is_dead(
    app: Litestar, age: int, said: str
) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    url, key = f"/api/accounts/{_id(ana)}/grants", {"Idempotency-Key": str(uuid4())}
    body = {"role": "executive", "reason": "Twice"}
    assert (await admin.post(url, json=body, headers=key)).status_code == 201
    async with write_transaction() as connection:  # as it stands between the commit and the keeping of the answer
        await connection.execute(
            "UPDATE idempotency_key SET status = NULL, headers = NULL, body = NULL, claimed_at = $1",
            now() - timedelta(seconds=age),
        )
    again = await admin.post(url, json=body, headers=key)
    assert again.status_code == 409
    assert said in again.json()["detail"]
    assert len((await admin.get(url)).json()["items"]) == 1


async def test_a_refused_request_leaves_its_key_free(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    url, key = f"/api/accounts/{uuid4()}/grants", {"Idempotency-Key": "the-same-key"}
    for _ in range(2):
        answer = await admin.post(url, json={"role": "executive", "reason": "x"}, headers=key)
        assert answer.status_code == 404, answer.text


async def test_giving_can_be_taken_back_once(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = await signed_in(app, "Ana Silva")
    await _give(admin, _id(ana))
    done = (await admin.get("/api/activity")).json()["items"][0]
    assert (done["action"], done["subject_name"], done["actions"]) == ("role.given", "Ana Silva", ["undo"])
    undo = f"/api/activity/{done['undo_id']}/undo"
    answers = await asyncio.gather(*(admin.post(undo) for _ in range(32)))
    assert sorted(answer.status_code for answer in answers) == [204] + [409] * 31
    grants = (await admin.get(f"/api/accounts/{_id(ana)}/grants")).json()["items"]
    assert [grant["end_reason"] for grant in grants] == ["Taken back."]
    assert (await ana.post(undo)).status_code == 404


async def test_a_role_that_is_over_by_its_day_can_be_given_again_but_not_twice_for_a_day(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    ana = _id(await signed_in(app, "Ana Silva"))
    await _give(admin, ana, valid_from="2020-01-01", valid_to="2020-02-01")
    await _give(admin, ana, valid_to="2198-01-01")
    await _give(admin, ana, valid_from="2199-01-01")
    for days in ({}, {"valid_from": "2197-01-01", "valid_to": "2198-06-01"}, {"valid_from": "2199-06-01"}):
        request = {"role": "executive", "reason": "Once more", **days}
        answer = await admin.post(f"/api/accounts/{ana}/grants", json=request)
        assert answer.status_code == 409, days


async def test_who_never_chose_a_password_is_not_left_as_the_only_administrator(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    invited = await admin.post("/api/accounts", json={"email": "never@tidewell.example", "name": "Never Came"})
    await _give(admin, invited.json()["id"], "administrator")
    mine = (await admin.get(f"/api/accounts/{_id(admin)}/grants")).json()["items"][0]
    answer = await admin.post(f"/api/grants/{mine['id']}/end", json={"reason": "Leaving"})
    assert answer.status_code == 409
    assert "last administrator" in answer.json()["detail"]


async def test_a_closed_account_is_given_no_role(app: Litestar) -> None:
    account = await active_account("Cy Ngo")
    administrator = await signed_in(app, "Ada Admin", (AccessRole.ADMINISTRATOR,))
    closed = {"json": {"state": "disabled"}, "headers": {"if-match": '"1"'}}
    assert (await administrator.send("PATCH", f"/api/accounts/{account}", **closed)).status_code == 200
    body = {"role": "executive", "reason": "For a test."}
    answer = await administrator.post(f"/api/accounts/{account}/grants", json=body)
    assert answer.status_code == 409
    assert answer.json()["detail"] == "The account of Cy Ngo is closed. Open it first."


async def test_an_answer_that_was_kept_is_given_again_only_to_who_may_still_ask(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    partner = await signed_in(app, "Tala Partner", (AccessRole.TALENT_PARTNER,))
    new = {"number": "N-1", "name": "Di Roe", "email": "di@x.example", "org_unit_id": str(unit), "time_zone": "UTC"}
    sent = {"json": new, "headers": {"idempotency-key": "once"}}
    first = await partner.post("/api/people", **sent)
    assert (first.status_code, (await partner.post("/api/people", **sent)).text) == (201, first.text)
    async with write_transaction() as connection:
        await connection.execute("UPDATE role_grant SET valid_from = '2020-01-01', valid_to = '2021-01-01'")
    assert (await partner.post("/api/people", **sent)).status_code == 403


@pytest.mark.parametrize("email", ["no address", "a@b@c.example", "<x>@y.example", "a?subject=x@y.example,b@y.example"])
async def test_an_account_has_an_e_mail_as_a_person_has_one(app: Litestar, email: str) -> None:
    administrator = await signed_in(app, "Ada Admin", (AccessRole.ADMINISTRATOR,))
    answer = await administrator.post("/api/accounts", json={"email": email, "name": "Di Roe"})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["email"]


async def test_a_version_is_written_as_it_was_given(app: Litestar) -> None:
    account = await active_account("Cy Ngo")
    administrator = await signed_in(app, "Ada Admin", (AccessRole.ADMINISTRATOR,))
    for given in ('"01"', '"+1"', "1"):
        answer = await administrator.send(
            "PATCH", f"/api/accounts/{account}", json={"state": "disabled"}, headers={"if-match": given}
        )
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "If-Match")
