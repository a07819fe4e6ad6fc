"""A database with the tables that the sample duties write to, and a worker that serves it in this process."""

from collections.abc import AsyncIterator

import pytest

from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from tests.api.kit.work.sample_duties import TABLES
from tests.api.kit.work.workers import a_worker


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
    async with a_worker(database):
        yield
