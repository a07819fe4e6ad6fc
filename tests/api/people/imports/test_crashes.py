"""A worker that is killed during a commit or its undoing leaves all of it or nothing, and another takes it up."""

import asyncio
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.people.imports.importer import SAY_YES, Importer, organisation

pytestmark = pytest.mark.anyio

HEADER = "Employee ID,Full name,Work email,Manager ID,Department,Job title"
PEOPLE = 2_000
FILE = "\n".join(
    [HEADER, *(f"{n},Name {n},n{n}@x.example,{n // 6 or ''},Unit {n % 40},Pilot" for n in range(1, PEOPLE + 1))]
)


@asynccontextmanager
async def worker_process(dsn: str) -> AsyncIterator[Process]:
    command = (sys.executable, "-m", "tests.api.people.imports.worker_program", dsn)
    process = await asyncio.create_subprocess_exec(*command, cwd=Path(__file__).parents[4])
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def reached(importer: Importer, step: str) -> None:
    """Wait until the work at hand says that it is at a step, or has ended."""
    async with asyncio.timeout(120):
        while True:
            work = await importer.work()
            if work["step"] == step or work["finished_at"] is not None:
                return
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("step", ["Comparing it with who is here", "Writing"])
async def test_a_commit_whose_worker_is_killed_is_done_once(app: Litestar, dsn: str, step: str) -> None:
    importer = Importer(await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
    async with worker_process(dsn) as first:
        await importer.upload(FILE)
        await importer.answer(**SAY_YES)
        answer = await importer.send("POST", "/commit", {"digest": importer.now["digest"]})
        importer.now = answer.json()
        await reached(importer, step)
        first.kill()
        await first.wait()
    assert len((await organisation())["people"]) in (0, PEOPLE)
    async with worker_process(dsn):
        assert (await importer.settled(importer.now))["state"] == "committed"
    found = await organisation()
    assert (len(found["people"]), len(found["seats"]), len(found["units"])) == (PEOPLE, PEOPLE, 40)
    entries = "SELECT count(*) AS n FROM audit_entry WHERE action = 'people.imported'"
    assert (await fetch_one(entries))["n"] == 1


async def test_an_undoing_whose_worker_is_killed_is_done_once(app: Litestar, dsn: str) -> None:
    importer = Importer(await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
    async with worker_process(dsn) as first:
        await importer.bring(FILE)
        importer.now = (await importer.send("POST", "/undo")).json()
        await reached(importer, "Putting everything back")
        first.kill()
        await first.wait()
    assert len((await organisation())["people"]) in (0, PEOPLE)
    async with worker_process(dsn):
        assert (await importer.settled(importer.now))["state"] == "undone"
    assert (await organisation())["people"] == []


async def test_a_commit_that_is_cancelled_has_no_effect_and_can_be_asked_for_again(app: Litestar, dsn: str) -> None:
    importer = Importer(await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
    async with worker_process(dsn):
        await importer.upload(FILE)
        await importer.answer(**SAY_YES)
        importer.now = (await importer.send("POST", "/commit", {"digest": importer.now["digest"]})).json()
        await importer.visitor.post(f"/api/work/{importer.now['work_id']}/cancel")
        stopped = await importer.settled(importer.now)
        assert stopped["state"] in ("checked", "committed")
        if stopped["state"] == "checked":
            assert (await organisation())["people"] == []
            assert (await importer.commit())["state"] == "committed"
    assert len((await organisation())["people"]) == PEOPLE
