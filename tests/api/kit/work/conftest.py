"""A database with the tables that the sample duties write to, and a worker that serves it in this process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import work_until
from tests.api.kit.work.sample_duties import DUTIES, TABLES


@pytest.fixture
async def database(dsn: str) -> AsyncIterator[str]:
    """The database's URL; queries and transactions of the test go to it."""
    async with connection_pool(dsn, 8):
        async with write_transaction() as connection:
            await connection.execute(TABLES)
        yield dsn


@pytest.fixture
async def worker(database: str) -> AsyncIterator[None]:
    """Somebody who does the work, beside the test."""
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(stop, database, DUTIES, list(Queue)))
    yield
    stop.set()
    with suppress(asyncio.CancelledError):
        await working
