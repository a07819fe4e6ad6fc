"""Completions over HTTP: by hand, by file and from another system."""

import asyncio
import threading
from contextvars import copy_context
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from litestar import Litestar

from backend.careers.completions import many
from backend.careers.completions.file_reading import read_file
from backend.careers.resources.counting import count_ratings
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.careers.certification_world import World, criterion, key, small_world, visit
from tests.api.careers.learning_world import complete, enter
from tests.api.mentoring.interrupted import halted
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

CHECK, IMPORT = "/api/completion-files/check", "/api/completion-files"


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


def _of(world: World, name: str = "Eli Em") -> str:
    return f"/api/people/{world.people[name]}/completions"


async def test_what_one_enters_oneself_is_seen_by_those_above_and_by_nobody_else(world: World) -> None:
    made = await enter(world, "PLANS", world.planning)
    answer = await complete(world.eli, world.people["Eli Em"], made["id"], score=82, note="With the field team.")
    assert answer.status_code == 201, answer.text
    (item,) = answer.json()["items"]
    assert (item["resource"]["code"], item["minutes"], item["score"], item["source"]) == ("PLANS", 90, 82, "hand")
    assert item["actions"] == ["remove"]
    again = await complete(world.eli, world.people["Eli Em"], made["id"])
    assert again.status_code == 409
    meg = await visit(world, "Meg Ma")
    (seen,) = (await meg.get(_of(world))).json()["items"]
    assert seen["actions"] == []
    pia = await visit(world, "Pia Pe")
    assert (await pia.get(_of(world))).status_code == 404
    assert (await complete(pia, world.people["Eli Em"], made["id"])).status_code == 404
    admin = await signed_in(world.app, "Ad Min", [AccessRole.ADMINISTRATOR])
    assert (await admin.get(_of(world))).status_code == 403


async def test_what_is_completed_again_has_its_stars_again(world: World) -> None:
    made = await enter(world, "PLANS")
    done = (await complete(world.eli, world.people["Eli Em"], made["id"])).json()
    await world.eli.send("PUT", f"/api/learning-resources/{made['id']}/rating", json={"stars": 5})
    assert await _stars(made["id"]) == (1, 5)
    await world.eli.send("DELETE", f"/api/completions/{done['items'][0]['id']}")
    assert await _stars(made["id"]) == (0, 0)
    await complete(world.eli, world.people["Eli Em"], made["id"])
    assert await _stars(made["id"]) == (1, 5)


async def test_two_who_count_the_same_stars_at_once_miss_none(world: World) -> None:
    made = await enter(world, "PLANS")
    await complete(world.eli, world.people["Eli Em"], made["id"])

    async def count() -> None:
        async with write_transaction():
            await count_ratings([UUID(made["id"])])

    elsewhere, watching = copy_context(), copy_context()
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO learning_rating VALUES (gen_random_uuid(), $1, $2, 4, now())",
            *(UUID(made["id"]), world.people["Eli Em"]),
        )
        await count_ratings([UUID(made["id"])])
        beside = asyncio.create_task(count(), context=elsewhere)
        # Asked on a connection of its own: within a transaction the server goes on giving its first answer.
        await asyncio.create_task(halted(), context=watching)
    await beside
    assert await _stars(made["id"]) == (1, 4)


async def _stars(resource_id: str) -> tuple[int, int]:
    row = await fetch_one("SELECT ratings, stars FROM learning_resource WHERE id = $1", UUID(resource_id))
    return row["ratings"], row["stars"]


async def test_days_to_come_and_what_there_is_not_are_refused(world: World) -> None:
    made = await enter(world, "PLANS")
    eli = world.people["Eli Em"]
    tomorrow = await complete(world.eli, eli, made["id"], done_on=str(today() + timedelta(days=1)))
    assert tomorrow.json()["errors"][0]["field"] == "done_on"
    unknown = await complete(world.eli, eli, str(eli))
    assert unknown.json()["errors"][0]["field"] == "resource_id"


async def test_who_is_entered_by_another_is_told_and_it_can_be_taken_out_and_back(world: World) -> None:
    made = await enter(world, "PLANS")
    meg = await visit(world, "Meg Ma")
    entered = (await complete(meg, world.people["Eli Em"], made["id"])).json()
    assert [each["title"] for each in (await world.eli.get("/api/inbox")).json()["items"]] == ["completion.added"]
    path = f"/api/completions/{entered['items'][0]['id']}"
    assert (await world.eli.send("DELETE", path)).status_code == 403, "whoever entered it takes it out"
    removed = await meg.send("DELETE", path)
    assert removed.json()["items"] == []
    undone = await meg.post(f"/api/activity/{removed.json()['undo_id']}/undo")
    assert undone.status_code in (200, 204), undone.text
    (back,) = (await world.eli.get(_of(world))).json()["items"]
    assert (back["resource"]["code"], back["recorded_by"]) == ("PLANS", "Meg Ma")


