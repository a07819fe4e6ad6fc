"""A process that is killed in the middle of publishing or asking has done nothing; afterwards it is done once."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx
import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.people.sign_in.cookies import COOKIE
from tests.api.mentoring.asking import asking, identity
from tests.api.mentoring.interrupted import PATIENCE, halted, nobody_writes_to, session_is_over
from tests.api.mentoring.published import Published, count
from tests.e2e.processes.served import ROOT, Served, answering, start, until
from tests.e2e.processes.several import Browser

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def worker_process(dsn: str) -> AsyncIterator["asyncio.subprocess.Process"]:
    """A worker that lets publications leave; whatever is left of it at the end of the block is killed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "backend.processes.worker", "default"),
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": dsn, "TRELLIS_LOG_LEVEL": "error"},
        stdin=asyncio.subprocess.PIPE,  # a worker ends when this does
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def told() -> dict[str, int]:
    """Everything that letting a publication leave brings about."""
    return {
        "open": await count("offer", "state = 'open'"),
        "notices": await count("notification"),
        "mails": await count("waiting_notice"),
        "links": await count("answer_link"),
        "left out": await count("enrolment", "left_out = 1"),
        "in the log": await count("audit_entry", "action = 'round.sent'"),
    }


@pytest.mark.usefixtures("worker")
async def test_a_worker_killed_while_it_sends_a_publication_has_sent_nothing_and_another_sends_it_once(
    app: Litestar, dsn: str
) -> None:
    part = await Published.matched(app, mentees=3)
    assert (await part.publish()).status_code == 201
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now()")
    before = await told()
    async with worker_process(dsn) as worker:
        async with nobody_writes_to(dsn, "round_left_out"):
            session = await halted()
            worker.kill()
            await worker.wait()
        await session_is_over(session)
    assert await told() == before
    assert await count("publication", "state = 'waiting'") == 1
    async with worker_process(dsn), worker_process(dsn), asyncio.timeout(PATIENCE):
        while await count("publication", "state = 'waiting'"):
            await asyncio.sleep(0.05)
    brought = {name: number - before[name] for name, number in (await told()).items()}
    assert brought == {"open": 2, "notices": 5, "mails": 5, "links": 4, "left out": 1, "in the log": 1}


@contextmanager
def served(dsn: str) -> Iterator[Served]:
    """Serve the application from processes of its own."""
    with answering(start(["serve", "--port", "0", "--jobs", "0"], {"DATABASE_URL": dsn}, subprocess.STDOUT)) as server:
        yield server


async def made() -> list[int]:
    """How much there is of everything that asking brings about."""
    tables = ("request", "request_choice", "offer", "offer_party", "notification", "waiting_notice")
    return [*[await count(table) for table in tables], await count("audit_entry", "action = 'request.made'")]


async def test_a_web_process_killed_while_somebody_asks_has_asked_nobody_and_asking_again_does_once(
    app: Litestar, dsn: str
) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First"), await place.mentor("Two Second")
    ana = await place.mentee("Ana Silva")
    browser = Browser(ana.http.cookies[COOKIE])
    body = {"choices": [identity(one), identity(two)]}
    before = await made()

    async def ask(server: Served, key: str) -> httpx.Response:
        headers = {"idempotency-key": key}
        return await browser.ask(server, "POST", f"{place.path}/requests", json=body, headers=headers)

    with served(dsn) as server:
        (process,) = server.web_processes()
        async with nobody_writes_to(dsn, "notification"):
            answer = asyncio.create_task(ask(server, "killed"))
            session = await halted()
            process.kill()
            with pytest.raises(httpx.TransportError):
                await answer
        await session_is_over(session)
        assert await made() == before
        await asyncio.to_thread(until, lambda: server.status() == 200, "another web process")
        answers = [await ask(server, "once more") for _ in range(2)]
    assert [each.status_code for each in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert [now - then for now, then in zip(await made(), before, strict=True)] == [1, 2, 1, 2, 1, 1, 1]
