import asyncio

import asyncpg
import pytest

from backend.kit.database import engine

pytestmark = pytest.mark.anyio


async def test_a_connection_that_nobody_gives_back_does_not_keep_a_process_from_ending(
    dsn: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(engine, "CLOSING", 0.05)
    async with asyncio.timeout(30), engine.connection_pool(dsn, 2):
        assert engine.engine.pool is not None
        kept = await engine.engine.pool.acquire()
        assert await kept.fetchval("SELECT 1") == 1
    with pytest.raises(asyncpg.InterfaceError, match="released"):
        await kept.fetchval("SELECT 1")
    assert engine.engine.pool is None
    assert "still lent" in caplog.text


async def test_a_pool_that_everything_came_back_to_closes_without_a_word(
    dsn: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with engine.connection_pool(dsn, 2):
        assert await engine.fetch_one("SELECT 1 AS one")
    assert engine.engine.pool is None
    assert "still lent" not in caplog.text