async def test_a_completion_of_others_reads_as_if_there_were_none(world: World) -> None:
    made = await enter(world, "PLANS")
    done = (await complete(world.eli, world.people["Eli Em"], made["id"])).json()["items"][0]
    pia = await visit(world, "Pia Pe")
    hidden, unknown = [await pia.send("DELETE", f"/api/completions/{each}") for each in (done["id"], uuid4())]
    assert hidden.status_code == unknown.status_code == 404
    assert hidden.json()["detail"] == unknown.json()["detail"]


def _file(*rows: str) -> bytes:
    return "\n".join(["Person,Resource,Date,Score,Minutes", *rows]).encode()


async def _check(visitor: Visitor, content: bytes) -> dict[str, Any]:
    answer = await visitor.post(CHECK, content=content, params={"file_name": "done.csv"})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def _numbers(world: World) -> dict[str, str]:
    answer = await world.tala.get("/api/people")
    return {each["name"]: each["number"] for each in answer.json()["items"]}


async def test_a_number_of_thousands_of_digits_is_a_fault_like_any_other(world: World) -> None:
    await enter(world, "PLANS")
    eli = (await _numbers(world))["Eli Em"]
    checked = await _check(world.tala, _file(f"{eli},PLANS,2026-03-02,{'9' * 5_000},"))
    assert [(each["row"], each["column"]) for each in checked["faults"]] == [(2, "Score")]


async def test_a_file_is_brought_in_wholly_once_every_fault_is_mended_and_taken_back(world: World) -> None:
    await enter(world, "PLANS")
    eli, pia = (await _numbers(world))["Eli Em"], (await _numbers(world))["Pia Pe"]
    wrong = _file(f"{eli},PLAN,2026-03-02,82,", "T-999,PLANS,soon,82,-3", f"{pia},PLANS,2026-03-02,,")
    checked = await _check(world.tala, wrong)
    assert [(each["row"], each["column"]) for each in checked["faults"]] == [
        (2, "Resource"),
        (3, "Person"),
        (3, "Date"),
        (3, "Minutes"),
    ]
    assert (checked["rows"], checked["completions"]) == (3, 1)
    refused = await world.tala.post(IMPORT, content=wrong, params={"digest": checked["digest"]}, headers=key())
    assert refused.status_code == 422
    assert (await world.eli.get(_of(world))).json()["items"] == []
    right = _file(f"{eli},plans,2026-03-02,82,60", f"{pia},PLANS,2026-03-02,,")
    digest = (await _check(world.tala, right))["digest"]
    done = await world.tala.post(IMPORT, content=right, params={"digest": digest}, headers=key())
    assert (done.json()["completions"], done.json()["known"]) == (2, 0)
    (item,) = (await world.eli.get(_of(world))).json()["items"]
    assert (item["source"], item["score"], item["minutes"], item["actions"]) == ("file", 82, 60, [])
    assert (await _check(world.tala, right))["known"] == 2
    undone = await world.tala.post(f"/api/activity/{done.json()['undo_id']}/undo")
    assert undone.status_code in (200, 204), undone.text
    assert (await world.eli.get(_of(world))).json()["items"] == []


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"Person,Date\nT-1,2026-03-02", "no column is known to be the resource"),
        (b"Person,Resource,Date,Date\nT-1,A,2026-03-02,2026-03-02", "stands in the header more than once"),
        (b"Person,Resource,Date", "no rows"),
    ],
)
async def test_a_file_that_is_none_is_told_as_such(world: World, content: bytes, fault: str) -> None:
    checked = await _check(world.tala, content)
    assert checked["fault_count"] == 1
    assert fault in checked["faults"][0]["problem"]


async def test_columns_are_known_by_usual_names_and_otherwise_as_somebody_says(world: World) -> None:
    await enter(world, "PLANS")
    number = (await _numbers(world))["Eli Em"]
    content = f"Employee ID;Course code;Completion date;Mark\n{number};PLANS;2026-03-02;82".encode()
    guessed = await _check(world.tala, content)
    assert [each["field"] for each in guessed["columns"]] == ["person", "resource", "date", None]
    assert guessed["fault_count"] == 0
    params = {"file_name": "done.csv", "columns": ["score=Mark", "date=Completion date"]}
    said = (await world.tala.post(CHECK, content=content, params=params)).json()
    assert [each["field"] for each in said["columns"]] == ["person", "resource", "date", "score"]
    assert said["digest"] != guessed["digest"], "another reading is another deed"
    entering = {**params, "digest": said["digest"]}
    entered = await world.tala.post(IMPORT, content=content, params=entering, headers=key())
    assert entered.json()["completions"] == 1, entered.text
    (item,) = (await world.eli.get(_of(world))).json()["items"]
    assert item["score"] == 82
    for wrong in ("score=Points", "level=Mark", "score"):
        answer = await world.tala.post(CHECK, content=content, params={"columns": [wrong]})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "columns")


