"""Somebody's transaction, halted where it first writes to a table, so that its process can be killed right there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from backend.kit.database.engine import fetch

PATIENCE = 60
"""Seconds until something happens, on a machine however busy."""

_HALTED = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'trellis'
"""


@asynccontextmanager
async def nobody_writes_to(dsn: str, table: str) -> AsyncIterator[None]:
    """Let everybody wait who writes to a table; readers go on."""
    connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction():
            await connection.execute(f"LOCK TABLE {table} IN SHARE MODE")
            yield
    finally:
        await connection.close()


async def halted(sessions: int = 1) -> int:
    """Wait until as many wait; give the number of the session of one of them."""
    async with asyncio.timeout(PATIENCE):
        while len(found := await fetch(_HALTED)) < sessions:
            await asyncio.sleep(0.02)
    return found[0]["pid"]


async def session_is_over(pid: int) -> None:
    """Wait until the server has noticed that a killed process has gone."""
    async with asyncio.timeout(PATIENCE):
        while await fetch("SELECT FROM pg_stat_activity WHERE pid = $1", pid):
            await asyncio.sleep(0.02)
