"""Imports meet other changes: nothing is overwritten, nothing half done, and what is in the way is named."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import active_account, signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.people.imports.importer import FIRST, SAY_YES, Importer, organisation
from tests.api.people.test_reporting_lines import put_manager
from tests.api.succession.planning import marked, nominated

pytestmark = pytest.mark.anyio

MOVED = FIRST.replace("Bo Lin,bo@x.example,1,Harbour,Rome", "Bo Lin,bo@x.example,1,Harbour,Lagos")
LEAVERS = (("3", "Cy Ngo"), ("4", "Di Roe"))
TOMORROW = today() + timedelta(days=1)


async def person(number: str) -> UUID:
    return (await fetch_one("SELECT id FROM person WHERE number = $1", number))["id"]


async def edit(importer: Importer, number: str, **change: Any) -> None:
    """Change somebody by hand, as their page does."""
    path = f"/api/people/{await person(number)}"
    version = (await importer.visitor.get(path)).json()["version"]
    answer = await importer.visitor.send("PATCH", path, json=change, headers={"if-match": f'"{version}"'})
    assert answer.status_code == 200, answer.text


async def test_a_commit_that_would_do_something_else_by_now_does_nothing_and_says_so(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.upload(MOVED)
    await edit(importer, "2", location="Oslo")
    before = await organisation()
    seen = await importer.commit()
    assert seen["state"] == "changed"
    work = await importer.work()
    assert work["state"] == "failed"
    assert work["error"].startswith("The organisation has changed since the check")
    assert await organisation() == before
    await importer.change("POST", "/check")
    assert (await importer.rows("changed"))[0]["changes"][0]["before"] == "Oslo"
    assert (await importer.commit())["state"] == "committed"


async def test_changes_elsewhere_do_not_keep_an_import_from_being_committed(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.upload(MOVED)
    await edit(importer, "4", location="Paris")
    await importer.upload("Employee ID,Location\n2,Lagos\n1,Rome\n3,Oslo")
    await edit(importer, "4", location="Porto")
    assert (await importer.commit())["state"] == "committed"
    assert {row[0]: row[5] for row in (await organisation())["people"]}["4"] == "Porto"


async def test_a_plan_that_was_not_looked_at_is_not_committed(importer: Importer) -> None:
    await importer.upload(FIRST)
    digest = importer.now["digest"]
    await importer.answer(**SAY_YES)
    await importer.mend(5, is_left_out=True)
    await importer.change("POST", "/check")
    answer = await importer.send("POST", "/commit", {"digest": digest})
    assert answer.status_code == 409
    assert "checked again since you looked" in answer.json()["detail"]


async def test_of_many_commits_at_once_one_has_an_effect(importer: Importer) -> None:
    await importer.upload(FIRST)
    await importer.answer(**SAY_YES)
    body = {"digest": importer.now["digest"]}
    answers = await asyncio.gather(*(importer.send("POST", "/commit", body) for _ in range(32)))
    assert sorted(answer.status_code for answer in answers) == [202, *[409] * 31]
    await importer.settled((await importer.visitor.get(importer.path)).json())
    assert len((await organisation())["people"]) == 4
    undos = await asyncio.gather(*(importer.send("POST", "/undo") for _ in range(32)))
    assert sorted(answer.status_code for answer in undos) == [202, *[409] * 31]
    await importer.settled((await importer.visitor.get(importer.path)).json())
    assert (importer.now["state"], (await organisation())["people"]) == ("undone", [])


async def test_what_was_changed_since_keeps_an_import_from_being_undone(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.bring(MOVED)
    await edit(importer, "2", location="Porto")
    before = await organisation()
    seen = await importer.undo()
    assert (seen["state"], seen["actions"]) == ("committed", ["undo"])
    error = (await importer.work())["error"]
    assert error.endswith("Bo Lin: Location has been changed since: Lagos → Porto.")
    assert await organisation() == before


async def test_what_was_changed_elsewhere_since_stays_when_an_import_is_undone(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.bring(MOVED)
    await edit(importer, "2", time_zone="Africa/Lagos")
    await edit(importer, "4", location="Porto")
    assert (await importer.undo())["state"] == "undone"
    found = {row[0]: (row[5], row[3]) for row in (await organisation())["people"]}
    assert (found["2"], found["4"][0]) == (("Rome", "Africa/Lagos"), "Porto")


async def test_a_line_that_was_planned_since_keeps_an_import_from_being_undone(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.bring(FIRST.replace("di@x.example,2", "di@x.example,1"))
    assert (await put_manager(importer.visitor, await person("4"), await person("3"), TOMORROW)).status_code == 200
    assert (await importer.undo())["state"] == "committed"
    assert (await importer.work())["error"].startswith("The managers of Di Roe have been changed since")


async def test_nobody_is_put_back_by_plan_under_somebody_who_has_left_since(importer: Importer) -> None:
    await importer.bring(FIRST)
    await put_manager(importer.visitor, await person("4"), await person("3"), TOMORROW)
    await importer.bring("Employee ID,Manager ID\n4,1\n2,1\n3,2")
    left = await importer.visitor.post(f"/api/people/{await person('3')}/departure", json={})
    assert left.status_code == 200
    assert (await importer.undo())["state"] == "committed"
    assert (await importer.work())["error"].endswith("It cannot be as it was before. Cy Ngo has left.")


async def test_somebody_who_has_an_account_since_is_not_taken_back(app: Litestar, importer: Importer) -> None:
    await importer.bring(FIRST)
    await signed_in(app, "Di Roe", person_id=await person("4"))
    await importer.undo()
    assert (await importer.work())["error"].endswith("accounts since, so it cannot be taken back: Di Roe.")


async def test_an_account_that_was_closed_apart_from_the_import_stays_closed_when_it_is_undone(
    app: Litestar, importer: Importer
) -> None:
    await importer.bring(FIRST)
    accounts = [await active_account(name, person_id=await person(number)) for number, name in LEAVERS]
    await importer.bring("\n".join(FIRST.splitlines()[:-3]), missing_left_on="2025-05-31")
    dana = await signed_in(app, "Dana Admin", [AccessRole.ADMINISTRATOR])
    for state in ("active", "disabled"):
        version = (await dana.get(f"/api/accounts/{accounts[0]}")).json()["version"]
        headers = {"if-match": f'"{version}"'}
        answer = await dana.send("PATCH", f"/api/accounts/{accounts[0]}", json={"state": state}, headers=headers)
        assert answer.status_code == 200, answer.text
    assert (await importer.undo())["state"] == "undone"
    states = [(await dana.get(f"/api/accounts/{each}")).json()["state"] for each in accounts]
    assert (states[0], states[1] != "disabled") == ("disabled", True)


async def test_somebody_who_is_to_be_a_manager_since_is_not_taken_back(importer: Importer) -> None:
    await importer.bring(FIRST)
    ed = await add_person("Ed Poe", await add_unit("Elsewhere"))
    assert (await put_manager(importer.visitor, ed, await person("4"), TOMORROW)).status_code == 200
    assert (await importer.undo())["state"] == "committed"
    error = (await importer.work())["error"]
    assert error == "What the import made is in use since, so it cannot be taken back."


async def test_the_time_to_undo_an_import_ends(importer: Importer) -> None:
    await importer.bring(FIRST)
    async with write_transaction() as connection:
        await connection.execute("UPDATE person_import SET undo_until = $1", now() - timedelta(seconds=1))
    answer = await importer.send("POST", "/undo")
    assert answer.status_code == 409
    assert (await importer.visitor.get(importer.path)).json()["actions"] == []


async def test_who_leaves_by_a_file_loses_account_position_and_place_and_gets_them_back(
    app: Litestar, importer: Importer
) -> None:
    await importer.bring(FIRST)
    before = await organisation()
    leaver = await signed_in(app, "Bo Lin", person_id=await person("2"))
    await importer.bring("Employee ID,Status,Termination date\n2,Terminated,2025-06-30\n1,Active,\n3,Active,")
    assert (await leaver.get("/api/me")).status_code == 401
    found = await organisation()
    assert [(row[1], row[2]) for row in found["lines"] if row[4] is None] == [("3", "1"), ("4", "1")]
    assert [row[2] for row in found["seats"] if row[4] is None] == ["1", "3", "4"]
    states = "SELECT state FROM account WHERE name = 'Bo Lin'"
    assert (await fetch_one(states))["state"] == "disabled"
    await importer.undo()
    assert await organisation() == before
    assert (await fetch_one(states))["state"] == "invited"


async def test_nobody_leaves_by_their_own_hand(app: Litestar, importer: Importer) -> None:
    await importer.bring(FIRST)
    async with write_transaction() as connection:
        await connection.execute("UPDATE account SET person_id = $1 WHERE name = 'Tala Partner'", await person("4"))
    await importer.upload("Employee ID,Status\n4,Terminated\n1,Active\n2,Active")
    assert not importer.now["summary"]["is_ready"]
    problem = (await importer.rows("problem"))[0]["problems"][0]
    assert problem["problem"] == "you would leave yourself"
    assert problem["remedy"].startswith("Let another talent partner import it")


async def test_nobody_leaves_by_a_file_that_somebody_else_checked_and_they_commit(
    app: Litestar, importer: Importer
) -> None:
    await importer.bring(FIRST)
    await importer.upload("Employee ID,Status\n4,Terminated\n1,Active\n2,Active")
    importer.visitor = await signed_in(app, "Di Roe", (AccessRole.TALENT_PARTNER,), await person("4"))
    assert (await importer.commit())["state"] == "changed"
    assert (await importer.work())["error"].startswith("By this file, you would leave yourself.")


async def test_the_last_who_can_administer_does_not_leave_by_a_file(app: Litestar, importer: Importer) -> None:
    await importer.bring(FIRST)
    await signed_in(app, "Cy Ngo", (AccessRole.ADMINISTRATOR,), await person("3"))
    leaving = "Employee ID,Status\n3,Terminated\n4,Active\n1,Active"
    await importer.upload(leaving)
    assert not importer.now["summary"]["is_ready"]
    row = (await importer.rows("problem"))[0]
    assert (row["row"], row["problems"][0]["problem"]) == (2, "nobody would be left who can administer")
    await signed_in(app, "Ada Admin", (AccessRole.ADMINISTRATOR,))
    await importer.change("POST", "/check")
    assert (await importer.commit())["state"] == "committed"


async def test_who_was_to_report_to_somebody_who_leaves_reports_to_the_next_above(importer: Importer) -> None:
    await importer.bring(FIRST)
    await put_manager(importer.visitor, await person("4"), await person("3"), TOMORROW)
    before = await organisation()
    await importer.bring("Employee ID,Status\n3,Terminated\n1,Active\n2,Active")
    lines = [(row[1], row[2], row[3] > today()) for row in (await organisation())["lines"] if row[4] is None]
    assert lines == [("2", "1", False), ("4", "2", True)]
    await importer.undo()
    assert await organisation() == before


async def test_a_circle_that_a_plan_would_close_one_day_is_refused(importer: Importer) -> None:
    await importer.bring(FIRST.replace("di@x.example,2", "di@x.example,1"))
    assert (await put_manager(importer.visitor, await person("2"), await person("4"), TOMORROW)).status_code == 200
    await importer.upload("Employee ID,Manager ID\n4,3\n3,2\n1,")
    assert not importer.now["summary"]["is_ready"]
    rows = await importer.rows("problem")
    assert [row["row"] for row in rows] == [2, 3]
    assert rows[0]["problems"][0]["problem"] == (
        f"from {TOMORROW}, with what is planned, the reporting line runs in a circle: "
        "Di Roe (4) → Cy Ngo (3) → Bo Lin (2) → Di Roe (4)"
    )


async def test_a_position_changes_hands_by_a_file(importer: Importer) -> None:
    await importer.bring(FIRST)
    before = await organisation()
    await importer.bring("Employee ID,Position ID\n3,P-4\n4,P-3\n1,P-1")
    found = {row[1]: row[2] for row in (await organisation())["seats"] if row[4] is None}
    assert found == {"P-1": "1", "P-2": "2", "P-3": "4", "P-4": "3"}
    await importer.undo()
    assert await organisation() == before


async def test_versions_go_up_so_that_an_open_page_notices(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.bring("Employee ID,Manager ID,Job title\n3,1,Pilot\n4,2,Mate\n1,,Chief")
    people = {row["number"]: row["version"] for row in await fetch("SELECT number, version FROM person")}
    seats = {row["code"]: row["version"] for row in await fetch("SELECT code, version FROM position")}
    assert people == {"1": 1, "2": 1, "3": 2, "4": 1}
    assert seats == {"P-1": 1, "P-2": 1, "P-3": 1, "P-4": 2}


async def test_imports_are_for_those_who_keep_the_people(app: Litestar) -> None:
    for roles in ([], [AccessRole.EXECUTIVE]):
        visitor = await signed_in(app, f"Pat {len(roles)}", roles)
        assert (await visitor.get("/api/imports")).status_code == 403
        assert (await visitor.post("/api/imports", params={"source": "HR"}, content=b"x")).status_code == 403


async def test_who_was_nominated_since_is_not_taken_back_and_nobody_is_told_why(importer: Importer) -> None:
    await importer.bring(FIRST)
    (seat,) = await fetch("SELECT position_id AS id FROM incumbency WHERE person_id = $1", await person("2"))
    plan = await marked(importer.visitor, seat["id"])
    await nominated(importer.visitor, plan, await person("4"))
    assert (await importer.undo())["state"] == "committed"
    error = (await importer.work())["error"]
    assert error == "What the import made is in use since, so it cannot be taken back."
