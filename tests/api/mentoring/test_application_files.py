"""Applications by file: checked by row and column, brought in all together or not at all, and taken back."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_enrolments import competency, opened
from tests.api.mentoring.test_preview import preview
from tests.api.mentoring.test_programmes import coordinator
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def send(by: Visitor, programme: dict[str, Any], text: str, part: str = "/check", **params: object) -> Any:
    url = f"/api/programmes/{programme['id']}/application-files{part}"
    said = {"side": "mentee", "file_name": "people.csv", **params}
    headers = {"content-type": "application/octet-stream"}
    return await by.send("POST", url, params=said, content=text.encode(), headers=headers)


async def address(name: str) -> str:
    """Somebody who works here, found by their work address."""
    person = await add_person(name, await add_unit(f"Unit of {name}"))
    row = await fetch_one("SELECT email FROM person WHERE id = $1", person)
    return row["email"]


async def test_a_file_is_checked_brought_in_and_taken_back(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    await competency("Planning")
    ana, bo, mo = [await address(name) for name in ("Ana Silva", "Bo Lin", "Mo Mentor")]
    mentees = (
        (
            "E-mail;Wants to learn;Availability;Wishes\n"
            f'{ana};"Planning 4; Speak in public";Mon 09:00-11:00;{mo}\n'
            f"{bo};planning;;\n"
        )
        .replace(";", "\t")
        .replace("4\t", "4;")
    )
    found = (await send(cleo, programme, mentees)).json()
    assert (found["applications"], found["faults"], found["words"]) == (
        2,
        [],
        [{"words": "Speak in public", "count": 1}],
    )
    assert [each["field"] for each in found["columns"]] == ["email", "goals", "hours", "wishes"]
    assert found["notes"] == ["1 person with no hours."]
    done = await send(cleo, programme, mentees, "", digest=found["digest"])
    assert (done.status_code, done.json()["applications"]) == (201, 2)
    mentors = f"email,can teach,capacity,available\n{mo},Planning: 5,2,Mon 10-12\n"
    seen = (await send(cleo, programme, mentors, side="mentor")).json()
    assert (await send(cleo, programme, mentors, "", side="mentor", digest=seen["digest"])).status_code == 201
    tried = (await preview(cleo, programme)).json()
    assert (tried["mentees"], tried["seats"], tried["matched"]) == (2, 2, 1)
    again = (await send(cleo, programme, mentees)).json()
    assert [(each["row"], "already" in each["problem"]) for each in again["faults"]] == [(2, True), (3, True)]
    assert (await cleo.post(f"/api/activity/{done.json()['undo_id']}/undo")).status_code in (200, 204)
    assert (await send(cleo, programme, mentees)).json()["faults"] == []


async def test_what_is_to_be_mended_is_named_by_row_and_column_and_nothing_is_brought_in(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    await competency("Planning")
    ana, bo = await address("Ana Silva"), await address("Bo Lin")
    text = (
        "email,what they teach,seats,hours\n"
        f"{ana},Plannin 4,2,Mon 9-11\n{bo},Planning 4,none,Mon 9-11\n{ana},Planning 4,2,Mon 9-11\n"
        "nobody@here.example,,,\n"
    )
    said = {"side": "mentor", "columns": "teaches=What they teach"}
    found = (await send(cleo, programme, text, **said)).json()
    assert [(each["row"], each["column"]) for each in found["faults"]] == [
        (2, "what they teach"),
        (3, "seats"),
        (4, "email"),
        (5, "email"),
    ]
    assert "Did you mean" in found["faults"][0]["remedy"]
    refused = await send(cleo, programme, text, "", digest=found["digest"], **said)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "file")
    nameless = await send(cleo, programme, "who,why\nx,y\n")
    assert (nameless.status_code, "employee number" in nameless.text) == (422, True)


async def test_more_than_there_are_places_wait_and_what_has_changed_is_checked_again(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo, places=1)
    text = f"email\n{await address('Ana Silva')}\n{await address('Bo Lin')}\n"
    found = (await send(cleo, programme, text)).json()
    assert (found["applications"], found["waiting"]) == (2, 1)
    stale = await send(cleo, programme, text + "\n" + await address("Cy Ode"), "", digest=found["digest"])
    assert stale.status_code == 409
    done = (await send(cleo, programme, text, "", digest=found["digest"])).json()
    assert (done["applications"], done["waiting"]) == (2, 1)


async def test_nobody_but_its_coordinator_brings_applications_in(app: Litestar) -> None:
    programme = await opened(await coordinator(app))
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await send(other, programme, "email\n")).status_code in (403, 404)


async def test_while_anything_has_to_be_mended_it_is_said_how_many_rows_and_that_nothing_comes_in(
    app: Litestar,
) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    await competency("Planning")
    ana, bo = await address("Ana Silva"), await address("Bo Lin")
    done = (await send(cleo, programme, f"email\n{ana}\n")).json()
    await send(cleo, programme, f"email\n{ana}\n", "", digest=done["digest"])
    text = f"email,goals,hours\n{ana},Planning,\n{bo},Planning 9,at noon\nnobody@here.example,,\n{bo},,,,x\n"
    found = (await send(cleo, programme, text)).json()
    assert (found["rows"], found["rows_at_fault"], found["fault_count"], found["applications"]) == (4, 4, 5, 0)
    whole = (await send(cleo, programme, f"email,goals\n{bo},Planning\nnobody@here.example,\n")).json()
    assert (whole["rows"], whole["rows_at_fault"], whole["applications"]) == (2, 1, 1)
    empty = (await send(cleo, programme, "email\n")).json()
    assert (empty["rows"], empty["rows_at_fault"], empty["fault_count"]) == (0, 0, 1)


async def test_an_example_to_begin_with_is_given_with_the_columns_that_are_read(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    await competency("Planning")
    where = f"/api/programmes/{programme['id']}/application-files/example.csv"
    example = await cleo.get(where, params={"side": "mentor"})
    assert (example.status_code, example.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    found = (await send(cleo, programme, example.text, side="mentor")).json()
    assert all(each["field"] for each in found["columns"])
    assert {each["column"] for each in found["faults"]} == {"Email"}, "only its people are not real"
    assert (await cleo.get(where, params={"side": "peer"})).status_code == 422


async def test_whoever_is_entered_is_told_once_and_not_when_it_is_taken_back_before_the_mail(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    text = f"email\n{await address('Ana Silva')}\n{await address('Bo Lin')}\n"

    async def bring_in() -> str:
        found = (await send(cleo, programme, text)).json()
        return (await send(cleo, programme, text, "", digest=found["digest"])).json()["undo_id"]

    async def waiting() -> list[tuple[str, str]]:
        rows = await fetch("SELECT p.name, w.kind, w.subject FROM waiting_notice w JOIN person p ON p.id = w.person_id")
        return sorted((row["name"], row["subject"]) for row in rows if row["kind"].startswith("enrolment."))

    undo = await bring_in()
    entered = f"Cleo Coordinator entered you for “{programme['name']}”"
    assert await waiting() == [("Ana Silva", entered), ("Bo Lin", entered)]
    assert (await cleo.post(f"/api/activity/{undo}/undo")).status_code == 204
    assert await waiting() == []

    undo = await bring_in()
    async with write_transaction() as connection:
        await connection.execute(
            "DELETE FROM waiting_notice USING person p WHERE p.id = person_id AND p.name = 'Bo Lin'"
        )
    await cleo.post(f"/api/activity/{undo}/undo")
    assert await waiting() == [("Bo Lin", f"Cleo Coordinator took you out of “{programme['name']}” again")]
