"""What is over is removed after its time, and nothing else is."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
import time_machine
from litestar import Litestar

from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.mail.outbox import queue_mail
from backend.people.notices.answer_links import new_answer_link
from backend.people.retention import RETENTION, remove_what_is_over
from backend.people.sign_in.throttling import MAILS, count_try
from tests.api.accounts import signed_in
from tests.api.kit.work.asking import ask_for
from tests.api.kit.work.sample_duties import NOTE
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

TABLES = ("idempotency_key", "throttle", "sign_in", "mail_link", "answer_link", "mail", "work")


async def kept() -> dict[str, int]:
    """How many rows of each table there are."""
    return {table: len(await fetch(f'SELECT 1 FROM "{table}"')) for table in TABLES}


async def leave_traces(app: Litestar) -> None:
    """One row in each table, of which each will be over in a while."""
    person_id = await add_person("Ana Silva", await add_unit("Operations"))
    await signed_in(app, person_id=person_id)
    await count_try("mail", "ada@tidewell.example", MAILS)
    account = (await fetch_one("SELECT id FROM account"))["id"]
    async with write_transaction() as connection:
        await queue_mail(recipient="ada@tidewell.example", subject="Hello", body="Hello")
        await connection.execute("UPDATE mail SET state = 'sent', sent_at = $1", now())
        await connection.execute(
            "INSERT INTO idempotency_key (account_id, key, request_hash, created_at, claim, claimed_at, is_done) "
            "VALUES ($1, 'a', $2, $3, $4, $3, true)",
            *(account, bytes(32), now(), UUID(int=1)),
        )
        await connection.execute(
            "INSERT INTO mail_link (id, account_id, purpose, token_hash, created_at, ends_at) "
            "VALUES ($1, $2, 'reset', $3, $4, $4)",
            *(UUID(int=2), account, bytes(32), now()),
        )
        await new_answer_link(person_id=person_id, purpose="offer", subject_id=UUID(int=3), ends_at=now())
    await ask_for(NOTE)
    async with write_transaction() as connection:
        await connection.execute("UPDATE work SET state = 'done', finished_at = $1", now())


async def test_each_kind_goes_when_its_time_is_over(app: Litestar) -> None:
    await leave_traces(app)
    assert await kept() == dict.fromkeys(TABLES, 1)
    await remove_what_is_over()
    assert await kept() == dict.fromkeys(TABLES, 1)
    moment = now()
    assert await left_at(moment + timedelta(hours=25)) == {"sign_in", "mail_link", "answer_link", "mail", "work"}
    assert await left_at(moment + timedelta(days=29)) == {"sign_in", "mail_link", "answer_link", "mail", "work"}
    assert await left_at(moment + timedelta(days=31)) == {"sign_in"}
    assert await left_at(moment + timedelta(days=98)) == set()


async def left_at(moment: datetime) -> set[str]:
    with time_machine.travel(moment, tick=False):
        await remove_what_is_over()
    return {table for table, rows in (await kept()).items() if rows}


async def test_what_is_not_over_stays_however_long(app: Litestar) -> None:
    async with write_transaction():
        await queue_mail(recipient="ada@tidewell.example", subject="Hello", body="Hello")
    await ask_for(NOTE)
    assert await left_at(now() + timedelta(days=1000)) == {"mail", "work"}


def test_each_kind_is_named_once() -> None:
    assert len({retention.what for retention in RETENTION}) == len(RETENTION)
