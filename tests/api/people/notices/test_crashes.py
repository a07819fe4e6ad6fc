"""A worker that is killed between the mail and its note has done neither, and another mails each notice once."""

import asyncio
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.people.notices.mailing import mail_notices
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

PATIENCE = 20
"""Seconds until the server has found out."""

OVER = Notice("offer.over", "Ben", "/", "You were asked.", "Too late", "It is over.")


async def test_a_digest_whose_worker_is_killed_is_mailed_once(app: Litestar, dsn: str) -> None:
    person = await add_person("Ana Silva", await add_unit("Operations"))
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO notice_settings (person_id, pace, quiet_from, quiet_to, quiet_weekends, version) "
            "VALUES ($1, 'daily', NULL, NULL, false, 2)",
            person,
        )
        for _ in range(2):
            await send_notice(person_id=person, notice=OVER)
        await connection.execute("UPDATE waiting_notice SET due_at = $1", datetime(2026, 1, 1, tzinfo=UTC))
    command = (sys.executable, "-m", "tests.api.people.notices.dying_worker", dsn)
    worker = await asyncio.create_subprocess_exec(*command, cwd=Path(__file__).parents[4])
    assert await worker.wait() == -signal.SIGKILL
    await _wait_until_its_locks_are_gone()
    assert await fetch("SELECT 1 FROM mail") == []
    assert await mail_notices("https://trellis.example") == 1
    (mail,) = await fetch("SELECT subject FROM mail")
    assert mail["subject"] == "2 things on Trellis concern you"
    assert await mail_notices("https://trellis.example") == 0


async def _wait_until_its_locks_are_gone() -> None:
    """The server finds out a little later that whoever held them is dead; until then they are passed over."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with write_transaction() as connection:
                if await connection.fetchval("SELECT count(*) FROM (SELECT FROM person FOR UPDATE SKIP LOCKED) _"):
                    return
            await asyncio.sleep(0.05)
