"""Whoever asked for work follows it and can stop it; to others it does not exist."""

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.kit.work.asking import ask_for, effects, ended, running
from tests.api.kit.work.sample_duties import ENDLESS, NOTE, REFUSED, STEPS, TABLES
from tests.api.kit.work.workers import a_worker
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def asker(app: Litestar) -> Visitor:
    async with write_transaction() as connection:
        await connection.execute(TABLES)
    return await signed_in(app, "Ada Asker")


async def account_of(visitor: Visitor) -> UUID:
    return UUID((await visitor.get("/api/me")).json()["account_id"])


def events_in(text: str) -> list[tuple[str, dict[str, Any]]]:
    """The events of a stream, each with its name and data."""
    blocks = [dict(line.split(": ", 1) for line in block.splitlines()) for block in text.split("\r\n\r\n") if block]
    return [(block["event"], json.loads(block["data"])) for block in blocks]


async def test_work_is_seen_by_whoever_asked_for_it(asker: Visitor) -> None:
    work_id = await ask_for(NOTE, by=await account_of(asker))
    work = (await asker.get(f"/api/work/{work_id}")).json()
    assert (work["title"], work["state"], work["progress"]) == ("Try of sample.note", "queued", 0)
    assert (work["actions"], work["is_stopping"]) == (["cancel"], False)
    assert (await asker.get("/api/work")).json()["items"] == [work]


async def test_work_of_others_does_not_exist(app: Litestar, asker: Visitor) -> None:
    own = await ask_for(NOTE, by=await account_of(asker))
    of_nobody = await ask_for(NOTE)
    other = await signed_in(app, "Otto Other", [AccessRole.TALENT_PARTNER, AccessRole.EXECUTIVE])
    assert (await other.get("/api/work")).json()["items"] == []
    for visitor, work_id in ((other, own), (other, of_nobody), (asker, of_nobody)):
        for method, path in (("GET", ""), ("GET", "/events"), ("POST", "/cancel")):
            answer = await visitor.send(method, f"/api/work/{work_id}{path}")
            assert answer.status_code == 404, (method, path)
            assert answer.json()["detail"] == "There is no such piece of work, or you may not see it."


async def test_administrators_see_and_stop_everybodys_work(app: Litestar, asker: Visitor) -> None:
    work_id = await ask_for(NOTE, by=await account_of(asker))
    administrator = await signed_in(app, "Adam Admin", [AccessRole.ADMINISTRATOR])
    assert [item["id"] for item in (await administrator.get("/api/work")).json()["items"]] == [str(work_id)]
    assert (await administrator.post(f"/api/work/{work_id}/cancel")).status_code == 202
    logged = (await administrator.get("/api/audit?action=work.stopped")).json()["items"]
    assert [(entry["actor_name"], entry["subject_name"]) for entry in logged] == [("Adam Admin", "Try of sample.note")]


async def test_the_list_comes_in_pages_and_by_state(asker: Visitor) -> None:
    by = await account_of(asker)
    asked = [str(await ask_for(NOTE, by=by)) for _ in range(5)]
    first = (await asker.get("/api/work?limit=3")).json()
    second = (await asker.get(f"/api/work?limit=3&cursor={first['next_cursor']}")).json()
    assert [item["id"] for item in first["items"] + second["items"]] == asked[::-1]
    assert second["next_cursor"] is None
    assert (await asker.get("/api/work?state=done")).json()["items"] == []
    assert (await asker.get("/api/work?state=lost")).status_code == 400


async def test_a_stream_shows_progress_and_ends_with_the_work(asker: Visitor, dsn: str) -> None:
    async with a_worker(dsn):
        work_id = await ask_for(STEPS, by=await account_of(asker), parts=16)
        answer = await asker.get(f"/api/work/{work_id}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = events_in(answer.text)
    assert [name for name, _ in events] == ["progress"] * (len(events) - 1) + ["done"]
    shown = [work["progress"] for _, work in events]
    assert shown == sorted(shown)
    assert any(0 < progress < 1 for progress in shown)
    assert (events[-1][1]["state"], events[-1][1]["result_href"]) == ("done", "/somewhere")
    assert events[-1][1] == (await asker.get(f"/api/work/{work_id}")).json()


async def test_a_stream_of_work_that_has_ended_says_so_at_once(asker: Visitor, dsn: str) -> None:
    async with a_worker(dsn):
        work_id = await ask_for(REFUSED, by=await account_of(asker))
        await ended(work_id)
    (event,) = events_in((await asker.get(f"/api/work/{work_id}/events")).text)
    assert event[0] == "done"
    assert (event[1]["state"], event[1]["actions"]) == ("failed", [])
    assert event[1]["error"] == "The organisation has changed since; check again."


async def test_many_follow_many_pieces_at_once(asker: Visitor, dsn: str) -> None:
    by = await account_of(asker)
    asked = [await ask_for(NOTE, by=by, say=number) for number in range(5)]
    streams = [asyncio.create_task(asker.get(f"/api/work/{work_id}/events")) for work_id in asked * 4]
    async with a_worker(dsn):
        answers = await asyncio.gather(*streams)
    ends = [events_in(answer.text)[-1] for answer in answers]
    assert [(name, work["id"], work["state"]) for name, work in ends] == [
        ("done", str(work_id), "done") for work_id in asked * 4
    ]


async def test_work_that_is_stopped_ends_without_effect(asker: Visitor, dsn: str) -> None:
    async with a_worker(dsn):
        work_id = await ask_for(ENDLESS, by=await account_of(asker))
        await running(work_id)
        stopping = await asker.post(f"/api/work/{work_id}/cancel")
        assert stopping.status_code == 202
        assert (stopping.json()["is_stopping"], stopping.json()["actions"]) == (True, [])
        events = events_in((await asker.get(f"/api/work/{work_id}/events")).text)
    assert events[-1][1]["state"] == "cancelled"
    assert await effects(work_id) == []
    again = await asker.post(f"/api/work/{work_id}/cancel")
    assert again.status_code == 409
    assert "ended already" in again.json()["detail"]
