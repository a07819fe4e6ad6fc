"""What comes round by itself."""

import asyncio
from datetime import timedelta

import pytest

from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Chore, Duties, Schedule
from tests.api.kit.work.asking import PATIENCE, ask_for, ended
from tests.api.kit.work.sample_duties import DUTIES, NOTE
from tests.api.kit.work.workers import a_worker

pytestmark = pytest.mark.anyio


@pytest.fixture
async def tally(database: str) -> str:
    async with write_transaction() as connection:
        await connection.execute("CREATE TABLE tally (name text NOT NULL)")
    return database


async def count(name: str) -> None:
    async with write_transaction() as connection:
        await connection.execute("INSERT INTO tally VALUES ($1)", name)


async def counted(name: str) -> int:
    return (await fetch_one("SELECT count(*) AS n FROM tally WHERE name = $1", name))["n"]


async def at_least(number: int, name: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while await counted(name) < number:
            await asyncio.sleep(0.05)


async def test_what_is_scheduled_is_done_once_whoever_else_begins_later(tally: str) -> None:
    lately = now() - timedelta(minutes=1)
    schedule = Schedule("count", f"{lately.minute} {lately.hour} * * *", lambda: count("scheduled"))
    duties = Duties(DUTIES.jobs, schedules=[schedule])
    async with a_worker(tally, duties):
        await at_least(1, "scheduled")
        async with a_worker(tally, duties):
            await ended(await ask_for(NOTE))
    assert await counted("scheduled") == 1


async def test_a_chore_that_goes_wrong_comes_round_again(tally: str) -> None:
    async def go_wrong() -> None:
        await count("wrong")
        raise ZeroDivisionError

    chores = [
        Chore("go wrong", Queue.DEFAULT, 0.05, go_wrong),
        Chore("of another queue", Queue.MAIL, 0.05, lambda: count("other")),
    ]
    async with a_worker(tally, Duties([], chores=chores), [Queue.DEFAULT]):
        await at_least(3, "wrong")
    assert await counted("other") == 0


@pytest.mark.parametrize("moment", range(0, 60, 4))
async def test_a_worker_that_is_told_to_end_while_it_begins_ends(database: str, moment: int) -> None:
    async with asyncio.timeout(PATIENCE):
        async with a_worker(database):
            await asyncio.sleep(moment / 1000)
