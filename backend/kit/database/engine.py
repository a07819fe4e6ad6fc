"""The connection to PostgreSQL that every table shares."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from asyncpg.pool import PoolConnectionProxy
from piccolo.engine.postgres import PostgresEngine

Connection = asyncpg.Connection | PoolConnectionProxy
"""What runs statements: a connection of its own, or one lent by the pool."""

STATEMENT_TIMEOUT_MS = 60_000
"""No statement of a request or a job runs longer; one that would is a fault to be found, not to be waited for."""

CLOSING = 3.0
"""Seconds that a lent connection may take to come back when the pool closes."""

log = logging.getLogger(__name__)

SESSION = {
    "timezone": "UTC",
    "application_name": "trellis",
    # Statements are short and come many at once: starting parallel workers or compiling takes longer than it saves.
    "max_parallel_workers_per_gather": "0",
    "jit": "off",
}
"""Settings of every connection."""


class LateEngine(PostgresEngine):
    """An engine that is told its server later; Piccolo's own asks the server for its version when it is made."""

    async def check_version(self) -> None:
        """Leave the version to `trellis doctor`."""


engine = LateEngine(config={})
"""Bound to a server by `connect`; until then, queries fail."""


def connect(dsn: str) -> None:
    """Name the server that `engine` speaks to; connections are opened later."""
    engine.config.clear()
    engine.config.update(dsn=dsn, server_settings=dict(SESSION))


class _Lent(asyncpg.Connection):
    """A connection that comes back to the pool as it went: nothing here changes a session outside of a transaction.

    So asyncpg need not ask the server, after each query, to reset what nobody set: that would be half of all questions.
    What a transaction left open is rolled back all the same.
    """

    def get_reset_query(self) -> str:
        return ""


@asynccontextmanager
async def connection_pool(dsn: str, size: int) -> AsyncIterator[None]:
    """Hold a pool of at most `size` connections open."""
    connect(dsn)
    await engine.start_connection_pool(
        min_size=1,
        max_size=size,
        connection_class=_Lent,
        command_timeout=STATEMENT_TIMEOUT_MS / 1000,
    )
    try:
        yield
    finally:
        await _close()


async def _close() -> None:
    """Close the pool; whoever keeps a connection for longer than `CLOSING` loses it, so that a process always ends."""
    try:
        async with asyncio.timeout(CLOSING):
            await engine.close_connection_pool()
    except TimeoutError:
        log.warning("connections were still lent after %g seconds, and are cut off", CLOSING)
        engine.pool = None  # asyncpg has ended it


async def fetch(query: str, *args: object) -> Sequence[Any]:
    """Run a statement given as text, its values as `$1`, `$2`, …; inside a transaction, within it."""
    transaction = engine.current_transaction.get()
    if transaction is not None:
        return await transaction.connection.fetch(query, *args)
    if engine.pool is not None:
        return await engine.pool.fetch(query, *args)
    connection = await engine.get_new_connection()
    try:
        return await connection.fetch(query, *args)
    finally:
        await connection.close()


async def fetch_one(query: str, *args: object) -> Any:
    """Give the first row of `fetch`, or `None`."""
    rows = await fetch(query, *args)
    return rows[0] if rows else None
