"""The audit log: what was done is in it, it is found again, and an edit of it is noticed."""

import asyncio
import json
from typing import Any
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.audit.checking import verify
from backend.kit.audit.logs import AUDIT, CONFIDENTIAL, Log
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from backend.people.sign_in.links import finish_resets
from tests.api.accounts import active_account, signed_in, token_of
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

EDITS = {
    "an edited entry": ("UPDATE {} SET actor_name = 'Nobody' WHERE number = 3", 3, "not what was written"),
    "an edited detail": ("UPDATE {} SET detail = '{{\"k\": 9}}' WHERE number = 3", 3, "not what was written"),
    "a dropped entry": ("DELETE FROM {} WHERE number = 3", 3, "missing"),
    "a dropped end": ("DELETE FROM {} WHERE number = 5", 5, "missing"),
    "a swapped hash": ("UPDATE {} SET hash = sha256('x') WHERE number = 3", 3, "not what was written"),
}

LOGS = pytest.mark.parametrize("log", [AUDIT, CONFIDENTIAL], ids=lambda log: log.entries)


async def _note(k: int, log: Log = AUDIT) -> None:
    async with write_transaction():
        subject = Subject("thing", uuid4(), f"Thing {k}")
        detail: dict[str, Any] = {"k": k, "name": "Zoë", "of": [1, None]}
        await record(by=SYSTEM, action="thing.done", subject=subject, detail=detail, log=log)


async def _note_and_fail() -> None:
    async with write_transaction():
        await record(by=SYSTEM, action="thing.done", subject=Subject("thing", None, "x"), detail={})
        raise ZeroDivisionError


@LOGS
async def test_thirty_two_writers_make_one_chain(app: Litestar, log: Log) -> None:
    await asyncio.gather(*(_note(k, log) for k in range(32)))
    verdict = await verify(log=log)
    assert (verdict.entries, verdict.broken) == (32, None)
    rows = await fetch(f"SELECT number FROM {log.entries} ORDER BY number")
    assert [row["number"] for row in rows] == list(range(1, 33))


async def test_what_is_rolled_back_leaves_no_entry(app: Litestar) -> None:
    await _note(1)
    with pytest.raises(ZeroDivisionError):
        await _note_and_fail()
    await _note(2)
    assert (await verify()).entries == 2


@LOGS
async def test_the_database_refuses_to_change_an_entry(app: Litestar, log: Log) -> None:
    await _note(1, log)
    for statement in ("UPDATE {} SET action = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"):
        with pytest.raises(Exception, match="never changed"):
            await fetch(statement.format(log.entries))


@LOGS
async def test_each_log_is_a_chain_of_its_own(app: Litestar, log: Log) -> None:
    other = CONFIDENTIAL if log is AUDIT else AUDIT
    for k in range(3):
        await _note(k, log)
    await _note(9, other)
    assert [(await verify(log=each)).entries for each in (log, other)] == [3, 1]
    await fetch(f"ALTER TABLE {log.entries} DISABLE TRIGGER ALL")
    await fetch(f"UPDATE {log.entries} SET action = 'other.done' WHERE number = 2")
    assert (await verify(log=log)).broken is not None
    assert (await verify(log=other)).broken is None


