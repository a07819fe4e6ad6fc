"""Somebody who does the work: beside the test, or in a process that can be killed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from backend.kit.work.kinds import Queue
from backend.kit.work.worker import work_until
from tests.api.kit.work.sample_duties import DUTIES


@asynccontextmanager
async def a_worker(dsn: str) -> AsyncIterator[None]:
    """Serve all queues in this process until the block is left."""
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(stop, dsn, DUTIES, list(Queue)))
    try:
        yield
    finally:
        stop.set()
        await working
