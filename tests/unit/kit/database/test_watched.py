import asyncio
import os
import signal
from pathlib import Path

import pytest

from backend.kit.database import embedded
from tests.unit.kit.database.servers import ask, server_process

pytestmark = pytest.mark.anyio


async def test_a_server_that_dies_is_started_again(tmp_path: Path):
    said: list[str] = []
    with embedded.opened(tmp_path / "data") as server:
        async with embedded.watched(tmp_path / "data", said.append, every=0.01):
            before = server_process(tmp_path / "data")
            os.kill(before, signal.SIGKILL)
            while len(said) < 2:
                await asyncio.sleep(0.01)
            assert server_process(tmp_path / "data") != before
            assert await ask(server, "SELECT 1") == 1
    assert said == ["The database has stopped. Starting it again.", "The database is back."]


async def test_a_server_that_loses_one_of_its_processes_recovers_by_itself(tmp_path: Path):
    said: list[str] = []
    with embedded.opened(tmp_path / "data") as server:
        async with embedded.watched(tmp_path / "data", said.append, every=0.01):
            await ask(server, "CREATE TABLE kept (x int)", "INSERT INTO kept VALUES (7)")
            own = await ask(server, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
            assert isinstance(own, int)
            os.kill(own, signal.SIGKILL)
            assert await _when_back(server, "SELECT x FROM kept") == 7
    assert said == []


async def _when_back(server: embedded.Server, statement: str) -> object:
    for _ in range(1000):
        try:
            return await ask(server, statement)
        except Exception:
            await asyncio.sleep(0.01)
    raise AssertionError("the server did not come back")