async def test_what_is_confidential_is_on_no_page_of_the_audit_log(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    before = (await admin.get("/api/audit")).json()
    await _note(1, CONFIDENTIAL)
    assert (await admin.get("/api/audit")).json() == before


@LOGS
@pytest.mark.parametrize("edit", EDITS)
async def test_an_edit_past_the_guards_is_found(app: Litestar, edit: str, log: Log) -> None:
    for k in range(5):
        await _note(k, log)
    statement, number, words = EDITS[edit]
    await fetch(f"ALTER TABLE {log.entries} DISABLE TRIGGER ALL")
    await fetch(statement.format(log.entries))
    broken = (await verify(log=log)).broken
    assert broken is not None
    assert broken.number == number
    assert words in broken.problem


async def test_a_log_made_anew_is_told_by_a_noted_hash(app: Litestar) -> None:
    for k in range(3):
        await _note(k)
    noted = await fetch_one("SELECT number, hash FROM audit_entry WHERE number = 2")
    known = (noted["number"], bytes(noted["hash"]))
    assert (await verify(known=known)).broken is None
    await fetch("ALTER TABLE audit_entry DISABLE TRIGGER ALL")
    await fetch("DELETE FROM audit_entry")
    await fetch("UPDATE audit_head SET number = 0, hash = decode(repeat('00', 32), 'hex')")
    for k in range(3):
        await _note(k + 10)
    assert (await verify()).broken is None
    broken = (await verify(known=known)).broken
    assert broken is not None
    assert broken.number == 2


async def test_fractions_are_kept_out_of_details(app: Litestar) -> None:
    detail: Any = {"share": [{"of": 0.5}]}
    with pytest.raises(TypeError, match="cannot hold float"):
        async with write_transaction():
            await record(by=SYSTEM, action="x.done", subject=Subject("x", None, "x"), detail=detail)


async def test_entries_are_found_by_name_action_and_day_page_by_page(app: Litestar) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    for k in range(7):
        await _note(k)
    answer = await admin.get("/api/audit", params={"action": "thing.", "limit": 3})
    first = answer.json()
    assert [row["subject_name"] for row in first["items"]] == ["Thing 6", "Thing 5", "Thing 4"]
    page = {"action": "thing.", "limit": 3, "cursor": first["next_cursor"]}
    second = (await admin.get("/api/audit", params=page)).json()
    assert [row["subject_name"] for row in second["items"]] == ["Thing 3", "Thing 2", "Thing 1"]
    assert [row["subject_name"] for row in (await admin.get("/api/audit", params={"q": "g 4"})).json()["items"]] == [
        "Thing 4"
    ]
    for nothing in ({"q": "%"}, {"since": "9999-12-31"}, {"until": "0001-01-01"}, {"actor": str(uuid4())}):
        assert (await admin.get("/api/audit", params=nothing)).json()["items"] == [], nothing
    whole = (await admin.get("/api/audit", params={"until": "9999-12-31"})).json()["items"]
    assert len(whole) > 7
    assert "thing.done" in (await admin.get("/api/audit/actions")).json()["items"]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=201", "cursor=x", "cursor=bnVsbA", "since=2026-02-30", "actor=me", "q=a%00b"]
)
async def test_what_cannot_be_searched_for_is_named(app: Litestar, query: str) -> None:
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    answer = await admin.get(f"/api/audit?{query}")
    assert answer.status_code in (400, 422), answer.text
    assert answer.json()["errors"][0]["field"] == query.split("=", maxsplit=1)[0]


async def _told(action: str) -> list[dict[str, Any]]:
    rows = await fetch("SELECT detail FROM audit_entry WHERE action = $1 ORDER BY number", action)
    return [json.loads(row["detail"]) for row in rows]


async def test_signing_out_and_ending_browsers_is_told(app: Litestar) -> None:
    account = await active_account("Ana Silva")
    first, second, third = [Visitor(app).use_token(await token_of(account)) for _ in range(3)]
    rows = (await first.get("/api/sign-ins")).json()["items"]
    other = next(row["id"] for row in rows if not row["is_this"])
    assert (await first.send("DELETE", f"/api/sign-ins/{other}")).status_code == 204
    assert (await first.send("DELETE", "/api/sign-ins")).json() == {"ended": 1}
    assert (await first.send("DELETE", "/api/sign-in")).status_code == 204
    assert [visitor.status_code for visitor in [await each.get("/api/me") for each in (first, second, third)]] == [
        401
    ] * 3
    assert await _told("sign_ins.ended") == [{"count": 1}, {"count": 1}]
    assert await _told("signed.out") == [{}]


async def test_a_mailed_link_for_a_new_password_is_told(app: Litestar, visitor: Visitor) -> None:
    await active_account("Ana Silva")
    for email in ("ana.silva@tidewell.example", "nobody@tidewell.example"):
        await visitor.post("/api/password-resets", json={"email": email})
    await finish_resets()
    assert await _told("password.link_mailed") == [{}]


async def test_an_entry_on_a_person_names_the_managers_that_come_with_it(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    await add_person("Cy Ngo", unit, manager=bo)
    await add_position("Planner", unit, incumbent=bo)
    partner = await signed_in(app, "Tala Partner", (AccessRole.TALENT_PARTNER,))
    new = {"number": "N-1", "name": "Di Roe", "email": "di@x.example", "org_unit_id": str(unit), "time_zone": "UTC"}
    added = await partner.post("/api/people", json={**new, "joined_on": "2025-01-01", "manager_id": str(ana)})
    assert added.status_code == 201, added.text
    assert await _told("person.added") == [{"number": "N-1", "manager": "Ana Silva", "from": "2025-01-01"}]
    assert (await partner.post(f"/api/people/{bo}/departure", json={"on": "2025-06-01"})).status_code == 200
    assert await _told("person.left") == [
        {
            "on": "2025-06-01",
            "reports_moved": [{"person": "Cy Ngo", "manager": "Ana Silva"}],
            "positions_vacated": ["Planner"],
        }
    ]