async def test_a_column_that_is_needed_can_be_left_out_and_is_asked_for(world: World) -> None:
    answer = await world.tala.post(CHECK, content=_file("T-1,A,2026-03-02,,"), params={"columns": ["date="]})
    (fault,) = answer.json()["faults"]
    assert (fault["row"], fault["problem"]) == (None, "no column is known to be the date")
    assert [each["name"] for each in answer.json()["fields"]] == ["person", "resource", "date", "score", "minutes"]


async def test_a_request_without_a_file_is_refused(world: World) -> None:
    answer = await world.tala.post(f"{IMPORT}/check", content=b"")
    assert answer.status_code == 422
    assert answer.json()["errors"] == [
        {"field": "file", "message": "The file is empty. Give a table with a header line."}
    ]


async def test_a_file_is_read_while_others_are_answered(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    readers = list[int]()

    def noting(*args: Any) -> Any:
        readers.append(threading.get_ident())
        return read_file(*args)

    monkeypatch.setattr(many, "read_file", noting)
    await _check(world.tala, _file("T-1,PLANS,2026-03-02,,"))
    assert readers != []
    assert threading.get_ident() not in readers


async def test_a_changed_file_is_not_what_was_checked(world: World) -> None:
    await enter(world, "PLANS")
    number = (await _numbers(world))["Eli Em"]
    digest = (await _check(world.tala, _file(f"{number},PLANS,2026-03-02,,")))["digest"]
    other = _file(f"{number},PLANS,2026-03-03,,")
    answer = await world.tala.post(IMPORT, content=other, params={"digest": digest}, headers=key())
    assert answer.status_code == 409


async def test_another_system_enters_all_or_nothing_and_says_the_same_twice_without_harm(world: World) -> None:
    await enter(world, "PLANS")
    number = (await _numbers(world))["Eli Em"]
    right = {"person": number, "resource": "PLANS", "done_on": "2026-03-02"}
    wrong = {**right, "person": "T-999", "resource": "NONE"}
    refused = await world.tala.post("/api/completions", json={"items": [right, wrong, right]}, headers=key())
    fields = [each["field"] for each in refused.json()["errors"]]
    assert fields == ["items.1.person", "items.1.resource", "items.2"]
    assert (await world.eli.get(_of(world))).json()["items"] == []
    for known in (0, 1):
        entered = await world.tala.post("/api/completions", json={"items": [right]}, headers=key())
        assert (entered.json()["completions"], entered.json()["known"]) == (1 - known, known)
    assert (await world.eli.post("/api/completions", json={"items": [right]}, headers=key())).status_code == 403


async def test_a_completion_proves_no_level_and_counts_as_the_training_that_names_it(world: World) -> None:
    made = await enter(world, "PLANS", world.planning)
    certification = await world.define(criterion("course", "training", resources=["PLANS"]))
    defined = (await world.eli.get(f"/api/certifications/{certification}")).json()
    candidacy = await world.begin(certification)
    for named in (defined, candidacy):
        assert [(each["code"], each["title"]) for each in named["resources"]] == [("PLANS", "About plans")]
    assert candidacy["missing"] == ["course"]
    await complete(world.eli, world.people["Eli Em"], made["id"], note="In spring.")
    shown = (await world.eli.get(f"/api/candidacies/{candidacy['id']}")).json()
    assert shown["missing"] == []
    assert [each["resource"]["title"] for each in shown["completions"]] == ["About plans"]
    held = (await world.eli.get(f"/api/people/{world.people['Eli Em']}/competencies")).json()
    assert held["items"] == []
    history = await world.eli.get(f"/api/people/{world.people['Eli Em']}/competencies/{world.planning}")
    (completed,) = history.json()["completions"]
    assert (completed["resource"]["code"], completed["level"]) == ("PLANS", 2)


async def test_a_certification_names_only_resources_that_there_are(world: World) -> None:
    terms = world.terms(criterion("course", "training", resources=["NONE"]))
    answer = await world.tala.post("/api/certifications", json=terms, headers=key())
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "criteria")
