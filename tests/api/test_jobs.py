"""The product's own worker: what it does, and what it refuses."""

import asyncio
import os
import signal

import pytest

from backend.jobs import JOBS, SCHEDULES, run_worker
from backend.kit.database.engine import connection_pool, fetch_one
from backend.kit.database.migrations import UnknownSchema
from backend.kit.database.transactions import write_transaction
from backend.kit.mail.outbox import queue_mail
from backend.kit.mail.server import BadMailUrl
from backend.settings import Settings
from tests.api.kit.mail.letter_box import open_letter_box

pytestmark = pytest.mark.anyio


def settings(mail_url: str | None) -> Settings:
    return Settings.model_validate({"mail_url": mail_url})


async def test_a_worker_that_is_told_to_end_notes_the_mail_that_it_is_sending(dsn: str) -> None:
    async with connection_pool(dsn, 2), write_transaction():
        await queue_mail(recipient="ada@tidewell.example", subject="Hello", body="Hello")
    with open_letter_box() as (letters, server):
        working = asyncio.create_task(run_worker(settings(f"smtp://127.0.0.1:{server.port}"), dsn))
        async with asyncio.timeout(60):
            while not letters.letters and not working.done():
                await asyncio.sleep(0.05)
        assert letters.letters or await working
        os.kill(os.getpid(), signal.SIGTERM)
        await working
    async with connection_pool(dsn, 2):
        assert (await fetch_one("SELECT state FROM mail"))["state"] == "sent"


async def test_a_worker_refuses_a_schema_that_it_does_not_know(dsn: str) -> None:
    async with connection_pool(dsn, 2), write_transaction() as connection:
        await connection.execute("INSERT INTO schema_migration (name, sha256) VALUES ('9999_later', '')")
    with pytest.raises(UnknownSchema, match="9999_later"):
        await run_worker(settings(None), dsn)


async def test_a_worker_refuses_a_mail_server_that_it_cannot_understand(dsn: str) -> None:
    with pytest.raises(BadMailUrl):
        await run_worker(settings("mail.example"), dsn)


def test_no_two_kinds_or_schedules_share_a_name() -> None:
    for names in ([job.kind.name for job in JOBS], [schedule.name for schedule in SCHEDULES]):
        assert len(set(names)) == len(names)
