"""What others hold locked meanwhile, for tests that nobody waits for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg


@asynccontextmanager
async def named_elsewhere(dsn: str, person_id: UUID) -> AsyncIterator[None]:
    """Hold of somebody's row what every transaction holds that has just written a row with their id."""
    connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction():
            await connection.execute("SELECT FROM person WHERE id = $1 FOR KEY SHARE", person_id)
            yield
    finally:
        await connection.close()
